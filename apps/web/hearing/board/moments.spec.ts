import { describe, expect, it } from '@jest/globals';
import { momentAt, momentOn, timeFieldOf } from './moments.js';

const zone = 'America/New_York';

describe('times that are entered', () => {
  it('are the court’s, in winter and in summer', () => {
    expect(momentOn('2026-11-28', '09:05', zone)).toBe('2026-11-28T14:05:00.000Z');
    expect(momentOn('2026-07-04', '09:05', zone)).toBe('2026-07-04T13:05:00.000Z');
  });

  it('stay right on the morning when the clocks change', () => {
    expect(momentOn('2026-03-08', '09:00', zone)).toBe('2026-03-08T13:00:00.000Z');
    expect(momentOn('2026-11-01', '09:00', zone)).toBe('2026-11-01T14:00:00.000Z');
  });

  it('correct a moment on its own day', () => {
    expect(timeFieldOf('2026-11-28T14:05:00.000Z', zone)).toBe('09:05');
    expect(momentAt('2026-11-29T02:00:00.000Z', '20:30', zone)).toBe('2026-11-29T01:30:00.000Z');
  });
});
