import { command, process } from '#kernel';
import type { PlanEvents } from '#disposition';
import { OweDutyAgain } from '#jury';

/** Jury duty that was counted and taken back is owed again, unless the plan asks it no more. */
export const oweJuryDutyAgainWhenTakenBack = process<PlanEvents>({
  react: {
    ProgressReversed: ({ id, data: { youthId, sanctionId, sanction, owed, amount, reference } }) =>
      sanction === 'jury-duty' && owed
        ? [command(OweDutyAgain, { jurorId: youthId, planId: id, sanctionId, times: amount, reference })]
        : [],
  },
});
