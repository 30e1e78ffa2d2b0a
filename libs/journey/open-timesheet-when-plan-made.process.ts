import { command, process } from '#kernel';
import type { PlanEvents } from '#disposition';
import { OpenTimesheet } from '#service';

/** Hours that a plan asks for get a timesheet: the plan's first under the plan's own id, any other under that of its sanction. */
export const openTimesheetWhenPlanMade = process<PlanEvents>({
  react: {
    PlanMade: ({ id, data: { caseId, youthId, policyVersion, items } }) =>
      items
        .filter(({ proof, amount }) => proof === 'timesheet' && amount > 0)
        .map(({ sanctionId, amount }, place) =>
          command(OpenTimesheet, {
            timesheetId: place === 0 ? id : sanctionId,
            personId: youthId,
            kind: 'owed',
            planId: id,
            caseId,
            sanctionId,
            owedMinutes: amount,
            policyVersion,
          }),
        ),
  },
});
