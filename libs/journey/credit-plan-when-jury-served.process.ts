import { command, process } from '#kernel';
import { RecordProgress } from '#disposition';
import type { JurorEvents } from '#jury';

/** A jury duty that is owed counts one time towards its plan, however long the sitting was; a sitting counts once. */
export const creditPlanWhenJuryServed = process<JurorEvents>({
  react: {
    JurorServed: ({ data: { planId, sanctionId, sittingId, servedOn } }) =>
      planId && sanctionId
        ? [
            command(RecordProgress, {
              planId,
              sanctionId,
              amount: 1,
              source: 'jury-service',
              reference: sittingId,
              performedOn: servedOn,
            }),
          ]
        : [],
  },
});
