import { person, REDACTED, refuse, sealed, type Sealed, type CommandsOf, type Day, type Decider } from '#kernel';
import { granted, sameAuthority } from './guardians.js';
import type * as Commands from './person.commands.js';
import type { Contact, PersonEvents, PersonName } from './person.events.js';
import { ADULT, ageOf, evolve, readable, type KnownPerson, type Person } from './person.file.js';
import { standingBy, type PersonKnown } from './standing-by.js';

type Named = { given: string; family: string; preferred?: string };
type Reached = { phone?: string; email?: string; address?: string };

const nameOf = ({ given, family, preferred }: Named): PersonName => ({ given, family, ...(preferred ? { preferred } : {}) });

const contactOf = ({ phone, email, address }: Reached): Contact => ({
  ...(phone ? { phone } : {}),
  ...(email ? { email } : {}),
  ...(address ? { address } : {}),
});

const sealContact = (personId: string, contact: Contact) =>
  Object.keys(contact).length > 0 ? sealed(person(personId), contact) : null;

const sameName = (a: PersonName, b: PersonName) => a.given === b.given && a.family === b.family && a.preferred === b.preferred;

const sameContact = (was: Sealed<Contact> | null, asked: Contact) => {
  const had = was?.read() ?? {};
  return had !== REDACTED && had.phone === asked.phone && had.email === asked.email && had.address === asked.address;
};

const sameCodes = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((code) => b.includes(code));

// Only a known age can refuse.
const isMinor = (file: KnownPerson, today: Day) => (ageOf(file, today) ?? ADULT) < ADULT;

