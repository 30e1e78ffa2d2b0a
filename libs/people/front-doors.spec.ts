import { describe, expect, it } from '@jest/globals';
import { fold, person, sealed } from '#kernel';
import { Acting, NotHere, type Reading, type Streams, type Vault } from '#platform';
import { Guardianship } from './guardianship.js';
import { Names } from './names.js';
import { ChangeContact, RegisterPerson, type PersonCommand } from './person.commands.js';
import { PersonHandler } from './person.handler.js';
import { personDecider } from './person.js';
import { Standing } from './standing.js';

const name = sealed(person('maya'), { given: 'Maya', family: 'Lopez' });
const registered = (bornOn: string | null, householdId: string | null = null) => ({
  type: 'PersonRegistered',
  data: {
    name,
    bornOn: bornOn && sealed(person('maya'), bornOn),
    contact: null,
    language: 'es',
    schoolId: null,
    householdId,
    registeredOn: '2026-01-01',
  },
});
const authority = {
  relation: 'mother',
  consents: true,
  attends: true,
  notified: true,
  reads: false,
  restrained: false,
  harmed: false,
};
const records: Record<string, { type: string; data: object }[]> = {
  maya: [
    registered('2011-05-04', 'home'),
    { type: 'GuardianLinked', data: { guardianId: 'mother', ...authority } },
    { type: 'GuardianLinked', data: { guardianId: 'father', ...authority, consents: false, attends: false, restrained: true } },
    { type: 'IndependentAdultNamed', data: { adultId: 'aunt', insteadOf: null } },
    { type: 'AccessNeedsRecorded', data: { needs: [], interpreter: 'es', notes: null } },
    { type: 'UnavailabilityRecorded', data: { from: '2026-04-01', until: '2026-04-05', because: 'trip' } },
  ],
  mother: [registered(null), { type: 'ClearanceRecorded', data: { kind: 'background-check', until: '2027-01-31' } }],
  brother: [registered('2012-05-04', 'home')],
};
const streams = {
  file: (_: unknown, id: string) => Promise.resolve({ file: fold(personDecider, records[id] ?? []), revision: 0 }),
} as unknown as Streams;

const inClear = { reveal: (value: unknown) => Promise.resolve(value) } as unknown as Vault;

describe('the front door to guardians', () => {
  const guardianship = new Guardianship(streams);
  it('says who answers for a young person', async () => {
    expect((await guardianship.guardiansOf('maya')).map(({ personId, kind }) => [personId, kind])).toEqual([
      ['mother', 'guardian'],
      ['father', 'guardian'],
      ['aunt', 'independent-adult'],
    ]);
    expect(await guardianship.guardiansOf('nobody')).toEqual([]);
  });
  it('says who may consent, read and attend', async () => {
    expect(await guardianship.mayConsent('maya', 'mother')).toBe(true);
    expect(await guardianship.mayConsent('maya', 'aunt')).toBe(true);
    expect(await guardianship.mayConsent('maya', 'stranger')).toBe(false);
    expect(await guardianship.mayRead('maya', 'mother')).toBe(false);
    expect(await guardianship.mayAttend('maya', 'mother')).toBe(true);
  });
  it('says who is of age and needs no guardian', async () => {
    expect(await guardianship.isOfAge('maya', '2029-05-03')).toBe(false);
    expect(await guardianship.isOfAge('maya', '2029-05-04')).toBe(true);
    expect(await guardianship.isOfAge('mother', '2029-05-04')).toBe(false);
    expect(await guardianship.isOfAge('nobody', '2029-05-04')).toBe(false);
  });
});

