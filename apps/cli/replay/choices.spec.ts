import { describe, expect, it } from '@jest/globals';
import { between, choices, outcome, pick } from './choices.js';

describe('what people choose in a replay', () => {
  const choose = choices(7);

  it('hangs on seed, row and step, and on nothing that went before', () => {
    const first = choose(3, 'admits');
    for (let row = 0; row < 50; row += 1) choose(row, 'admits');
    expect(choose(3, 'admits')).toBe(first);
    expect(choices(7)(3, 'admits')).toBe(first);
    expect(new Set([first, choose(4, 'admits'), choose(3, 'comes'), choices(8)(3, 'admits')]).size).toBe(4);
  });
  it('spreads evenly from nought up to one', () => {
    const drawn = Array.from({ length: 5000 }, (_, row) => choose(row, 'any'));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    // Five standard deviations of the mean: 5 × √(1/12) / √5000.
    expect(Math.abs(drawn.reduce((sum, one) => sum + one, 0) / 5000 - 0.5)).toBeLessThan(0.021);
  });
  it('falls into each outcome by its share, and into the last when shares fall short', () => {
    const shares = { yes: 0.7, no: 0.2, silence: 0.05 };
    expect([0, 0.69, 0.71, 0.89, 0.92, 0.999].map((at) => outcome(shares, at))).toEqual([
      'yes',
      'yes',
      'no',
      'no',
      'silence',
      'silence',
    ]);
  });
  it('picks and counts from end to end', () => {
    expect([0, 0.34, 0.99].map((at) => pick(['a', 'b', 'c'], at))).toEqual(['a', 'b', 'c']);
    expect([0, 0.5, 0.99].map((at) => between(2, 4, at))).toEqual([2, 3, 4]);
  });
});
