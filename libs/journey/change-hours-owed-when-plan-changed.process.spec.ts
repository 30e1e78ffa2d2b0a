import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { changeHoursOwedWhenPlanChanged } from './change-hours-owed-when-plan-changed.process.js';

const reaction = reacting(changeHoursOwedWhenPlanChanged);

describe('a plan with hours changes', () => {
  const changed = (type: string, data: object) =>
    reaction('plan', { type, data: { sanctionId: 'service', proof: 'timesheet', because: 'new-school', ...data } });
  const owes = (owedMinutes: number) => [['ChangeOwedMinutes', { timesheetId: 'service', owedMinutes, because: 'new-school' }]];
  const terms = (amount: number) => ({ amount, dueOn: '2026-07-05' });

  it('asks fewer hours on the sheet', () =>
    expect(changed('PlanModified', { from: terms(600), to: terms(300) })).toEqual(owes(300)));
  it('asks no more than was done when the sanction is waived or replaced', () => {
    expect(changed('SanctionWaived', { done: 120 })).toEqual(owes(120));
    expect(changed('SanctionSubstituted', { done: 0, by: { sanction: 'essay' } })).toEqual(owes(0));
  });
  it('leaves the sheet when only the day moves', () =>
    expect(changed('PlanModified', { from: terms(600), to: { ...terms(600), dueOn: '2026-08-01' } })).toEqual([]));
  it('has no sheet to change for what is not counted in hours', () =>
    expect(changed('SanctionWaived', { proof: 'document', done: 0 })).toEqual([]));
});
