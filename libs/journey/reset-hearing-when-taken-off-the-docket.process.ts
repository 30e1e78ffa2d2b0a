import { command, process, type Code, type Id } from '#kernel';
import type { SittingEvents } from '#docket';
import type { HearingEvents } from '#hearing';
import { ResetHearing } from '#referral';

/** Whose doing it is when the docket says that a hearing did not take place; what is not named is nobody's. */
const FAULT_OF: Readonly<Record<Code, Code>> = {
  'respondent-absent': 'respondent',
  'no-guardian': 'guardian',
  'no-interpreter': 'court',
  'judge-absent': 'court',
};

const reset = (caseId: Id, hearingId: Id, because: Code, faultOf: Code) => command(ResetHearing, { caseId, hearingId, because, faultOf });

/** A hearing that will not be held on its day puts the case back among those to be scheduled, and says whose doing it was. */
export const resetHearingWhenTakenOffTheDocket = process<SittingEvents & HearingEvents>({
  react: {
    HearingContinued: ({ data: { caseId, hearingId, because } }) => [reset(caseId, hearingId, because, 'nobody')],
    HearingPostponed: ({ data: { caseId, hearingId, because } }) => [reset(caseId, hearingId, because, 'court')],
    HearingVacated: ({ data: { caseId, hearingId, because } }) => [reset(caseId, hearingId, because, 'nobody')],
    SittingCalledOff: ({ data: { hearings, because } }) => hearings.map(({ caseId, hearingId }) => reset(caseId, hearingId, because, 'nobody')),
    OutcomeRecorded: ({ data: { caseId, hearingId, outcome, docketAgain } }) =>
      docketAgain ? [reset(caseId, hearingId, outcome, FAULT_OF[outcome] ?? 'nobody')] : [],
    HearingAdjourned: ({ id, data: { caseId, because, faultOf } }) => [reset(caseId, id, because, faultOf)],
  },
});
