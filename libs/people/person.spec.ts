import { describe, expect, it } from '@jest/globals';
import { person, REDACTED, Sealed, sealed, type Envelope } from '#kernel';
import { given } from '#spec';
import type { Authority } from './person.events.js';
import { personDecider } from './person.js';

const personId = '11111111-0000-4000-8000-000000000001';
const motherId = '11111111-0000-4000-8000-000000000002';
const auntId = '11111111-0000-4000-8000-000000000003';
const caseId = '22222222-0000-4000-8000-000000000001';
const secret = <T>(value: T) => sealed(person(personId), value);

const registered = {
  type: 'PersonRegistered',
  data: {
    name: secret({ given: 'Maya', family: 'Lopez' }),
    bornOn: secret('2011-05-04'),
    contact: null,
    language: 'es',
    schoolId: null,
    householdId: null,
    registeredOn: '2026-03-01',
  },
};
const asked = { relation: 'mother', consents: true, attends: true, notified: true, reads: true, restrained: false };
const authority: Authority = { ...asked, harmed: false };
const linked = { type: 'GuardianLinked', data: { guardianId: motherId, ...authority } };
const maya = given(personDecider)(registered);
const mayaAndMother = given(personDecider)(registered, linked);

const envelope: Envelope = { subject: person(personId), key: 1, iv: '', text: '', tag: '', at: '' };
const keyGone = { ...registered, data: { ...registered.data, name: Sealed.opened(envelope, REDACTED) } };

describe('registering a person', () => {
  const fields = { personId, given: 'Maya', family: 'Lopez', bornOn: '2011-05-04', language: 'es', phone: '202 555 0100' };

  it('seals the name, the birth date and the contact under the person', () => {
    given(personDecider)()
      .when('RegisterPerson', fields)
      .then({
        type: 'PersonRegistered',
        data: { ...registered.data, contact: secret({ phone: '202 555 0100' }), registeredOn: '2026-03-07' },
      });
  });
  it('seals what the person wants to be called', () => {
    const [fact] = given(personDecider)()
      .when('RegisterPerson', { ...fields, preferred: 'May' })
      .facts();
    expect(fact).toMatchObject({ data: { name: secret({ given: 'Maya', family: 'Lopez', preferred: 'May' }) } });
  });
  it('is done once, and again changes nothing', () => maya.when('RegisterPerson', fields).thenNothing());
  it('is refused when the same person is registered under another name', () =>
    maya.when('RegisterPerson', { ...fields, given: 'Mia' }).thenRefused('PersonKnown'));
  it('is refused for somebody not yet born', () =>
    given(personDecider)()
      .when('RegisterPerson', { ...fields, bornOn: '2026-03-08' })
      .thenRefused('BirthInFuture'));
});

describe('changing a name', () => {
  const fields = { personId, given: 'Max', family: 'Lopez', effectiveOn: '2026-03-05' };

  it('holds from its day', () =>
    maya.when('ChangeName', fields).then({
      type: 'NameChanged',
      data: { name: secret({ given: 'Max', family: 'Lopez' }), effectiveOn: '2026-03-05' },
    }));
  it('is nothing when it is the name already', () => maya.when('ChangeName', { ...fields, given: 'Maya' }).thenNothing());
  it('is refused ahead of its day', () =>
    maya.when('ChangeName', { ...fields, effectiveOn: '2026-03-08' }).thenRefused('NameInFuture'));
  it('is refused when the name shown is newer', () =>
    maya.when('ChangeName', { ...fields, effectiveOn: '2026-02-28' }).thenRefused('NameOutOfOrder'));
  it('is refused when the record can no longer be opened', () =>
    given(personDecider)(keyGone).when('ChangeName', fields).thenRefused('PersonSealed'));
  it('is refused for somebody unknown', () => given(personDecider)().when('ChangeName', fields).thenRefused('PersonUnknown'));
});

