import { command, process, type Code } from '#kernel';
import { ACTIVITIES, EarnCredits, ReverseEarning } from '#credit';
import type { TimesheetEvents } from '#service';

/** A task that is an activity of the court's own is credited as that; any other is service to the community. */
const activityOf = (task: Code) => ACTIVITIES.find((activity) => activity === task) ?? 'community-service';

/** Only hours given freely earn credits: what was owed went to the plan, so that no minute is counted twice. */
export const postCreditWhenHoursVerified = process<TimesheetEvents>({
  react: {
    HoursVerified: ({ newId, data: { personId, surplusMinutes, entryId, task } }) =>
      surplusMinutes > 0
        ? [
            command(EarnCredits, {
              accountId: personId,
              entryId: newId('credit'),
              activity: activityOf(task),
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
