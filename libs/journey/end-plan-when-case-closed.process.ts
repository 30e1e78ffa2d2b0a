import { command, process } from '#kernel';
import { EndPlan } from '#disposition';
import type { CaseEvents } from '#referral';

/** A case that closes for another reason ends its plan; one that its plan has sent back has none running. */
export const endPlanWhenCaseClosed = process<CaseEvents>({
  react: {
    ReferralReturned: ({ data: { planId, because } }) => (planId ? [command(EndPlan, { planId, because })] : []),
    CaseAdministrativelyClosed: ({ data: { planId, because } }) => (planId ? [command(EndPlan, { planId, because })] : []),
  },
});
