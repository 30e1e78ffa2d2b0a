import type { Code, Day, Id, Sealed } from '#kernel';

export interface PersonName {
  readonly given: string;
  readonly family: string;
  /** What the person wants to be called, in place of the given name. */
  readonly preferred?: string;
}

export interface Contact {
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
}

/** What one adult may do for one young person; each is granted apart from the others. */
export type Authority = {
  relation: Code;
  consents: boolean;
  attends: boolean;
  notified: boolean;
  reads: boolean;
  /** Under an order to stay away from the young person. */
  restrained: boolean;
  /** Harmed by what this young person did. */
  harmed: boolean;
};

/** What can happen to what the court knows of a person. These words stay on record for good. */
export type PersonEvents = {
  PersonRegistered: {
    name: Sealed<PersonName>;
    bornOn: Sealed<Day> | null;
    contact: Sealed<Contact> | null;
    language: Code;
    schoolId: Id | null;
    householdId: Id | null;
    registeredOn: Day;
  };
  NameChanged: { name: Sealed<PersonName>; effectiveOn: Day };
  ContactChanged: { contact: Sealed<Contact> | null };
  SchoolChanged: { schoolId: Id | null; grade: Code | null; contactId: Id | null };
  HouseholdChanged: { householdId: Id | null };
  LanguageChanged: { language: Code };
  AccessNeedsRecorded: { needs: readonly Code[]; interpreter: Code | null; notes: Sealed | null };
  RoleTaken: { role: Code };
  RoleLaidDown: { role: Code };
  GuardianLinked: { guardianId: Id } & Authority;
  GuardianAuthorityChanged: { guardianId: Id } & Authority;
  GuardianUnlinked: { guardianId: Id };
  IndependentAdultNamed: { adultId: Id; insteadOf: Id | null };
  /** The young person, of age now, lets an adult who answered for them go on reading; without it that ends at eighteen. */
  ReadingAllowed: { guardianId: Id };
  ReadingEnded: { guardianId: Id };
  MentorAssigned: { mentorId: Id };
  MentorRelieved: { mentorId: Id };
  ParticipationChosen: { caseId: Id; takesPart: Code; acceptsContact: boolean; acceptsLetter: boolean };
  ClearanceRecorded: { kind: Code; until: Day };
  ClearanceWithdrawn: { kind: Code };
  UnavailabilityRecorded: { from: Day; until: Day; because: Code };
  UnavailabilityLifted: { from: Day; until: Day };
};