describe('the front door to what planning must know', () => {
  const lines = [
    { personId: 'maya', bornOn: '2011-05-04', schoolId: 'school', householdId: 'home', language: 'es' },
    { personId: 'mother', bornOn: null, schoolId: null, householdId: null, language: 'en' },
  ];
  const standing = new Standing(streams, { rows: () => Promise.resolve(lines) } as unknown as Reading, inClear);
  it('says until when an adult is cleared', async () => {
    expect(await standing.until('mother', 'background-check')).toBe('2027-01-31');
    expect(await standing.until('mother', 'driving')).toBeNull();
    expect(await standing.until('nobody', 'background-check')).toBeNull();
  });
  it('says who is under age, where that is known', async () => {
    expect(await standing.isMinor('maya', '2029-05-03')).toBe(true);
    expect(await standing.isMinor('maya', '2029-05-04')).toBe(false);
    expect(await standing.isMinor('mother', '2029-05-04')).toBe(false);
    expect(await standing.isMinor('nobody', '2029-05-04')).toBe(false);
  });
  it('says which interpreter a family needs', async () => {
    expect(await standing.interpreterFor(['mother', 'maya'])).toBe('es');
    expect(await standing.interpreterFor(['mother', 'nobody'])).toBeNull();
  });
  it('says who is a relative', async () => {
    expect(await standing.relativesAmong(['mother', 'brother', 'stranger'], ['maya'])).toEqual(['mother', 'brother']);
  });
  it('says whether two people are of one family', async () => {
    expect(await standing.related('maya', 'mother')).toBe(true);
    expect(await standing.related('mother', 'brother')).toBe(false);
  });
  it('says who must stay away from whom', async () => {
    expect(await standing.keptAway(['mother', 'father'], ['maya', 'nobody'])).toEqual(['father']);
    expect(await standing.keptAway(['father'], ['brother'])).toEqual([]);
  });
  it('says what bears on serving', async () => {
    const maya = { personId: 'maya', age: 14, schoolId: 'school', householdId: 'home', language: 'es' };
    const nobody = { personId: 'nobody', age: null, schoolId: null, householdId: null, language: null };
    expect(await standing.of('maya', '2026-03-07')).toEqual({ ...maya, schoolId: null });
    expect(await standing.of('mother', '2026-03-07')).toMatchObject({ age: null });
    expect(await standing.of('nobody', '2026-03-07')).toEqual(nobody);
    const all = await standing.ofAll(['nobody', 'maya', 'mother'], '2026-03-07');
    expect(all).toEqual([nobody, maya, { ...nobody, personId: 'mother', language: 'en' }]);
    expect(await standing.ofAll([], '2026-03-07')).toEqual([]);
  });
  it('says who cannot come on a day, first and last included', async () => {
    expect(await standing.unavailable(['maya', 'mother', 'nobody'], '2026-04-01')).toEqual(['maya']);
    expect(await standing.unavailable(['maya'], '2026-04-05')).toEqual(['maya']);
    expect(await standing.unavailable(['maya'], '2026-04-06')).toEqual([]);
    expect(await standing.unavailable(['maya'], '2026-03-31')).toEqual([]);
  });
});

describe('the front door to names', () => {
  const lines = [
    { personId: 'maya', name: { given: 'Maya', family: 'Lopez' } },
    { personId: 'gone', name: null },
  ];
  const reading = { rows: () => Promise.resolve(lines) } as unknown as Reading;
  it('opens the names of today, and leaves out who can no longer be named', async () => {
    const names = await new Names(reading, inClear).of(['maya', 'maya', 'gone']);
    expect([...names]).toEqual([['maya', { given: 'Maya', family: 'Lopez', initial: 'L' }]]);
  });
  it('asks for nobody when nobody is asked for', async () => {
    const silent = { rows: () => Promise.reject(new Error('asked')) } as unknown as Reading;
    expect((await new Names(silent, inClear).of([])).size).toBe(0);
  });
});

describe('changing one’s own file', () => {
  const acting = new Acting();
  const as = (role: string, personId: string | undefined, command: PersonCommand) =>
    acting.run(
      { actor: 'a', role, programmeId: 'p', timeZone: 'UTC', now: '2026-03-07T15:00:00.000Z', ...(personId && { personId }) },
      () =>
        new PersonHandler({ perform: () => Promise.resolve('done') } as unknown as Streams, acting, {} as Standing).execute(
          command,
        ),
    );
  const contact = Object.assign(new ChangeContact(), { personId: 'maya', phone: '1' });

  it('is allowed to each for themselves, and to staff for everybody', async () => {
    expect(await as('respondent', 'maya', contact)).toBe('done');
    expect(await as('coordinator', undefined, contact)).toBe('done');
    expect(await as('referrer', undefined, Object.assign(new RegisterPerson(), { personId: 'maya' }))).toBe('done');
  });
  it('is nobody else’s', async () => {
    for (const role of ['respondent', 'guardian', 'juror', 'foreperson', 'harmed-party', 'mentor']) {
      await expect(as(role, 'other', contact)).rejects.toBeInstanceOf(NotHere);
      await expect(as(role, undefined, contact)).rejects.toBeInstanceOf(NotHere);
    }
  });
});
