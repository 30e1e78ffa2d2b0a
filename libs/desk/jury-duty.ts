import type { Day, Id } from '#kernel';
import type { Queries } from './funnel.js';

const AHEAD = `
select s."sittingId", s."on"::text as "on",
  (select count(*)::int from jsonb_array_elements(s."rooms") room where room->>'blocked' is null) as rooms,
  (select count(*)::int from views.invitations i where i."sittingId" = s."sittingId" and i."state" = any ('{invited,accepted}')) as booked,
  (select count(*)::int from views.invitations i join views.jury_pool p on p."jurorId" = i."jurorId" and p."planId" is not null
    where i."sittingId" = s."sittingId" and i."state" = any ('{invited,accepted}')) as "byOwing"
from views.sittings s where s."programmeId" = $1 and s."on" > $2 and s."state" = 'open' order by s."on", s."opensAt"`;
const OWED = `
select "dueOn"::text as "on", sum("amount" - "done")::int as n from views.sanctions
where "programmeId" = $1 and "sanction" = 'jury-duty' and "state" = 'open' and "amount" > "done" group by 1 order by 1`;

export interface SeatsOfSitting {
  readonly sittingId: Id;
  readonly on: Day;
  readonly offered: number;
  readonly booked: number;
  readonly open: number;
}

/** Jury duty that plans ask for, against the seats that the calendar has. */
export interface JuryDuty {
  readonly asOf: Day;
  readonly offered: number;
  readonly booked: number;
  readonly open: number;
  readonly owed: number;
  /** Seats booked by those who owe: so much of what is owed has its seat. */
  readonly bookedByOwing: number;
  readonly short: number;
  readonly enough: boolean;
  readonly sittings: readonly SeatsOfSitting[];
  /** Days up to which more falls due than seats are open. */
  readonly warnings: readonly { readonly by: Day; readonly owed: number; readonly open: number; readonly short: number }[];
}

interface Ahead {
  readonly sittingId: Id;
  readonly on: Day;
  readonly rooms: number;
  readonly booked: number;
  readonly byOwing: number;
}

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((all, row) => all + of(row), 0);

/** Says whether juries have asked for more jury duty than there are seats for it. */
export function weigh(asOf: Day, panelSize: number, ahead: readonly Ahead[], owed: readonly { on: Day; n: number }[]): JuryDuty {
  const sittings = ahead.map(({ sittingId, on, rooms, booked, byOwing }) => ({
    ...{ sittingId, on, byOwing, offered: rooms * panelSize, booked, open: Math.max(0, rooms * panelSize - booked) },
  }));
  const upTo = (day: Day | null) => {
    const due = sum(owed, ({ on, n }) => (day === null || on <= day ? n : 0));
    const there = sittings.filter(({ on }) => day === null || on <= day);
    const [open, placed] = [sum(there, (one) => one.open), sum(there, (one) => one.byOwing)];
    return { owed: due, open, short: Math.max(0, due - placed - open) };
  };
  const all = upTo(null);
  return {
    asOf,
    ...{ offered: sum(sittings, (one) => one.offered), booked: sum(sittings, (one) => one.booked), open: all.open },
    ...{ owed: all.owed, bookedByOwing: sum(sittings, (one) => one.byOwing), short: all.short, enough: all.short === 0 },
    sittings: sittings.map(({ byOwing: _, ...one }) => one),
    warnings: owed.map(({ on }) => ({ by: on, ...upTo(on) })).filter(({ short }) => short > 0),
  };
}

/** Two queries, both over what is still ahead. */
export async function readJuryDuty(queries: Queries, programmeId: Id, today: Day, panelSize: number): Promise<JuryDuty> {
  const ahead = (await queries.query(AHEAD, [programmeId, today])).rows as Ahead[];
  const owed = (await queries.query(OWED, [programmeId])).rows as { on: Day; n: number }[];
  return weigh(today, panelSize, ahead, owed);
}
