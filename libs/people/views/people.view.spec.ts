import { describe, expect, it } from '@jest/globals';
import { person, sealed } from '#kernel';
import { shown } from '#spec';
import type { Authority } from '../person.events.js';
import { accessNeeds } from './access-needs.view.js';
import { clearances } from './clearances.view.js';
import { guardians } from './guardians.view.js';
import { participations } from './participations.view.js';
import { people } from './people.view.js';
import { rolesHeld } from './roles-held.view.js';
import { unavailabilities } from './unavailabilities.view.js';

const maya = '11111111-0000-4000-8000-000000000001';
const mother = '11111111-0000-4000-8000-000000000002';
const aunt = '11111111-0000-4000-8000-000000000003';
const uncle = '11111111-0000-4000-8000-000000000004';
const caseId = '22222222-0000-4000-8000-000000000001';
const programmeId = '00000000-0000-4000-8000-000000000001';
const secret = <T>(value: T) => sealed(person(maya), value);

const old = secret({ given: 'Maya', family: 'Lopez' });
const registered = {
  type: 'PersonRegistered',
  data: {
    name: old,
    bornOn: secret('2011-05-04'),
    contact: null,
    language: 'es',
    schoolId: null,
    householdId: aunt,
    registeredOn: '2026-03-01',
  },
};
const line = {
  programmeId,
  personId: maya,
  name: old,
  bornOn: secret('2011-05-04'),
  contact: null,
  language: 'es',
  schoolId: null,
  grade: null,
  schoolContactId: null,
  householdId: aunt,
};

describe('the people the court knows', () => {
  it('are lines of sealed values, each of its programme (F112)', () => {
    expect(shown(people)([maya, registered])).toEqual({ [maya]: line });
    const other = '00000000-0000-4000-8000-000000000002';
    expect(shown(people)([maya, registered, { programmeId: other }])[maya]).toMatchObject({ programmeId: other });
  });
  it('are shown under their new name alone', () => {
    const name = secret({ given: 'Max', family: 'Lopez' });
    const rows = shown(people)([maya, registered], [maya, { type: 'NameChanged', data: { name, effectiveOn: '2026-03-05' } }]);
    expect(rows).toEqual({ [maya]: { ...line, name } });
    expect(Object.values(rows[maya]!)).not.toContainEqual(old);
  });
  it('keep contact sealed, and school, grade and household for the conflict check (F011, F012, F013)', () => {
    const contact = secret({ phone: '202 555 0100' });
    expect(
      shown(people)(
        [maya, registered],
        [maya, { type: 'ContactChanged', data: { contact } }],
        [maya, { type: 'SchoolChanged', data: { schoolId: uncle, grade: 'grade-9', contactId: mother } }],
        [maya, { type: 'HouseholdChanged', data: { householdId: null } }],
        [maya, { type: 'LanguageChanged', data: { language: 'en' } }],
      ),
    ).toEqual({
      [maya]: { ...line, contact, schoolId: uncle, grade: 'grade-9', schoolContactId: mother, householdId: null, language: 'en' },
    });
  });
  it('are not made up from a change alone', () => {
    expect(shown(people)([maya, { type: 'LanguageChanged', data: { language: 'en' } }])).toEqual({});
  });
});

describe('the roles of one person (F009)', () => {
  it('come and go, and are not forgotten', () => {
    const rows = shown(rolesHeld)(
      [maya, { type: 'RoleTaken', data: { role: 'respondent' } }, { occurredOn: '2026-01-10' }],
      [maya, { type: 'RoleLaidDown', data: { role: 'respondent' } }, { occurredOn: '2026-06-10' }],
      [maya, { type: 'RoleTaken', data: { role: 'juror' } }, { occurredOn: '2026-06-11' }],
    );
    expect(rows).toEqual({
      [`${maya}:respondent`]: {
        programmeId,
        key: `${maya}:respondent`,
        personId: maya,
        role: 'respondent',
        since: '2026-01-10',
        until: '2026-06-10',
      },
      [`${maya}:juror`]: { programmeId, key: `${maya}:juror`, personId: maya, role: 'juror', since: '2026-06-11', until: null },
    });
  });
  it('are the same line when taken again', () => {
    const rows = shown(rolesHeld)(
      [maya, { type: 'RoleTaken', data: { role: 'juror' } }, { occurredOn: '2026-01-10' }],
      [maya, { type: 'RoleLaidDown', data: { role: 'juror' } }, { occurredOn: '2026-02-10' }],
      [maya, { type: 'RoleTaken', data: { role: 'juror' } }, { occurredOn: '2026-03-10' }],
    );
    expect(rows).toMatchObject({ [`${maya}:juror`]: { since: '2026-01-10', until: null } });
    expect(shown(rolesHeld)([maya, { type: 'RoleLaidDown', data: { role: 'juror' } }])).toEqual({});
  });
});

