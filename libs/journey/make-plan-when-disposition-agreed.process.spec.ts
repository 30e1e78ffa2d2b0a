import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { makePlanWhenDispositionAgreed } from './make-plan-when-disposition-agreed.process.js';

const reaction = reacting(makePlanWhenDispositionAgreed);

describe('a disposition is agreed', () => {
  const items = [
    {
      sanctionId: 's1',
      itemId: 's1',
      sanction: 'essay',
      unit: 'documents',
      amount: 1,
      dueOn: '2026-05-01',
      proof: 'document',
      details: null,
    },
  ];
  const agreed = { caseId: 'case', youthId: 'kim', planId: 'plan', policyVersion: 2, completeBy: '2026-06-01', items };

  it('becomes the plan', () =>
    expect(reaction('talk', { type: 'DispositionAgreed', data: { ...agreed, hearingId: 'hearing' } })).toEqual([
      ['MakePlan', { ...agreed, dispositionId: 'talk' }],
    ]));
});
