import { describe, expect, it } from '@jest/globals';
import type { Range } from '../../api/types.gen.js';
import { allDecided, meterOf, missing, proposable, stepOf, within, type Item } from './meter.js';

const hours: Range = {
  ...{ sanction: 'community-service', name: 'Community service', unit: 'minutes', min: 480, max: 960 },
  ...{ mandatory: true, checked: false, detailed: false, freeForm: false },
};
const letter: Range = { ...hours, sanction: 'apology-letter', unit: 'documents', min: 0, max: 2, mandatory: false };
const round = { round: 1, for: 3, against: 1, abstain: 0, outcome: 'open' as const, lowest: 480, highest: 720 };
const item = (more: Partial<Item> = {}): Item => ({
  ...{ itemId: 'item', sanction: 'community-service', unit: 'minutes', amount: null, details: null, addressee: null },
  ...{ wishOf: 'juror', state: 'open', agreed: null, rounds: [round] },
  ...more,
});

describe('the agreement meter', () => {
  it('says where the figures of the last round lie in the range, and how many are on which side', () =>
    expect(meterOf(item(), hours)).toEqual({
      ...{ from: 0, to: 50, lowest: 480, highest: 720, for: 3, against: 1, abstain: 0, close: 'apart' },
    }));

  it.each([
    ['same', 720, 720],
    ['near', 480, 600],
    ['apart', 480, 960],
  ])('calls figures %s', (close, lowest, highest) =>
    expect(meterOf(item({ rounds: [round, { ...round, lowest, highest }] }), hours)).toMatchObject({ close }),
  );

  it('is empty before the first round, and has no figures for what has none', () => {
    expect(meterOf(item({ rounds: [] }), hours)).toBeNull();
    expect(meterOf(item({ rounds: [{ ...round, lowest: null, highest: null }] }), undefined)).toMatchObject({
      close: 'none',
      for: 3,
    });
  });
});

describe('figures', () => {
  it('go by whole hours where the range does, and by one otherwise', () => {
    expect([stepOf(hours), stepOf({ ...hours, min: 450 }), stepOf(letter)]).toEqual([60, 15, 1]);
  });

  it('stay inside the range, and nothing is no figure', () => {
    expect([within(hours, 0), within(hours, 5_000), within(letter, 0)]).toEqual([480, 960, 1]);
  });

  it('are whole steps, but for the most that is allowed', () => {
    const uneven = { ...hours, min: 450, max: 500 };
    expect([within(hours, 571), within(uneven, 470), within(uneven, 498), within(uneven, 500)]).toEqual([600, 465, 495, 500]);
  });
});

describe('what is before the jury', () => {
  const ranges = [hours, letter];

  it('is decided when nothing is open and something is agreed', () => {
    expect(allDecided({ items: [item()], votingOn: null })).toBe(false);
    expect(allDecided({ items: [item({ state: 'rejected' })], votingOn: null })).toBe(false);
    expect(allDecided({ items: [item({ state: 'agreed' }), item({ state: 'rejected' })], votingOn: null })).toBe(true);
    expect(allDecided({ items: [item({ state: 'agreed' })], votingOn: 'item' })).toBe(false);
  });

  it('lacks what every recommendation must hold', () => {
    expect(missing({ items: [], ranges })).toEqual([hours]);
    expect(missing({ items: [item({ state: 'to-judge' })], ranges })).toEqual([]);
  });

  it('takes each sanction once, and again when it was taken back', () => {
    expect(proposable({ items: [item()], ranges })).toEqual([letter]);
    expect(proposable({ items: [item({ state: 'withdrawn' })], ranges })).toEqual(ranges);
  });
});
