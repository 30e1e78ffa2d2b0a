import { command, process } from '#kernel';
import type { PlanEvents } from '#disposition';
import { CompleteCase } from '#referral';

/** A finished plan completes its case. */
export const completeCaseWhenPlanCompleted = process<PlanEvents>({
  react: {
    PlanCompleted: ({ data: { caseId, completedOn, itemsDone } }) => [command(CompleteCase, { caseId, completedOn, itemsDone })],
  },
});
