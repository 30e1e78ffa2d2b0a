import { command, process, type Code, type Id } from '#kernel';
import type { SittingEvents } from '#docket';
import type { HearingEvents } from '#hearing';
import { ResetHearing } from '#referral';

const reset = (caseId: Id, hearingId: Id, because: Code, faultOf: Code) =>
  command(ResetHearing, { caseId, hearingId, because, faultOf });

/** A hearing that will not be held on its day puts the case back among those to be scheduled, and says whose doing it was. */
export const resetHearingWhenTakenOffTheDocket = process<SittingEvents & HearingEvents>({
  react: {
    HearingContinued: ({ data: { caseId, hearingId, because } }) => [reset(caseId, hearingId, because, 'nobody')],
    HearingPostponed: ({ data: { caseId, hearingId, because } }) => [reset(caseId, hearingId, because, 'court')],
    HearingVacated: ({ data: { caseId, hearingId, because } }) =>
      // A case that is closed has nothing to be set again.
      because === 'case-closed' ? [] : [reset(caseId, hearingId, because, 'nobody')],
    SittingCalledOff: ({ data: { hearings, because } }) =>
      hearings.map(({ caseId, hearingId }) => reset(caseId, hearingId, because, 'nobody')),
    OutcomeRecorded: ({ data: { caseId, hearingId, outcome, docketAgain, faultOf } }) =>
      docketAgain ? [reset(caseId, hearingId, outcome, faultOf)] : [],
    HearingAdjourned: ({ id, data: { caseId, because, faultOf } }) => [reset(caseId, id, because, faultOf)],
  },
});
