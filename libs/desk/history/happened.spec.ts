import { describe, expect, it } from '@jest/globals';
import { seen } from '#spec';
import { happenedAt, isLate } from './happened.js';

const at = (type: string, data: object) => happenedAt(seen('x', { type, data }), 'America/New_York');
const SAID = '2026-03-07T15:00:00.000Z';

describe('when a fact happened', () => {
  it('is when it was said, unless it says so itself', () => {
    expect(at('CaseReadied', { hearBy: '2026-03-01' })).toBe(SAID);
    expect(at('HoursLogged', { performedOn: null })).toBe(SAID);
  });
  it('is the day the hours were served, from its first minute in the court’s own time', () =>
    expect(at('HoursVerified', { performedOn: '2026-03-04' })).toBe('2026-03-04T05:00:00.000Z'));
  it('is the moment that is told', () =>
    expect(at('PersonCheckedIn', { at: '2026-03-07T14:05:00Z' })).toBe('2026-03-07T14:05:00.000Z'));
  it('is never after it was said, and on the same day not before', () => {
    expect(at('HearingOpened', { at: '2026-03-07T16:00:00.000Z' })).toBe(SAID);
    expect(at('HoursLogged', { performedOn: '2026-03-07' })).toBe(SAID);
    expect(at('HoursLogged', { performedOn: '2026-03-09' })).toBe(SAID);
  });
  it('is late when it was said on a later day', () => {
    const said = seen('x', { type: 'HoursLogged', data: {} });
    expect(isLate(said.occurredAt, said, 'America/New_York')).toBe(false);
    expect(isLate('2026-03-07T14:59:00.000Z', said, 'America/New_York')).toBe(false);
    expect(isLate('2026-03-04T05:00:00.000Z', said, 'America/New_York')).toBe(true);
  });
});
