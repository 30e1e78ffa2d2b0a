import type { Seen } from '#kernel';

/** Who reads: whoever keeps the file, or the judge at the bench. */
export type Reader = 'desk' | 'bench';

type Words = Readonly<Record<string, readonly string[]>>;

/** Sealed words that both may read. What is named nowhere stays closed. */
const BOTH: Words = {
  ReferralReceived: ['narrative'],
  StatementFiled: ['text', 'recommends'],
  StatementCleared: ['text'],
  StatementHeard: ['text', 'recommends'],
  RecommendationMade: ['items', 'recommendations'],
  RecommendationReceived: ['items', 'recommendations'],
  ItemSetByJudge: ['details'],
  ItemLowered: ['reason'],
  DispositionPronounced: ['items'],
  DispositionAgreed: ['items'],
  ObjectionDecided: ['reason'],
  AmendmentOpened: ['reason'],
  PlanMade: ['items'],
  PlanModified: ['reason'],
  SanctionSubstituted: ['by', 'reason'],
  SanctionWaived: ['reason'],
};

const OPEN_TO: Readonly<Record<Reader, Words>> = {
  desk: {
    ReferralReceived: ['outsideNumber', 'narrative'],
    ReferenceAdded: ['number'],
    EligibilityOverridden: ['reason'],
    ReferralAccepted: ['reservation'],
    ReferralDeclined: ['reason'],
    ReferralReturned: ['reason'],
    CaseAdministrativelyClosed: ['reason'],
    IntakeHeld: ['statement', 'strengths', 'offers'],
    BreachRecorded: ['reason'],
    GlassBroken: ['reason'],
  },
  bench: {
    QuestionAsked: ['text'],
    RecommendationSentBack: ['reason'],
    DispositionObjected: ['reason'],
  },
};

/** Facts of which a reader sees that they are there, and nothing of what they say. */
const CLOSED_TO: Readonly<Record<Reader, readonly string[]>> = {
  desk: ['FirstViewSaved'],
  bench: [
    ...['ContactAttempted', 'FamilyUnreachable', 'IntakeScheduled', 'IntakeRescheduled', 'IntakeMissed', 'IntakeHeld'],
    ...['LegalAdviceOffered', 'ConsequencesExplained', 'AdmissionRecorded', 'ConsentRecorded', 'ConsentWithdrawn'],
    ...['ConsentSetAside', 'EligibilityOverridden', 'ReminderLogged', 'FamilyAnswered'],
    ...['GlassBroken', 'BrokenGlassAcknowledged', 'GlassMended'],
  ],
};

/** Why somebody left the panel, and why a room was stopped, stand in no log. */
const UNSAID: Words = {
  RoomStopped: ['because'],
  JurorRecused: ['because'],
  JurorChallenged: ['because'],
};

/** What a fact of a whole sitting says of other cases. */
const OF_OTHERS = ['hearings', 'hearingIds', 'jurors', 'arrived', 'others'];

/** Of what was done to the record as a whole: on what ground and when. */
const OF_RECORD = ['basis', 'on', 'level', 'occasion', 'language', 'channel'];

export interface Readable {
  readonly data: Readonly<Record<string, unknown>>;
  /** The fields that are there and are not shown. */
  readonly withheld: readonly string[];
}

/** What a reader is shown of a fact; what was sealed is still an envelope. */
export function readable({ category, type, data }: Pick<Seen, 'category' | 'type' | 'data'>, reader: Reader): Readable {
  const given = Object.entries(data).filter(([name]) => isOfTheCase(category, name));
  if (CLOSED_TO[reader].includes(type)) return { data: {}, withheld: given.map(([name]) => name) };
  const shown = given.filter(([name, value]) => maySee(type, name, value, reader));
  const names = new Set(shown.map(([name]) => name));
  return { data: Object.fromEntries(shown), withheld: given.map(([name]) => name).filter((name) => !names.has(name)) };
}

const isOfTheCase = (category: string, name: string): boolean =>
  category === 'sitting' ? !OF_OTHERS.includes(name) : category === 'record' ? OF_RECORD.includes(name) : true;

function maySee(type: string, name: string, value: unknown, reader: Reader): boolean {
  if (UNSAID[type]?.includes(name)) return false;
  if (!isSealed(value)) return true;
  return Boolean(BOTH[type]?.includes(name) || OPEN_TO[reader][type]?.includes(name));
}

function isSealed(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return '$sealed' in value || Object.values(value).some(isSealed);
}
