import { describe, expect, it } from '@jest/globals';
import { inOrder, lastOn, milestoneFrom, moments, standingAt } from './moments.js';

describe('the moment that an address names', () => {
  it('is now, as the court knew it, where the address says nothing or nonsense', () => {
    expect(moments({})).toEqual({});
    expect(moments({ at: 'yesterday', as: 'known', from: '' })).toEqual({});
    expect(moments({ at: 0, from: -1 })).toEqual({});
  });

  it('is an entry, and another one to compare with', () => {
    expect(moments({ at: 41, as: 'happened', from: 0 })).toEqual({ at: 41, as: 'happened', from: 0 });
  });
});

describe('going from milestone to milestone', () => {
  const marks = [1, 2, 3, 4, 5, 6].map((n) => ({ n, milestone: n === 2 || n === 5 }));

  it('finds the next one either way', () => {
    expect(milestoneFrom(marks, 3, 1)).toBe(5);
    expect(milestoneFrom(marks, 5, -1)).toBe(2);
  });

  it('ends at the first and the last entry', () => {
    expect(milestoneFrom(marks, 5, 1)).toBe(6);
    expect(milestoneFrom(marks, 2, -1)).toBe(1);
    expect(milestoneFrom(marks, 6, 1)).toBe(6);
    expect(milestoneFrom([], 2, 1)).toBe(2);
  });
});

describe('a case in which something was written down later than it happened', () => {
  const mark = (n: number, occurredAt: string, recordedAt = occurredAt) => ({
    ...{
      n,
      milestone: false,
      occurredAt: `2026-03-${occurredAt}T15:00:00.000Z`,
      recordedAt: `2026-03-${recordedAt}T15:00:00.000Z`,
    },
  });
  const marks = [mark(1, '01'), mark(2, '07'), mark(3, '04', '08'), mark(4, '09')];
  const numbers = (way: 'known' | 'happened') => inOrder(marks, way).map(({ n }) => n);
  const day = (moment: string) => moment.slice(0, 10);

  it('is gone through in the order of recording, or of what happened', () => {
    expect(numbers('known')).toEqual([1, 2, 3, 4]);
    expect(numbers('happened')).toEqual([1, 3, 2, 4]);
  });
  it('stands at the end of a day with what was known, or had happened, by then', () => {
    const at = (on: string, way: 'known' | 'happened') => lastOn(inOrder(marks, way), `2026-03-${on}`, way, day);
    expect([at('05', 'known'), at('05', 'happened')]).toEqual([1, 3]);
    expect([at('08', 'known'), at('08', 'happened')]).toEqual([3, 2]);
    expect(at('01', 'known')).toBe(1);
    expect(lastOn(marks, '2026-02-01', 'known', day)).toBe(1);
  });
  it('stands at its last entry where the address names none, or one that there is not', () => {
    const late = [...marks, mark(5, '02', '10')];
    expect(standingAt(late, {})).toBe(5);
    expect(standingAt(inOrder(late, 'happened'), {})).toBe(4);
    expect(standingAt(late, { at: 99 })).toBe(5);
    expect(standingAt(late, { at: 2 })).toBe(2);
  });
});
