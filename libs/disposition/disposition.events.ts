import type { Code, Day, Id, Moment, Sealed } from '#kernel';
import type { DeadlockedItem, Indications, PronouncedItem, RecommendedItem } from './items.js';

/** Who signs: an 18-year-old alone, anyone younger with a guardian or the independent adult named for the case. */
export type Signatory = 'youth' | 'guardian' | 'independent-adult';

/** What can happen between the jury's recommendation and the agreement of the family. */
export type DispositionEvents = {
  RecommendationReceived: {
    caseId: Id;
    hearingId: Id;
    deliberationId: Id;
    policyVersion: number;
    offenceClass: Code | null;
    /** 1 for the first recommendation, one more each time the jury comes back. */
    round: number;
    items: readonly RecommendedItem[];
    toJudge: readonly DeadlockedItem[];
    unanimous: boolean;
    indications: Indications;
    /** To third parties: recommendations, never duties. */
    recommendations: readonly Sealed[];
    /** To whom, in the same order; what was received before this was kept says nobody. */
    addressees?: readonly Code[];
  };
  ItemSetByJudge: { itemId: Id; amount: number; lowest: number; highest: number; details: Sealed | null };
  FirstViewSaved: { leaning: Code };
  RecommendationApproved: { judgeId: Id };
  ItemLowered: { itemId: Id; from: number; to: number; because: Code; reason: Sealed };
  /** Written on paper, entered later: it is kept as it happened, with what was not as it should be. */
  DecisionEnteredFromPaper: { hearingId: Id; judgeId: Id; happenedAt: Moment; irregular: readonly Code[] };
  RecommendationSentBack: { because: Code; reason: Sealed; deliberationId: Id; hearingId: Id; caseId: Id };
  DispositionPronounced: {
    caseId: Id;
    hearingId: Id;
    judgeId: Id;
    policyVersion: number;
    offenceClass: Code | null;
    items: readonly PronouncedItem[];
    completeBy: Day;
    objectBy: Day;
    planId: Id;
    /** Jury seats the calendar still had until the completion day, or null when nobody counted. */
    seats: number | null;
    warnings: readonly Code[];
  };
  /** What was read out is being changed: nobody else pronounces, changes or signs it until it is read out again, or the amendment cancelled. */
  AmendmentOpened: { caseId: Id; judgeId: Id; heldBy: Id; because: Code; reason: Sealed };
  /** It stands as it was read out last. `because` where somebody else than its holder cancelled it. */
  AmendmentCancelled: { caseId: Id; because: Code | null };
  DispositionAccepted: { by: Signatory; personId: Id };
  DispositionAgreed: {
    caseId: Id;
    hearingId: Id;
    youthId: Id;
    planId: Id;
    policyVersion: number;
    items: readonly PronouncedItem[];
    completeBy: Day;
  };
  DispositionObjected: { by: Signatory; personId: Id; reason: Sealed };
  ObjectionDecided: { caseId: Id; judgeId: Id; outcome: 'modified' | 'stands' | 'returned'; reason: Sealed | null };
};
