import { command, process, type Code, type Id } from '#kernel';
import type { PlanEvents } from '#disposition';
import { ChangeOwedMinutes } from '#service';

const owe = (timesheetId: Id, owedMinutes: number, because: Code) =>
  command(ChangeOwedMinutes, { timesheetId, owedMinutes, because });

/** The sheet asks what the plan asks: less when it was made lighter, and no more than was done when the sanction is laid down. */
export const changeHoursOwedWhenPlanChanged = process<PlanEvents>({
  react: {
    PlanModified: ({ data: { sanctionId, proof, from, to, because } }) =>
      proof === 'timesheet' && from.amount !== to.amount ? [owe(sanctionId, to.amount, because)] : [],
    SanctionWaived: ({ data: { sanctionId, proof, done, because } }) =>
      proof === 'timesheet' ? [owe(sanctionId, done, because)] : [],
    SanctionSubstituted: ({ data: { sanctionId, proof, done, because } }) =>
      proof === 'timesheet' ? [owe(sanctionId, done, because)] : [],
  },
});
