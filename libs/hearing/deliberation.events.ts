import type { Code, Id, Label, Minutes, Moment, Sealed } from '#kernel';

export type Rating = 'clearly' | 'partly' | 'not-yet' | 'could-not-tell';

/** The four things a jury listens for: owns the wrong, sees its impact, knows the need to change, is ready to work for it. */
export type Indication = 'owns' | 'impact' | 'change' | 'ready';

export type Ratings = Readonly<Record<Indication, Rating>>;

/** What one juror noticed, with a note for themselves. `even` makes all ratings equally long: a length would tell them. */
export type JurorRatings = Ratings & { readonly jurorId: Id; readonly note?: string; readonly even?: string };

/** What a juror wrote for themselves alone. */
export interface JurorNote {
  readonly jurorId: Id;
  readonly text: string;
}

/** How many jurors gave each answer about one indication. */
export type Tally = Readonly<Record<Rating, number>>;

export interface Ballot {
  readonly jurorId: Id;
  readonly choice: 'for' | 'against' | 'abstain';
  /** The figure this juror would ask, where it differs from the one proposed. */
  readonly amount?: number;
}

/** Whether the draft is right to one juror, or not yet; both words are equally long: sealed, a length would tell them. */
export interface PollAnswer {
  readonly jurorId: Id;
  readonly answer: 'agree' | 'later';
}

/** What the policy lets this jury ask of one sanction. */
export interface Range {
  readonly sanction: Code;
  readonly name: Label;
  readonly unit: Code;
  readonly min: number;
  readonly max: number;
  readonly mandatory: boolean;
  /** An adult checks the proposal before the ballot. */
  readonly checked: boolean;
  /** The proposal says what about and how long. */
  readonly detailed: boolean;
  /** Each proposal is a thing of its own; otherwise one agreed proposal of this sanction is enough. */
  readonly freeForm: boolean;
}

export interface RecommendedItem {
  readonly itemId: Id;
  readonly sanction: Code;
  readonly unit: Code;
  readonly amount: number;
  readonly min: number;
  readonly max: number;
  readonly details: Sealed | null;
}

/** An item the jury could not agree on, with the lowest and highest figure they argued over. */
export interface ItemForJudge {
  readonly itemId: Id;
  readonly sanction: Code;
  readonly unit: Code;
  readonly lowest: number;
  readonly highest: number;
}

/** Whose idea a juror puts before the jury. */
export type Origin = 'juror' | 'respondent' | 'guardian' | 'harmed-party' | 'community';

/** What can happen in a jury room. What would tell a juror's mind is sealed under the deliberation's own key. */
export type DeliberationEvents = {
  DeliberationOpened: {
    hearingId: Id;
    caseId: Id;
    dispositionId: Id;
    policyVersion: number;
    jurors: Id[];
    foreperson: Id;
    quorum: number;
    rule: Code;
    /** Ballots on one item before it counts as deadlocked. */
    rounds: number;
    judgeSetsDeadlocked: boolean;
    ranges: Range[];
    offenceClass: Code;
    at: Moment;
  };
  ForepersonNamed: { jurorId: Id };
  /** `count` jurors have rated by now. */
  IndicationsRated: { juror: Sealed<Id>; ratings: Sealed<JurorRatings>; count: number };
  ItemProposed: {
    itemId: Id;
    sanction: Code;
    by: Sealed<Id>;
    wishOf: Origin;
    amount: number | null;
    unit: Code;
    details: Sealed | null;
    /** To whom a recommendation to a third party is addressed. */
    addressee: Code | null;
    /** Waits for an adult's check. */
    checked: boolean;
  };
  NoteKept: { note: Sealed<JurorNote> };
  CommentMade: { commentId: Id; itemId: Id | null; by: Sealed<Id>; text: Sealed };
  ProposalChecked: { itemId: Id; ok: boolean; because: Code | null };
  ItemWithdrawn: { itemId: Id };
  BallotOpened: { round: number; itemId: Id };
  /** `votesIn` jurors have voted by now. */
  BallotCast: { round: number; itemId: Id; ballot: Sealed<Ballot>; ballotId: Id; votesIn: number };
  BallotClosed: {
    round: number;
    itemId: Id;
    for: number;
    against: number;
    abstain: number;
    outcome: 'agreed' | 'rejected' | 'open' | 'deadlocked';
    amount: number | null;
    lowest: number | null;
    highest: number | null;
  };
  /** Written on paper, entered later: it is kept as it happened, with what was not as it should be. Tallies only, never a ballot. */
  TallyEnteredFromPaper: { hearingId: Id; itemId: Id; round: number; happenedAt: Moment; irregular: readonly Code[] };
  RecommendationEnteredFromPaper: { hearingId: Id; happenedAt: Moment; irregular: readonly Code[] };
  /** A juror feels pushed; the jury monitor learns that it is so and not who. */
  JurorFeltPushed: { juror: Sealed<Id> };
  /** What the foreperson asks the jury to talk about. */
  PromptShown: { prompt: Code };
  PollOpened: { poll: number };
  /** `answered` jurors have said by now whether the draft is right to them. */
  PollAnswered: { poll: number; answer: Sealed<PollAnswer>; answered: number };
  PollClosed: { poll: number; agree: number; notYet: number };
  JurorLeft: { jurorId: Id; quorumHolds: boolean; rated: number; votesIn: number };
  ItemReferredToJudge: ItemForJudge;
  RecommendationMade: {
    hearingId: Id;
    caseId: Id;
    dispositionId: Id;
    policyVersion: number;
    items: RecommendedItem[];
    toJudge: ItemForJudge[];
    /** What the jury recommends to others, a duty of nobody; `addressees` in the same order. */
    recommendations: Sealed[];
    addressees: Code[];
    indications: Readonly<Record<Indication, Tally>>;
    unanimous: boolean;
    minutes: Minutes;
    jurors: Id[];
    quorum: number;
    /** Whether the judge had sent an earlier one back. */
    revised: boolean;
  };
  DeliberationReopened: { hearingId: Id; caseId: Id; because: Code; at: Moment };
  /** Nobody will open again what was sealed in this room; its key is destroyed as soon as this is on record. */
  JurySecretDestroyed: { hearingId: Id; caseId: Id };
  DeliberationDischarged: { hearingId: Id; caseId: Id; because: Code; jurors: Id[] };
};
