import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { completeCaseWhenPlanCompleted } from './complete-case-when-plan-completed.process.js';

const reaction = reacting(completeCaseWhenPlanCompleted);

describe('a plan is completed', () => {
  it('completes its case', () =>
    expect(
      reaction('plan', {
        type: 'PlanCompleted',
        data: { caseId: 'case', youthId: 'kim', completedOn: '2026-05-30', itemsDone: 4, minutesServed: 960, juryDuties: 7 },
      }),
    ).toEqual([['CompleteCase', { caseId: 'case', completedOn: '2026-05-30', itemsDone: 4 }]]));
});
