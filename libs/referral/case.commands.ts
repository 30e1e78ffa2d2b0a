import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { ArrayMinSize, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsCode, IsDay, IsMoment, IsText, type Receipt } from '#platform';
import { OFFENCE_CLASSES } from '#programme';

const NARRATIVE = 20_000;
const NOTE = 4_000;
const CLASSES = OFFENCE_CLASSES.map(({ code }) => code);

/** Every case command names its case. */
export abstract class CaseCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() caseId!: string;
}

/** Receives a young person from an agency; the outside number is taken once per agency. */
export class ReceiveReferral extends CaseCommand {
  @IsUUID() youthId!: string;
  @IsUUID() agencyId!: string;
  @IsOptional() @IsText(80) outsideNumber?: string;
  @IsCode() offence!: string;
  @IsIn(CLASSES) offenceClass!: string;
  @IsOptional() @IsInt() @Min(0) @Max(100) severity?: number;
  @IsDay() offenceOn!: string;
  @IsDay() receivedOn!: string;
  @IsInt() @Min(5) @Max(30) ageAtOffence!: number;
  @IsInt() @Min(5) @Max(30) ageAtReferral!: number;
  /** The same for everybody who took part in one incident. */
  @IsUUID() incidentId!: string;
  @IsOptional() @IsText(NARRATIVE) narrative?: string;
  /** Whether the referrer knows of an earlier record; an unknown one is not the same as none. */
  @IsIn(['yes', 'no', 'unknown']) priors!: 'yes' | 'no' | 'unknown';
  @IsOptional() @IsCode() priorsSource?: string;
}

/** Adds another agency's number for the same case. */
export class AddReference extends CaseCommand {
  @IsCode() kind!: string;
  @IsText(80) number!: string;
}

/** Corrects what the referral said of the offence or the ages; what was said before stays on record. */
export class CorrectReferral extends CaseCommand {
  @IsCode() offence!: string;
  @IsIn(CLASSES) offenceClass!: string;
  @IsOptional() @IsInt() @Min(0) @Max(100) severity?: number;
  @IsDay() offenceOn!: string;
  @IsInt() @Min(5) @Max(30) ageAtOffence!: number;
  @IsInt() @Min(5) @Max(30) ageAtReferral!: number;
  @IsCode() because!: string;
}

/** Names somebody harmed by the offence, who then cannot consent for the young person. */
export class NameHarmedParty extends CaseCommand {
  @IsUUID() personId!: string;
  @IsCode() kind!: string;
}

/** Checks the referral against the policy in force; priors may be what was found out since it came in. */
export class ScreenReferral extends CaseCommand {
  @IsOptional() @IsIn(['yes', 'no', 'unknown']) priors?: 'yes' | 'no' | 'unknown';
  @IsOptional() @IsCode() priorsSource?: string;
}

/** Lets a case in that screening did not, for a reason and by somebody's permission. */
export class OverrideEligibility extends CaseCommand {
  @IsCode() because!: string;
  @IsText(NOTE) reason!: string;
  @IsCode() permittedBy!: string;
}

/** Takes the referral in; the family has until the day given, or the policy's, to sign. */
export class AcceptReferral extends CaseCommand {
  @IsOptional() @IsBoolean() withReservation?: boolean;
  @IsOptional() @IsText(NOTE) reservation?: string;
  @IsOptional() @IsDay() consentDueOn?: string;
}

/** Does not take the referral in. */
export class DeclineReferral extends CaseCommand {
  @IsCode() because!: string;
  @IsOptional() @IsText(NOTE) reason?: string;
}

/** Gives the case back to the referrer, at any stage, with a coded reason and the number of items done. */
export class ReturnReferral extends CaseCommand {
  @IsCode() because!: string;
  @IsOptional() @IsText(NOTE) reason?: string;
  @IsOptional() @IsInt() @Min(0) @Max(100) itemsDone?: number;
}

/** Notes that the family was tried: by which channel, in which language, and what came of it (`reached` when they answered). */
export class LogContactAttempt extends CaseCommand {
  @IsCode() channel!: string;
  @IsCode() language!: string;
  @IsCode() outcome!: string;
}

/** States, as a person, that the family cannot be reached. */
export class DeclareUnreachable extends CaseCommand {}

export class ScheduleIntake extends CaseCommand {
  @IsUUID() interviewerId!: string;
  @IsMoment() at!: string;
  @IsDay() intakeOn!: string;
}

export class RescheduleIntake extends CaseCommand {
  @IsUUID() interviewerId!: string;
  @IsMoment() at!: string;
  @IsDay() intakeOn!: string;
  @IsCode() because!: string;
}

/** Notes that the interview did not take place, and who did not come: `youth`, `guardian`, `interpreter`, `court`. */
export class RecordIntakeMissed extends CaseCommand {
  @IsCode() by!: string;
  @IsCode() because!: string;
}

/** Offers independent legal advice before any admission. */
export class OfferLegalAdvice extends CaseCommand {
  @IsBoolean() taken!: boolean;
  @IsCode() textVersion!: string;
  @IsCode() language!: string;
}

/** Explains what an admission may mean for immigration, school and prosecution, in the family's language. */
export class ExplainConsequences extends CaseCommand {
  @IsCode({ each: true }) @ArrayMinSize(1) topics!: string[];
  @IsCode() textVersion!: string;
  @IsCode() language!: string;
}

