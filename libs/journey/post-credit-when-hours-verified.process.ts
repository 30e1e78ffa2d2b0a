import { command, process } from '#kernel';
import { EarnCredits, ReverseEarning } from '#credit';
import type { TimesheetEvents } from '#service';

/** Only hours given freely earn credits: what was owed went to the plan, so that no minute is counted twice. */
export const postCreditWhenHoursVerified = process<TimesheetEvents>({
  react: {
    HoursVerified: ({ newId, data: { personId, surplusMinutes, entryId } }) =>
      surplusMinutes > 0
        ? [
            command(EarnCredits, {
              accountId: personId,
              entryId: newId('credit'),
              activity: 'community-service',
              minutes: surplusMinutes,
              owed: false,
              reference: entryId,
            }),
          ]
        : [],
    HoursReversed: ({ newId, data: { personId, surplusMinutes, entryId } }) =>
      surplusMinutes > 0
        ? [
            command(ReverseEarning, {
              accountId: personId,
              reference: entryId,
              reversalId: newId('reversal'),
              because: 'hours-reversed',
            }),
          ]
        : [],
  },
});
