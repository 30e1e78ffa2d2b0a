import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Id, Moment } from '#kernel';

/** Something that stands in somebody's calendar. It names nobody. */
export interface CalendarEntry {
  /** Stays the same however often the entry changes. */
  readonly id: Id;
  /** Rises with every change. */
  readonly sequence: number;
  readonly summary: string;
  readonly location: string;
  readonly description?: string;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly changedAt?: Moment;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
}

const STATUS = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;
const REFRESHED_EVERY_S = 15 * 60;

/** The entries as calendar programs read them, told now. Times are instants; the zone says how the court would write them. */
export function calendarText(name: string, timeZone: string, entries: readonly CalendarEntry[], now: Moment): string {
  const calendar = ical({
    prodId: { company: 'youth-court', product: 'calendar-feed', language: 'EN' },
    name,
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESHED_EVERY_S,
    x: [{ key: 'X-WR-TIMEZONE', value: timeZone }],
  });
  for (const { id, sequence, summary, location, description, startsAt, endsAt, changedAt, status } of entries) {
    calendar.createEvent({
      id: `${id}@youth-court`,
      sequence,
      summary,
      location,
      ...(description && { description }),
      start: new Date(startsAt),
      end: new Date(endsAt),
      stamp: new Date(now),
      ...(changedAt && { lastModified: new Date(changedAt) }),
      status: STATUS[status],
      transparency: status === 'cancelled' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }
  return calendar.toString();
}
