import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { postCreditWhenJuryServed } from './post-credit-when-jury-served.process.js';

const reaction = reacting(postCreditWhenJuryServed);

describe('a juror has served (S04, N5)', () => {
  const served = (change: object) =>
    reaction('kim', {
      type: 'JurorServed',
      data: { planId: null, sanctionId: null, sittingId: 'saturday', minutes: 190, ...change },
    });
  const earned = (owed: boolean) => [
    [
      'EarnCredits',
      { accountId: 'kim', entryId: 'new-credit', activity: 'jury-service', minutes: 190, owed, reference: 'saturday' },
    ],
  ];

  it('earns the minutes given freely', () => expect(served({})).toEqual(earned(false)));
  it('has owed minutes marked as owed, so that only the policy can credit them', () =>
    expect(served({ planId: 'plan', sanctionId: 'duty' })).toEqual(earned(true)));
  it('earns nothing for no time', () => expect(served({ minutes: 0 })).toEqual([]));
});
