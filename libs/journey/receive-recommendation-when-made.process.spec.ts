import { describe, expect, it } from '@jest/globals';
import { sealed } from '#kernel';
import { reacting } from '#spec';
import { receiveRecommendationWhenMade } from './receive-recommendation-when-made.process.js';

const reaction = reacting(receiveRecommendationWhenMade);

describe('a jury makes its recommendation', () => {
  const tally = { clearly: 3, partly: 2, 'not-yet': 0, 'could-not-tell': 1 };
  const indications = { owns: tally, impact: tally, change: tally, ready: tally };
  const item = {
    itemId: 'i1',
    sanction: 'essay',
    unit: 'documents',
    amount: 1,
    min: 0,
    max: 1,
    details: sealed('case:case', 'On bicycles, two pages.'),
  };
  const forJudge = { itemId: 'i2', sanction: 'community-service', unit: 'minutes', lowest: 600, highest: 900 };
  const made = {
    dispositionId: 'talk',
    hearingId: 'hearing',
    caseId: 'case',
    policyVersion: 2,
    items: [item],
    toJudge: [forJudge],
    recommendations: [sealed('deliberation:talk', 'A lamp for the yard.')],
    addressees: ['school'],
  };

  it('reaches the judge with its counts and its words still sealed, and without the jurors', () =>
    expect(
      reaction('talk', {
        type: 'RecommendationMade',
        data: { ...made, indications, unanimous: true, minutes: 25, jurors: ['ada', 'ben'], quorum: 2, revised: false },
      }),
    ).toEqual([['ReceiveRecommendation', { ...made, deliberationId: 'talk', unanimous: true, indications }]]));
});
