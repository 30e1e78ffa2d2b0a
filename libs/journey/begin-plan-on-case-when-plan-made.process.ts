import { command, process } from '#kernel';
import type { PlanEvents } from '#disposition';
import { BeginPlan } from '#referral';

/** A case follows its plan. */
export const beginPlanOnCaseWhenPlanMade = process<PlanEvents>({
  react: { PlanMade: ({ id, data: { caseId, completeBy } }) => [command(BeginPlan, { caseId, planId: id, completeBy })] },
});
