import { command, process } from '#kernel';
import { PausePlan, ResumePlan } from '#disposition';
import type { CaseEvents } from '#referral';

/** While a case stands still its plan does; when it goes on, the plan is given the same days back. */
export const pausePlanWhenCaseSuspended = process<CaseEvents>({
  react: {
    CaseSuspended: ({ data: { planId, because, since } }) => (planId ? [command(PausePlan, { planId, because, since })] : []),
    CaseResumed: ({ data: { planId, since, pausedDays, completeBy } }) =>
      planId && completeBy ? [command(ResumePlan, { planId, since, pausedDays, completeBy })] : [],
  },
});
