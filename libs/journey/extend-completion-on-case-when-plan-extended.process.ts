import { command, process } from '#kernel';
import type { PlanEvents } from '#disposition';
import { ExtendCompletion } from '#referral';

/** A plan that was given more time gives it to its case. */
export const extendCompletionOnCaseWhenPlanExtended = process<PlanEvents>({
  react: {
    ExtensionGranted: ({ id, data: { caseId, until } }) => [command(ExtendCompletion, { caseId, planId: id, completeBy: until })],
  },
});
