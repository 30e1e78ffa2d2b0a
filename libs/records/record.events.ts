import type { Code, Day, Id, Sealed } from '#kernel';

/** `partial`: the identity and the words go, and a nameless skeleton stays. `full`: everything goes but the counts. */
export type Level = 'partial' | 'full';

/** Everything that belongs to a case's record, by id. */
export interface Contents {
  readonly caseId: Id;
  readonly youthId: Id;
  readonly guardians: readonly Id[];
  readonly harmedParties: readonly Id[];
  readonly hearings: readonly Id[];
  readonly deliberations: readonly Id[];
  readonly dispositions: readonly Id[];
  readonly plans: readonly Id[];
  readonly sanctions: readonly Id[];
  readonly timesheets: readonly Id[];
  /** People whom nothing else keeps: they go with the record. */
  readonly leaving: readonly Id[];
  /** Whose keys go with it, as `<kind>:<id>`. */
  readonly subjects: readonly Id[];
}

/** On what ground something is done to a record, and when. `order`: the number of the order, null where the policy's clock did it. */
interface Grounds {
  readonly basis: Code;
  readonly order: Sealed | null;
  readonly on: Day;
}

/** What can happen to a record as a whole. These words stay on record for good. */
export type RecordEvents = {
  RecordSealed: Contents & Grounds;
  RecordReopened: Contents & Grounds;
  /** `wasSealed`: it had vanished already, and stays so. */
  RecordExpunged: Contents & Grounds & { level: Level; wasSealed: boolean };
  LegalHoldPlaced: Grounds & { caseId: Id; holdId: Id };
  LegalHoldLifted: Grounds & { holdId: Id };
  /** The family was told that the record can be sealed one day. */
  SealingNoticeGiven: { caseId: Id; occasion: 'disposition' | 'final-discharge'; language: Code; channel: Code };
};
