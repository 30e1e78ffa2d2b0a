import { describe, it } from '@jest/globals';
import { given } from '#spec';
import * as facts from './a-case.testing.js';
import { caseDecider } from './case.js';

const { known, received, screened, excluded, unclear, overridden, accepted, referral, words, checks } = facts;
const aCase = given(caseDecider);
const { offence, offenceClass, offenceOn, ageAtOffence, ageAtReferral } = referral;
const asReceived = { offence, offenceClass, severity: null, offenceOn, ageAtOffence, ageAtReferral };
const screening = (result: string, change: Record<number, object>) => ({
  type: 'ReferralScreened',
  data: { policyVersion: 3, result, checks: checks.map((check, i) => ({ ...check, ...change[i] })) },
});

describe('receiving a referral (F001)', () => {
  it('answers the referrer within fifteen working days, less the days the court is closed', () =>
    aCase().when('ReceiveReferral', referral, known).then(received));
  it('records nothing when asked twice', () => aCase(received).when('ReceiveReferral', referral, known).thenNothing());
  it('is refused for another young person under the same case', () =>
    aCase(received)
      .when('ReceiveReferral', { ...referral, youthId: 'other' }, known)
      .thenRefused('AlreadyReceived'));
  it('is refused on a day that has not come', () =>
    aCase()
      .when('ReceiveReferral', { ...referral, receivedOn: '2026-03-08' }, known)
      .thenRefused('ReceivedInFuture'));
  it('is refused from an agency that is not on the list, or no longer', () => {
    const unlisted = { ...known, agencyListed: false };
    aCase().when('ReceiveReferral', referral, unlisted).thenRefused('AgencyNotListed');
    aCase(received).when('ReceiveReferral', referral, unlisted).thenNothing();
  });
  it('is refused when the offence is later than the referral', () =>
    aCase()
      .when('ReceiveReferral', { ...referral, offenceOn: '2026-02-21' }, known)
      .thenRefused('OffenceAfterReferral'));
  it('is refused when the ages do not fit the dates', () => {
    aCase()
      .when('ReceiveReferral', { ...referral, ageAtReferral: 17 }, known)
      .thenRefused('AgesDoNotFit');
    aCase()
      .when('ReceiveReferral', { ...referral, ageAtReferral: 14 }, known)
      .thenRefused('AgesDoNotFit');
  });
  it('takes further numbers of other agencies', () =>
    aCase(received)
      .when('AddReference', { caseId: 'c', kind: 'school-report', number: 'S-9' }, known)
      .then({ type: 'ReferenceAdded', data: { kind: 'school-report', number: words('S-9') } }));
});

describe('correcting a referral (F104)', () => {
  const correction = { ...referral, offence: 'trespass', offenceClass: 'order', because: 'clerical' };
  const corrected = {
    type: 'ReferralCorrected',
    data: { ...asReceived, offence: 'trespass', offenceClass: 'order', correction: 1, because: 'clerical' },
  };
  it('adds to the record and numbers itself', () => {
    aCase(received).when('CorrectReferral', correction, known).then(corrected);
    aCase(received, corrected)
      .when('CorrectReferral', { ...correction, ageAtOffence: 14 }, known)
      .then({ ...corrected, data: { ...corrected.data, ageAtOffence: 14, correction: 2 } });
  });
  it('records nothing when nothing differs', () =>
    aCase(received)
      .when('CorrectReferral', { ...correction, offence, offenceClass }, known)
      .thenNothing());
  it('has the referral screened again', () =>
    aCase(received, screened, corrected).when('AcceptReferral', { caseId: 'c' }, known).thenRefused('NotScreened'));
  it('does not turn an accepted case into one that is excluded', () =>
    aCase(...facts.taken)
      .when('CorrectReferral', { ...correction, offenceClass: 'weapon' }, known)
      .thenRefused('NoLongerEligible'));
  it('is refused once the case is heard', () =>
    aCase(...facts.inPlan)
      .when('CorrectReferral', correction, known)
      .thenRefused('TooLateToCorrect'));
});

describe('naming a harmed party', () => {
  const harmed = { caseId: 'c', personId: 'shop', kind: 'business' };
  it('is noted once', () => {
    const named = { type: 'HarmedPartyNamed', data: { youthId: 'youth', personId: 'shop', kind: 'business' } };
    aCase(received).when('NameHarmedParty', harmed, known).then(named);
    aCase(received, named).when('NameHarmedParty', harmed, known).thenNothing();
  });
  it('sets a consent aside that they gave for the young person (care 2)', () => {
    const mother = { caseId: 'c', personId: 'mother', kind: 'person' };
    const named = { type: 'HarmedPartyNamed', data: { youthId: 'youth', personId: 'mother', kind: 'person' } };
    const setAside = (adultMissing: boolean) => ({
      type: 'ConsentSetAside',
      data: { by: 'guardian', personId: 'mother', because: 'harmed-party', adultMissing },
    });
    const father = { ...facts.guardianConsented, data: { ...facts.guardianConsented.data, personId: 'father' } };
    aCase(...facts.ready)
      .when('NameHarmedParty', mother, known)
      .then(named, setAside(true));
    aCase(...facts.ready, father)
      .when('NameHarmedParty', mother, known)
      .then(named, setAside(false));
    aCase(...facts.ready)
      .when('NameHarmedParty', mother, { ...known, ofAge: true })
      .then(named, setAside(false));
  });
  it('has the case wait for another adult before it is docketed, and goes on with one', () => {
    const setAside = {
      type: 'ConsentSetAside',
      data: { by: 'guardian', personId: 'mother', because: 'harmed-party', adultMissing: true },
    };
    const setting = { caseId: 'c', hearingId: 'hearing', sittingId: 'sitting', hearingOn: '2026-03-21' };
    const father = { ...facts.guardianConsented, data: { ...facts.guardianConsented.data, personId: 'father' } };
    aCase(...facts.ready, setAside)
      .when('SetHearingDate', setting, known)
      .thenRefused('AdultConsentMissing');
    for (const past of [facts.ready, facts.docketed, facts.inPlan])
      aCase(...past, setAside)
        .when('RecordConsent', { caseId: 'c', ...father.data }, known)
        .then(father);
    aCase(...facts.ready, setAside, father)
      .when('SetHearingDate', setting, known)
      .then(facts.dated);
  });
  it('is never the respondent', () =>
    aCase(received)
      .when('NameHarmedParty', { ...harmed, personId: 'youth' }, known)
      .thenRefused('HarmedThemselves'));
});

