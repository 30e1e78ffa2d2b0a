import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { extendCompletionOnCaseWhenPlanExtended } from './extend-completion-on-case-when-plan-extended.process.js';

const reaction = reacting(extendCompletionOnCaseWhenPlanExtended);

describe('a plan is given more time', () => {
  it('gives it to its case', () =>
    expect(
      reaction('plan', {
        type: 'ExtensionGranted',
        data: { caseId: 'case', from: '2026-07-05', until: '2026-08-04', count: 1, moved: [] },
      }),
    ).toEqual([['ExtendCompletion', { caseId: 'case', planId: 'plan', completeBy: '2026-08-04' }]]));
});
