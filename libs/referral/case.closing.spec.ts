import { describe, expect, it } from '@jest/globals';
import { given } from '#spec';
import * as facts from './a-case.testing.js';
import { caseDecider } from './case.js';
import { referenceDecider } from './reference.js';

const { known, received, completed, suspended, returned, words, taken, informed, ready, docketed, inPlan, leaving } = facts;
const aCase = given(caseDecider);
const c = { caseId: 'c' };
const stages: [string, readonly { type: string; data: object }[]][] = [
  ['received', [received]],
  ['accepted', taken],
  ['in intake', informed],
  ['ready', ready],
  ['docketed', docketed],
  ['in its plan', inPlan],
];

describe('returning a case to the referrer (F006)', () => {
  it.each(stages)('has a coded reason and the items done, when %s', (_, past) =>
    aCase(...past)
      .when('ReturnReferral', { ...c, because: 'family-declined', itemsDone: 2 }, known)
      .then(returned('family-declined', 2, past)),
  );
  it('seals the words', () =>
    aCase(received)
      .when('ReturnReferral', { ...c, because: 'recalled', reason: 'The agency asked.' }, known)
      .then({
        type: 'ReferralReturned',
        data: { because: 'recalled', reason: words('The agency asked.'), itemsDone: 0, ...leaving() },
      }));
  it('leaves a hearing that was opened to end in its room', () =>
    aCase(...docketed, facts.bound)
      .when('ReturnReferral', { ...c, because: 'recalled' }, known)
      .then(returned('recalled')));
  it('happens once', () => {
    aCase(received, returned('recalled'))
      .when('ReturnReferral', { ...c, because: 'recalled' }, known)
      .thenNothing();
    aCase(received, returned('recalled'))
      .when('ReturnReferral', { ...c, because: 'no-show' }, known)
      .thenRefused('CaseClosed');
  });
});

describe('withdrawing the admission', () => {
  it.each([
    ['ready', ready],
    ['docketed', docketed],
    ['in-plan', inPlan],
  ])('returns a case that is %s, at once', (stage, past) =>
    aCase(...past)
      .when('WithdrawAdmission', c, known)
      .then({ type: 'AdmissionWithdrawn', data: { stage } }, returned('admission-withdrawn', 0, past)),
  );
  it('records nothing when asked twice', () => {
    const { file } = aCase(
      ...docketed,
      { type: 'AdmissionWithdrawn', data: { stage: 'docketed' } },
      returned('admission-withdrawn'),
    );
    expect(file.stage).toBe('closed');
    aCase(...docketed, { type: 'AdmissionWithdrawn', data: { stage: 'docketed' } }, returned('admission-withdrawn'))
      .when('WithdrawAdmission', c, known)
      .thenNothing();
  });
  it('needs one', () =>
    aCase(...informed)
      .when('WithdrawAdmission', c, known)
      .thenRefused('NothingAdmitted'));
});

describe('withdrawing a consent (F004)', () => {
  const withdrawal = { ...c, by: 'guardian' as const, personId: 'mother' };
  const withdrawn = { type: 'ConsentWithdrawn', data: { by: 'guardian', personId: 'mother' } };
  const father = { type: 'ConsentRecorded', data: { ...facts.guardianConsented.data, personId: 'father' } };
  it.each([
    ['ready', ready],
    ['docketed', docketed],
    ['in its plan', inPlan],
  ])('returns a case that is %s', (_, past) =>
    aCase(...past)
      .when('WithdrawConsent', withdrawal, known)
      .then(withdrawn, returned('consent-withdrawn', 0, past)),
  );
  it('does not while another guardian’s stands', () =>
    aCase(...ready, father)
      .when('WithdrawConsent', withdrawal, known)
      .then(withdrawn));
  it('does not when the young person is of age by now', () =>
    aCase(...ready)
      .when('WithdrawConsent', withdrawal, { ...known, ofAge: true })
      .then(withdrawn));
  it('of the young person always does', () =>
    aCase(...ready, father)
      .when('WithdrawConsent', { ...c, by: 'youth', personId: 'youth' }, { ...known, ofAge: true })
      .then({ type: 'ConsentWithdrawn', data: { by: 'youth', personId: 'youth' } }, returned('consent-withdrawn')));
  it('needs one', () =>
    aCase(...informed)
      .when('WithdrawConsent', withdrawal, known)
      .thenRefused('NoSuchConsent'));
});

