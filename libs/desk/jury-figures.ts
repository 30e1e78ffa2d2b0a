import type { Id } from '#kernel';
import type { Queries } from './funnel.js';

/** What comes of asking jurors, and who serves: of a whole programme, never of one panel. */
export interface JuryFigures {
  readonly asked: number;
  readonly saidYes: number;
  /** Of those who were asked: came. */
  readonly came: number;
  readonly noShows: number;
  readonly services: number;
  readonly servicesByFormerRespondents: number;
  readonly minutes: number;
  /** Came of those asked, and former respondents' part of all services; null where there is nothing to divide. */
  readonly attendance: number | null;
  readonly formerRespondents: number | null;
}

const FIGURES = `select
  count(*) filter (where answer <> 'not-asked')::int as asked,
  count(*) filter (where answer = 'yes')::int as "saidYes",
  count(*) filter (where came and answer <> 'not-asked')::int as came,
  count(*) filter (where "noShow")::int as "noShows",
  count(*) filter (where served)::int as services,
  count(*) filter (where served and origin = 'former-respondent')::int as "servicesByFormerRespondents",
  coalesce(sum(minutes), 0)::int as minutes
  from views.jury_yield where "programmeId" = $1`;

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

export async function readJuryFigures(pool: Queries, programmeId: Id): Promise<JuryFigures> {
  const { rows } = await pool.query(FIGURES, [programmeId]);
  const counts = rows[0] as Omit<JuryFigures, 'attendance' | 'formerRespondents'>;
  return {
    ...counts,
    attendance: share(counts.came, counts.asked),
    formerRespondents: share(counts.servicesByFormerRespondents, counts.services),
  };
}
