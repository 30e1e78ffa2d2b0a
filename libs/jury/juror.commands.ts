import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsCode, IsDay, IsMoment, type Receipt } from '#platform';

const ORIGINS = ['volunteer', 'respondent', 'former-respondent'] as const;

/** Every juror command names its juror, by the id of the person. */
export abstract class JurorCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() jurorId!: string;
}

/** Takes a person into the pool; a respondent comes with the plan whose jury duty is served. */
export class RecruitJuror extends JurorCommand {
  @IsIn(ORIGINS) origin!: (typeof ORIGINS)[number];
  @IsOptional() @IsUUID() schoolId?: string;
  @IsOptional() @IsUUID() householdId?: string;
  @IsOptional() @IsInt() @Min(5) @Max(120) age?: number;
  @IsOptional() @IsUUID() planId?: string;
  @IsOptional() @IsUUID() sanctionId?: string;
}

export class TrainJuror extends JurorCommand {
  @IsCode() course!: string;
  @IsDay() on!: string;
}

/** Agrees to jury service: the juror, and an adult for a juror who is not of age. */
export class ConsentToServe extends JurorCommand {
  @IsIn(['self', 'guardian', 'independent-adult']) by!: 'self' | 'guardian' | 'independent-adult';
}

export class ActivateJuror extends JurorCommand {}

export class StandJurorDown extends JurorCommand {
  @IsCode() because!: string;
}

export class ReinstateJuror extends JurorCommand {}

/** A respondent whose plan is done is asked to serve on as a former respondent; a volunteer may come to owe jury duty. */
export class ChangeOrigin extends JurorCommand {
  @IsIn(ORIGINS) origin!: (typeof ORIGINS)[number];
  @IsOptional() @IsUUID() planId?: string;
  @IsOptional() @IsUUID() sanctionId?: string;
  @IsOptional() @IsInt() @Min(5) @Max(120) age?: number;
}

/** All the jury duty of a plan is served: what the juror does from here is given freely. */
export class DischargeDuty extends JurorCommand {
  @IsUUID() planId!: string;
}

/** Jury duty that had counted was taken back: it is owed again. */
export class OweDutyAgain extends JurorCommand {
  @IsUUID() planId!: string;
  @IsUUID() sanctionId!: string;
  @IsInt() @Min(1) @Max(1_000) times!: number;
  /** What had counted. */
  @IsUUID() reference!: string;
}

export class InviteJuror extends JurorCommand {
  @IsUUID() sittingId!: string;
  @IsDay() on!: string;
  @IsDay() replyBy!: string;
  @IsBoolean() standby!: boolean;
}

export class AnswerInvitation extends JurorCommand {
  @IsUUID() sittingId!: string;
  @IsIn(['yes', 'no']) answer!: 'yes' | 'no';
}

/** Notes that the day to reply by has passed without an answer. */
export class LapseInvitation extends JurorCommand {
  @IsUUID() sittingId!: string;
}

/** Asks a standby juror to come after all. */
export class CallUpStandby extends JurorCommand {
  @IsUUID() sittingId!: string;
}

/** Puts jury duty off to another sitting, not before the day given. */
export class DeferJuror extends JurorCommand {
  @IsUUID() sittingId!: string;
  @IsCode() because!: string;
  @IsOptional() @IsDay() until?: string;
}

export class ExcuseJuror extends JurorCommand {
  @IsUUID() sittingId!: string;
  @IsCode() because!: string;
}

/** Says whom or which case the juror should not hear, and the kind of tie (kin, friend, school …). */
export class DeclareConflict extends JurorCommand {
  @IsOptional() @IsUUID() withPersonId?: string;
  @IsOptional() @IsUUID() caseId?: string;
  @IsCode() kind!: string;
}

const SEATS = ['panel', 'alternate', 'standby', 'recused', 'challenged', 'dismissed', 'sat-out'] as const;

/** What became of the juror in one hearing of a sitting. */
export class RecordSeating extends JurorCommand {
  @IsUUID() sittingId!: string;
  @IsUUID() hearingId!: string;
  @IsIn(SEATS) as!: (typeof SEATS)[number];
}

/** Counts one jury duty: from check-in until released. Without `as`, what the hearings recorded decides. */
export class RecordService extends JurorCommand {
  @IsUUID() sittingId!: string;
  @IsOptional() @IsMoment() fromAt?: string;
  @IsOptional() @IsMoment() untilAt?: string;
  /** False when the juror left before being released. */
  @IsOptional() @IsBoolean() released?: boolean;
  @IsOptional() @IsIn([...SEATS, 'undrawn', 'called-off']) as?: (typeof SEATS)[number] | 'undrawn' | 'called-off';
}
