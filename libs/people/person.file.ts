import { ageOn, REDACTED, refuse, without, type Code, type Day, type Decider, type Id, type Sealed } from '#kernel';
import type { Authority, Contact, PersonEvents, PersonName } from './person.events.js';

/** What the court knows of a person, read from the record. */
export type KnownPerson = {
  readonly stage: 'known';
  readonly name: Sealed<PersonName>;
  readonly namedOn: Day;
  readonly bornOn: Sealed<Day> | null;
  readonly contact: Sealed<Contact> | null;
  readonly language: Code;
  readonly school: PersonEvents['SchoolChanged'];
  readonly householdId: Id | null;
  readonly access: PersonEvents['AccessNeedsRecorded'] | null;
  readonly roles: readonly Code[];
  readonly guardians: Readonly<Record<Id, Authority>>;
  readonly independentAdultId: Id | null;
  /** Adults whom the young person, of age, lets read. */
  readonly readers: readonly Id[];
  readonly mentors: readonly Id[];
  readonly participations: Readonly<Record<Id, PersonEvents['ParticipationChosen']>>;
  /** Last day each kind of clearance holds. */
  readonly clearances: Readonly<Record<Code, Day>>;
  readonly unavailable: readonly PersonEvents['UnavailabilityRecorded'][];
};

export type Person = { readonly stage: 'unknown' } | KnownPerson;

/** Age in years from which a person answers for themselves. */
export const ADULT = 18;

/** Whole years on a day, or null: unknown birth dates are common. */
export function ageOf({ bornOn }: KnownPerson, on: Day): number | null {
  const day = bornOn?.read();
  return day === undefined || day === REDACTED ? null : ageOn(day, on);
}

type Change<E extends keyof PersonEvents> = (file: KnownPerson, data: Readonly<PersonEvents[E]>) => KnownPerson;

// Nothing but a registration can be first in a stream.
const known =
  <E extends keyof PersonEvents>(change: Change<E>) =>
  (file: Person, data: Readonly<PersonEvents[E]>): Person =>
    file.stage === 'known' ? change(file, data) : file;

const guardian: Change<'GuardianLinked'> = (file, { guardianId, ...authority }) => ({
  ...file,
  guardians: { ...file.guardians, [guardianId]: authority },
});

export const evolve: Decider<Person, PersonEvents, never>['evolve'] = {
  PersonRegistered: (_, { name, bornOn, contact, language, schoolId, householdId, registeredOn }) => ({
    stage: 'known',
    name,
    namedOn: registeredOn,
    bornOn,
    contact,
    language,
    school: { schoolId, grade: null, contactId: null },
    householdId,
    access: null,
    roles: [],
    guardians: {},
    independentAdultId: null,
    readers: [],
    mentors: [],
    participations: {},
    clearances: {},
    unavailable: [],
  }),
  NameChanged: known<'NameChanged'>((file, { name, effectiveOn }) => ({ ...file, name, namedOn: effectiveOn })),
  ContactChanged: known<'ContactChanged'>((file, { contact }) => ({ ...file, contact })),
  SchoolChanged: known<'SchoolChanged'>((file, school) => ({ ...file, school })),
  HouseholdChanged: known<'HouseholdChanged'>((file, { householdId }) => ({ ...file, householdId })),
  LanguageChanged: known<'LanguageChanged'>((file, { language }) => ({ ...file, language })),
  AccessNeedsRecorded: known<'AccessNeedsRecorded'>((file, access) => ({ ...file, access })),
  RoleTaken: known<'RoleTaken'>((file, { role }) => ({ ...file, roles: [...file.roles, role] })),
  RoleLaidDown: known<'RoleLaidDown'>((file, { role }) => ({ ...file, roles: file.roles.filter((had) => had !== role) })),
  GuardianLinked: known<'GuardianLinked'>(guardian),
  GuardianAuthorityChanged: known<'GuardianAuthorityChanged'>(guardian),
  GuardianUnlinked: known<'GuardianUnlinked'>((file, { guardianId }) => ({
    ...file,
    readers: file.readers.filter((readerId) => readerId !== guardianId),
    guardians: without(file.guardians, guardianId),
  })),
  IndependentAdultNamed: known<'IndependentAdultNamed'>((file, { adultId }) => ({ ...file, independentAdultId: adultId })),
  ReadingAllowed: known<'ReadingAllowed'>((file, { guardianId }) => ({ ...file, readers: [...file.readers, guardianId] })),
  ReadingEnded: known<'ReadingEnded'>((file, { guardianId }) => ({
    ...file,
    readers: file.readers.filter((readerId) => readerId !== guardianId),
  })),
  MentorAssigned: known<'MentorAssigned'>((file, { mentorId }) => ({ ...file, mentors: [...file.mentors, mentorId] })),
  MentorRelieved: known<'MentorRelieved'>((file, { mentorId }) => ({
    ...file,
    mentors: file.mentors.filter((had) => had !== mentorId),
  })),
  ParticipationChosen: known<'ParticipationChosen'>((file, choice) => ({
    ...file,
    participations: { ...file.participations, [choice.caseId]: choice },
  })),
  ClearanceRecorded: known<'ClearanceRecorded'>((file, { kind, until }) => ({
    ...file,
    clearances: { ...file.clearances, [kind]: until },
  })),
  ClearanceWithdrawn: known<'ClearanceWithdrawn'>((file, { kind }) => ({ ...file, clearances: without(file.clearances, kind) })),
  UnavailabilityRecorded: known<'UnavailabilityRecorded'>((file, days) => ({
    ...file,
    unavailable: [...file.unavailable, days],
  })),
  UnavailabilityLifted: known<'UnavailabilityLifted'>((file, { from, until }) => ({
    ...file,
    unavailable: file.unavailable.filter((days) => days.from !== from || days.until !== until),
  })),
};

/** The person's file, when the court still can read it. */
export function readable(file: Person): KnownPerson & { called: PersonName } {
  if (file.stage === 'unknown') refuse('PersonUnknown', 'The court does not know this person.');
  const called = file.name.read();
  if (called === REDACTED) refuse('PersonSealed', 'What the court knew of this person can no longer be opened.');
  return { ...file, called };
}