describe('what the court knows of a person', () => {
  it('replaces the contact as a whole, sealed', () =>
    maya.when('ChangeContact', { personId, email: 'maya@example.org', address: '1 Main St' }).then({
      type: 'ContactChanged',
      data: { contact: secret({ email: 'maya@example.org', address: '1 Main St' }) },
    }));
  it('empties the contact', () => {
    const reached = given(personDecider)(registered, { type: 'ContactChanged', data: { contact: secret({ phone: '1' }) } });
    reached.when('ChangeContact', { personId, phone: '1' }).thenNothing();
    reached.when('ChangeContact', { personId }).then({ type: 'ContactChanged', data: { contact: null } });
    maya.when('ChangeContact', { personId }).thenNothing();
  });
  it('records school, grade and whom to speak to there', () => {
    const school = { schoolId: auntId, grade: 'grade-9', contactId: motherId };
    maya.when('ChangeSchool', { personId, ...school }).then({ type: 'SchoolChanged', data: school });
    given(personDecider)(registered, { type: 'SchoolChanged', data: school })
      .when('ChangeSchool', { personId, ...school })
      .thenNothing();
    maya.when('ChangeSchool', { personId }).thenNothing();
  });
  it('records household and language', () => {
    maya
      .when('ChangeHousehold', { personId, householdId: auntId })
      .then({ type: 'HouseholdChanged', data: { householdId: auntId } });
    maya.when('ChangeHousehold', { personId }).thenNothing();
    maya.when('ChangeLanguage', { personId, language: 'en' }).then({ type: 'LanguageChanged', data: { language: 'en' } });
    maya.when('ChangeLanguage', { personId, language: 'es' }).thenNothing();
  });
  it('records access needs and the interpreter, with sealed notes', () => {
    const needs = { needs: ['step-free'], interpreter: 'es', notes: 'Sits by the door' };
    const recorded = { type: 'AccessNeedsRecorded', data: { ...needs, notes: secret('Sits by the door') } };
    maya.when('RecordAccessNeeds', { personId, ...needs }).then(recorded);
    given(personDecider)(registered, recorded)
      .when('RecordAccessNeeds', { personId, ...needs })
      .thenNothing();
    given(personDecider)(registered, recorded)
      .when('RecordAccessNeeds', { personId, needs: [] })
      .then({ type: 'AccessNeedsRecorded', data: { needs: [], interpreter: null, notes: null } });
  });
});

describe('one person, many roles over time (F009)', () => {
  const respondent = { type: 'RoleTaken', data: { role: 'respondent' } };
  it('takes a role once', () => {
    maya.when('TakeRole', { personId, role: 'respondent' }).then(respondent);
    given(personDecider)(registered, respondent).when('TakeRole', { personId, role: 'respondent' }).thenNothing();
    given(personDecider)(registered, respondent)
      .when('TakeRole', { personId, role: 'juror' })
      .then({ type: 'RoleTaken', data: { role: 'juror' } });
  });
  it('lays down only a role it has', () => {
    given(personDecider)(registered, respondent)
      .when('LayDownRole', { personId, role: 'respondent' })
      .then({ type: 'RoleLaidDown', data: { role: 'respondent' } });
    given(personDecider)(registered, respondent, { type: 'RoleLaidDown', data: { role: 'respondent' } })
      .when('LayDownRole', { personId, role: 'respondent' })
      .thenNothing();
  });
});

describe('guardians (F010, care 2)', () => {
  it('are linked with each authority apart', () =>
    maya.when('LinkGuardian', { personId, guardianId: motherId, ...asked }).then(linked));
  it('are linked once', () => {
    mayaAndMother.when('LinkGuardian', { personId, guardianId: motherId, ...asked }).thenNothing();
    mayaAndMother.when('LinkGuardian', { personId, guardianId: motherId, ...asked, reads: false }).thenRefused('GuardianLinked');
  });
  it('cannot be oneself', () =>
    maya.when('LinkGuardian', { personId, guardianId: personId, ...asked }).thenRefused('OwnGuardian'));

  const guardianId = motherId;
  it.each([
    ['harmed and consenting', { ...asked, harmed: true, reads: false }],
    ['harmed and reading', { ...asked, harmed: true, consents: false }],
    ['restrained and consenting', { ...asked, restrained: true, reads: false }],
    ['restrained and reading', { ...asked, restrained: true, consents: false }],
  ])('are refused when %s', (_, fields) => {
    maya.when('LinkGuardian', { personId, guardianId, ...fields }).thenRefused('GuardianMayNotConsent');
    mayaAndMother.when('ChangeGuardianAuthority', { personId, guardianId, ...fields }).thenRefused('GuardianMayNotConsent');
  });
  it('are told nowhere to come when they must stay away', () => {
    const away = { ...asked, restrained: true, consents: false, reads: false };
    maya.when('LinkGuardian', { personId, guardianId, ...away, notified: false }).thenRefused('GuardianMustStayAway');
    maya.when('LinkGuardian', { personId, guardianId, ...away, attends: false }).thenRefused('GuardianMustStayAway');
    maya.when('LinkGuardian', { personId, guardianId, ...away, attends: false, notified: false }).then({
      type: 'GuardianLinked',
      data: { guardianId, ...away, attends: false, notified: false, harmed: false },
    });
  });
  it('neither consent nor read once they turn out to be harmed, and may attend on', () => {
    const harmed = {
      type: 'GuardianAuthorityChanged',
      data: { guardianId, ...authority, harmed: true, consents: false, reads: false },
    };
    mayaAndMother.when('NoteGuardianHarmed', { personId, guardianId }).then(harmed);
    given(personDecider)(registered, linked, harmed).when('NoteGuardianHarmed', { personId, guardianId }).thenNothing();
    maya.when('NoteGuardianHarmed', { personId, guardianId }).thenNothing();
    given(personDecider)().when('NoteGuardianHarmed', { personId, guardianId }).thenNothing();
  });
  it('may be harmed and still attend', () => {
    const harmed = { ...asked, harmed: true, consents: false, reads: false };
    maya
      .when('LinkGuardian', { personId, guardianId, ...harmed })
      .then({ type: 'GuardianLinked', data: { guardianId, ...harmed } });
  });
  it('lose and gain authority', () => {
    mayaAndMother.when('ChangeGuardianAuthority', { personId, guardianId, ...asked, reads: false }).then({
      type: 'GuardianAuthorityChanged',
      data: { guardianId, ...authority, reads: false },
    });
    mayaAndMother.when('ChangeGuardianAuthority', { personId, guardianId, ...asked }).thenNothing();
    maya.when('ChangeGuardianAuthority', { personId, guardianId, ...asked }).thenRefused('GuardianUnknown');
  });
  it('are unlinked', () => {
    mayaAndMother.when('UnlinkGuardian', { personId, guardianId }).then({ type: 'GuardianUnlinked', data: { guardianId } });
    maya.when('UnlinkGuardian', { personId, guardianId }).thenNothing();
  });
});

