import { describe, expect, it } from '@jest/globals';
import { clockIn, later, nextWeekday, SATURDAY, weekday, workday } from './calendar.js';

describe("a replay's calendar", () => {
  it('knows weekdays, and moves a weekend to its Monday', () => {
    expect(weekday('2017-07-01')).toBe(SATURDAY);
    expect(['2017-06-30', '2017-07-01', '2017-07-02', '2017-07-03'].map(workday)).toEqual([
      ...['2017-06-30', '2017-07-03', '2017-07-03', '2017-07-03'],
    ]);
  });
  it('finds the next Saturday, which is never today', () =>
    expect(['2017-06-30', '2017-07-01', '2017-07-02'].map((day) => nextWeekday(day, SATURDAY))).toEqual([
      ...['2017-07-01', '2017-07-08', '2017-07-08'],
    ]));
  it('tells wall-clock time in the zone of the court, summer and winter', () => {
    const at = clockIn('America/New_York');
    expect([at('2017-07-01', '09:30'), at('2017-12-02', '09:30')]).toEqual([
      '2017-07-01T13:30:00.000Z',
      '2017-12-02T14:30:00.000Z',
    ]);
    expect(later(at('2017-07-01', '09:30'), 45.5)).toBe('2017-07-01T14:15:30.000Z');
  });
});
