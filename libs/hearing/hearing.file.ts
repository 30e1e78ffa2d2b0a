import type { CommandsOf, Day, Decider, Fact, Id, Minutes, Moment, Code } from '#kernel';
import type { Policy } from '#programme';
import type { Deliberation } from './deliberation.file.js';
import type * as Commands from './hearing.commands.js';
import type { HearingEvents } from './hearing.events.js';

/** A juror or alternate in the room. */
export interface Benched {
  readonly jurorId: Id;
  readonly seat: number;
  readonly sworn: boolean;
  readonly since: Moment;
}

interface Called {
  readonly opened: Readonly<HearingEvents['HearingOpened']>;
  readonly judgeId: Id;
  readonly interpreterId: Id | null;
  readonly interpreterSworn: boolean;
  readonly guardian: 'not-recorded' | 'present' | 'absent';
  /** The adult beside the young person. */
  readonly besideId: Id | null;
  readonly consentReconfirmed: boolean;
  readonly drawId: Id | null;
  readonly jurors: readonly Benched[];
  readonly alternates: readonly Benched[];
  /** Who was on the bench and is no longer; `seat` is what stands empty for them. */
  readonly gone: readonly {
    readonly jurorId: Id;
    readonly seat: number | null;
    readonly minutes: Minutes;
    readonly dismissed: boolean;
  }[];
  readonly challenged: readonly Id[];
  readonly forepersonId: Id | null;
  readonly questions: Readonly<Record<Id, 'suggested' | 'asked' | 'held-back' | 'passed'>>;
  readonly statements: Readonly<
    Record<Id, { readonly by: Code; readonly mode: Code; readonly state: 'filed' | 'cleared' | 'heard' | 'withdrawn' }>
  >;
  readonly stoppedAt: Moment | null;
  readonly stoppedMinutes: Minutes;
  readonly log: readonly Id[];
  /** Jurors who asked for a break and have had none. */
  readonly breaks: readonly Id[];
}

/** A hearing under way: called, with its panel seated, in session once the respondent has begun, or waiting for its jury. */
export type Live =
  | (Called & { readonly stage: 'called' | 'seated' | 'in-session' })
  | (Called & { readonly stage: 'retired'; readonly deliberationId: Id });

export interface Ended {
  readonly stage: 'ended';
  readonly outcome: 'held' | 'adjourned' | 'returned';
  readonly log: readonly Id[];
}

export type Hearing = { readonly stage: 'unknown' } | Live | Ended;

/** What the hearing must know of its case, asked at the moment it is called. */
export interface CaseToHear {
  readonly youthId: Id;
  readonly offenceClass: Code;
  /** Whole years on the day of the hearing, or null where the birth date is not known. */
  readonly age: number | null;
  /** The hearing it waits for, with the admission and every consent on file; null where it waits for none. */
  readonly docketedFor: { readonly hearingId: Id; readonly sittingId: Id } | null;
  /** Who may sit beside the young person: guardians who may attend and are under no order. */
  readonly guardians: readonly Id[];
  readonly independentAdults: readonly Id[];
  readonly interpreterFor: Code | null;
  /** Earlier hearings of this case lost to an unexcused absence of the respondent. */
  readonly unexcusedAbsences: number;
}

/** What decisions about a hearing need beyond its own stream; each row says which part it reads. */
export interface HearingKnown {
  readonly policy: { readonly version: number; readonly policy: Policy; readonly effectiveOn?: Day };
  readonly case: CaseToHear;
  /** Where the jury stands that this hearing waits for. */
  readonly deliberation: Deliberation['stage'];
  /** The docket of its day is locked, and what was on paper can no longer be entered. */
  readonly dayLocked: boolean;
}

export type HearingDecider = Decider<Hearing, HearingEvents, CommandsOf<typeof Commands>, HearingKnown>;

/** Some rows of the decision table. */
export type HearingRows<C extends keyof HearingDecider['decide']> = Pick<HearingDecider['decide'], C>;

export type HearingFact = Fact<HearingEvents>;