export const personDecider: Decider<Person, PersonEvents, CommandsOf<typeof Commands>, PersonKnown> = {
  category: 'person',
  initial: { stage: 'unknown' },
  evolve,

  decide: {
    ...standingBy,
    RegisterPerson({ personId, bornOn, language, schoolId, householdId, ...said }, file, { today }) {
      const name = nameOf(said);
      if (file.stage === 'known') {
        if (sameName(readable(file).called, name)) return [];
        refuse('PersonKnown', 'This person is registered already, under another name.');
      }
      if (bornOn && bornOn > today) refuse('BirthInFuture', 'A birth date cannot be in the future.');
      return [
        {
          type: 'PersonRegistered',
          data: {
            name: sealed(person(personId), name),
            bornOn: bornOn ? sealed(person(personId), bornOn) : null,
            contact: sealContact(personId, contactOf(said)),
            language,
            schoolId: schoolId ?? null,
            householdId: householdId ?? null,
            registeredOn: today,
          },
        },
      ];
    },

    ChangeName({ personId, effectiveOn, ...said }, file, { today }) {
      const { called, namedOn } = readable(file);
      const name = nameOf(said);
      if (sameName(called, name)) return [];
      if (effectiveOn > today) refuse('NameInFuture', 'A new name is recorded from the day it holds.');
      if (effectiveOn < namedOn) refuse('NameOutOfOrder', 'The name shown now is newer than that day.');
      return [{ type: 'NameChanged', data: { name: sealed(person(personId), name), effectiveOn } }];
    },

    ChangeContact({ personId, ...said }, file) {
      const asked = contactOf(said);
      if (sameContact(readable(file).contact, asked)) return [];
      return [{ type: 'ContactChanged', data: { contact: sealContact(personId, asked) } }];
    },

    ChangeSchool({ schoolId = null, grade = null, contactId = null }, file) {
      const { school } = readable(file);
      if (school.schoolId === schoolId && school.grade === grade && school.contactId === contactId) return [];
      return [{ type: 'SchoolChanged', data: { schoolId, grade, contactId } }];
    },

    ChangeHousehold({ householdId = null }, file) {
      return readable(file).householdId === householdId ? [] : [{ type: 'HouseholdChanged', data: { householdId } }];
    },

    ChangeLanguage({ language }, file) {
      return readable(file).language === language ? [] : [{ type: 'LanguageChanged', data: { language } }];
    },

    RecordAccessNeeds({ personId, needs, interpreter = null, notes }, file) {
      const { access } = readable(file);
      const said = access?.notes?.read();
      if (access && sameCodes(access.needs, needs) && access.interpreter === interpreter && said === notes) return [];
      return [
        { type: 'AccessNeedsRecorded', data: { needs, interpreter, notes: notes ? sealed(person(personId), notes) : null } },
      ];
    },

    TakeRole({ role }, file) {
      return readable(file).roles.includes(role) ? [] : [{ type: 'RoleTaken', data: { role } }];
    },

    LayDownRole({ role }, file) {
      return readable(file).roles.includes(role) ? [{ type: 'RoleLaidDown', data: { role } }] : [];
    },

    LinkGuardian({ personId, guardianId, ...asked }, file) {
      const { guardians, independentAdultId } = readable(file);
      if (guardianId === personId) refuse('OwnGuardian', 'Nobody is their own guardian.');
      if (guardianId === independentAdultId)
        refuse('IndependentAdult', 'This adult stands in independently and cannot be a guardian too.');
      const authority = granted(asked);
      const had = guardians[guardianId];
      if (had && sameAuthority(had, authority)) return [];
      if (had) refuse('GuardianLinked', 'This guardian is linked already; change the authority instead.');
      return [{ type: 'GuardianLinked', data: { guardianId, ...authority } }];
    },

    ChangeGuardianAuthority({ personId: _, guardianId, ...asked }, file) {
      const had = readable(file).guardians[guardianId];
      if (!had) refuse('GuardianUnknown', 'This adult is not linked as a guardian.');
      const authority = granted(asked);
      return sameAuthority(had, authority) ? [] : [{ type: 'GuardianAuthorityChanged', data: { guardianId, ...authority } }];
    },

    NoteGuardianHarmed({ guardianId }, file) {
      // Most who are harmed are nobody's guardians.
      const had = file.stage === 'unknown' ? undefined : file.guardians[guardianId];
      if (!had) return [];
      const authority = { ...had, harmed: true, consents: false, reads: false };
      return sameAuthority(had, authority) ? [] : [{ type: 'GuardianAuthorityChanged', data: { guardianId, ...authority } }];
    },

    UnlinkGuardian({ guardianId }, file) {
      return readable(file).guardians[guardianId] ? [{ type: 'GuardianUnlinked', data: { guardianId } }] : [];
    },

    NameIndependentAdult({ personId, adultId }, file) {
      const { guardians, independentAdultId } = readable(file);
      if (adultId === independentAdultId) return [];
      if (adultId === personId) refuse('OwnGuardian', 'Nobody is their own guardian.');
      if (guardians[adultId]) refuse('AlreadyGuardian', 'A guardian is not independent; name somebody else.');
      return [{ type: 'IndependentAdultNamed', data: { adultId, insteadOf: independentAdultId } }];
    },

    ChooseParticipation({ caseId, takesPart, acceptsContact, acceptsLetter }, file) {
      const had = readable(file).participations[caseId];
      const same = had?.takesPart === takesPart && had.acceptsContact === acceptsContact && had.acceptsLetter === acceptsLetter;
      return same ? [] : [{ type: 'ParticipationChosen', data: { caseId, takesPart, acceptsContact, acceptsLetter } }];
    },

    RecordClearance({ kind, until }, file, { today }) {
      const adult = readable(file);
      if (adult.clearances[kind] === until) return [];
      if (isMinor(adult, today)) refuse('NotAnAdult', 'Only adults are cleared.');
      if (until < today) refuse('ClearanceExpired', 'This clearance has expired already.');
      return [{ type: 'ClearanceRecorded', data: { kind, until } }];
    },

    WithdrawClearance({ kind }, file) {
      return readable(file).clearances[kind] ? [{ type: 'ClearanceWithdrawn', data: { kind } }] : [];
    },

    RecordUnavailability({ from, until, because }, file) {
      const { unavailable } = readable(file);
      if (until < from) refuse('DaysOutOfOrder', 'The last day comes before the first.');
      if (unavailable.some((days) => days.from === from && days.until === until)) return [];
      return [{ type: 'UnavailabilityRecorded', data: { from, until, because } }];
    },

    LiftUnavailability({ from, until }, file) {
      const known = readable(file).unavailable.some((days) => days.from === from && days.until === until);
      return known ? [{ type: 'UnavailabilityLifted', data: { from, until } }] : [];
    },
  },
};
