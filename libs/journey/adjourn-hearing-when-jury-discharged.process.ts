import { command, process } from '#kernel';
import { AdjournHearing, type DeliberationEvents } from '#hearing';

/** A jury that was let go, or has become too small, leaves a hearing to be held again; nobody in the room is to blame. */
export const adjournHearingWhenJuryDischarged = process<DeliberationEvents>({
  react: {
    DeliberationDischarged: ({ data: { hearingId, because } }) =>
      // Withdrawing the admission has ended the hearing itself.
      because === 'admission-withdrawn'
        ? []
        : [
            command(AdjournHearing, {
              hearingId,
              because: because === 'quorum-lost' ? because : 'jury-discharged',
              faultOf: 'nobody',
            }),
          ],
  },
});
