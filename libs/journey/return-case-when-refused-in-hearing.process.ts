import { command, process } from '#kernel';
import type { HearingEvents } from '#hearing';
import { ReturnReferral, WithdrawAdmission } from '#referral';

/** A young person who takes the admission back, or does not want the case here, goes back to the referrer with neither. */
export const returnCaseWhenRefusedInHearing = process<HearingEvents>({
  react: {
    AdmissionWithdrawnInHearing: ({ data: { caseId } }) => [command(WithdrawAdmission, { caseId, itemsDone: 0 })],
    HearingReturned: ({ data: { caseId, because } }) =>
      // The admission that was withdrawn has already sent the case back.
      because === 'admission-withdrawn' ? [] : [command(ReturnReferral, { caseId, because, itemsDone: 0 })],
  },
});
