import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { openTimesheetWhenPlanMade } from './open-timesheet-when-plan-made.process.js';

const reaction = reacting(openTimesheetWhenPlanMade);

describe('a plan asks for hours', () => {
  const item = (sanctionId: string, sanction: string, proof: string, amount: number) => ({
    sanctionId,
    sanction,
    proof,
    amount,
    unit: 'minutes',
  });
  const plan = (...items: object[]) =>
    reaction('plan', { type: 'PlanMade', data: { caseId: 'case', youthId: 'kim', policyVersion: 2, items } });
  const sheet = (sanctionId: string, owedMinutes: number, bound: object = { policyVersion: 2 }) => [
    'OpenTimesheet',
    { timesheetId: sanctionId, personId: 'kim', kind: 'owed', planId: 'plan', caseId: 'case', sanctionId, owedMinutes, ...bound },
  ];

  it('opens a sheet of hours owed for each sanction of hours, under its id', () =>
    expect(
      plan(
        item('duty', 'jury-duty', 'check-in', 3),
        item('service', 'community-service', 'timesheet', 960),
        item('tutor', 'tutoring', 'timesheet', 300),
      ),
    ).toEqual([sheet('service', 960), sheet('tutor', 300)]));
  it('opens none where nothing is counted in hours', () => expect(plan(item('essay', 'essay', 'document', 1))).toEqual([]));
  it('opens one for hours in the place of another sanction', () =>
    expect(
      reaction('plan', {
        type: 'SanctionSubstituted',
        data: { caseId: 'case', youthId: 'kim', sanctionId: 'duty', by: item('service', 'community-service', 'timesheet', 240) },
      }),
    ).toEqual([sheet('service', 240, {})]));
});
