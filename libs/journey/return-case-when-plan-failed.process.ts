import { command, process } from '#kernel';
import type { DispositionEvents, PlanEvents } from '#disposition';
import { ReturnReferral } from '#referral';

/** A person ended the plan, or the judge let the case go: the referrer is told that, the items done, and no more. */
export const returnCaseWhenPlanFailed = process<PlanEvents & DispositionEvents>({
  react: {
    PlanFailed: ({ data: { caseId, itemsDone } }) => [command(ReturnReferral, { caseId, because: 'unsuccessful', itemsDone })],
    ObjectionDecided: ({ data: { caseId, outcome } }) =>
      outcome === 'returned' ? [command(ReturnReferral, { caseId, because: 'disposition-refused', itemsDone: 0 })] : [],
  },
});
