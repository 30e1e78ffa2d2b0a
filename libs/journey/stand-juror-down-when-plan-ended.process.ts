import { command, process } from '#kernel';
import type { PlanEvents } from '#disposition';
import { DischargeDuty, StandJurorDown } from '#jury';

const standDown = (planId: string, { youthId, juryDutyOwed }: { readonly youthId: string; readonly juryDutyOwed: boolean }) =>
  juryDutyOwed
    ? [command(DischargeDuty, { jurorId: youthId, planId }), command(StandJurorDown, { jurorId: youthId, because: 'plan-ended' })]
    : [];

/** Nobody is called to a jury duty of a plan that is over. */
export const standJurorDownWhenPlanEnded = process<PlanEvents>({
  react: { PlanFailed: ({ id, data }) => standDown(id, data), PlanEnded: ({ id, data }) => standDown(id, data) },
});
