import type { Code, Day, Id, Minutes } from '#kernel';

/** One side of an entry: minutes onto (positive) or off (negative) an account. */
export interface Leg {
  readonly account: Id;
  readonly minutes: Minutes;
}

/** Why an entry was made. For the books only: a statement shows the activity and never this. */
export type Basis = 'owed-jury' | 'voluntary' | 'gift' | 'gift-received' | 'redemption';

/** What can happen to an account of time credits; the legs of every entry sum to zero. */
export type AccountEvents = {
  AccountOpened: { ownerId: Id; kind: 'person' | 'court' };
  CreditsPosted: {
    entryId: Id;
    ownerId: Id;
    legs: readonly Leg[];
    activity: Code;
    basis: Basis;
    reference: Id;
    servedMinutes: Minutes;
    postedOn: Day;
    /** The other person of a gift. */
    counterpartId: Id | null;
    policyVersion: number;
  };
  PostingReversed: {
    entryId: Id;
    reversalId: Id;
    ownerId: Id;
    legs: readonly Leg[];
    activity: Code;
    basis: Basis;
    because: Code;
    postedOn: Day;
  };
};
