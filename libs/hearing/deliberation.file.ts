import type { Code, CommandsOf, Decider, Fact, Id, Minutes, Moment, Sealed } from '#kernel';
import type { Policy } from '#programme';
import type * as Commands from './deliberation.commands.js';
import type { Ballot, DeliberationEvents, Indication, JurorRatings, PollAnswer, Tally } from './deliberation.events.js';

/** Something the jury may recommend, from the proposal to its outcome. */
export interface Item {
  readonly itemId: Id;
  readonly sanction: Code;
  readonly unit: Code;
  /** Who proposed it, or null when the jury's key is gone. */
  readonly by: Id | null;
  readonly amount: number | null;
  readonly details: Sealed | null;
  readonly addressee: Code | null;
  readonly state: 'to-check' | 'open' | 'struck' | 'withdrawn' | 'agreed' | 'rejected' | 'deadlocked' | 'to-judge' | 'superseded';
  /** The last round, counted from the first; `used` counts since the jury room was opened or reopened. */
  readonly round: number;
  readonly used: number;
  readonly agreed: number | null;
  readonly byAll: boolean;
  readonly lowest: number;
  readonly highest: number;
  /** Decided before the judge sent the recommendation back, so that it may be balloted anew. */
  readonly carried: boolean;
}

/** Whether the draft is right to the jurors: asked once more when it changed. */
export interface Poll {
  readonly number: number;
  readonly open: boolean;
  readonly answers: Readonly<Record<Id, PollAnswer['answer']>>;
}

export interface JuryRoom {
  readonly stage: 'deliberating' | 'recommended';
  readonly opened: Readonly<DeliberationEvents['DeliberationOpened']>;
  /** Who is present. */
  readonly jurors: readonly Id[];
  readonly foreperson: Id | null;
  readonly ratings: Readonly<Record<Id, JurorRatings>>;
  /** What each wrote for themselves. */
  readonly notes: Readonly<Record<Id, string>>;
  readonly items: readonly Item[];
  readonly ballot: { readonly itemId: Id; readonly round: number; readonly votes: Readonly<Record<Id, Ballot>> } | null;
  /** What the jury talks about. */
  readonly prompt: Code | null;
  readonly poll: Poll | null;
  /** What an earlier recommendation said of the indications, for when the jury's key is gone. */
  readonly indications: Readonly<Record<Indication, Tally>> | null;
  /** How many jurors that was of. */
  readonly tallied: number;
  readonly since: Moment;
  readonly minutes: Minutes;
  /** Its key is gone, and it does not open again. */
  readonly closedForGood: boolean;
}

/** A jury that was let go. */
export interface Discharged {
  readonly stage: 'discharged';
  readonly opened: JuryRoom['opened'];
  readonly closedForGood: boolean;
}

export type Deliberation = { readonly stage: 'unknown' } | JuryRoom | Discharged;

/** The policy version the hearing was bound to; read when the jury room opens and when it closes for good. */
export interface DeliberationKnown {
  readonly policy: Policy;
  /** The docket of its day is locked, and what was on paper can no longer be entered. */
  readonly dayLocked?: boolean;
}

export type DeliberationDecider = Decider<Deliberation, DeliberationEvents, CommandsOf<typeof Commands>, DeliberationKnown>;

/** Some rows of the decision table. */
export type DeliberationRows<C extends keyof DeliberationDecider['decide']> = Pick<DeliberationDecider['decide'], C>;

export type DeliberationFact = Fact<DeliberationEvents>;

/** What a jury may say to a school, a parent or a city: never a duty of the young person, and in no range. */
export const THIRD_PARTY = 'third-party';
