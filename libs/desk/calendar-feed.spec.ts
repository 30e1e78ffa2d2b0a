import { describe, expect, it } from '@jest/globals';
import { calendarText, type CalendarEntry } from './calendar-feed.js';

const entry: CalendarEntry = {
  id: '10000000-0000-4000-8000-000000000001',
  sequence: 2,
  summary: 'Hearing 4',
  location: 'North Courthouse, North 1',
  description: 'Docket number K7Q-4MB',
  startsAt: '2026-03-07T14:30:00.000Z',
  endsAt: '2026-03-07T16:00:00.000Z',
  changedAt: '2026-03-02T12:00:00.000Z',
  status: 'confirmed',
};
const linesOf = (...entries: CalendarEntry[]) =>
  calendarText('Demo', 'America/New_York', entries, '2026-03-05T09:00:00.000Z').split('\r\n');

describe('a calendar feed', () => {
  it('says when, where and which, with an id that stays', () =>
    expect(linesOf(entry)).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'X-WR-TIMEZONE:America/New_York',
        'UID:10000000-0000-4000-8000-000000000001@youth-court',
        'SEQUENCE:2',
        'DTSTAMP:20260305T090000Z',
        'LAST-MODIFIED:20260302T120000Z',
        'DTSTART:20260307T143000Z',
        'DTEND:20260307T160000Z',
        'SUMMARY:Hearing 4',
        'LOCATION:North Courthouse\\, North 1',
        'DESCRIPTION:Docket number K7Q-4MB',
        'STATUS:CONFIRMED',
      ]),
    ));

  it('tells a calendar to strike what was taken off', () =>
    expect(linesOf({ ...entry, sequence: 3, status: 'cancelled' })).toEqual(
      expect.arrayContaining(['SEQUENCE:3', 'STATUS:CANCELLED', 'TRANSP:TRANSPARENT']),
    ));

  it('says the same each time it is asked, while nothing changes', () => expect(linesOf(entry)).toEqual(linesOf(entry)));
});
