import { only, type TopicKind } from '#platform';

/** How far a jury got: counts, and which proposal they vote on. Never whose ballot, nor what it said. */
export interface JuryProgress {
  readonly stage: 'deliberating' | 'recommended' | 'discharged';
  /** Jurors who have said what they noticed. */
  readonly rated: number;
  readonly open: boolean;
  readonly round: number | null;
  readonly item: string | null;
  readonly ballotsIn: number;
  /** Jurors in the room. */
  readonly of: number;
}

const COUNTS = ['stage', 'rated', 'open', 'round', 'ballotsIn', 'of'] as const;
const inRoom = only<JuryProgress>(...COUNTS, 'item');

/** What pages may ask to be told of. */
export const TOPICS: Readonly<Record<string, TopicKind>> = {
  sitting: {
    permission: 'live:sitting',
    param: 'sittingId',
    names: ['sitting', 'hearing', 'deliberation', 'draw', 'juror', 'door'],
  },
  hearing: {
    permission: 'live:hearing',
    param: 'hearingId',
    leaves: { of: { hearing: 'hearingId' }, classes: ['hearing'] },
    names: ['sitting', 'hearing', 'deliberation', 'door'],
  },
  deliberation: {
    permission: 'live:deliberation',
    param: 'deliberationId',
    leaves: { of: { deliberation: 'deliberationId' }, classes: ['deliberation'] },
    names: ['deliberation'],
    progress: { jury: inRoom, room: inRoom, counts: only<JuryProgress>(...COUNTS) },
  },
  // That somebody feels pushed reaches the jury monitor, and nobody else learns that anything happened.
  pressure: { permission: 'live:pressure', param: 'deliberationId', names: [] },
  case: {
    permission: 'live:case',
    param: 'caseId',
    leaves: { of: { case: 'caseId' }, classes: ['case'] },
    names: ['case', 'sitting', 'hearing', 'disposition', 'plan', 'timesheet', 'record'],
  },
  // Lists of many cases: a name of a fact would tell something of one from which the reader stands away.
  desk: { permission: 'live:desk', param: null, names: [] },
};

/** The things a fact belongs to, by kind. */
export interface Around {
  readonly caseId: string | null;
  readonly hearingId: string | null;
  readonly sittingId: string | null;
}

type Kind = keyof typeof TOPICS;

/** Which of the things around it a fact of a stream is told about, by category; what is not listed is told to nobody. */
const TOLD: Readonly<Record<string, readonly Kind[]>> = {
  sitting: ['sitting', 'hearing', 'case', 'desk'],
  hearing: ['hearing', 'sitting', 'desk'],
  deliberation: ['deliberation', 'sitting'],
  disposition: ['sitting'],
  case: ['case', 'sitting', 'desk'],
  plan: ['case', 'desk'],
  timesheet: ['case', 'desk'],
  draw: ['sitting'],
  juror: ['sitting', 'desk'],
  door: ['hearing', 'sitting'],
  record: ['case', 'hearing', 'deliberation', 'desk'],
};

/** Facts that are told about more, or less. A family hears of the course of the hearing, and not of what the jury does in it. */
const COURSE: readonly Kind[] = ['hearing', 'sitting', 'case', 'desk'];
const JURY: readonly Kind[] = ['deliberation', 'hearing', 'sitting'];
const PLAN: readonly Kind[] = ['sitting', 'case', 'desk'];
const OTHERWISE: Readonly<Record<string, readonly Kind[]>> = {
  HearingOpened: COURSE,
  ConsentReconfirmed: COURSE,
  ConsentRefused: COURSE,
  JuryRetired: COURSE,
  HearingHeld: COURSE,
  HearingAdjourned: COURSE,
  HearingReturned: COURSE,
  AdmissionWithdrawnInHearing: COURSE,
  DeliberationOpened: JURY,
  RecommendationMade: JURY,
  DeliberationReopened: JURY,
  DeliberationDischarged: JURY,
  DispositionPronounced: PLAN,
  DispositionAccepted: PLAN,
  DispositionAgreed: PLAN,
  DispositionObjected: PLAN,
  ObjectionDecided: PLAN,
  // A note is a juror's own, and a judge's first view the judge's.
  NoteKept: [],
  FirstViewSaved: [],
  CommentMade: ['deliberation'],
  JurorFeltPushed: ['pressure'],
};

export const toldAbout = (category: string, type: string): readonly Kind[] => OTHERWISE[type] ?? TOLD[category] ?? [];
