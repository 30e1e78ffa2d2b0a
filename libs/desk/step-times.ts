import type { Day, Id } from '#kernel';
import type { Queries } from './funnel.js';

/** Days from one step to the next: how many cases took it, the middle one, and the one in ten that took longest. */
export interface StepTime {
  readonly cases: number;
  readonly median: number | null;
  readonly ninetieth: number | null;
}

/** The measures of a court's own pace; each counts cases whose step fell in the period. */
export interface StepTimes {
  /** Closed in the period, and received in it: clearance is the one divided by the other. */
  readonly received: number;
  readonly closed: number;
  readonly decided: StepTime;
  readonly intake: StepTime;
  readonly readied: StepTime;
  readonly heard: StepTime;
  readonly completed: StepTime;
  /** Age in days of the cases open on the last day. */
  readonly pending: StepTime;
  /** Heard on the day first set for it, of all heard. */
  readonly onTheDayFirstSet: number;
}

const took = (name: string, from: string, to: string, when = `"${to}" between $2::date and $3::date`) =>
  timed(name, `"${to}" - "${from}"`, when);

const timed = (name: string, days: string, when: string) => `jsonb_build_object(
    'cases', count(*) filter (where ${when}),
    'median', percentile_cont(0.5) within group (order by ${days}) filter (where ${when}),
    'ninetieth', percentile_cont(0.9) within group (order by ${days}) filter (where ${when})) as "${name}"`;

const STEP_TIMES = `select
  count(*) filter (where "receivedOn" between $2::date and $3::date)::int as received,
  count(*) filter (where "closedOn" between $2::date and $3::date)::int as closed,
  ${took('decided', 'receivedOn', 'decidedOn')},
  ${took('intake', 'receivedOn', 'intakeOn')},
  ${took('readied', 'receivedOn', 'readiedOn')},
  ${took('heard', 'receivedOn', 'heardOn')},
  ${took('completed', 'heardOn', 'closedOn', `bucket = 'completed' and "closedOn" between $2::date and $3::date`)},
  ${timed('pending', '$3::date - "receivedOn"', `"receivedOn" <= $3::date and ("closedOn" is null or "closedOn" > $3::date)`)},
  count(*) filter (where "heardOn" = "firstSetFor" and "heardOn" between $2::date and $3::date)::int as "onTheDayFirstSet"
  from views.case_outcomes where "programmeId" = $1`;

export async function readStepTimes(pool: Queries, programmeId: Id, from: Day, until: Day): Promise<StepTimes> {
  const { rows } = await pool.query(STEP_TIMES, [programmeId, from, until]);
  return rows[0] as StepTimes;
}
