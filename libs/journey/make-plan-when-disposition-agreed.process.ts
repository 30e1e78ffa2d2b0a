import { command, process } from '#kernel';
import { MakePlan, type DispositionEvents } from '#disposition';

/** What the family agreed to becomes the plan. */
export const makePlanWhenDispositionAgreed = process<DispositionEvents>({
  react: {
    DispositionAgreed: ({ id, data: { planId, caseId, youthId, policyVersion, completeBy, items } }) => [
      command(MakePlan, { planId, caseId, youthId, dispositionId: id, policyVersion, completeBy, items: [...items] }),
    ],
  },
});
