import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { openTimesheetWhenPlanMade } from './open-timesheet-when-plan-made.process.js';

const reaction = reacting(openTimesheetWhenPlanMade);

describe('a plan asks for hours', () => {
  const item = (sanctionId: string, sanction: string, proof: string, amount: number) => ({ sanctionId, sanction, proof, amount, unit: 'minutes' });
  const plan = (...items: object[]) => reaction('plan', { type: 'PlanMade', data: { caseId: 'case', youthId: 'kim', policyVersion: 2, items } });
  const sheet = (timesheetId: string, sanctionId: string, owedMinutes: number) => [
    'OpenTimesheet',
    { timesheetId, personId: 'kim', kind: 'owed', planId: 'plan', caseId: 'case', sanctionId, owedMinutes, policyVersion: 2 },
  ];

  it('opens a sheet of hours owed, under the plan’s own id', () =>
    expect(plan(item('duty', 'jury-duty', 'check-in', 3), item('service', 'community-service', 'timesheet', 960))).toEqual([sheet('plan', 'service', 960)]));
  it('opens another for each further sanction of hours', () =>
    expect(plan(item('service', 'community-service', 'timesheet', 960), item('tutor', 'tutoring', 'timesheet', 300))).toEqual([
      sheet('plan', 'service', 960),
      sheet('tutor', 'tutor', 300),
    ]));
  it('opens none where nothing is counted in hours', () => expect(plan(item('essay', 'essay', 'document', 1))).toEqual([]));
});
