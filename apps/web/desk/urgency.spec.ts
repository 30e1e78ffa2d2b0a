import { describe, expect, it } from '@jest/globals';
import { urgencyOf } from './urgency.js';

describe('a day something is due on', () => {
  it.each([
    ['2026-03-01', -1, 'bad'],
    ['2026-03-02', 0, 'warn'],
    ['2026-03-05', 3, 'warn'],
    ['2026-03-06', 4, 'plain'],
    // The clocks change in between, and a day stays a day.
    ['2026-03-12', 10, 'plain'],
  ])('of %s is %i days away, and looks %s', (dueOn, days, tone) => {
    expect(urgencyOf(dueOn, '2026-03-02')).toEqual({ days, tone });
  });
});