describe('naming an independent adult', () => {
  const named = { type: 'IndependentAdultNamed', data: { adultId: auntId, insteadOf: null } };
  it('gives the young person somebody who may consent', () =>
    mayaAndMother.when('NameIndependentAdult', { personId, adultId: auntId }).then(named));
  it('takes the place of the one named before', () => {
    const withAunt = given(personDecider)(registered, named);
    withAunt.when('NameIndependentAdult', { personId, adultId: auntId }).thenNothing();
    withAunt
      .when('NameIndependentAdult', { personId, adultId: motherId })
      .then({ type: 'IndependentAdultNamed', data: { adultId: motherId, insteadOf: auntId } });
    withAunt.when('LinkGuardian', { personId, guardianId: auntId, ...asked }).thenRefused('IndependentAdult');
  });
  it('is refused for a guardian, and for oneself', () => {
    mayaAndMother.when('NameIndependentAdult', { personId, adultId: motherId }).thenRefused('AlreadyGuardian');
    maya.when('NameIndependentAdult', { personId, adultId: personId }).thenRefused('OwnGuardian');
  });
});

describe('a harmed party choosing to take part (F011)', () => {
  const choice = { caseId, takesPart: 'in-writing', acceptsContact: false, acceptsLetter: true };
  const chosen = { type: 'ParticipationChosen', data: choice };
  it('says how, and what contact is welcome', () => maya.when('ChooseParticipation', { personId, ...choice }).then(chosen));
  it('may choose again', () => {
    const once = given(personDecider)(registered, chosen);
    once.when('ChooseParticipation', { personId, ...choice }).thenNothing();
    once
      .when('ChooseParticipation', { personId, ...choice, acceptsLetter: false })
      .then({ type: 'ParticipationChosen', data: { ...choice, acceptsLetter: false } });
  });
});

describe('clearing an adult', () => {
  const adult = given(personDecider)({ ...registered, data: { ...registered.data, bornOn: null } });
  const cleared = { type: 'ClearanceRecorded', data: { kind: 'background-check', until: '2027-01-31' } };
  it('holds until its day', () =>
    adult.when('RecordClearance', { personId, kind: 'background-check', until: '2027-01-31' }).then(cleared));
  it('is refused once expired, and for a minor', () => {
    adult.when('RecordClearance', { personId, kind: 'background-check', until: '2026-03-06' }).thenRefused('ClearanceExpired');
    maya.when('RecordClearance', { personId, kind: 'background-check', until: '2027-01-31' }).thenRefused('NotAnAdult');
  });
  it('is recorded once and can be withdrawn', () => {
    const kind = 'background-check';
    const checked = given(personDecider)({ ...registered, data: { ...registered.data, bornOn: null } }, cleared);
    checked.when('RecordClearance', { personId, kind, until: '2027-01-31' }).thenNothing();
    checked.when('WithdrawClearance', { personId, kind }).then({ type: 'ClearanceWithdrawn', data: { kind } });
    adult.when('WithdrawClearance', { personId, kind }).thenNothing();
  });
});

describe('days a person cannot come', () => {
  const days = { from: '2026-04-01', until: '2026-04-05' };
  const away = { type: 'UnavailabilityRecorded', data: { ...days, because: 'school-trip' } };
  it('are recorded and lifted', () => {
    maya.when('RecordUnavailability', { personId, ...days, because: 'school-trip' }).then(away);
    const travelling = given(personDecider)(registered, away);
    travelling.when('RecordUnavailability', { personId, ...days, because: 'school-trip' }).thenNothing();
    travelling.when('LiftUnavailability', { personId, ...days }).then({ type: 'UnavailabilityLifted', data: days });
    maya.when('LiftUnavailability', { personId, ...days }).thenNothing();
  });
  it('are refused backwards', () =>
    maya
      .when('RecordUnavailability', { personId, from: '2026-04-05', until: '2026-04-01', because: 'x' })
      .thenRefused('DaysOutOfOrder'));
});
