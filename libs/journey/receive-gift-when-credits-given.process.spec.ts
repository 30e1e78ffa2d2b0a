import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { receiveGiftWhenCreditsGiven } from './receive-gift-when-credits-given.process.js';

const reaction = reacting(receiveGiftWhenCreditsGiven);
const entry = { entryId: 'e1', ownerId: 'kim', counterpartId: 'ada', servedMinutes: 60, basis: 'gift' };

describe('a gift of credits', () => {
  it('comes onto the account of the one it is for', () =>
    expect(reaction('kim', { type: 'CreditsPosted', data: entry })).toEqual([
      ['ReceiveGift', { accountId: 'ada', entryId: 'new-gift', fromAccountId: 'kim', minutes: 60, reference: 'e1' }],
    ]));
  it('is not passed on by the one who receives it', () =>
    expect(reaction('ada', { type: 'CreditsPosted', data: { ...entry, basis: 'gift-received' } })).toEqual([]));
  it('is not made of what was earned', () =>
    expect(reaction('kim', { type: 'CreditsPosted', data: { ...entry, basis: 'voluntary', counterpartId: null } })).toEqual([]));
});
