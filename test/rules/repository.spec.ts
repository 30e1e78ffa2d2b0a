import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './planted.js';
import { decisionsIn, misshapen, said, tracked, untold } from './repository.js';

const files = tracked(ROOT).filter((path) => existsSync(join(ROOT, path)));

describe('the project', () => {
  it('speaks of itself alone', () => {
    expect(files).toContain('package-lock.json');
    expect(files.flatMap((path) => said(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });

  it.each([
    ['a folder of somebody’s machine', `see ${'/ho' + 'me'}/ada/court`],
    ['a folder of somebody’s machine', `'${'/Us' + 'ers'}/ada'`],
    ['the host of a package registry', `https://registry.npm${'js'}.org/jest`],
    ['who or what helped to write it', `written by an assist${'ant'}`],
    ['work that was left for later', `// TO${'DO'}: later`],
  ])('is found to speak of %s, when planted', (what, line) =>
    expect(said('README.md', `fine\n${line}\n`)).toEqual([`README.md:2 speaks of ${what}.`]),
  );

  it('is not found to where it does not', () =>
    expect(
      said('README.md', 'GET /api/home/page, libs/root/x.ts, https://nodejs.org, a session of the court, assisting'),
    ).toEqual([]));

  it('does not say where its packages came from', () => {
    const lock = { packages: { 'node_modules/jest': { version: '30.0.0', resolved: 'https://somewhere/jest.tgz' } } };
    expect(said('package-lock.json', JSON.stringify(lock, null, 2))).toEqual([
      'package-lock.json says where packages came from.',
    ]);
  });
});

describe('time and chance', () => {
  it('come to every context from outside', () =>
    expect(files.flatMap((path) => untold(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]));

  it('are found to be taken, when planted', () => {
    const [now, chance] = ['const now = new Date();', 'const seat = Math.random();'];
    expect(untold('libs/jury/draw.ts', `${now}\n${chance}`)).toEqual([
      'libs/jury/draw.ts:1 asks the machine.',
      'libs/jury/draw.ts:2 asks the machine.',
    ]);
    expect([...untold('libs/platform/clock.ts', now), ...untold('libs/jury/draw.spec.ts', now)]).toEqual([]);
  });
});

describe('decisions', () => {
  it('are numbered in order, and say why, what and what follows', () => expect(misshapen(decisionsIn(ROOT))).toEqual([]));

  it('are found misshapen, when planted', () => {
    const right = '# 1. A title\n\n## Context\n\n## Decision\n\n## Consequences\n';
    expect(misshapen({ '0001-a-title.md': right })).toEqual([]);
    expect(misshapen({ '0001-a-title.md': right, '0003-another.md': right.replace('# 1', '# 2') })).toEqual([
      '0003-another.md is not number 2.',
    ]);
    expect(misshapen({ '0001-a-title.md': right.replace('# 1', '# 7') })).toEqual([
      '0001-a-title.md does not begin with "# 1. " and its title.',
    ]);
    expect(misshapen({ '0001-a-title.md': right.replace('## Decision\n\n', '') })).toEqual([
      '0001-a-title.md has the headings Context, Consequences, not Context, Decision, Consequences.',
    ]);
  });
});
