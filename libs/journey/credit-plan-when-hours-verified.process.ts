import { command, process } from '#kernel';
import { RecordProgress, ReverseProgress } from '#disposition';
import type { TimesheetEvents } from '#service';

/** Verified hours count towards the plan they are owed under; what is taken back there is taken back here. */
export const creditPlanWhenHoursVerified = process<TimesheetEvents>({
  react: {
    HoursVerified: ({ data: { planId, sanctionId, minutes, entryId, performedOn } }) =>
      planId && sanctionId && minutes > 0
        ? [command(RecordProgress, { planId, sanctionId, amount: minutes, source: 'timesheet', reference: entryId, performedOn })]
        : [],
    HoursReversed: ({ data: { planId, minutes, entryId, because } }) =>
      planId && minutes > 0 ? [command(ReverseProgress, { planId, reference: entryId, because })] : [],
    OwedMinutesAdjusted: ({ eventId, occurredOn, data: { planId, sanctionId, minutes } }) =>
      planId && sanctionId
        ? [
            command(RecordProgress, {
              planId,
              sanctionId,
              amount: minutes,
              source: 'adjustment',
              reference: eventId,
              performedOn: occurredOn,
            }),
          ]
        : [],
  },
});
