import { command, process } from '#kernel';
import type { PlanEvents } from '#disposition';
import { StandJurorDown } from '#jury';

const standDown = ({ youthId, juryDutyOwed }: { readonly youthId: string; readonly juryDutyOwed: boolean }) =>
  juryDutyOwed ? [command(StandJurorDown, { jurorId: youthId, because: 'plan-ended' })] : [];

/** Nobody is called to a jury duty of a plan that is over. */
export const standJurorDownWhenPlanEnded = process<PlanEvents>({
  react: { PlanFailed: ({ data }) => standDown(data), PlanEnded: ({ data }) => standDown(data) },
});
