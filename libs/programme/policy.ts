import type { Code, Day, Label, Minutes } from '#kernel';

/** One law of a court programme, in force from a day until the next version. Plain data, so that it can be adopted, compared and bound to a case. */
export interface Policy {
  readonly eligibility: Eligibility;
  /** Range by offence class; a class that is not in the grid cannot be heard. */
  readonly grid: readonly GridRow[];
  readonly catalogue: readonly Sanction[];
  readonly deadlines: Deadlines;
  readonly panel: Panel;
  readonly judge: JudgePowers;
  readonly service: ServiceRules;
  readonly credit: CreditRule;
  /** How long a record may be opened by breaking the glass; what `GLASS_RULE` says where the policy is silent. */
  readonly glass?: GlassRule;
  /** Days on which the court does not sit and the business-day clock stands still. */
  readonly nonSittingDays: readonly Day[];
}

export interface Eligibility {
  readonly minAge: number;
  readonly maxAge: number;
  /** The days on which the age must be inside the window. */
  readonly ageTestedAt: readonly ('offence' | 'referral')[];
  readonly excludedClasses: readonly Code[];
  /** What a known earlier participation means. */
  readonly priorParticipation: 'excludes' | 'allowed';
  /** What an unknown earlier record means: never the same as "no". */
  readonly unknownPriors: 'review' | 'accept';
}

export interface GridRow {
  readonly offenceClass: Code;
  readonly items: readonly GridItem[];
}

/** The jury's range for one sanction; amounts in the sanction's unit (service in minutes). */
export interface GridItem {
  readonly sanction: Code;
  readonly min: number;
  readonly max: number;
  readonly mandatory: boolean;
}

/** How an amount of a sanction is counted. */
export type Unit = 'minutes' | 'times' | 'documents' | 'days' | 'dollars' | 'none';

export interface Sanction {
  readonly code: Code;
  readonly name: Label;
  readonly unit: Unit;
  /** What shows that it was done: timesheet, check-in, document, certificate, word. */
  readonly proof: Code;
  readonly requires: readonly ('harmed-party-consent' | 'topic-and-length')[];
  /** A free-form sanction is checked by an adult before the ballot. */
  readonly freeForm: boolean;
}

export interface Deadlines {
  /** The referrer is answered within. */
  readonly decideBusinessDays: number;
  readonly consentDays: number;
  /** Silence for this long puts the case on the unreachable list. */
  readonly unreachableDays: number;
  /** Heard within, from the day the case is ready. */
  readonly hearDays: number;
  /** The plan is completed within, from the hearing. */
  readonly completeDays: number;
  /** Legal long-stop from the referral, or null; the earliest clock wins. */
  readonly longStopDays: number | null;
  readonly objectBusinessDays: number;
  readonly extensionDays: number;
  readonly extensions: number;
  /** How long a family has to answer a warning. */
  readonly respondDays: number;
}

export interface Panel {
  readonly size: number;
  readonly quorum: number;
  readonly standby: number;
  readonly decision: 'unanimous' | 'consensus' | 'majority';
  /** Rounds of ballots on one item before it counts as deadlocked. */
  readonly rounds: number;
  /** Juror's age window. */
  readonly minAge: number;
  readonly maxAge: number;
  /** How long the ballots, ratings and talk of a jury room can be opened; until its decision is final unless told. */
  readonly secretKept?: 'until-final' | 'with-the-case';
}

/** Raising is never among them: it goes back to the jury. */
export interface JudgePowers {
  readonly mayLower: boolean;
  readonly maySendBack: boolean;
  readonly setsDeadlockedItems: boolean;
}

export interface ServiceRules {
  readonly dailyCapMinutes: Minutes;
  /** What one "time" of jury duty stands for when hours are reported. */
  readonly minutesPerJuryDuty: Minutes;
  /** The most service one disposition may ask, or null. */
  readonly totalCapMinutes: Minutes | null;
  /** How often a hearing may be reset after an unexcused absence of the respondent. */
  readonly resets: number;
  /** A guardian must attend below this age. */
  readonly guardianBelowAge: number;
}

export interface CreditRule {
  /** Whether jury minutes that were owed also earn credits (the Time Dollar Youth Court did). */
  readonly owedJuryMinutes: boolean;
  /** Fractions are rounded up to this many minutes. */
  readonly roundUpTo: Minutes;
}

export interface GlassRule {
  /** Unless somebody asks for another time. */
  readonly minutes: Minutes;
  readonly mostMinutes: Minutes;
}

/** A policy with its place among the versions of its programme. */
export interface PolicyVersion {
  readonly version: number;
  readonly effectiveOn: Day;
  readonly policy: Policy;
}
