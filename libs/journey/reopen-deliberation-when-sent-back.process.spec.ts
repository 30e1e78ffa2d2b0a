import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { reopenDeliberationWhenSentBack } from './reopen-deliberation-when-sent-back.process.js';

const reaction = reacting(reopenDeliberationWhenSentBack);

describe('the judge sends a recommendation back', () => {
  it('opens the same jury room again', () =>
    expect(
      reaction('talk', {
        type: 'RecommendationSentBack',
        data: { because: 'too-light', deliberationId: 'talk', hearingId: 'h', caseId: 'case' },
      }),
    ).toEqual([['ReopenDeliberation', { deliberationId: 'talk', because: 'too-light' }]]));
});
