import type { Code, Day, Id, Minutes, Sealed } from '#kernel';

/** How a person came to the jury. Never shown in court or to peers. */
export type Origin = 'volunteer' | 'respondent' | 'former-respondent';

/** What became of a juror in a sitting. */
export type SeatedAs = 'panel' | 'alternate' | 'standby' | 'recused' | 'challenged' | 'dismissed' | 'sat-out';
export type ServedAs = SeatedAs | 'undrawn' | 'called-off';

/** What can happen to a juror. These words stay on record for good. */
export type JurorEvents = {
  JurorRecruited: {
    origin: Origin;
    schoolId: Id | null;
    householdId: Id | null;
    age: number | null;
    planId: Id | null;
    sanctionId: Id | null;
  };
  JurorTrained: { course: Code; on: Day };
  JurorConsented: { by: Code };
  JurorActivated: object;
  JurorStoodDown: { because: Code };
  JurorReinstated: object;
  OriginChanged: { origin: Origin; planId: Id | null; sanctionId: Id | null; age: number | null };
  /** No more jury duty is owed under that plan. */
  DutyDischarged: { planId: Id; sanctionId: Id | null };
  /** Jury duty that had counted was taken back, and is owed again. */
  DutyOwedAgain: { planId: Id; sanctionId: Id; times: number; reference: Id };
  JurorInvited: { sittingId: Id; on: Day; replyBy: Day; standby: boolean };
  InvitationAnswered: { sittingId: Id; answer: 'yes' | 'no' };
  InvitationLapsed: { sittingId: Id };
  StandbyCalledUp: { sittingId: Id };
  JurorDeferred: { sittingId: Id; because: Code; until: Day | null };
  JurorExcused: { sittingId: Id; because: Code };
  ConflictDeclared: { withPersonId: Id | null; caseId: Id | null; kind: Code };
  SeatingRecorded: { sittingId: Id; hearingId: Id; as: SeatedAs };
  JurorServed: {
    sittingId: Id;
    servedOn: Day;
    hearingIds: readonly Id[];
    minutes: Minutes;
    as: ServedAs;
    /** The plan this duty is owed under, or null: given freely. */
    planId: Id | null;
    sanctionId: Id | null;
    origin: Origin;
    /** How many times this juror has now served, and in this origin. */
    times: number;
    timesInOrigin: number;
  };
  /** The juror came and left before being released, or was dismissed: no duty is counted. */
  ServiceNotCounted: { sittingId: Id; because: 'left-early' | 'dismissed'; planId: Id | null; sanctionId: Id | null };
};

export type ExclusionReason =
  | 'party'
  | 'co-respondent'
  | 'same-incident'
  | 'own-case-open'
  | 'same-household'
  | 'same-school'
  | 'declared'
  | 'not-trained'
  | 'not-active'
  | 'outside-age-window'
  | 'not-checked-in'
  | 'already-seated';

/** The only mix a draw knows. It has no word for race or attitude. */
export interface Mix {
  readonly formerRespondentsAtMost: number;
}

/** What can happen to the draw of a hearing's panel. */
export type DrawEvents = {
  SeedCommitted: {
    hearingId: Id;
    sittingId: Id;
    /** SHA-256 of the seed, in hex. */
    commitment: Code;
    /** The seed itself, unreadable until the draw. */
    sealedSeed: Sealed<string>;
    panelSize: number;
    quorum: number;
    standby: number;
    attempt: number;
    because: Code | null;
    policyVersion: number;
  };
  CandidatesClosed: {
    hearingId: Id;
    attempt: number;
    candidates: readonly { jurorId: Id; origin: Origin }[];
    exclusions: readonly { jurorId: Id; because: ExclusionReason }[];
    mix: Mix | null;
    /** Groups of candidates who shared an incident: at most one of each group is drawn. */
    apart: readonly (readonly Id[])[];
  };
  PanelDrawn: { hearingId: Id; attempt: number; seed: Code; panel: readonly Id[]; standby: readonly Id[]; forepersonId: Id };
  PanelShort: { hearingId: Id; attempt: number; wanted: number; found: number };
};
