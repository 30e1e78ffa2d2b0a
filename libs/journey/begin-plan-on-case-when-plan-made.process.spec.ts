import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { beginPlanOnCaseWhenPlanMade } from './begin-plan-on-case-when-plan-made.process.js';

const reaction = reacting(beginPlanOnCaseWhenPlanMade);

describe('a plan is made', () => {
  it('begins on its case', () =>
    expect(
      reaction('plan', { type: 'PlanMade', data: { caseId: 'case', youthId: 'kim', completeBy: '2026-06-01', items: [] } }),
    ).toEqual([['BeginPlan', { caseId: 'case', planId: 'plan', completeBy: '2026-06-01' }]]));
});
