import type { Code, Day, Id } from '#kernel';
import { plusDays } from '#kernel';
import type { Closed } from './availability.js';
import type { Period } from './day-books.js';
import type { Queries } from './funnel.js';

const SITTINGS = `
select "sittingId", "on"::text as "on", "venue", "opensAt", "closesAt", "state", "capacity", "used", "published"
from views.sittings where "programmeId" = $1 and "on" between $2 and $3 order by "on", "opensAt"`;
const STAGES = `
select "sittingId", "progress", count(*)::int as n
from views.court_day where "programmeId" = $1 and "on" between $2 and $3 group by 1, 2`;
const DUE = `
select "dueOn"::text as "on", "kind", count(*)::int as n
from views.due_dates where "programmeId" = $1 and "settledOn" is null and not "paused" and "dueOn" between $2 and $3 group by 1, 2`;

interface SittingOfDay {
  readonly sittingId: Id;
  readonly on: Day;
  readonly venue: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly state: string;
  readonly capacity: number;
  readonly used: number;
  readonly published: string;
}

interface CountOf {
  readonly n: number;
}

/** A day of the calendar: its sittings with how far their hearings are, the interviews, and what falls due. */
export interface CalendarDay {
  readonly on: Day;
  readonly closed: Code | null;
  readonly intakes: number;
  readonly due: Readonly<Record<Code, number>>;
  readonly sittings: readonly (Omit<SittingOfDay, 'on'> & {
    readonly hearings: number;
    readonly stages: Readonly<Record<Code, number>>;
  })[];
}

/** Three queries, however many days and sittings there are. */
export async function readCalendar(
  queries: Queries,
  programmeId: Id,
  { from, to }: Period,
  closed: Closed,
): Promise<CalendarDay[]> {
  const ask = async <T>(text: string) => (await queries.query(text, [programmeId, from, to])).rows as T[];
  const sittings = await ask<SittingOfDay>(SITTINGS);
  const stages = await ask<CountOf & { sittingId: Id; progress: Code }>(STAGES);
  const due = await ask<CountOf & { on: Day; kind: Code }>(DUE);
  const days: CalendarDay[] = [];
  for (let on = from; on <= to; on = plusDays(on, 1)) {
    const { intake = 0, ...others } = Object.fromEntries(due.filter((one) => one.on === on).map(({ kind, n }) => [kind, n]));
    days.push({
      ...{ on, closed: closed[on] ?? null, intakes: intake, due: others },
      sittings: sittings.filter((one) => one.on === on).map(({ on: _, ...sitting }) => withStages(sitting, stages)),
    });
  }
  return days;
}

function withStages(sitting: Omit<SittingOfDay, 'on'>, all: readonly (CountOf & { sittingId: Id; progress: Code })[]) {
  const stages = all.filter(({ sittingId }) => sittingId === sitting.sittingId);
  return {
    ...sitting,
    hearings: stages.filter(({ progress }) => progress !== 'off').reduce((sum, { n }) => sum + n, 0),
    stages: Object.fromEntries(stages.map(({ progress, n }) => [progress, n])),
  };
}
