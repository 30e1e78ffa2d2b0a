import { command, process } from '#kernel';
import { EarnCredits } from '#credit';
import type { JurorEvents } from '#jury';

/** An hour on a jury is an hour. Minutes owed under a plan are marked as such: only the policy can say that they earn a credit too. */
export const postCreditWhenJuryServed = process<JurorEvents>({
  react: {
    JurorServed: ({ id, newId, data: { sanctionId, sittingId, minutes } }) =>
      minutes > 0
        ? [
            command(EarnCredits, {
              accountId: id,
              entryId: newId('credit'),
              activity: 'jury-service',
              minutes,
              owed: sanctionId !== null,
              reference: sittingId,
            }),
          ]
        : [],
  },
});
