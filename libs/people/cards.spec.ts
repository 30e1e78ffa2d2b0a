import { describe, expect, it } from '@jest/globals';
import { person, sealed } from '#kernel';
import { byName, calledBy, initialsOf } from './called.js';
import { card, guardiansFor, opened, sightOf } from './cards.js';
import { adultsOf, related } from './guardians.js';
import type { GuardianLine } from './views/guardians.view.js';
import type { PersonLine } from './views/people.view.js';
import type { KnownPerson } from './person.file.js';

const [maya, mother, father, aunt] = ['maya', 'mother', 'father', 'aunt'] as const;
const programmeId = 'court';
const authority = {
  relation: 'mother',
  consents: true,
  attends: true,
  notified: true,
  reads: true,
  restrained: false,
  harmed: false,
};
const line = (guardianId: string, may: Partial<GuardianLine> = {}): GuardianLine => ({
  programmeId,
  key: `${maya}:${guardianId}`,
  youthId: maya,
  guardianId,
  kind: 'guardian',
  ...authority,
  ...may,
});
const lines = [line(mother), line(father, { relation: 'father', consents: false, reads: false, restrained: true })];

const row: PersonLine = {
  programmeId,
  personId: maya,
  name: sealed(person(maya), { given: 'Maya', family: 'Lopez' }),
  bornOn: sealed(person(maya), '2011-05-04'),
  contact: sealed(person(maya), { address: '1 Main St' }),
  language: 'es',
  schoolId: 'school',
  grade: 'grade-9',
  schoolContactId: null,
  householdId: 'home',
};

describe('what a person is called in court', () => {
  it('is the name they want, and an initial', () => {
    expect(calledBy({ given: 'Maya', family: 'lopez' })).toEqual({ given: 'Maya', family: 'lopez', initial: 'L' });
    expect(calledBy({ given: 'Maya', family: 'Lopez', preferred: 'Max' }).given).toBe('Max');
    expect(calledBy({ given: 'Maya', family: '' }).initial).toBe('');
    expect(calledBy({ given: 'Maya', family: '𐐷ang' }).initial).toBe('𐐏');
  });
  it('sorts lists in memory, the nameless last', () => {
    const [ana, ben, anaZ] = [
      calledBy({ given: 'Ana', family: 'B' }),
      calledBy({ given: 'Ben', family: 'A' }),
      calledBy({ given: 'Ana', family: 'Z' }),
    ];
    expect([null, ben, anaZ, ana].sort(byName)).toEqual([ana, anaZ, ben, null]);
    expect(byName(null, null)).toBe(0);
  });
});

describe('who sees how much of a person', () => {
  it.each([
    ['coordinator', 'everything'],
    ['clerk', 'everything'],
    ['judge', 'called'],
    ['bailiff', 'called'],
    ['jury-monitor', 'called'],
    ['juror', 'nothing'],
    ['respondent', 'nothing'],
    ['harmed-party', 'nothing'],
    ['guardian', 'nothing'],
  ])('a %s sees %s of somebody else', (role, sight) => expect(sightOf({ role, personId: aunt }, maya, lines)).toBe(sight));
  it('everybody sees all of their own', () => expect(sightOf({ role: 'juror', personId: maya }, maya, [])).toBe('everything'));
  it('a guardian who reads sees a name, one who may not sees nothing (care 2)', () => {
    expect(sightOf({ role: 'guardian', personId: mother }, maya, lines)).toBe('name');
    expect(sightOf({ role: 'guardian', personId: father }, maya, lines)).toBe('nothing');
    expect(sightOf({ role: 'juror', personId: mother }, maya, lines)).toBe('nothing');
    expect(sightOf({ role: 'guardian' }, maya, lines)).toBe('nothing');
  });
  it('no address is opened for a guardian or in court', () => {
    expect(Object.keys(opened(row, 'name')).sort()).toEqual(['grade', 'language', 'name', 'personId', 'schoolId']);
    expect(Object.keys(opened(row, 'called')).sort()).toEqual(['language', 'name', 'personId']);
    expect(Object.keys(opened(row, 'everything'))).toContain('contact');
    expect(Object.keys(opened(row, 'everything'))).not.toContain('programmeId');
  });
  it('in court nobody has more than a given name and an initial', () => {
    const shown = { personId: maya, language: 'es', name: { given: 'Maya', family: 'Lopez' } };
    expect(card(shown, 'called')).toEqual({ personId: maya, language: 'es', name: { given: 'Maya', initial: 'L' } });
    expect(card(shown, 'name')).toEqual({
      personId: maya,
      language: 'es',
      name: { given: 'Maya', family: 'Lopez', initial: 'L' },
    });
    expect(card({ ...shown, name: null }, 'called')).toEqual({ personId: maya, language: 'es', name: null });
  });
});

describe('who sees the guardians of a young person (F010)', () => {
  const relations = [
    { guardianId: mother, kind: 'guardian', relation: 'mother' },
    { guardianId: father, kind: 'guardian', relation: 'father' },
  ];
  it('staff see what each may do', () => {
    for (const role of ['coordinator', 'clerk', 'judge']) expect(guardiansFor({ role }, maya, lines)).toEqual(lines);
  });
  it('the young person sees who they are', () =>
    expect(guardiansFor({ role: 'respondent', personId: maya }, maya, lines)).toEqual(relations));
  it('a guardian who reads sees all of their own, and of the other only who it is', () =>
    expect(guardiansFor({ role: 'guardian', personId: mother }, maya, lines)).toEqual([lines[0], relations[1]]));
  it('others do not learn that there are any', () => {
    expect(guardiansFor({ role: 'guardian', personId: father }, maya, lines)).toBeNull();
    expect(guardiansFor({ role: 'guardian', personId: aunt }, maya, lines)).toBeNull();
    expect(guardiansFor({ role: 'respondent', personId: aunt }, maya, lines)).toBeNull();
  });
});

describe('who answers for a young person', () => {
  const known = { stage: 'known', householdId: null, guardians: {}, independentAdultId: null } as unknown as KnownPerson;
  it('are the guardians and the independent adult', () => {
    expect(adultsOf({ guardians: { [mother]: authority }, independentAdultId: null })).toEqual([
      { personId: mother, kind: 'guardian', ...authority },
    ]);
    expect(adultsOf({ guardians: {}, independentAdultId: aunt })).toMatchObject([
      { personId: aunt, kind: 'independent-adult', consents: true, reads: true },
    ]);
  });
  it('are relatives, and so are those of one household (F013)', () => {
    expect(related(maya, { ...known, guardians: { [mother]: authority } }, mother, known)).toBe(true);
    expect(related(mother, known, maya, { ...known, guardians: { [mother]: authority } })).toBe(true);
    expect(related(maya, { ...known, householdId: 'home' }, aunt, { ...known, householdId: 'home' })).toBe(true);
    expect(related(maya, { ...known, householdId: 'home' }, aunt, { ...known, householdId: 'other' })).toBe(false);
    expect(related(maya, known, aunt, known)).toBe(false);
    expect(related(maya, known, aunt, { stage: 'unknown' })).toBe(false);
    expect(related(maya, { stage: 'unknown' }, maya, { stage: 'unknown' })).toBe(true);
  });
});

describe('the initials on a docket', () => {
  it('are those of the name somebody goes by', () => {
    expect(initialsOf(calledBy({ given: 'Maya', family: 'lopez', preferred: 'Élio' }))).toBe('É. L.');
  });

  it('are one letter where there is one name', () => {
    expect(initialsOf(calledBy({ given: 'maya', family: '' }))).toBe('M.');
  });
});
