import { Temporal } from 'temporal-polyfill';
import type { Day, Moment } from './scalars.js';

/** `day` moved by calendar days (negative: back). */
export const plusDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

export const plusMonths = (day: Day, months: number): Day => Temporal.PlainDate.from(day).add({ months }).toString();

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** `day` moved forward by working days: Monday to Friday, less the given non-sitting days. */
export function plusBusinessDays(day: Day, days: number, closed: readonly Day[] = []): Day {
  let at = Temporal.PlainDate.from(day);
  for (let left = days; left > 0;) {
    at = at.add({ days: 1 });
    if (at.dayOfWeek <= 5 && !closed.includes(at.toString())) left -= 1;
  }
  return at.toString();
}

const MINUTES_KEPT = 10_000;
const dayOfMinute = new Map<string, Day>();

/** The day it is at an instant in a time zone (IANA name). Days begin at full minutes, so each minute is worked out once. */
export function dayIn(timeZone: string, moment: Moment): Day {
  const minute = `${timeZone} ${moment.endsWith('Z') ? moment.slice(0, 'YYYY-MM-DDTHH:MM'.length) : moment}`;
  const known = dayOfMinute.get(minute);
  if (known) return known;
  const day = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  if (dayOfMinute.size >= MINUTES_KEPT) dayOfMinute.clear();
  dayOfMinute.set(minute, day);
  return day;
}

/** The instant of a wall-clock time (`HH:MM`) on a day in a time zone. */
export const momentAt = (timeZone: string, day: Day, time: string): Moment =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone, plainTime: time })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });

/** Whole minutes from one instant to another, rounded down; negative when `to` is earlier. */
export const minutesBetween = (from: Moment, to: Moment): number => Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);

/** Whole years of age on a day, for someone born on `bornOn`. */
export const ageOn = (bornOn: Day, day: Day): number =>
  Temporal.PlainDate.from(bornOn).until(Temporal.PlainDate.from(day), { largestUnit: 'year' }).years;
