import { describe, it } from '@jest/globals';
import { given } from '#spec';
import * as facts from './a-case.testing.js';
import { caseDecider } from './case.js';

const { known, law, dated, bound, heard, planned, ready, docketed, inPlan } = facts;
const aCase = given(caseDecider);
const hearing = { caseId: 'c', hearingId: 'hearing' };
const setting = { ...hearing, sittingId: 'sitting', hearingOn: '2026-03-21' };
const reset = (faultOf: string | null, resets: number, allowanceUsed: boolean) => ({
  type: 'HearingReset',
  data: { hearingId: 'hearing', because: 'respondent-absent', faultOf, resets, allowanceUsed },
});

describe('setting the hearing date (F005)', () => {
  it('sets the completion deadline with it', () =>
    aCase(...ready)
      .when('SetHearingDate', setting, known)
      .then(dated));
  it('stops at the long-stop of the law, whichever clock is earlier', () =>
    aCase(...ready)
      .when('SetHearingDate', { ...setting, hearingOn: '2026-05-02' }, known)
      .then({ ...dated, data: { ...dated.data, hearingOn: '2026-05-02', completeBy: '2026-08-19' } }));
  it('records nothing when asked twice, and a new day of the same hearing', () => {
    aCase(...docketed)
      .when('SetHearingDate', setting, known)
      .thenNothing();
    aCase(...docketed)
      .when('SetHearingDate', { ...setting, hearingOn: '2026-04-04', sittingId: 'later' }, known)
      .then({ ...dated, data: { ...dated.data, sittingId: 'later', hearingOn: '2026-04-04', completeBy: '2026-08-02' } });
  });
  it('is refused for a second hearing', () =>
    aCase(...docketed)
      .when('SetHearingDate', { ...setting, hearingId: 'other' }, known)
      .thenRefused('AlreadyDocketed'));
  it('is refused before every consent is there', () =>
    aCase(...facts.informed)
      .when('SetHearingDate', setting, known)
      .thenRefused('NotReady'));
  it('is refused in the past and beyond the long-stop', () => {
    aCase(...ready)
      .when('SetHearingDate', { ...setting, hearingOn: '2026-03-06' }, known)
      .thenRefused('HearingInPast');
    aCase(...ready)
      .when('SetHearingDate', { ...setting, hearingOn: '2026-08-20' }, known)
      .thenRefused('PastLongStop');
  });
});

describe('resetting a hearing', () => {
  const absent = { ...hearing, because: 'respondent-absent', faultOf: 'respondent' };
  it('counts what is laid to the respondent', () =>
    aCase(...docketed)
      .when('ResetHearing', absent, known)
      .then(reset('respondent', 1, false)));
  it('tells when the allowance is used, for a person to decide', () =>
    aCase(...docketed, reset('respondent', 1, false), dated)
      .when('ResetHearing', absent, known)
      .then(reset('respondent', 2, true)));
  it('is nobody’s fault when the court could not sit', () =>
    aCase(...docketed)
      .when('ResetHearing', { ...hearing, because: 'snow' }, known)
      .then({
        type: 'HearingReset',
        data: { hearingId: 'hearing', because: 'snow', faultOf: null, resets: 0, allowanceUsed: false },
      }));
  it('puts the case back among those without a date', () =>
    aCase(...docketed, reset(null, 0, false))
      .when('SetHearingDate', { ...setting, hearingId: 'next' }, known)
      .then({ ...dated, data: { ...dated.data, hearingId: 'next' } }));
  it('records nothing when asked twice', () =>
    aCase(...docketed, reset(null, 0, false))
      .when('ResetHearing', absent, known)
      .thenNothing());
  it('is refused for another hearing', () =>
    aCase(...docketed)
      .when('ResetHearing', { ...absent, hearingId: 'other' }, known)
      .thenRefused('NotThatHearing'));
});

describe('binding the policy', () => {
  it('takes the version in force when the hearing opens', () =>
    aCase(...docketed)
      .when('BindPolicy', hearing, known)
      .then(bound));
  it('keeps it when a newer one is adopted', () =>
    aCase(...docketed, bound)
      .when('BindPolicy', hearing, { ...known, policy: { ...law, version: 4 } })
      .thenNothing());
  it('needs the hearing', () =>
    aCase(...ready)
      .when('BindPolicy', hearing, known)
      .thenRefused('NotThatHearing'));
});

describe('the hearing and the plan', () => {
  const heardBy = { ...hearing, dispositionId: 'disposition' };
  it('follow each other', () => {
    aCase(...docketed, bound)
      .when('RecordHeard', heardBy, known)
      .then(heard);
    aCase(...docketed, bound, heard)
      .when('BeginPlan', { caseId: 'c', planId: 'plan', completeBy: '2026-07-19' }, known)
      .then(planned);
  });
  it('are recorded once', () => {
    aCase(...inPlan)
      .when('RecordHeard', heardBy, known)
      .thenNothing();
    aCase(...inPlan)
      .when('BindPolicy', hearing, known)
      .thenNothing();
    aCase(...inPlan)
      .when('BeginPlan', { caseId: 'c', planId: 'plan', completeBy: '2026-07-19' }, known)
      .thenNothing();
  });
  it('leave a case alone that a judge has sent back meanwhile', () =>
    aCase(...docketed, bound, facts.returned('disposition-refused'))
      .when('RecordHeard', heardBy, known)
      .thenNothing());
  it('come in order', () => {
    aCase(...ready)
      .when('RecordHeard', heardBy, known)
      .thenRefused('NotThatHearing');
    aCase(...docketed)
      .when('BeginPlan', { caseId: 'c', planId: 'plan', completeBy: '2026-07-19' }, known)
      .thenRefused('NotHeard');
  });
  it('may be given more time, within the long-stop', () => {
    const extended = { type: 'CompletionExtended', data: { planId: 'plan', completeBy: '2026-08-18' } };
    const extension = { caseId: 'c', ...extended.data };
    aCase(...inPlan)
      .when('ExtendCompletion', extension, known)
      .then(extended);
    aCase(...inPlan, extended)
      .when('ExtendCompletion', extension, known)
      .thenNothing();
    aCase(...inPlan)
      .when('ExtendCompletion', { ...extension, completeBy: '2026-08-20' }, known)
      .thenRefused('PastLongStop');
    aCase(...inPlan)
      .when('ExtendCompletion', { ...extension, planId: 'other' }, known)
      .thenRefused('NoSuchPlan');
  });
});
