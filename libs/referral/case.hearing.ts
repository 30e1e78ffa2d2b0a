import { plusDays, refuse, type Day, type Id } from '#kernel';
import { earliest, inStage, isOpen, was, type Case, type Changes, type Docketed, type Rules, type Times } from './case.file.js';

const notPast = (day: Day, { longStopOn }: Times): void => {
  if (longStopOn !== null && day > longStopOn) refuse('PastLongStop', `The law gives this case until ${longStopOn}.`);
};

/** The case on the docket for this very hearing. */
function docketedFor(file: Case, hearingId: Id): Docketed {
  const current = isOpen(file);
  if (current.stage !== 'docketed' || current.hearing.hearingId !== hearingId) {
    refuse('NotThatHearing', 'The case is not on the docket for this hearing.');
  }
  return current;
}

const wasHeard = (file: Case, hearingId: Id): boolean =>
  (file.stage === 'heard' || file.stage === 'in-plan') && file.hearingId === hearingId;

/** From the docket to the plan. */
export const hearingRules: Pick<
  Rules,
  'SetHearingDate' | 'ResetHearing' | 'BindPolicy' | 'RecordHeard' | 'BeginPlan' | 'ExtendCompletion'
> = {
  SetHearingDate({ hearingId, sittingId, hearingOn }, file, { today }, { policy: { policy } }) {
    const current = inStage(
      file,
      ['ready', 'docketed'],
      'NotReady',
      'Only a case with every consent and the admission is set down for hearing.',
    );
    if (current.agreement.adultMissing)
      refuse('AdultConsentMissing', 'The consent of an adult was set aside, and no other has come in its place.');
    if (current.stage === 'docketed') {
      const { hearing } = current;
      if (hearing.hearingId !== hearingId) refuse('AlreadyDocketed', 'The case is on the docket for another hearing.');
      if (hearing.sittingId === sittingId && hearing.hearingOn === hearingOn) return [];
    }
    if (hearingOn < today) refuse('HearingInPast', 'A hearing is set for today or later.');
    notPast(hearingOn, current.times);
    const completeBy = earliest(plusDays(hearingOn, policy.deadlines.completeDays), current.times.longStopOn);
    return [{ type: 'HearingDateSet', data: { hearingId, sittingId, hearingOn, completeBy } }];
  },
  ResetHearing({ hearingId, because, faultOf }, file, _, { policy: { policy } }) {
    if (file.stage === 'ready' && file.offHearing === hearingId) return [];
    const current = docketedFor(file, hearingId);
    const resets = current.resets + (faultOf === 'respondent' ? 1 : 0);
    const data = { hearingId, because, faultOf: faultOf ?? null, resets, allowanceUsed: resets > policy.service.resets };
    return [{ type: 'HearingReset', data }];
  },
  BindPolicy({ hearingId }, file, _, { policy }) {
    if (wasHeard(file, hearingId)) return [];
    const { boundVersion } = docketedFor(file, hearingId);
    if (boundVersion !== null) return [];
    return [{ type: 'PolicyBound', data: { policyVersion: policy.version, hearingId } }];
  },
  RecordHeard({ hearingId, dispositionId }, file) {
    // A judge may send a case back on an objection before the clerk ends its hearing: then it is over already.
    if (wasHeard(file, hearingId) || file.stage === 'closed') return [];
    docketedFor(file, hearingId);
    return [{ type: 'CaseHeard', data: { hearingId, dispositionId: dispositionId ?? null } }];
  },
  BeginPlan({ planId, completeBy }, file) {
    if (file.stage === 'in-plan' && file.planId === planId) return [];
    if (isOpen(file).stage !== 'heard') refuse('NotHeard', 'A plan follows a hearing.');
    return [{ type: 'PlanBegun', data: { planId, completeBy } }];
  },
  ExtendCompletion({ planId, completeBy }, file) {
    const current = isOpen(file);
    if (current.stage !== 'in-plan' || current.planId !== planId)
      refuse('NoSuchPlan', 'This plan is not the one the case follows.');
    if (current.times.completeBy === completeBy) return [];
    notPast(completeBy, current.times);
    return [{ type: 'CompletionExtended', data: { planId, completeBy } }];
  },
};

export const hearingChanges: Pick<
  Changes,
  'HearingDateSet' | 'HearingReset' | 'PolicyBound' | 'CaseHeard' | 'PlanBegun' | 'CompletionExtended'
> = {
  HearingDateSet(file, hearing) {
    const { screening, agreement, ...current } = was(file, 'ready', 'docketed');
    const times = { ...current.times, completeBy: hearing.completeBy };
    return { ...current, screening, agreement, stage: 'docketed', times, hearing, boundVersion: null };
  },
  HearingReset: (file, { hearingId, resets }) => ({ ...was(file, 'docketed'), stage: 'ready', resets, offHearing: hearingId }),
  PolicyBound: (file, { policyVersion }) => ({ ...was(file, 'docketed'), boundVersion: policyVersion }),
  CaseHeard: (file, { hearingId, dispositionId }) => ({ ...was(file, 'docketed'), stage: 'heard', hearingId, dispositionId }),
  PlanBegun(file, { planId, completeBy }) {
    const heard = was(file, 'heard');
    return { ...heard, stage: 'in-plan', planId, times: { ...heard.times, completeBy } };
  },
  CompletionExtended(file, { completeBy }) {
    const current = was(file, 'in-plan');
    return { ...current, times: { ...current.times, completeBy } };
  },
};
