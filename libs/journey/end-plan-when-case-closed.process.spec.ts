import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { endPlanWhenCaseClosed } from './end-plan-when-case-closed.process.js';

const reaction = reacting(endPlanWhenCaseClosed);

describe('a case with a plan closes', () => {
  const closed = (type: string, planId: string | null) =>
    reaction('case', { type, data: { because: 'moved', reason: null, hearing: null, planId } });

  it('ends the plan', () => {
    expect(closed('CaseAdministrativelyClosed', 'plan')).toEqual([['EndPlan', { planId: 'plan', because: 'moved' }]]);
    expect(closed('ReferralReturned', 'plan')).toEqual([['EndPlan', { planId: 'plan', because: 'moved' }]]);
  });
  it('has none to end before there was one', () => expect(closed('ReferralReturned', null)).toEqual([]));
});
