import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { bindPolicyWhenHearingOpened } from './bind-policy-when-hearing-opened.process.js';

const reaction = reacting(bindPolicyWhenHearingOpened);

describe('a hearing opens', () => {
  it('binds the policy to the case', () =>
    expect(reaction('hearing', { type: 'HearingOpened', data: { caseId: 'case', policyVersion: 3 } })).toEqual([
      ['BindPolicy', { caseId: 'case', hearingId: 'hearing' }],
    ]));
});