describe('linking a related case', () => {
  const link = { ...c, relatedCaseId: 'other', relation: 'co-respondent' as const };
  const linked = { type: 'RelatedCaseLinked', data: { caseId: 'other', relation: 'co-respondent', otherOpen: true } };
  const mutual = { ...linked, data: { ...linked.data, relation: 'mutual' } };
  const rival = { type: 'HarmedPartyNamed', data: { youthId: 'youth', personId: 'rival', kind: 'mutual' } };
  it('names the other case and how it is related', () => aCase(received).when('LinkRelatedCase', link, known).then(linked));
  it('happens once', () => aCase(received, linked).when('LinkRelatedCase', link, known).thenNothing());
  it('crosses the roles of a mutual fight: who is respondent there is the harmed party here (care 19)', () => {
    aCase(received)
      .when('LinkRelatedCase', { ...link, relation: 'mutual' }, known)
      .then(mutual, rival);
    aCase(received, rival)
      .when('LinkRelatedCase', { ...link, relation: 'mutual' }, known)
      .then(mutual);
  });
  it('is refused to a case there is not', () =>
    aCase(received)
      .when('LinkRelatedCase', link, { ...known, other: null })
      .thenRefused('NoOtherCase'));
  it('is refused to itself', () =>
    aCase(received)
      .when('LinkRelatedCase', { ...link, relatedCaseId: 'c' }, known)
      .thenRefused('SameCase'));
});

describe('suspending a case', () => {
  it('stops it', () => {
    aCase(...ready)
      .when('SuspendCase', { ...c, because: 'in-treatment' }, known, { today: '2026-03-01' })
      .then(suspended);
    aCase(...ready, suspended)
      .when('SuspendCase', { ...c, because: 'in-treatment' }, known)
      .thenNothing();
    aCase(...ready, suspended)
      .when('SuspendCase', { ...c, because: 'detained' }, known)
      .thenRefused('AlreadySuspended');
    aCase(...ready, suspended)
      .when('SetHearingDate', { ...c, hearingId: 'hearing', sittingId: 'sitting', hearingOn: '2026-03-21' }, known)
      .thenRefused('CaseSuspended');
  });
  const resumed = (data: object) => ({
    type: 'CaseResumed',
    data: {
      ...{ since: '2026-03-01', pausedDays: 6, planId: null, silentUntil: '2026-03-28' },
      ...{ consentDueOn: null, hearBy: null, completeBy: null, ...data },
    },
  });
  it('moves the clocks on by the days they stood, but never past the long-stop', () => {
    aCase(...ready, suspended)
      .when('ResumeCase', c, known)
      .then(resumed({ hearBy: '2026-05-08', completeBy: '2026-08-19' }));
    aCase(...inPlan, suspended)
      .when('ResumeCase', c, known)
      .then(resumed({ planId: 'plan', completeBy: '2026-07-25' }));
    aCase(...taken, suspended)
      .when('ResumeCase', c, known)
      .then(resumed({ consentDueOn: '2026-04-12' }));
    aCase(received, suspended).when('ResumeCase', c, known).then(resumed({}));
  });
  it('names the plan that stands still with it', () =>
    aCase(...inPlan)
      .when('SuspendCase', { ...c, because: 'in-treatment' }, known, { today: '2026-03-01' })
      .then({ ...suspended, data: { ...suspended.data, planId: 'plan' } }));
  it('goes on where it stood', () => {
    const { file } = aCase(...ready, suspended, resumed({ hearBy: '2026-05-08', completeBy: '2026-08-19' }));
    expect(file).toMatchObject({
      stage: 'ready',
      paused: null,
      times: { hearBy: '2026-05-08' },
      contact: { silentUntil: '2026-03-28' },
    });
    aCase(...ready)
      .when('ResumeCase', c, known)
      .thenNothing();
  });
  it('can be turned back or closed while suspended', () =>
    aCase(...ready, suspended)
      .when('CloseAdministratively', { ...c, because: 'moved' }, known)
      .then({ type: 'CaseAdministrativelyClosed', data: { because: 'moved', reason: null, ...leaving() } }));
});

