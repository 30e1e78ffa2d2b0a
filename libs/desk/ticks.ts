import type { AssignmentLine } from '#docket';
import type { HearingLine, StatementLine } from '#hearing';
import type { Invitation } from '#jury';
import type { Code, Id } from '#kernel';
import type { Participation } from '#people';
import type { CaseFile } from '#referral';
import type { CourtDay } from './views/court-day.view.js';

type FileOfDay = Pick<
  CaseFile,
  'caseId' | 'youthId' | 'incidentId' | 'offence' | 'offenceClass' | 'markers' | 'consents' | 'adultMissing' | 'notice'
>;

/** What is known of the hearings of a day. */
export interface DayFacts {
  readonly cases: ReadonlyMap<Id, FileOfDay>;
  readonly statements: readonly Pick<StatementLine, 'hearingId' | 'by' | 'state'>[];
  readonly wishes: readonly Pick<Participation, 'caseId' | 'takesPart'>[];
  readonly called: readonly Pick<HearingLine, 'hearingId' | 'quorum' | 'seated'>[];
  /** One for each juror who said yes. */
  readonly expected: readonly Pick<Invitation, 'sittingId'>[];
  readonly interpreters: readonly Pick<AssignmentLine, 'sittingId' | 'roomId' | 'language'>[];
  /** Jurors a panel needs, where the hearing has not been called. */
  readonly quorum: number;
}

/** The five ticks of the docket: what must be there before a case is called, and how far each is. */
export interface Ticks {
  readonly notice: 'served' | 'not-served';
  readonly consent: 'complete' | 'missing';
  /** Of whoever was harmed; `not-wanted` where they take no part, `none` where none is in. */
  readonly statement: 'none' | 'filed' | 'cleared' | 'heard' | 'not-wanted';
  readonly interpreter: 'not-needed' | 'missing' | 'booked' | 'here';
  readonly jury: {
    readonly seated: number;
    readonly drawn: number;
    readonly expected: number;
    readonly quorum: number;
    readonly enough: boolean;
  };
}

const furthest = ['heard', 'cleared', 'filed'] as const;

function statementOf({ hearingId, caseId }: CourtDay, { statements, wishes }: DayFacts): Ticks['statement'] {
  const states = statements.filter((one) => one.hearingId === hearingId && one.by === 'harmed-party').map(({ state }) => state);
  const found = furthest.find((state) => states.includes(state));
  if (found) return found;
  const wished = wishes.filter((one) => one.caseId === caseId);
  return wished.length > 0 && wished.every(({ takesPart }) => takesPart === 'not-at-all') ? 'not-wanted' : 'none';
}

function interpreterOf({ language, here, sittingId, roomId }: CourtDay, { interpreters }: DayFacts): Ticks['interpreter'] {
  if (language === null) return 'not-needed';
  if (here.some((who) => who.startsWith('interpreter:'))) return 'here';
  const booked = interpreters.some(
    (one) => one.sittingId === sittingId && one.language === language && (one.roomId === null || one.roomId === roomId),
  );
  return booked ? 'booked' : 'missing';
}

function consentOf(file: FileOfDay | undefined): Ticks['consent'] {
  const stands = file?.consents.some(({ withdrawnOn, setAside }) => withdrawnOn === null && setAside === null) ?? false;
  return stands && file?.adultMissing === false ? 'complete' : 'missing';
}

function juryOf({ hearingId, sittingId, seated, drawn }: CourtDay, { called, expected, quorum }: DayFacts): Ticks['jury'] {
  const opened = called.find((one) => one.hearingId === hearingId);
  const needs = opened?.quorum ?? quorum;
  const there = opened?.seated ?? seated;
  const coming = expected.filter((one) => one.sittingId === sittingId).length;
  return { seated: there, drawn, expected: coming, quorum: needs, enough: Math.max(there, drawn) >= needs };
}

/** The ticks of a hearing, and what is missing, by name. */
export function readyFor(hearing: CourtDay, facts: DayFacts): { ticks: Ticks; missing: readonly Code[] } {
  const file = facts.cases.get(hearing.caseId);
  const ticks: Ticks = {
    notice: file?.notice?.hearingId === hearing.hearingId ? 'served' : 'not-served',
    consent: consentOf(file),
    statement: statementOf(hearing, facts),
    interpreter: interpreterOf(hearing, facts),
    jury: juryOf(hearing, facts),
  };
  const lacking: readonly (readonly [Code, boolean])[] = [
    ['notice', ticks.notice === 'not-served'],
    ['consent', ticks.consent === 'missing'],
    ['interpreter', ticks.interpreter === 'missing'],
    ['jury', !ticks.jury.enough],
  ];
  return { ticks, missing: lacking.filter(([, lacks]) => lacks).map(([code]) => code) };
}
