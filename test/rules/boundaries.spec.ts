import { describe, expect, it } from '@jest/globals';
import { crossings } from './boundaries.js';
import { planted, ROOT } from './planted.js';

const thing = 'export const thing = 1;\n';
const take = (from: string) => `import { thing } from '${from}';\nexport const other = thing;\n`;
const takeType = (from: string) => `import type { Thing } from '${from}';\nexport type Other = Thing;\n`;
const court = {
  'apps/worker/main.ts': thing,
  'libs/kernel/index.ts': thing,
  'libs/platform/index.ts': thing,
  'libs/people/index.ts': thing,
  'libs/programme/index.ts': thing,
};

/** Which rules a tree breaks. */
const broken = (files: Readonly<Record<string, string>>) =>
  planted({ ...court, ...files }, async (root) => [
    ...new Set((await crossings(root)).map((sentence) => sentence.split(':')[0])),
  ]);

describe('boundaries', () => {
  it('are crossed by no import', async () => expect(await crossings(ROOT)).toEqual([]));

  it.each([
    ['kernel-knows-only-temporal', { 'libs/kernel/days.ts': take('@nestjs/common') }],
    ['kernel-knows-only-temporal', { 'libs/kernel/days.ts': take('node:fs') }],
    ['platform-knows-no-context', { 'libs/platform/acting.ts': take('#people') }],
    ['platform-knows-no-context', { 'libs/platform/acting.ts': takeType('#programme') }],
    ['contexts-do-not-know-each-other', { 'libs/founded-today/index.ts': takeType('#people') }],
    ['contexts-do-not-know-each-other', { 'libs/programme/index.ts': take('#people') }],
    ['another-lib-only-through-its-index', { 'libs/desk/rows.ts': take('../people/person.js'), 'libs/people/person.ts': thing }],
    [
      'another-lib-only-through-its-index',
      { 'libs/desk/rows.db.spec.ts': take('../people/person.js'), 'libs/people/person.ts': thing },
    ],
    [
      'apps-only-through-index-and-module',
      { 'apps/cli/main.ts': take('../../libs/people/person.js'), 'libs/people/person.ts': thing },
    ],
    ['libs-know-no-app', { 'libs/people/person.ts': take('../../apps/api/main.js'), 'apps/api/main.ts': thing }],
    ['only-specs-know-specs', { 'libs/people/person.ts': take('./people.testing.js'), 'libs/people/people.testing.ts': thing }],
    ['pages-know-only-pages', { 'apps/web/docket/day.page.tsx': take('../../../libs/people/index.js') }],
    ['pages-know-only-pages', { 'apps/web/docket/day.page.tsx': take('../../worker/main.js') }],
    [
      'folders-of-pages-do-not-know-each-other',
      { 'apps/web/docket/day.page.tsx': take('../jury/pool.js'), 'apps/web/jury/pool.tsx': thing },
    ],
    [
      'folders-of-pages-do-not-know-each-other',
      { 'apps/web/kit/table.tsx': take('../jury/pool.js'), 'apps/web/jury/pool.tsx': thing },
    ],
    ['servers-know-no-page', { 'apps/worker/start.ts': take('../web/kit/tag.js'), 'apps/web/kit/tag.tsx': thing }],
    ['no-circles', { 'libs/people/a.ts': take('./b.js'), 'libs/people/b.ts': take('./a.js') }],
    [
      'deciders-are-pure',
      {
        'libs/people/person.ts': "import { other } from './names.js';\nexport const personDecider = other;\n",
        'libs/people/names.ts': take('#platform'),
      },
    ],
    ['deciders-are-pure', { 'libs/people/person.ts': "import { v4 } from 'uuid';\nexport const personDecider = v4;\n" }],
  ])('%s: a planted crossing is found', async (rule, files) => expect(await broken(files)).toEqual([rule]));

  it('lets a page know what all pages share, and what a case is called', async () => {
    const files = {
      'libs/kernel/docket-number.ts': thing,
      'apps/web/kit/tag.tsx': thing,
      'apps/web/docket/row.tsx': thing,
      'apps/web/docket/day.page.tsx': `${take('../kit/tag.js')}import './row.js';\nimport '../../../libs/kernel/docket-number.js';\n`,
    };
    expect(await broken(files)).toEqual([]);
  });

  it('lets a context know the kernel, the platform and the programme', async () => {
    const files = {
      'libs/people/names.ts': take('#programme'),
      'libs/people/person.ts':
        "import { thing } from '#kernel';\nimport type { Names } from './names.js';\nexport const personDecider: Names = thing;\n",
      'libs/people/person.handler.ts': take('#platform'),
      'libs/journey/arrow.ts': take('#people'),
      'apps/api/main.ts': take('../../libs/people/people.module.js'),
      'libs/people/people.module.ts': thing,
      'libs/people/person.db.spec.ts': take('../programme/programme.module.js'),
      'libs/programme/programme.module.ts': thing,
    };
    expect(await broken(files)).toEqual([]);
  });
});
