import type { Code, Day, Id, Moment } from '#kernel';
import type { DayLooked } from '#trail';

/** One thing that happened, told to the person it happened to. */
export interface Told {
  readonly at: Moment;
  readonly on: Day;
  /** `ReferralAccepted` as "Referral accepted". */
  readonly what: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** The role in which somebody did it. */
  readonly by: Code;
  /** Done by somebody else in the person's own name. */
  readonly forYou: boolean;
}

/** What happened in one part of the record. */
export interface Chapter {
  /** Letters are between the person and the adult they chose: only they themselves are given them. */
  readonly about:
    'you' | 'a case' | 'a hearing' | 'a disposition' | 'a plan' | 'service hours' | 'jury service' | 'time credits' | 'letters';
  /** The part's own id: what to quote when asking the court about it. */
  readonly id: Id;
  readonly facts: readonly Told[];
}

/** Everything the court holds on a person, as they are given it. Version 1 of the shape. */
export interface Held {
  readonly version: 1;
  readonly madeAt: Moment;
  readonly person: {
    readonly personId: Id;
    readonly name: { readonly given: string; readonly family: string; readonly preferred?: string } | null;
    readonly bornOn: Day | null;
    readonly contact: { readonly phone?: string; readonly email?: string; readonly address?: string } | null;
    readonly language: Code;
  };
  readonly chapters: readonly Chapter[];
  /** Minutes owed, served, given and earned; null where there are none. */
  readonly hours: Readonly<Record<string, number>> | null;
  readonly credits: readonly { readonly on: Day; readonly activity: Code; readonly minutes: number }[];
  readonly juryService: readonly { readonly on: Day; readonly minutes: number; readonly hearings: number }[];
  readonly whoLooked: readonly DayLooked[];
  /** What is not in here, and why, in sentences. */
  readonly leftOut: readonly string[];
}

export const LEFT_OUT: readonly string[] = [
  'Names, addresses and words of other people. Where they stood it says (withheld).',
  'How each juror voted and what was said in the jury room. Nobody at the court can read that.',
  'Notes that staff and the judge made for themselves, and what was written to the court about you by somebody else. Ask the coordinator if you want to know what they say.',
  'Letters between you and an adult of the court, unless it was you who signed in and asked for this.',
  'A record that was sealed. It is opened only when a court orders it; ask the coordinator how to apply.',
];
