import type { Code, Day, Id, Sealed } from '#kernel';

/** What the jury recommends for one item, with the policy's range for it. */
export interface RecommendedItem {
  readonly itemId: Id;
  readonly sanction: Code;
  readonly unit: Code;
  readonly amount: number;
  readonly min: number;
  readonly max: number;
  readonly details: Sealed | null;
}

/** An item on which the jury could not agree, with the lowest and highest figures its jurors held. */
export interface DeadlockedItem {
  readonly itemId: Id;
  readonly sanction: Code;
  readonly unit: Code;
  readonly lowest: number;
  readonly highest: number;
}

/** What was pronounced for one item: how much, until when, and what will show that it was done. */
export interface PronouncedItem {
  readonly sanctionId: Id;
  readonly itemId: Id;
  readonly sanction: Code;
  readonly unit: Code;
  readonly amount: number;
  readonly dueOn: Day;
  readonly proof: Code;
  readonly details: Sealed | null;
}

/** How many jurors gave each answer about one indication; it says nothing about which juror. */
export type Tally = Readonly<Record<'clearly' | 'partly' | 'not-yet' | 'could-not-tell', number>>;

/** The four indications, as counts: they guide the talk and size no sanction. */
export interface Indications {
  readonly owns: Tally;
  readonly impact: Tally;
  readonly change: Tally;
  readonly ready: Tally;
}

/** Jury duty is counted in times, is asked for in seats, and can always be substituted. */
export const JURY_DUTY = 'jury-duty';
