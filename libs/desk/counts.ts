import type { Code, Day, Id } from '#kernel';
import type { Queries } from './funnel.js';
import type { CourtDay, Progress } from './views/court-day.view.js';

/** The hearings of a day by how far they are; one may need attention besides. */
export interface DayCounts {
  readonly scheduled: number;
  readonly checkedIn: number;
  readonly inHearing: number;
  readonly done: number;
  readonly attention: number;
}

const WAITING: readonly Progress[] = ['waiting', 'on-hold'];
const IN_HEARING: readonly Progress[] = ['called', 'deliberating', 'recommended'];
const DONE: readonly Progress[] = ['announced', 'done', 'adjourned', 'returned'];

export function countsOf(
  hearings: readonly Pick<CourtDay, 'hearingId' | 'progress' | 'here'>[],
  ticks: ReadonlyMap<Id, { readonly missing: readonly Code[] }>,
): DayCounts {
  const on = hearings.filter(({ progress }) => progress !== 'off');
  const waiting = on.filter(({ progress }) => WAITING.includes(progress));
  return {
    scheduled: on.length,
    checkedIn: waiting.filter(({ here }) => here.some((who) => who.startsWith('respondent:'))).length,
    inHearing: on.filter(({ progress }) => IN_HEARING.includes(progress)).length,
    done: on.filter(({ progress }) => DONE.includes(progress)).length,
    attention: waiting.filter(({ hearingId }) => (ticks.get(hearingId)?.missing.length ?? 0) > 0).length,
  };
}

/** What waits for the coordinator. */
export interface Today {
  readonly unscheduled: number;
  readonly blocked: number;
  readonly missingConsents: number;
  readonly overdue: number;
  /** Hearings that came off the docket and are not docketed again. */
  readonly offDocket: number;
}

const TODAY = `
select
  count(*) filter (where n."unscheduledSince" is not null)::int as unscheduled,
  count(*) filter (where jsonb_array_length(n."blockedBy") > 0)::int as blocked,
  count(*) filter (where n."missing" ?| array['youth-consent', 'adult-consent'])::int as "missingConsents",
  (select count(*)::int from views.due_dates where "programmeId" = $1 and "settledOn" is null and not "paused" and "dueOn" < $2) as overdue,
  (select count(*)::int from views.blocked where "programmeId" = $1) as "offDocket"
from views.needs_attention n where n."programmeId" = $1 and n."attention"`;

/** One query over what is open. */
export async function readToday(queries: Queries, programmeId: Id, today: Day): Promise<Today> {
  return (await queries.query(TODAY, [programmeId, today])).rows[0] as Today;
}
