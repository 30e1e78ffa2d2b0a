/** The instant of a wall-clock time on a day in a time zone, as `2026-11-28T14:30:00.000Z`. */
export function momentIn(timeZone: string, day: string, time: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const shows = (instant: number) => Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`);
  // Twice: the first step may cross the hour at which the clocks change.
  let instant = wanted;
  for (let step = 0; step < 2; step++) instant += wanted - shows(instant);
  return new Date(instant).toISOString();
}
