import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { postCreditWhenHoursVerified } from './post-credit-when-hours-verified.process.js';

const reaction = reacting(postCreditWhenHoursVerified);

describe('hours beyond what is owed (S04, N5)', () => {
  const entry = {
    planId: 'plan',
    sanctionId: 'service',
    personId: 'kim',
    entryId: 'e1',
    minutes: 60,
    surplusMinutes: 45,
    task: 'food-bank',
  };

  it('earn credits, and those that were owed do not', () =>
    expect(reaction('plan', { type: 'HoursVerified', data: entry })).toEqual([
      [
        'EarnCredits',
        { accountId: 'kim', entryId: 'new-credit', activity: 'community-service', minutes: 45, owed: false, reference: 'e1' },
      ],
    ]));
  it.each(['mentoring', 'training', 'council', 'interpreting', 'court-help'])(
    'given freely to %s are credited as that (F075)',
    (task) => {
      const given = { ...entry, planId: null, sanctionId: null, minutes: 0, surplusMinutes: 60, task };
      expect(reaction('sheet', { type: 'HoursVerified', data: given })).toMatchObject([
        ['EarnCredits', { activity: task, minutes: 60, owed: false, reference: 'e1' }],
      ]);
    },
  );
  it('earn nothing when all of them were owed', () =>
    expect(reaction('plan', { type: 'HoursVerified', data: { ...entry, surplusMinutes: 0 } })).toEqual([]));
  it('lose what they earned when they are reversed', () =>
    expect(reaction('plan', { type: 'HoursReversed', data: { ...entry, because: 'entered-twice' } })).toEqual([
      ['ReverseEarning', { accountId: 'kim', reference: 'e1', reversalId: 'new-reversal', because: 'hours-reversed' }],
    ]));
});
