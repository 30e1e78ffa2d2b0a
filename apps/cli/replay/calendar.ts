import { Temporal } from 'temporal-polyfill';
import { momentAt, plusDays, type Day, type Moment } from '#kernel';

export const TUESDAY = 2;
export const SATURDAY = 6;

const weekdays = new Map<Day, number>();

/** 1 is Monday, 7 Sunday. */
export function weekday(day: Day): number {
  const known = weekdays.get(day);
  if (known) return known;
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  weekdays.set(day, dayOfWeek);
  return dayOfWeek;
}

/** The day itself when it is a working day, else the Monday after. */
export const workday = (day: Day): Day => (weekday(day) <= 5 ? day : plusDays(day, 8 - weekday(day)));

/** The first such weekday after a day. */
export const nextWeekday = (day: Day, wanted: number): Day => plusDays(day, ((wanted - weekday(day) + 6) % 7) + 1);

export const later = (moment: Moment, minutes: number): Moment => new Date(Date.parse(moment) + minutes * 60_000).toISOString();

/** Wall-clock times of a programme as instants; each is worked out once. */
export function clockIn(timeZone: string) {
  const known = new Map<string, Moment>();
  return (day: Day, time: string): Moment => {
    const name = `${day} ${time}`;
    const moment = known.get(name) ?? momentAt(timeZone, day, time);
    known.set(name, moment);
    return moment;
  };
}
