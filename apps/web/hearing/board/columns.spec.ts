import { describe, expect, it } from '@jest/globals';
import { columnOf, elapsedOf, initialsOf, moveTo, movesOf, tabletOf } from './columns.js';

const anything = () => true;

describe('where a hearing stands on the board', () => {
  it('follows the door first, and then the hearing', () => {
    expect(columnOf({ progress: 'waiting', here: false })).toBe('waiting');
    expect(columnOf({ progress: 'on-hold', here: true })).toBe('checked-in');
    expect(columnOf({ progress: 'called', here: true })).toBe('in-hearing');
    expect(columnOf({ progress: 'recommended', here: true })).toBe('deliberating');
    expect(columnOf({ progress: 'announced', here: true })).toBe('announced');
    for (const over of ['done', 'adjourned', 'returned', 'off']) expect(columnOf({ progress: over, here: true })).toBe('done');
  });

  it('offers the moves that are commands, to whoever may send them', () => {
    expect(movesOf('checked-in', anything)).toEqual(['call', 'check-out', 'continue']);
    expect(movesOf('checked-in', (permission) => permission === 'attendance:take')).toEqual(['check-out']);
    expect(movesOf('done', anything)).toEqual([]);
  });

  it('takes a card into a column by the move that leads there, where one is offered', () => {
    expect(moveTo('checked-in', movesOf('waiting', anything))).toBe('check-in');
    expect(moveTo('waiting', movesOf('checked-in', anything))).toBe('check-out');
    expect(moveTo('done', movesOf('deliberating', anything))).toBe('end');
    expect(moveTo('done', movesOf('in-hearing', anything))).toBe('adjourn');
    expect(moveTo('announced', movesOf('deliberating', anything))).toBeUndefined();
    expect(moveTo('in-hearing', movesOf('waiting', anything))).toBeUndefined();
  });
});

describe('the time of a card', () => {
  const starts = '2026-11-28T14:00:00.000Z';
  const at = (time: string) => Date.parse(`2026-11-28T${time}:00.000Z`);
  it('runs to the call, then past it, and from the call on since then', () => {
    expect(elapsedOf('waiting', starts, starts, at('13:50'))).toEqual({ kind: 'until', minutes: 10 });
    expect(elapsedOf('waiting', starts, starts, at('14:12'))).toEqual({ kind: 'late', minutes: 12 });
    expect(elapsedOf('in-hearing', starts, '2026-11-28T14:10:00.000Z', at('14:25'))).toEqual({ kind: 'since', minutes: 15 });
    expect(elapsedOf('done', starts, starts, at('14:25'))).toBeNull();
  });
});

describe('a tablet', () => {
  it('is connected until it has been silent for long', () => {
    expect(tabletOf(undefined)).toBe('none');
    expect(tabletOf({ state: 'approved' })).toBe('approved');
    expect(tabletOf({ state: 'taken', silent: 20 })).toBe('connected');
    expect(tabletOf({ state: 'taken', silent: 400 })).toBe('stale');
    expect(tabletOf({ state: 'taken', silent: null })).toBe('out');
  });
});

describe('initials', () => {
  it('are the first letters of what somebody is called', () => {
    expect(initialsOf({ given: 'maya', initial: 'T' })).toBe('M. T.');
    expect(initialsOf({ given: null, initial: null })).toBeNull();
  });
});
