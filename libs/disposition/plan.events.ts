import type { Code, Day, Id, Minutes, Sealed } from '#kernel';
import type { PronouncedItem } from './items.js';

/** What one item asks, and until when. */
export interface Terms {
  readonly amount: number;
  readonly dueOn: Day;
}

/** A sanction that nobody owes any more, though it was not completed; what was done of it stays counted. */
interface LaidDown {
  readonly youthId: Id;
  readonly sanctionId: Id;
  readonly sanction: Code;
  readonly proof: Code;
  readonly done: number;
}

/** What a plan leaves when it closes before it is complete. */
interface LeftOpen {
  readonly caseId: Id;
  readonly youthId: Id;
  readonly itemsDone: number;
  readonly unfinished: readonly Id[];
  readonly juryDutyOwed: boolean;
}

/** What can happen to a plan of sanctions. */
export type PlanEvents = {
  PlanMade: {
    caseId: Id;
    youthId: Id;
    dispositionId: Id;
    policyVersion: number;
    madeOn: Day;
    completeBy: Day;
    items: readonly PronouncedItem[];
  };
  /** `amount` is what counts towards the item; `surplus` was done beyond what was owed and counts elsewhere. */
  ProgressRecorded: { sanctionId: Id; amount: number; surplus: number; source: Code; reference: Id; performedOn: Day };
  /** `reopens`: the sanction was completed by it. `owed`: it is still asked, so that what was taken back is owed again. */
  ProgressReversed: {
    youthId: Id;
    sanctionId: Id;
    sanction: Code;
    dueOn: Day;
    reopens: boolean;
    owed: boolean;
    amount: number;
    reference: Id;
    because: Code;
  };
  ProofReceived: { sanctionId: Id; kind: Code; proofId: Id };
  ProofReturned: { sanctionId: Id; proofId: Id; because: Code; count: number };
  ProofAccepted: { sanctionId: Id; proofId: Id };
  SanctionCompleted: { youthId: Id; sanctionId: Id; sanction: Code };
  SanctionSubstituted: LaidDown & {
    caseId: Id;
    from: Terms;
    by: PronouncedItem;
    because: Code;
    reason: Sealed;
    approvedBy: Id;
  };
  SanctionWaived: LaidDown & { from: Terms; because: Code; reason: Sealed; approvedBy: Id };
  ExtensionAsked: { until: Day; askedBy: Code; askedOn: Day; override: Code | null };
  /** `moved` are the unfinished sanctions that were due with the plan, and still are. */
  ExtensionGranted: { caseId: Id; from: Day; until: Day; count: number; approvedBy: Id; moved: readonly Id[] };
  ExtensionRefused: { because: Code };
  PlanModified: {
    sanctionId: Id;
    proof: Code;
    from: Terms;
    to: Terms;
    because: Code;
    reason: Sealed;
    approvedBy: Id;
  };
  /** The case stands still, and its plan with it; `unfinished` are the sanctions whose days wait. */
  PlanPaused: { because: Code; since: Day; unfinished: readonly Id[] };
  /** The plan goes on. `dates` are all unfinished sanctions: a day that had passed before the pause stays where it was. */
  PlanResumed: {
    caseId: Id;
    since: Day;
    pausedDays: number;
    from: Day;
    until: Day;
    dates: readonly { readonly sanctionId: Id; readonly from: Day; readonly until: Day }[];
    /** The day to answer a warning by, while one waits for an answer. */
    respondBy: Day | null;
  };
  ReminderLogged: { channel: Code; language: Code; outcome: Code };
  WarningGiven: {
    number: 1 | 2;
    because: Code;
    givenOn: Day;
    respondBy: Day;
    /** Attempts to reach the family that were logged before this step. */
    attempts: number;
    /** What was looked at first: transport, disability, safety, and whether the court's own calendar had a seat. */
    looked: readonly Code[];
  };
  FamilyAnswered: { answer: Code };
  ReviewCalled: { because: Code; on: Day | null };
  ReviewDecided: { outcome: Code };
  BreachRecorded: { because: Code; reason: Sealed | null };
  /** `juryDutyOwed`: whether jury duty was among what was left. */
  PlanFailed: LeftOpen & { because: Code };
  /** The case ended for another reason than the plan; nobody failed. */
  PlanEnded: LeftOpen & { because: Code };
  PlanCompleted: { caseId: Id; youthId: Id; completedOn: Day; itemsDone: number; minutesServed: Minutes; juryDuties: number };
};
