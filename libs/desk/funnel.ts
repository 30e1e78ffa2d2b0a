import type { Day, Id, Minutes } from '#kernel';
import type { Origin } from '#jury';
import { STAGES, type Stage } from './views/case-outcomes.view.js';

/** Anything that answers a query: a pool, a client, a data source's driver. */
export interface Queries {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

/** How many, by reason. */
export type ByReason = Readonly<Record<string, number>>;

/** Where every referral of a programme went, and what its people gave. The ends and what is open add up to the referrals. */
export interface Funnel {
  readonly programmeId: Id;
  readonly referred: number;
  readonly ends: {
    readonly excluded: ByReason;
    readonly declined: ByReason;
    readonly returned: ByReason;
    /** Closed for a reason that is nobody's failure. */
    readonly closed: ByReason;
    readonly completed: number;
  };
  readonly open: Readonly<Partial<Record<Stage, number>>>;
  /** How many passed each step, wherever they are now. */
  readonly steps: Readonly<Record<Step, number>>;
  /** Plans past their day or closed, those of them that were completed, and why the others were ended. */
  readonly plans: { readonly due: number; readonly completed: number; readonly failed: ByReason };
  readonly jurors: {
    readonly recruited: Readonly<Record<Origin, number>>;
    /** Respondents whose case was over and who were asked to serve on, and those who came back. */
    readonly askedToServeOn: number;
    readonly servingOn: number;
    readonly served: number;
    readonly duties: Readonly<Record<Origin, number>>;
  };
  /** What was owed and done stands apart from what was given. */
  readonly minutes: {
    readonly service: { readonly owed: Minutes; readonly given: Minutes };
    readonly jury: { readonly owed: Minutes; readonly given: Minutes };
  };
  readonly credits: { readonly earned: Minutes; readonly unspent: Minutes };
}

const STEPS = {
  accepted: 'acceptedOn',
  readied: 'readiedOn',
  heard: 'heardOn',
  recommended: 'recommendedOn',
  pronounced: 'pronouncedOn',
  planned: 'planOn',
} as const;
export type Step = keyof typeof STEPS;

type Counted = { readonly bucket: string; readonly cases: number; readonly due: number } & Readonly<Record<Step, number>>;
interface Jurors {
  readonly origin: Origin;
  readonly recruited: number;
  readonly asked: number;
  readonly stayed: number;
  readonly served: number;
  readonly volunteer: number;
  readonly respondent: number;
  readonly former: number;
}
interface Answer {
  readonly cases: readonly Counted[];
  readonly failed: ByReason;
  readonly jurors: readonly Jurors[];
  readonly time: Readonly<Record<'serviceOwed' | 'serviceGiven' | 'juryOwed' | 'juryGiven' | 'earned' | 'unspent', number>>;
}

const rowsOf = (query: string) => `(select coalesce(jsonb_agg(found), '[]') from (${query}) found)`;
const sum = (column: string) => `coalesce(sum("${column}"), 0)`;
const mine = (table: string) => `from views.${table} where "programmeId" = $1`;

/** One statement, so that every figure is of the same moment. `$2`: the day from which a plan is not yet due. */
const FUNNEL = `select
  ${rowsOf(`select bucket, count(*) as cases, ${Object.entries(STEPS)
    .map(([step, day]) => `count("${day}") as ${step}`)
    .join(', ')},
    count(*) filter (where "planOn" is not null and ("closedOn" is not null or "completeBy" < $2::date)) as due
    ${mine('case_outcomes')} group by bucket`)} as cases,
  (select coalesce(jsonb_object_agg("failedBecause", cases), '{}') from (select "failedBecause", count(*) as cases
    ${mine('case_outcomes')} and "failedBecause" is not null group by 1) found) as failed,
  ${rowsOf(`select "recruitedAs" as origin, count(*) as recruited, count("askedOn") as asked, count("stayedOn") as stayed,
    count(*) filter (where "asVolunteer" + "asRespondent" + "asFormerRespondent" > 0) as served,
    ${sum('asVolunteer')} as volunteer, ${sum('asRespondent')} as respondent, ${sum('asFormerRespondent')} as former
    ${mine('jury_loop')} group by 1`)} as jurors,
  (select to_jsonb(found) from (select ${sum('owedMinutesServed')} as "serviceOwed", ${sum('givenMinutes')} as "serviceGiven",
    ${sum('owedJuryMinutes')} as "juryOwed", ${sum('givenJuryMinutes')} as "juryGiven", ${sum('earnedMinutes')} as earned,
    ${sum('creditMinutes')} as unspent ${mine('time_figures')}) found) as time`;

const total = <Row>(rows: readonly Row[], count: (row: Row) => number) => rows.reduce((all, row) => all + count(row), 0);

/** The buckets of one kind, by what follows the colon. */
const ofKind = (cases: readonly Counted[], kind: string): Record<string, number> =>
  Object.fromEntries(
    cases.filter(({ bucket }) => bucket.startsWith(`${kind}:`)).map(({ bucket, cases: n }) => [bucket.slice(kind.length + 1), n]),
  );

/** Where every referral of a programme went, as of what the views show now; `today` decides which plans are past their day. */
export async function readFunnel(pool: Queries, programmeId: Id, today: Day): Promise<Funnel> {
  const { rows } = await pool.query(FUNNEL, [programmeId, today]);
  const { cases, failed, jurors, time } = rows[0] as Answer;
  const completed = cases.find(({ bucket }) => bucket === 'completed')?.cases ?? 0;
  const open = ofKind(cases, 'open');
  const recruited = (origin: Origin) => total(jurors, (row) => (row.origin === origin ? row.recruited : 0));
  return {
    programmeId,
    referred: total(cases, (row) => row.cases),
    ends: {
      excluded: ofKind(cases, 'excluded'),
      declined: ofKind(cases, 'declined'),
      returned: ofKind(cases, 'returned'),
      closed: ofKind(cases, 'closed'),
      completed,
    },
    open: Object.fromEntries(STAGES.filter((stage) => open[stage]).map((stage) => [stage, open[stage]!])),
    steps: Object.fromEntries(Object.keys(STEPS).map((step) => [step, total(cases, (row) => row[step as Step])])) as Record<
      Step,
      number
    >,
    plans: { due: total(cases, ({ due }) => due), completed, failed },
    jurors: {
      recruited: {
        volunteer: recruited('volunteer'),
        respondent: recruited('respondent'),
        'former-respondent': recruited('former-respondent'),
      },
      askedToServeOn: total(jurors, ({ asked }) => asked),
      servingOn: total(jurors, ({ stayed }) => stayed),
      served: total(jurors, ({ served }) => served),
      duties: {
        volunteer: total(jurors, ({ volunteer }) => volunteer),
        respondent: total(jurors, ({ respondent }) => respondent),
        'former-respondent': total(jurors, ({ former }) => former),
      },
    },
    minutes: {
      service: { owed: time.serviceOwed, given: time.serviceGiven },
      jury: { owed: time.juryOwed, given: time.juryGiven },
    },
    credits: { earned: time.earned, unspent: time.unspent },
  };
}
