import { command, process, type Id } from '#kernel';
import type { PlanEvents, PronouncedItem } from '#disposition';
import { OpenTimesheet } from '#service';

interface Owner {
  readonly planId: Id;
  readonly caseId: Id;
  readonly youthId: Id;
  /** What the plan is bound to; what is in force when it is not said. */
  readonly policyVersion?: number;
}

const sheet = ({ youthId, ...plan }: Owner, { sanctionId, proof, amount }: PronouncedItem) =>
  proof === 'timesheet' && amount > 0
    ? [
        command(OpenTimesheet, {
          timesheetId: sanctionId,
          personId: youthId,
          kind: 'owed',
          sanctionId,
          owedMinutes: amount,
          ...plan,
        }),
      ]
    : [];

/** Hours that a plan asks for get a timesheet, under the id of their sanction. */
export const openTimesheetWhenPlanMade = process<PlanEvents>({
  react: {
    PlanMade: ({ id, data: { caseId, youthId, policyVersion, items } }) =>
      items.flatMap((item) => sheet({ planId: id, caseId, youthId, policyVersion }, item)),
    SanctionSubstituted: ({ id, data: { caseId, youthId, by } }) => sheet({ planId: id, caseId, youthId }, by),
  },
});
