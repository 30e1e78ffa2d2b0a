import type { Funnel } from '#desk';
import type { Summary } from './replay.command.js';

const sum = (counts: Readonly<Record<string, number | undefined>>): number =>
  Object.values(counts).reduce<number>((all, count) => all + (count ?? 0), 0);

/** Where the referrals are, added up. */
export function accountedFor({ ends, open }: Funnel): number {
  const { excluded, declined, returned, closed, completed } = ends;
  return sum(excluded) + sum(declined) + sum(returned) + sum(closed) + completed + sum(open);
}

const whole = (count: number) => count.toLocaleString('en-US');
const hours = (minutes: number) => `${whole(Math.round(minutes / 60))} h`;

function reasons(counts: Readonly<Record<string, number | undefined>>): string {
  const told = Object.entries(counts)
    .sort(([, a], [, b]) => (b ?? 0) - (a ?? 0))
    .map(([name, count]) => `${name} ${whole(count ?? 0)}`);
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}

/** The funnel as a person reads it. */
export function funnelLines({
  funnel,
  year,
  seed,
  days,
  commands,
  events,
  seconds,
  commandsPerSecond,
  eventsPerSecond,
  lag,
  refused,
}: Summary): string[] {
  const { referred, ends, open, steps, jurors, minutes, credits } = funnel;
  const line = (what: string, count: number, more = '') => `${what.padEnd(26)}${whole(count).padStart(9)}${more}`;
  return [
    `Replay of ${year}, seed ${seed}: ${days} days played.`,
    line('Referred', referred),
    line('  excluded by policy', sum(ends.excluded), reasons(ends.excluded)),
    line('  declined', sum(ends.declined), reasons(ends.declined)),
    line('Accepted', steps.accepted),
    line('Ready for a hearing', steps.readied),
    line('Heard', steps.heard),
    line('Pronounced', steps.pronounced),
    line('With a plan', steps.planned),
    line('  completed', ends.completed),
    line('Returned to the referrer', sum(ends.returned), reasons(ends.returned)),
    line('Closed, nobody’s failure', sum(ends.closed), reasons(ends.closed)),
    line('Still open', sum(open), reasons(open)),
    `Jurors: ${reasons(jurors.recruited).trim()}; duties served: ${reasons(jurors.duties).trim()}; serving on: ${whole(jurors.servingOn)} of ${whole(jurors.askedToServeOn)} asked.`,
    `Service: ${hours(minutes.service.owed)} owed, ${hours(minutes.service.given)} given. Jury: ${hours(minutes.jury.owed)} owed, ${hours(minutes.jury.given)} given. Credits earned: ${hours(credits.earned)}.`,
    `${whole(commands)} commands and ${whole(events)} events in ${seconds.toFixed(1)} s: ${whole(commandsPerSecond)} commands/s, ${whole(eventsPerSecond)} events/s; views behind ${lag.p50} ms (p50), ${lag.p99} ms (p99).`,
    ...(sum(refused) > 0 ? [`Refused: ${reasons(refused).trim()}.`] : []),
  ];
}
