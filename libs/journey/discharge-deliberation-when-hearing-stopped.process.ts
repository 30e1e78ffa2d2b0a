import { command, process } from '#kernel';
import { DischargeDeliberation, type HearingEvents } from '#hearing';

/** A hearing that ends while its jury is out lets the jury go without a recommendation. */
export const dischargeDeliberationWhenHearingStopped = process<HearingEvents>({
  react: {
    HearingAdjourned: ({ data: { deliberationId, because } }) =>
      deliberationId ? [command(DischargeDeliberation, { deliberationId, because })] : [],
    AdmissionWithdrawnInHearing: ({ data: { deliberationId } }) =>
      deliberationId ? [command(DischargeDeliberation, { deliberationId, because: 'admission-withdrawn' })] : [],
  },
});
