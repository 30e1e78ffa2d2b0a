import { describe, expect, it } from '@jest/globals';
import { planted, ROOT } from './planted.js';
import { wordFlaws } from './screen-words.js';

const page = (key: string) => `const { t } = useTranslation('docket');\nexport const title = () => t('${key}');\n`;
const words = (word: object) => JSON.stringify(word);

describe('the words of the pages', () => {
  it('are there in every language, and every word that a page asks for', () => expect(wordFlaws(ROOT)).toEqual([]));

  it.each([
    ['docket: day.title is not there in es', { 'words.en.json': words({ day: { title: 'Day' } }), 'words.es.json': words({}) }],
    ['docket: title is not there in en', { 'words.en.json': words({}), 'words.es.json': words({ title: 'Día' }) }],
    ['docket: title says nothing in es', { 'words.en.json': words({ title: 'Day' }), 'words.es.json': words({ title: ' ' }) }],
    [
      'docket: title fills in something else in es',
      { 'words.en.json': words({ title: 'Day {{on}}' }), 'words.es.json': words({ title: 'Día {{day}}' }) },
    ],
    [
      'docket/day.page.tsx: no word for titel',
      { 'day.page.tsx': page('titel'), 'words.en.json': words({ title: 'Day' }), 'words.es.json': words({ title: 'Día' }) },
    ],
  ])('%s: a planted flaw is found', async (flaw, files) => {
    const tree = Object.fromEntries(Object.entries(files).map(([name, text]) => [`apps/web/docket/${name}`, text]));
    expect(await planted(tree, wordFlaws)).toEqual([flaw]);
  });

  it('know the forms for one and for many', async () => {
    const tree = {
      'apps/web/docket/day.page.tsx': page('cases'),
      'apps/web/docket/words.en.json': words({ cases_one: 'one case', cases_other: '{{count}} cases' }),
      'apps/web/docket/words.es.json': words({
        cases_one: 'un caso',
        cases_many: '{{count}} de casos',
        cases_other: '{{count}} casos',
      }),
    };
    expect(await planted(tree, wordFlaws)).toEqual([]);
  });
});
