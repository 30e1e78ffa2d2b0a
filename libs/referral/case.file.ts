import {
  caseFile,
  refuse,
  sealed,
  type Code,
  type CommandsOf,
  type Day,
  type Decider,
  type Id,
  type Moment,
  type Sealed,
} from '#kernel';
import type { PolicyVersion } from '#programme';
import type * as Commands from './case.commands.js';
import type { Answer, CaseEvents, Check, Consenter, Relation } from './case.events.js';

/** What a case's decisions must know beyond its own stream. */
export interface Known {
  /** In force today. */
  readonly policy: PolicyVersion;
  /** Whether this young person took part in an earlier case of ours. */
  readonly earlier: 'yes' | 'no';
  /** Whether the person of the command may consent for the young person. */
  readonly mayConsent: boolean;
  /** Whether the young person is of age and needs no guardian. */
  readonly ofAge: boolean;
  /** Whether the agency of the command may refer to this programme. */
  readonly agencyListed: boolean;
  /** The other case of the command, where there is one. */
  readonly other: { readonly youthId: Id; readonly open: boolean } | null;
}

/** What every case knows, from the day it came in. */
interface Base {
  readonly youthId: Id;
  readonly agencyId: Id;
  readonly incidentId: Id;
  readonly offence: Code;
  readonly offenceClass: Code;
  readonly severity: number | null;
  readonly offenceOn: Day;
  readonly ageAtOffence: number;
  readonly ageAtReferral: number;
  readonly receivedOn: Day;
  readonly priors: Answer;
  readonly priorsSource: Code | null;
  readonly corrections: number;
  readonly harmedParties: readonly Id[];
  readonly related: Readonly<Record<Id, Relation>>;
  readonly contact: Contact;
  readonly paused: { readonly because: Code; readonly since: Day } | null;
  readonly markers: readonly Code[];
}

/** How the family was tried since it was last reached. */
interface Contact {
  readonly silentUntil: Day;
  readonly attempts: number;
  readonly channels: readonly Code[];
  readonly unreachable: boolean;
}

export interface Screening {
  readonly result: 'eligible' | 'excluded' | 'unknown';
  readonly checks: readonly Check[];
  readonly overridden: Code | null;
}

/** What the family was told and what it agreed to. */
export interface Agreement {
  readonly consentDueOn: Day;
  readonly withReservation: boolean;
  readonly advice: CaseEvents['LegalAdviceOffered'] | null;
  readonly explained: readonly CaseEvents['ConsequencesExplained'][];
  readonly interview: CaseEvents['IntakeHeld'] | null;
  readonly admission: CaseEvents['AdmissionRecorded'] | null;
  readonly consents: readonly { readonly by: Consenter; readonly personId: Id }[];
  /** An adult's consent was set aside, and no other has come in its place. */
  readonly adultMissing: boolean;
}

/** The days a ready case runs towards; the long-stop is the law's and never moves. */
export interface Times {
  readonly hearBy: Day;
  readonly completeBy: Day;
  readonly longStopOn: Day | null;
}

interface Appointment {
  readonly intakeOn: Day;
  readonly interviewerId: Id;
  readonly at: Moment;
}

interface Taken extends Base {
  readonly screening: Screening;
  readonly agreement: Agreement;
}

export type Received = Base & { readonly stage: 'received' };
export type Screened = Base & { readonly stage: 'screened'; readonly screening: Screening };
export type Accepted = Taken & { readonly stage: 'accepted' };
export type InIntake = Taken & { readonly stage: 'intake'; readonly appointment: Appointment | null };
export type Ready = Taken & {
  readonly stage: 'ready';
  readonly times: Times;
  readonly resets: number;
  readonly offHearing: Id | null;
};
export type Docketed = Taken & {
  readonly stage: 'docketed';
  readonly times: Times;
  readonly resets: number;
  readonly hearing: CaseEvents['HearingDateSet'];
  readonly boundVersion: number | null;
};
export type Heard = Taken & {
  readonly stage: 'heard';
  readonly times: Times;
  readonly hearingId: Id;
  readonly dispositionId: Id | null;
};
export type InPlan = Taken & { readonly stage: 'in-plan'; readonly times: Times; readonly hearingId: Id; readonly planId: Id };
export type Closed = Base & {
  readonly stage: 'closed';
  readonly outcome: 'completed' | 'returned' | 'declined' | 'administrative';
  readonly because: Code;
  readonly completedOn: Day | null;
  readonly followUps: Readonly<Partial<Record<6 | 12, CaseEvents['FollowUpRecorded']['result']>>>;
};

export type Case = { readonly stage: 'unknown' } | Open | Closed;
export type Open = Received | Screened | Accepted | InIntake | Ready | Docketed | Heard | InPlan;
export type Stage = Case['stage'];

export type CaseDecider = Decider<Case, CaseEvents, CommandsOf<typeof Commands>, Known>;
export type Rules = CaseDecider['decide'];
export type Changes = CaseDecider['evolve'];

type In<S extends Stage> = Extract<Case, { stage: S }>;

/** The file in one of these stages; refused otherwise, and while the case is suspended. */
export function inStage<S extends Open['stage']>(file: Case, stages: readonly S[], code: string, sentence: string): In<S> {
  const open = isOpen(file);
  if (!(stages as readonly string[]).includes(open.stage)) refuse(code, sentence);
  if (open.paused) refuse('CaseSuspended', 'This case is suspended; resume it first.');
  return open as In<S>;
}

/** The file of a case that is not closed; refused otherwise. */
export function isOpen(file: Case): Open {
  if (file.stage === 'unknown') refuse('NoSuchCase', 'There is no such case.');
  if (file.stage === 'closed') refuse('CaseClosed', 'This case is closed.');
  return file;
}

/** For evolving: a history in which this does not hold was never written by us. */
export function was<S extends Stage>(file: Case, ...stages: readonly S[]): In<S> {
  if (!(stages as readonly string[]).includes(file.stage)) throw new Error(`A case ${file.stage} has this in its history.`);
  return file as In<S>;
}

/** Changes what any open case has. */
export const open = (file: Case): Open =>
  was(file, 'received', 'screened', 'accepted', 'intake', 'ready', 'docketed', 'heard', 'in-plan');

/** A case after acceptance and before its closing. */
export const taken = (file: Case): Exclude<Open, Received | Screened> =>
  was(file, 'accepted', 'intake', 'ready', 'docketed', 'heard', 'in-plan');

/** The earlier of two days, where the second may be missing. */
export const earliest = (day: Day, other: Day | null): Day => (other !== null && other < day ? other : day);

/** Words about a case, under the case's key; nothing when nothing was said. */
export const sealedWords = (caseId: Id, text: string | undefined): Sealed | null =>
  text ? sealed(caseFile(caseId), text) : null;