describe('completing a case (F087)', () => {
  const completion = { ...c, completedOn: '2026-03-01', itemsDone: 4 };
  it('has it followed up half a year and a year on', () =>
    aCase(...inPlan)
      .when('CompleteCase', completion, known)
      .then(completed));
  it('records nothing when asked twice', () =>
    aCase(...inPlan, completed)
      .when('CompleteCase', completion, known)
      .thenNothing());
  it('needs a plan, and a day that has come', () => {
    aCase(...docketed)
      .when('CompleteCase', completion, known)
      .thenRefused('NoPlan');
    aCase(...inPlan)
      .when('CompleteCase', { ...completion, completedOn: '2026-03-08' }, known)
      .thenRefused('CompletedInFuture');
  });
});

describe('closing administratively', () => {
  const close = { ...c, because: 'moved' as const, reason: 'To another county.' };
  const moved = (past: readonly object[]) => ({
    type: 'CaseAdministrativelyClosed',
    data: { because: 'moved', reason: words('To another county.'), ...leaving(past) },
  });
  it.each(stages)('is nobody’s failure, when %s', (_, past) =>
    aCase(...past)
      .when('CloseAdministratively', close, known)
      .then(moved(past)),
  );
  it('happens once', () =>
    aCase(...taken, moved(taken))
      .when('CloseAdministratively', close, known)
      .thenNothing());
});

describe('following up', () => {
  const look = { ...c, months: 6 as const, result: 'no-new-referral' as const };
  const looked = { type: 'FollowUpRecorded', data: { months: 6, indexOn: '2026-03-01', result: 'no-new-referral' } };
  it('keeps the day it counts from', () =>
    aCase(...inPlan, completed)
      .when('RecordFollowUp', look, known, { today: '2026-09-01' })
      .then(looked));
  it('is refused before its day', () =>
    aCase(...inPlan, completed)
      .when('RecordFollowUp', look, known, { today: '2026-08-31' })
      .thenRefused('TooEarly'));
  it('is for completed cases', () =>
    aCase(received, returned('recalled')).when('RecordFollowUp', look, known).thenRefused('NotCompleted'));
  it('records nothing when the result is the same, and a new one beside the old', () => {
    aCase(...inPlan, completed, looked)
      .when('RecordFollowUp', look, known, { today: '2026-09-02' })
      .thenNothing();
    aCase(...inPlan, completed, looked)
      .when('RecordFollowUp', { ...look, result: 'unknown' }, known, { today: '2026-09-02' })
      .then({ ...looked, data: { ...looked.data, result: 'unknown' } });
  });
});

describe('an agency’s number (F001)', () => {
  const aNumber = given(referenceDecider);
  const reserved = { type: 'ReferenceReserved', data: { agencyId: 'police', caseId: 'c' } };
  const reserve = { agencyId: 'police', caseId: 'c' };
  it('is taken by one case', () => aNumber().when('ReserveReference', reserve, { abandoned: false }).then(reserved));
  it('may be taken again by the same', () =>
    aNumber(reserved).when('ReserveReference', reserve, { abandoned: false }).thenNothing());
  it('is refused to another', () =>
    aNumber(reserved)
      .when('ReserveReference', { ...reserve, caseId: 'd' }, { abandoned: false })
      .thenRefused('NumberTaken'));
  it('is free again when the case it was taken for never came to be', () =>
    aNumber(reserved)
      .when('ReserveReference', { ...reserve, caseId: 'd' }, { abandoned: true })
      .then({ ...reserved, data: { agencyId: 'police', caseId: 'd' } }));
});