describe('the guardians of a young person (F010)', () => {
  const authority: Authority = {
    relation: 'mother',
    consents: true,
    attends: true,
    notified: true,
    reads: true,
    restrained: false,
    harmed: false,
  };
  const linked = { type: 'GuardianLinked', data: { guardianId: mother, ...authority } };
  const key = `${maya}:${mother}`;

  it('are a line each, with each authority apart', () => {
    expect(shown(guardians)([maya, linked])).toEqual({
      [key]: { programmeId, key, youthId: maya, guardianId: mother, kind: 'guardian', ...authority },
    });
    const changed = { type: 'GuardianAuthorityChanged', data: { guardianId: mother, ...authority, reads: false } };
    expect(shown(guardians)([maya, linked], [maya, changed])[key]).toMatchObject({ consents: true, reads: false });
    expect(shown(guardians)([maya, changed])).toEqual({});
  });
  it('are gone when unlinked', () =>
    expect(shown(guardians)([maya, linked], [maya, { type: 'GuardianUnlinked', data: { guardianId: mother } }])).toEqual({}));
  it('stand beside the independent adult, of whom there is one', () => {
    const rows = shown(guardians)(
      [maya, linked],
      [maya, { type: 'IndependentAdultNamed', data: { adultId: aunt, insteadOf: null } }],
      [maya, { type: 'IndependentAdultNamed', data: { adultId: uncle, insteadOf: aunt } }],
    );
    expect(Object.keys(rows)).toEqual([key, `${maya}:${uncle}`]);
    expect(rows[`${maya}:${uncle}`]).toMatchObject({
      guardianId: uncle,
      kind: 'independent-adult',
      consents: true,
      reads: true,
      restrained: false,
    });
  });
});

describe('access needs', () => {
  const recorded = (needs: string[], interpreter: string | null, notes: unknown) => ({
    type: 'AccessNeedsRecorded',
    data: { needs, interpreter, notes },
  });
  it('are shown with the interpreter’s language, their notes sealed', () =>
    expect(
      shown(accessNeeds)([maya, recorded(['step-free'], 'es', secret('by the door')), { occurredOn: '2026-03-02' }]),
    ).toEqual({
      [maya]: {
        programmeId,
        personId: maya,
        needs: ['step-free'],
        interpreter: 'es',
        notes: secret('by the door'),
        recordedOn: '2026-03-02',
      },
    }));
  it('are gone when there are none', () => {
    expect(shown(accessNeeds)([maya, recorded(['step-free'], null, null)], [maya, recorded([], null, null)])).toEqual({});
    expect(Object.keys(shown(accessNeeds)([maya, recorded([], 'es', null)]))).toEqual([maya]);
    expect(Object.keys(shown(accessNeeds)([maya, recorded([], null, secret('x'))]))).toEqual([maya]);
  });
});

describe('what a harmed party chose (F011)', () => {
  it('is the last choice for each case', () => {
    const choice = { caseId, takesPart: 'in-writing', acceptsContact: false, acceptsLetter: true };
    const key = `${maya}:${caseId}`;
    expect(
      shown(participations)(
        [maya, { type: 'ParticipationChosen', data: choice }],
        [
          maya,
          { type: 'ParticipationChosen', data: { ...choice, takesPart: 'not-at-all', acceptsLetter: false } },
          { occurredOn: '2026-03-09' },
        ],
      ),
    ).toEqual({
      [key]: {
        programmeId,
        key,
        personId: maya,
        caseId,
        takesPart: 'not-at-all',
        acceptsContact: false,
        acceptsLetter: false,
        chosenOn: '2026-03-09',
      },
    });
  });
});

describe('clearances and days away', () => {
  it('show until when an adult is cleared for what', () => {
    const key = `${mother}:background-check`;
    const cleared = { type: 'ClearanceRecorded', data: { kind: 'background-check', until: '2027-01-31' } };
    expect(shown(clearances)([mother, cleared])).toEqual({
      [key]: { programmeId, key, personId: mother, kind: 'background-check', until: '2027-01-31' },
    });
    expect(
      shown(clearances)([mother, cleared], [mother, { type: 'ClearanceWithdrawn', data: { kind: 'background-check' } }]),
    ).toEqual({});
  });
  it('show which days somebody cannot come', () => {
    const key = `${maya}:2026-04-01:2026-04-05`;
    const away = { type: 'UnavailabilityRecorded', data: { from: '2026-04-01', until: '2026-04-05', because: 'trip' } };
    expect(shown(unavailabilities)([maya, away])).toEqual({
      [key]: { programmeId, key, personId: maya, fromOn: '2026-04-01', untilOn: '2026-04-05', because: 'trip' },
    });
    const lifted = { type: 'UnavailabilityLifted', data: { from: '2026-04-01', until: '2026-04-05' } };
    expect(shown(unavailabilities)([maya, away], [maya, lifted])).toEqual({});
  });
});
