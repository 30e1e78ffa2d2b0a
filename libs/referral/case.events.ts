import type { Code, Day, Id, Moment, Sealed } from '#kernel';

export type Answer = 'yes' | 'no' | 'unknown';
export type Consenter = 'youth' | 'guardian' | 'independent-adult';
export type Relation = 'co-respondent' | 'mutual' | 'sibling';

/** One question of the screening: `yes` passes. */
export interface Check {
  readonly check: Code;
  readonly answer: Answer;
  readonly detail: Code | null;
}

/** What a case that ends before its time leaves to be ended elsewhere. */
export interface Leaving {
  /** A hearing on the docket that nobody has opened. */
  readonly hearing: { readonly hearingId: Id; readonly sittingId: Id } | null;
  readonly planId: Id | null;
  /** A disposition that the family has not agreed to. */
  readonly dispositionId?: Id | null;
}

/** What can happen to a case, from the referral to its closing. These words stay on record for good. */
export type CaseEvents = {
  ReferralReceived: {
    youthId: Id;
    agencyId: Id;
    outsideNumber: Sealed | null;
    offence: Code;
    offenceClass: Code;
    severity: number | null;
    offenceOn: Day;
    receivedOn: Day;
    ageAtOffence: number;
    ageAtReferral: number;
    incidentId: Id;
    narrative: Sealed | null;
    priors: Answer;
    priorsSource: Code | null;
    /** The referrer is answered by this day. */
    decideBy: Day;
    /** From this day a family that was never reached may be declared unreachable. */
    silentUntil: Day;
  };
  ReferenceAdded: { kind: Code; number: Sealed };
  /** `correction` counts from 1; what it replaces stays on record. */
  ReferralCorrected: {
    correction: number;
    offence: Code;
    offenceClass: Code;
    severity: number | null;
    offenceOn: Day;
    ageAtOffence: number;
    ageAtReferral: number;
    because: Code;
  };
  HarmedPartyNamed: { youthId: Id; personId: Id; kind: Code };
  ReferralScreened: { policyVersion: number; result: 'eligible' | 'excluded' | 'unknown'; checks: readonly Check[] };
  EligibilityOverridden: { because: Code; reason: Sealed; permittedBy: Code };
  ReferralAccepted: { withReservation: boolean; policyVersion: number; consentDueOn: Day; reservation: Sealed | null };
  ReferralDeclined: { because: Code; reason: Sealed | null };
  ReferralReturned: Leaving & { because: Code; reason: Sealed | null; itemsDone: number };
  ContactAttempted: { channel: Code; language: Code; outcome: Code; silentUntil: Day };
  FamilyUnreachable: { attempts: number };
  IntakeScheduled: { intakeOn: Day; interviewerId: Id; at: Moment };
  IntakeRescheduled: { intakeOn: Day; interviewerId: Id; at: Moment; because: Code };
  IntakeMissed: { by: Code; because: Code };
  LegalAdviceOffered: { taken: boolean; textVersion: Code; language: Code };
  ConsequencesExplained: { topics: readonly Code[]; textVersion: Code; language: Code };
  IntakeHeld: { interviewerId: Id; statement: Sealed; strengths: Sealed | null; offers: Sealed | null };
  AdmissionRecorded: { kind: Code; textVersion: Code };
  AdmissionWithdrawn: { stage: Code };
  ConsentRecorded: { by: Consenter; personId: Id; textVersion: Code; signedOn: Day; language: Code };
  ConsentWithdrawn: { by: Consenter; personId: Id };
  /** A consent that turns out not to count; `adultMissing` when no other adult's stands in its place. */
  ConsentSetAside: { by: Consenter; personId: Id; because: Code; adultMissing: boolean };
  CaseReadied: { youthId: Id; incidentId: Id; hearingWanted: 'jury'; completeBy: Day; longStopOn: Day | null; hearBy: Day };
  HearingDateSet: { hearingId: Id; sittingId: Id; hearingOn: Day; completeBy: Day };
  /** `resets` counts those laid to the respondent; `allowanceUsed` when the policy allows no more: a person decides what follows. */
  HearingReset: { hearingId: Id; because: Code; faultOf: Code | null; resets: number; allowanceUsed: boolean };
  PolicyBound: { policyVersion: number; hearingId: Id };
  CaseHeard: { hearingId: Id; dispositionId: Id | null };
  PlanBegun: { planId: Id; completeBy: Day };
  CompletionExtended: { planId: Id; completeBy: Day };
  /** `otherOpen`: the other case can be linked back. */
  RelatedCaseLinked: { caseId: Id; relation: Relation; otherOpen: boolean };
  /** Something that everybody who plans for this case must mind: a code, and a note for those who may read it. */
  CaseMarked: { marker: Code; note: Sealed | null };
  CaseUnmarked: { marker: Code };
  /** What the jury is given to read of the case, as the coordinator wrote it for them. */
  JurySummaryWritten: {
    whatHappened: Sealed;
    respondentSaid: Sealed | null;
    strengths: Sealed | null;
    offers: Sealed | null;
  };
  /** The family was told when and where the hearing is. */
  HearingNoticeServed: { hearingId: Id; to: Code; channel: Code; language: Code };
  CaseSuspended: { because: Code; since: Day; planId: Id | null };
  /** The clocks that stood still, and the days they run to now; a day is null where its clock was not running. */
  CaseResumed: {
    since: Day;
    pausedDays: number;
    planId: Id | null;
    silentUntil: Day;
    consentDueOn: Day | null;
    hearBy: Day | null;
    completeBy: Day | null;
  };
  CaseCompleted: { youthId: Id; completedOn: Day; itemsDone: number; followUpDueOn: readonly Day[] };
  CaseAdministrativelyClosed: Leaving & { because: Code; reason: Sealed | null };
  FollowUpRecorded: { months: 6 | 12; indexOn: Day; result: 'no-new-referral' | 'new-referral' | 'unknown' };
};
