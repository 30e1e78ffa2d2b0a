import type { Code, Id, Minutes, Moment, Sealed } from '#kernel';

/** A juror in a numbered seat. */
export interface Seat {
  readonly jurorId: Id;
  readonly seat: number;
}

/** Whose doing it is that a hearing does not go ahead. */
export type Fault = 'respondent' | 'guardian' | 'court' | 'nobody';

/** Who speaks to the jury without being questioned. */
export type Speaker = 'guardian' | 'harmed-party' | 'community' | 'respondent';

/** What can happen in a hearing. These words stay on record for good. */
export type HearingEvents = {
  /** The case is called. From here on the policy version named here is its law. */
  HearingOpened: {
    caseId: Id;
    youthId: Id;
    sittingId: Id;
    roomId: Id;
    judgeId: Id;
    policyVersion: number;
    format: Code;
    language: Code;
    interpreterId: Id | null;
    /** The language somebody in the family needs an interpreter for. */
    interpreterFor: Code | null;
    panelSize: number;
    quorum: number;
    /** How the jury decides: unanimous, consensus or majority. */
    decision: Code;
    offenceClass: Code;
    /** Whether an adult must sit beside the young person. */
    guardianNeeded: boolean;
    /** Resets still open after an unexcused absence of the respondent. */
    resetsLeft: number;
    at: Moment;
  };
  /** Another adult presides from here on. */
  JudgeSubstituted: { judgeId: Id };
  InterpreterAssigned: { interpreterId: Id; mode: 'in-person' | 'phone' | 'video' };
  InterpreterSworn: { interpreterId: Id; textVersion: Code };

  PanelSeated: { caseId: Id; sittingId: Id; jurors: Seat[]; alternates: Seat[]; drawId: Id; forepersonId: Id; at: Moment };
  JurorChallenged: { jurorId: Id; by: Code; because: Code };
  /** An upheld challenge releases the juror, who is credited in full. */
  ChallengeDecided: { sittingId: Id; jurorId: Id; upheld: boolean; servedMinutes: Minutes };
  JurorRecused: { sittingId: Id; jurorId: Id; because: Code; midHearing: boolean; servedMinutes: Minutes };
  JurorDismissed: { sittingId: Id; jurorId: Id; because: Code; servedMinutes: Minutes };
  JurorReplaced: { sittingId: Id; jurorId: Id; seat: number; by: Id; from: 'alternate' | 'standby'; at: Moment };
  OathTaken: { jurorId: Id; textVersion: Code; method: Code };
  ForepersonReplaced: { jurorId: Id; former: Id | null };

  /** The young person, asked with the jury seated, still wants the case here. */
  ConsentReconfirmed: { caseId: Id };
  ConsentRefused: { caseId: Id };
  GuardianPresenceRecorded: { present: boolean; adultId: Id | null; kind: 'guardian' | 'independent-adult' };

  /** The respondent's first account began: from now on only alternates who sat through it join the panel. */
  AccountGiven: { at: Moment };
  /** A juror's question, waiting for the foreperson. */
  QuestionSuggested: { questionId: Id; caseId: Id; askedBy: Id; to: 'respondent' | 'guardian'; text: Sealed };
  QuestionAsked: { questionId: Id; caseId: Id; askedBy: Id; to: 'respondent' | 'guardian'; text: Sealed; lead: Id };
  QuestionHeldBack: { questionId: Id; because: Code };
  QuestionPassed: { questionId: Id; how: 'pass' | 'confer' | 'in-writing' };

  /** Words handed in to be read out. */
  StatementFiled: { statementId: Id; caseId: Id; by: Speaker; mode: Code; text: Sealed | null; recommends: Sealed | null };
  /** An adult read the statement beforehand; `text` is what may be read out where something had to go. */
  StatementCleared: { statementId: Id; text: Sealed | null };
  /** Read out or spoken. A statement that was filed keeps its words there and has none here. */
  StatementHeard: { statementId: Id; caseId: Id; by: Speaker; mode: Code; text: Sealed | null; recommends: Sealed | null };
  StatementWithdrawn: { statementId: Id };

  /** The room is cleared and the clocks pause; what was disclosed stands in no hearing. */
  RoomStopped: { because: Code; at: Moment };
  RoomResumed: { at: Moment };
  /** A juror needs a break, or an adult to talk to; the day goes on until somebody comes. */
  BreakAsked: { jurorId: Id; seat: number; kind: 'break' | 'adult'; at: Moment };
  BreakEnded: { jurorId: Id; at: Moment };
  /** Written on paper, entered later: it is kept as it happened, with what was not as it should be. */
  OathEnteredFromPaper: { sittingId: Id | null; jurorId: Id; textVersion: Code; happenedAt: Moment; irregular: readonly Code[] };
  /** A moment of the day that has no word of its own: explained to the family, recess. */
  MomentLogged: { entryId: Id; what: Code; at: Moment };
  LogEntryCorrected: { entryId: Id; at: Moment; because: Code };
  LogEntryIgnored: { entryId: Id; because: Code };

  JuryRetired: {
    deliberationId: Id;
    jurors: Id[];
    foreperson: Id;
    policyVersion: number;
    caseId: Id;
    offenceClass: Code;
    decision: Code;
    minutes: Minutes;
  };
  HearingHeld: { caseId: Id; sittingId: Id; deliberationId: Id; minutes: Minutes; jurors: { jurorId: Id; minutes: Minutes }[] };
  /** `resets`: whether the case may be put before a new panel without anybody deciding first. */
  HearingAdjourned: {
    caseId: Id;
    sittingId: Id;
    because: Code;
    faultOf: Fault;
    resets: boolean;
    jurors: Id[];
    deliberationId: Id | null;
    minutes: Minutes;
  };
  /** Says that it was withdrawn and nothing of what had been admitted. */
  AdmissionWithdrawnInHearing: { caseId: Id; jurors: Id[]; deliberationId: Id | null };
  /** The case goes back to whoever referred it. */
  HearingReturned: { caseId: Id; sittingId: Id; because: Code; jurors: Id[]; minutes: Minutes };
};