/** Records the interview: what the young person said, their strengths, and what they can offer. */
export class HoldIntake extends CaseCommand {
  @IsUUID() interviewerId!: string;
  @IsText(NARRATIVE) statement!: string;
  @IsOptional() @IsText(NOTE) strengths?: string;
  @IsOptional() @IsText(NOTE) offers?: string;
}

/** Records that the young person accepts responsibility, in the words of a text version. */
export class RecordAdmission extends CaseCommand {
  @IsCode() kind!: string;
  @IsCode() textVersion!: string;
}

/** Takes the admission back, at any stage: the case goes back to the referrer without it. */
export class WithdrawAdmission extends CaseCommand {
  @IsOptional() @IsInt() @Min(0) @Max(100) itemsDone?: number;
}

export class RecordConsent extends CaseCommand {
  @IsIn(['youth', 'guardian', 'independent-adult']) by!: 'youth' | 'guardian' | 'independent-adult';
  @IsUUID() personId!: string;
  @IsCode() textVersion!: string;
  @IsDay() signedOn!: string;
  @IsCode() language!: string;
}

/** Takes a consent back, at any stage. */
export class WithdrawConsent extends CaseCommand {
  @IsIn(['youth', 'guardian', 'independent-adult']) by!: 'youth' | 'guardian' | 'independent-adult';
  @IsUUID() personId!: string;
  @IsOptional() @IsInt() @Min(0) @Max(100) itemsDone?: number;
}

/** Sets the hearing's day and with it the day by which everything must be done. */
export class SetHearingDate extends CaseCommand {
  @IsUUID() hearingId!: string;
  @IsUUID() sittingId!: string;
  @IsDay() hearingOn!: string;
}

/** Takes the case off its sitting, to be set again. */
export class ResetHearing extends CaseCommand {
  @IsUUID() hearingId!: string;
  @IsCode() because!: string;
  @IsOptional() @IsCode() faultOf?: string;
}

/** Binds the policy in force to the hearing that opens. */
export class BindPolicy extends CaseCommand {
  @IsUUID() hearingId!: string;
}

export class RecordHeard extends CaseCommand {
  @IsUUID() hearingId!: string;
  @IsOptional() @IsUUID() dispositionId?: string;
}

export class BeginPlan extends CaseCommand {
  @IsUUID() planId!: string;
  @IsDay() completeBy!: string;
}

/** Follows an extension that the plan was granted. */
export class ExtendCompletion extends CaseCommand {
  @IsUUID() planId!: string;
  @IsDay() completeBy!: string;
}

/** Links another young person's case: same incident, the other side of a mutual fight, or a sibling. */
export class LinkRelatedCase extends CaseCommand {
  @IsUUID() relatedCaseId!: string;
  @IsIn(['co-respondent', 'mutual', 'sibling']) relation!: 'co-respondent' | 'mutual' | 'sibling';
}

/** Stops the clocks: detained, in hospital, in treatment. */
export class SuspendCase extends CaseCommand {
  @IsCode() because!: string;
}

export class ResumeCase extends CaseCommand {}

export class CompleteCase extends CaseCommand {
  @IsDay() completedOn!: string;
  @IsInt() @Min(0) @Max(100) itemsDone!: number;
}

/** Closes for a reason that is nobody's failure. */
export class CloseAdministratively extends CaseCommand {
  @IsIn(['moved', 'transferred', 'died', 'programme-closed', 'aged-out', 'duplicate']) because!:
    'moved' | 'transferred' | 'died' | 'programme-closed' | 'aged-out' | 'duplicate';
  @IsOptional() @IsText(NOTE) reason?: string;
}

/** Records what a look half a year or a year after completion found. */
export class RecordFollowUp extends CaseCommand {
  @IsIn([6, 12]) months!: 6 | 12;
  @IsIn(['no-new-referral', 'new-referral', 'unknown']) result!: 'no-new-referral' | 'new-referral' | 'unknown';
}

/** What planning and the day must mind about a case. */
export const MARKERS = ['safety', 'no-contact', 'confidentiality', 'interpreter', 'accommodation'] as const;

/** Marks a case, so that whoever plans for it sees it. */
export class MarkCase extends CaseCommand {
  @IsIn(MARKERS) marker!: (typeof MARKERS)[number];
  @IsOptional() @IsText(NOTE) note?: string;
}

/** Takes a marker off again. */
export class UnmarkCase extends CaseCommand {
  @IsIn(MARKERS) marker!: (typeof MARKERS)[number];
}

/** Writes what the jury is given to read: what happened, and with it what the young person said, is good at and can offer. */
export class SummariseForJury extends CaseCommand {
  @IsText(NOTE) whatHappened!: string;
  @IsOptional() @IsText(NOTE) respondentSaid?: string;
  @IsOptional() @IsText(NOTE) strengths?: string;
  @IsOptional() @IsText(NOTE) offers?: string;
}

/** Notes that the family was told of the hearing, how, and in which language. */
export class ServeHearingNotice extends CaseCommand {
  @IsUUID() hearingId!: string;
  @IsIn(['respondent', 'guardian', 'both']) to!: 'respondent' | 'guardian' | 'both';
  @IsCode() channel!: string;
  @IsCode() language!: string;
}
