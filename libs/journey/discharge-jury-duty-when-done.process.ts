import { command, process } from '#kernel';
import type { PlanEvents } from '#disposition';
import { DischargeDuty } from '#jury';

const discharge = (planId: string, { youthId, sanction }: { youthId: string; sanction: string }) =>
  sanction === 'jury-duty' ? [command(DischargeDuty, { jurorId: youthId, planId })] : [];

/** Once no jury duty is owed any more, every minute on a jury is a gift. */
export const dischargeJuryDutyWhenDone = process<PlanEvents>({
  react: {
    SanctionCompleted: ({ id, data }) => discharge(id, data),
    SanctionWaived: ({ id, data }) => discharge(id, data),
    // Jury duty in the place of jury duty is owed on.
    SanctionSubstituted: ({ id, data }) => (data.by.sanction === 'jury-duty' ? [] : discharge(id, data)),
  },
});
