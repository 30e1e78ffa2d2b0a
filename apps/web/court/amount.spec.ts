import { describe, expect, it } from '@jest/globals';
import { amountWord, keptAmount, shownAmount } from './amount.js';

describe('an amount of a sanction', () => {
  it('is said and typed in hours where the record keeps minutes', () => {
    expect(shownAmount('minutes', 480)).toBe(8);
    expect(shownAmount('minutes', 45)).toBe(0.75);
    expect(keptAmount('minutes', 0.75)).toBe(45);
    expect(amountWord('minutes', 480)).toEqual(['court:amount.hours', { count: 8, defaultValue: '8' }]);
  });

  it('is what it is in every other unit', () => {
    expect(shownAmount('times', 2)).toBe(2);
    expect(keptAmount('dollars', 50)).toBe(50);
    expect(amountWord('times', 2)).toEqual(['court:amount.times', { count: 2, defaultValue: '2' }]);
  });
});
