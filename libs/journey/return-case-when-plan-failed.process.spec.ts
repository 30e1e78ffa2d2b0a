import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { returnCaseWhenPlanFailed } from './return-case-when-plan-failed.process.js';

const reaction = reacting(returnCaseWhenPlanFailed);

describe('a plan is not kept (F006)', () => {
  it('returns the case with the items done, and does not say what was missing', () =>
    expect(
      reaction('plan', {
        type: 'PlanFailed',
        data: { caseId: 'case', youthId: 'kim', because: 'moved-away-without-word', itemsDone: 2 },
      }),
    ).toEqual([['ReturnReferral', { caseId: 'case', because: 'unsuccessful', itemsDone: 2 }]]));
  it('returns a case whose family does not accept what stands', () =>
    expect(
      reaction('talk', {
        type: 'ObjectionDecided',
        data: { caseId: 'case', judgeId: 'judge', outcome: 'returned', reason: null },
      }),
    ).toEqual([['ReturnReferral', { caseId: 'case', because: 'disposition-refused', itemsDone: 0 }]]));
  it('leaves a case whose disposition stands', () =>
    expect(
      reaction('talk', { type: 'ObjectionDecided', data: { caseId: 'case', judgeId: 'judge', outcome: 'stands', reason: null } }),
    ).toEqual([]));
});