describe('screening a referral (F002)', () => {
  it('records each check with the version of the policy', () =>
    aCase(received).when('ScreenReferral', { caseId: 'c' }, known).then(screened));
  it('records nothing when nothing has changed', () =>
    aCase(received, screened).when('ScreenReferral', { caseId: 'c' }, known).thenNothing());
  it('takes what was found out about priors since', () =>
    aCase(received, screened)
      .when('ScreenReferral', { caseId: 'c', priors: 'unknown', priorsSource: 'school' }, known)
      .then(screening('unknown', { 4: { answer: 'unknown', detail: 'school' } })));
  it('finds an earlier case of ours (F003)', () =>
    aCase(received)
      .when('ScreenReferral', { caseId: 'c' }, { ...known, earlier: 'yes' })
      .then(screening('excluded', { 5: { answer: 'no' } })));
  it('is refused once decided', () =>
    aCase(...facts.taken)
      .when('ScreenReferral', { caseId: 'c' }, known)
      .thenRefused('NotAwaitingDecision'));
});

describe('overriding an exclusion', () => {
  const override = { caseId: 'c', because: 'exceptional', reason: 'The judge knows the family.', permittedBy: 'judge' };
  it('keeps the reason and who permitted it', () =>
    aCase(received, excluded).when('OverrideEligibility', override, known).then(overridden));
  it('lets the case in', () =>
    aCase(received, excluded, overridden).when('AcceptReferral', { caseId: 'c' }, known).then(accepted));
  it('records nothing when asked twice', () =>
    aCase(received, excluded, overridden).when('OverrideEligibility', override, known).thenNothing());
  it('is refused where nothing stands in the way', () =>
    aCase(received, screened).when('OverrideEligibility', override, known).thenRefused('NothingToOverride'));
  it('is refused before screening', () =>
    aCase(received).when('OverrideEligibility', override, known).thenRefused('NotScreened'));
});

describe('accepting a referral', () => {
  it('gives the family the days of the policy to sign', () =>
    aCase(received, screened).when('AcceptReferral', { caseId: 'c' }, known).then(accepted));
  it('records nothing when asked twice', () =>
    aCase(...facts.taken)
      .when('AcceptReferral', { caseId: 'c' }, known)
      .thenNothing());
  it('may have a reservation', () =>
    aCase(received, unclear)
      .when(
        'AcceptReferral',
        { caseId: 'c', withReservation: true, reservation: 'Record unknown.', consentDueOn: '2026-03-20' },
        known,
      )
      .then({
        type: 'ReferralAccepted',
        data: { withReservation: true, policyVersion: 3, consentDueOn: '2026-03-20', reservation: words('Record unknown.') },
      }));
  it('is refused without one where something is unknown', () =>
    aCase(received, unclear).when('AcceptReferral', { caseId: 'c' }, known).thenRefused('ReviewUnknown'));
  it('is refused where the policy excludes', () =>
    aCase(received, excluded).when('AcceptReferral', { caseId: 'c', withReservation: true }, known).thenRefused('NotEligible'));
  it('is refused unscreened', () => aCase(received).when('AcceptReferral', { caseId: 'c' }, known).thenRefused('NotScreened'));
  it('is refused when the family has no time to sign', () =>
    aCase(received, screened)
      .when('AcceptReferral', { caseId: 'c', consentDueOn: '2026-03-07' }, known)
      .thenRefused('ConsentDateInPast'));
  it('is refused for a case there is not', () =>
    aCase().when('AcceptReferral', { caseId: 'c' }, known).thenRefused('NoSuchCase'));
});

describe('declining a referral (F006)', () => {
  const declined = { type: 'ReferralDeclined', data: { because: 'excluded', reason: words('A knife was shown.') } };
  const decline = { caseId: 'c', because: 'excluded', reason: 'A knife was shown.' };
  it('has a coded reason', () => aCase(received, excluded).when('DeclineReferral', decline, known).then(declined));
  it('records nothing when asked twice', () =>
    aCase(received, excluded, declined).when('DeclineReferral', decline, known).thenNothing());
  it('cannot claim an exclusion that screening did not find', () =>
    aCase(received, screened).when('DeclineReferral', decline, known).thenRefused('NotExcluded'));
  it('is refused once accepted', () =>
    aCase(...facts.taken)
      .when('DeclineReferral', decline, known)
      .thenRefused('NotAwaitingDecision'));
});
