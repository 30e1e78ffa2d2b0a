import { describe, expect, it } from '@jest/globals';
import { momentIn } from './moment-in.js';

describe('a wall-clock time in the court’s time zone', () => {
  it.each([
    ['2026-01-15', '09:30', '2026-01-15T14:30:00.000Z'],
    ['2026-07-15', '09:30', '2026-07-15T13:30:00.000Z'],
    // The clocks go forward at two on the eighth, and back at two on the first of November.
    ['2026-03-08', '01:30', '2026-03-08T06:30:00.000Z'],
    ['2026-03-08', '09:30', '2026-03-08T13:30:00.000Z'],
    ['2026-11-01', '09:30', '2026-11-01T14:30:00.000Z'],
    ['2026-03-02', '00:00', '2026-03-02T05:00:00.000Z'],
  ])('%s %s is %s', (day, time, moment) => {
    expect(momentIn('America/New_York', day, time)).toBe(moment);
  });
});
