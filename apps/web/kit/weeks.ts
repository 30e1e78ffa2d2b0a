export const WEEK = 7;
/** The middle of a day, so that no time zone moves it. */
export const at = (day: string) => new Date(`${day}T12:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);

/** The day that many days on. */
export function moved(day: string, days: number): string {
  const date = at(day);
  date.setUTCDate(date.getUTCDate() + days);
  return iso(date);
}

/** The first of the month that many months on. */
export function monthAway(day: string, months: number): string {
  const date = at(`${day.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return iso(date);
}

/** The weeks of a month, from Sunday to Saturday, with the days of its neighbours. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month.slice(0, 7)}-01`;
  const next = monthAway(month, 1);
  const weeks: string[][] = [];
  for (let day = moved(first, -at(first).getUTCDay()); day < next; day = moved(day, WEEK))
    weeks.push(Array.from({ length: WEEK }, (_, i) => moved(day, i)));
  return weeks;
}

/** The week of a day, from Sunday. */
export function weekOf(day: string): readonly string[] {
  const sunday = moved(day, -at(day).getUTCDay());
  return Array.from({ length: WEEK }, (_, i) => moved(sunday, i));
}
