import type { Code, Envelope, Id } from '#kernel';
import { person } from '#kernel';

/** A fact as it is weighed: what happened, and its data as they stand in the record. */
export interface Weighed {
  readonly category: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What is said in place of words that are not the person's to read. */
export const WITHHELD = '(withheld)';

/** Of a hearing, whose stream also tells of its jurors, only these facts are about the respondent. */
const OF_HEARING = new Set([
  'HearingOpened',
  'ConsentReconfirmed',
  'ConsentRefused',
  'GuardianPresenceRecorded',
  'AccountGiven',
  'QuestionPassed',
  'StatementFiled',
  'StatementHeard',
  'RoomStopped',
  'RoomResumed',
  'JuryRetired',
  'HearingHeld',
  'HearingAdjourned',
  'AdmissionWithdrawnInHearing',
  'HearingReturned',
]);

/**
 * The judge's own note before a decision, what the jury tells the judge alone, and what the court minds about a case: a marker
 * may be there to keep somebody safe from whoever reads this with them.
 */
const NOT_TOLD = new Set(['FirstViewSaved', 'RecommendationReceived', 'RecommendationSentBack', 'CaseMarked', 'CaseUnmarked']);

/** Words under a case's key that the person said, or that were said to them as a decision. All others are withheld. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ReferralReceived: ['outsideNumber'],
  ReferenceAdded: ['number'],
  IntakeHeld: ['statement', 'strengths', 'offers'],
  StatementFiled: ['text', 'recommends'],
  StatementHeard: ['text', 'recommends'],
  ItemSetByJudge: ['details'],
  ItemLowered: ['reason'],
  DispositionPronounced: ['items'],
  DispositionAgreed: ['items'],
  ObjectionDecided: ['reason'],
  PlanMade: ['items'],
  PlanModified: ['reason'],
  SanctionSubstituted: ['by', 'reason'],
  SanctionWaived: ['reason'],
};

/** Fields that are about somebody else: what a guardian must keep from, what jurors and other people did. */
const OTHERS = new Set(['restrained', 'harmed', 'jurors', 'foreperson', 'alternates', 'decision', 'indications']);

const isStatementOfAnother = ({ type, data }: Weighed) => type.startsWith('Statement') && data['by'] !== 'respondent';

/** Whether a fact stands in what a person is given. */
export function isTold(fact: Weighed): boolean {
  if (fact.category === 'hearing') return OF_HEARING.has(fact.type) && !isStatementOfAnother(fact);
  return !NOT_TOLD.has(fact.type);
}

/** Whether sealed words are the person's to read: all about themselves, and of a case what they said or were told. */
export function isTheirs({ type, data }: Weighed, field: string, { subject }: Envelope, personId: Id): boolean {
  if (subject === person(personId)) return true;
  if (!subject.startsWith('case:')) return false;
  // An objection is in the words of whoever made it.
  if (type === 'DispositionObjected') return data['personId'] === personId;
  return WORDS[type]?.includes(field) ?? false;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The details of a fact for the person: their own id is “you”, ids of anybody and anything else are left out, and words that are not theirs are withheld. */
export function detailsFor(fact: Weighed, personId: Id): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fact.data)
      .map(([field, value]) => [field, OTHERS.has(field) ? undefined : shown(value, field, fact, personId)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function shown(value: unknown, field: Code, fact: Weighed, personId: Id): unknown {
  if (typeof value === 'string') return UUID.test(value) ? (value.toLowerCase() === personId ? 'you' : undefined) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => shown(item, field, fact, personId)).filter((item) => item !== undefined);
  if ('$sealed' in value) return isTheirs(fact, field, value.$sealed as Envelope, personId) ? value : WITHHELD;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, item]) => [name, shown(item, field, fact, personId)] as const)
      .filter(([, item]) => item !== undefined),
  );
}
