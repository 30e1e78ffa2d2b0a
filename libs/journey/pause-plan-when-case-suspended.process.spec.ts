import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { pausePlanWhenCaseSuspended } from './pause-plan-when-case-suspended.process.js';

const reaction = reacting(pausePlanWhenCaseSuspended);

describe('a case stands still', () => {
  const suspended = (planId: string | null) =>
    reaction('case', { type: 'CaseSuspended', data: { because: 'in-treatment', since: '2026-04-01', planId } });
  const resumed = (planId: string | null) =>
    reaction('case', {
      type: 'CaseResumed',
      data: {
        ...{ since: '2026-04-01', pausedDays: 21, planId, silentUntil: '2026-05-01' },
        ...{ consentDueOn: null, hearBy: null, completeBy: '2026-07-26' },
      },
    });

  it('and its plan with it', () =>
    expect(suspended('plan')).toEqual([['PausePlan', { planId: 'plan', because: 'in-treatment', since: '2026-04-01' }]]));
  it('until it goes on, and the plan is given the same days back', () =>
    expect(resumed('plan')).toEqual([
      ['ResumePlan', { planId: 'plan', since: '2026-04-01', pausedDays: 21, completeBy: '2026-07-26' }],
    ]));
  it('alone while it has no plan', () => {
    expect(suspended(null)).toEqual([]);
    expect(resumed(null)).toEqual([]);
  });
});
