import { describe, expect, it } from '@jest/globals';
import { monthAway, weeksOf } from './weeks.js';

describe('the weeks of a month', () => {
  it('run from Sunday to Saturday, and leave no day out', () => {
    const weeks = weeksOf('2026-11-28');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]![0]).toBe('2026-11-01');
    expect(weeks.at(-1)!.at(-1)).toBe('2026-12-05');
    expect(new Set(weeks.flat()).size).toBe(35);
  });

  it('go on over the end of a year', () => {
    expect(monthAway('2026-12-31', 1)).toBe('2027-01-01');
    expect(monthAway('2026-03-31', -1)).toBe('2026-02-01');
  });
});
