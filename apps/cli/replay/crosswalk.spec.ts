import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isOffenceClass } from '#programme';
import { classOf, codeOf, CROSSWALK, crosswalkTable, severities, severityOf } from './crosswalk.js';

describe('the crosswalk', () => {
  it('files each of the 54 names once, in a class of the court, with a reason', () => {
    expect(CROSSWALK).toHaveLength(54);
    expect(new Set(CROSSWALK.map(({ offence }) => offence)).size).toBe(54);
    for (const { offenceClass, because, fbiCategories } of CROSSWALK) {
      expect(isOffenceClass(offenceClass)).toBe(true);
      expect(because).toMatch(/^[^\n|]{5,200}\.$/);
      expect(fbiCategories).not.toHaveLength(0);
    }
  });
  it('gives each name a code of its own', () => {
    const codes = CROSSWALK.map(({ offence }) => codeOf(offence));
    expect(new Set(codes).size).toBe(54);
    for (const code of codes) expect(code).toMatch(/^[a-z0-9][a-z0-9-]{0,59}$/);
  });
  it('is the table in the documentation', () => {
    const page = readFileSync(new URL('../../../docs/crosswalk.md', import.meta.url), 'utf8');
    // The formatter pads the columns of a table.
    const plain = (text: string) => text.replace(/-{3,}/g, '---').replace(/ *\| */g, '|');
    expect(plain(page)).toContain(`\n${plain(crosswalkTable())}\n`);
  });
});

describe('classing an offence', () => {
  it.each([
    ['Simple Assault', 'person'],
    ['Shoplifting', 'property'],
    ['  shoplifting ', 'property'],
    ['Robbery', 'serious-violence'],
    ['Runaway', 'status'],
    ['All Other Offenses', 'unclassified'],
  ])('files %s under %s', (offence, offenceClass) => expect(classOf(offence, 'Unarmed').offenceClass).toBe(offenceClass));
  it('leaves a name it does not know to a person', () => expect(classOf('Piracy', 'Unarmed').offenceClass).toBe('unclassified'));
  it.each(['Knife', 'Handgun', 'Blunt Object'])('files a simple assault with a weapon (%s) under weapons', (armedWith) =>
    expect(classOf('Simple Assault', armedWith)).toEqual({ offenceClass: 'weapon', because: 'A weapon was used or carried.' }),
  );
  it.each(['Unarmed', '', ' none ', 'Unknown', 'Personal Weapons (hands, feet)'])('takes "%s" for no weapon', (armedWith) =>
    expect(classOf('Simple Assault', armedWith).offenceClass).toBe('person'),
  );
  it('leaves what is grave already', () => expect(classOf('Robbery', 'Handgun').offenceClass).toBe('serious-violence'));
});

describe('the severity of an offence', () => {
  const ranked = (...ranks: (number | null)[]) => ranks.map((severityRank) => ({ severityRank }));
  it('is the median rank of its charges', () => expect(severityOf(ranked(35, 2, 20))).toBe(20));
  it('is the graver between two ranks', () => expect(severityOf(ranked(21, 20, 2, 35))).toBe(20));
  it('passes over charges without a rank', () => expect(severityOf(ranked(null, 24, null))).toBe(24));
  it('is unknown without any', () => {
    expect(severityOf([])).toBeNull();
    expect(severityOf(ranked(null))).toBeNull();
  });
  it('is read under the offence’s FBI categories, however they are written', () => {
    const read = severities([
      { fbiCategory: 'Other Assaults', severityRank: 24 },
      { fbiCategory: 'BURGLARY - Breaking or Entering', severityRank: 20 },
      { fbiCategory: 'forgery and Counterfeiting', severityRank: 26 },
      { fbiCategory: 'Forgery and Counterfeiting', severityRank: 20 },
    ]);
    expect(read.get('Simple Assault')).toBe(24);
    expect(read.get('Intimidation')).toBe(24);
    expect(read.get('Burglary/Breaking & Entering')).toBe(20);
    expect(read.get('Counterfeiting/Forgery')).toBe(23);
    expect(read.get('Robbery')).toBeNull();
  });
});
