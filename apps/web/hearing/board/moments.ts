const clock = (timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });

function shown(moment: Date, timeZone: string): { readonly day: string; readonly time: string } {
  const part = Object.fromEntries(
    clock(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}

/** What a time field shows of a moment, by the court's clock. */
export const timeFieldOf = (moment: string, timeZone: string): string => shown(new Date(moment), timeZone).time;

/** The moment at which the court's clock shows a time on a day. */
export function momentOn(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let guess = wanted;
  // Twice, since the first guess may lie on the other side of a change of the clocks.
  for (let round = 0; round < 2; round += 1) {
    const there = shown(new Date(guess), timeZone);
    guess += wanted - Date.parse(`${there.day}T${there.time}:00Z`);
  }
  return new Date(guess).toISOString();
}

/** Another time on the day of a moment. */
export const momentAt = (moment: string, time: string, timeZone: string): string =>
  momentOn(shown(new Date(moment), timeZone).day, time, timeZone);
