import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsCode, IsMoment, IsText, type Receipt } from '#platform';
import { ADJOURNED_BECAUSE, HELD_BACK_BECAUSE, STOPPED_BECAUSE } from './reasons.js';
import { SeatTaken } from './seats.commands.js';
import type { Fault, Speaker } from './hearing.events.js';

const FAULTS: readonly Fault[] = ['respondent', 'guardian', 'court', 'nobody'];
const SPEAKERS: readonly Speaker[] = ['guardian', 'harmed-party', 'community', 'respondent'];

/** Every hearing command names its hearing. */
export abstract class HearingCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() hearingId!: string;
}

/** Calls the case: the policy in force today becomes its law. */
export class OpenHearing extends HearingCommand {
  @IsUUID() caseId!: string;
  @IsUUID() sittingId!: string;
  @IsUUID() roomId!: string;
  @IsUUID() judgeId!: string;
  @IsCode() format!: string;
  @IsCode() language!: string;
  @IsOptional() @IsUUID() interpreterId?: string;
}

/** Another adult presides from here on. */
export class SubstituteJudge extends HearingCommand {
  @IsUUID() judgeId!: string;
}

/** Names the interpreter of this hearing, in the room or on the telephone. */
export class AssignInterpreter extends HearingCommand {
  @IsUUID() interpreterId!: string;
  @IsIn(['in-person', 'phone', 'video']) mode!: 'in-person' | 'phone' | 'video';
}

/** The interpreter has sworn to interpret truly and to keep what is heard. */
export class SwearInterpreter extends HearingCommand {
  @IsCode() textVersion!: string;
}

/** Seats the jurors of a draw. */
export class SeatPanel extends HearingCommand {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(24) @ValidateNested({ each: true }) @Type(() => SeatTaken) jurors!: SeatTaken[];
  @IsArray() @ArrayMaxSize(24) @ValidateNested({ each: true }) @Type(() => SeatTaken) alternates!: SeatTaken[];
  @IsUUID() drawId!: string;
  @IsUUID() forepersonId!: string;
}

/** Someone objects to a juror; the presiding adult decides. */
export class ChallengeJuror extends HearingCommand {
  @IsUUID() jurorId!: string;
  @IsIn(['respondent', 'guardian', 'harmed-party', 'juror', 'judge']) by!: string;
  @IsCode() because!: string;
}

/** Upholds or overrules the challenge to a juror. */
export class DecideChallenge extends HearingCommand {
  @IsUUID() jurorId!: string;
  @IsBoolean() upheld!: boolean;
}

/** A juror steps down: knows somebody in the matter, or would rather not sit on it. */
export class RecuseJuror extends HearingCommand {
  @IsUUID() jurorId!: string;
  @IsCode() because!: string;
}

/** Sends a disruptive juror out. */
export class DismissJuror extends HearingCommand {
  @IsUUID() jurorId!: string;
  @IsCode() because!: string;
}

/** Puts an alternate or a standby in the seat of a juror who left. */
export class ReplaceJuror extends HearingCommand {
  @IsUUID() jurorId!: string;
  @IsUUID() by!: string;
}

/** A juror takes the oath of this hearing. */
export class TakeOath extends HearingCommand {
  @IsUUID() jurorId!: string;
  @IsCode() textVersion!: string;
  @IsIn(['spoken', 'tablet', 'paper']) method!: string;
}

/** Gives the lead of the questions to another juror. */
export class ReplaceForeperson extends HearingCommand {
  @IsUUID() jurorId!: string;
}

/** The young person, asked with the jury seated, says whether the case shall stay here. */
export class ReconfirmConsent extends HearingCommand {
  @IsBoolean() agrees!: boolean;
}

/** Says which adult sits beside the young person, or that none came. */
export class RecordGuardianPresence extends HearingCommand {
  @IsBoolean() present!: boolean;
  @IsOptional() @IsUUID() adultId?: string;
  @IsIn(['guardian', 'independent-adult']) kind!: 'guardian' | 'independent-adult';
}

/** The respondent begins to tell it in their own words. */
export class GiveAccount extends HearingCommand {}

/** A juror hands the foreperson a question. */
export class SuggestQuestion extends HearingCommand {
  @IsUUID() questionId!: string;
  @IsUUID() askedBy!: string;
  @IsIn(['respondent', 'guardian']) to!: 'respondent' | 'guardian';
  @IsText(500) text!: string;
}

/** The foreperson calls a juror's question: one that was suggested, or one spoken now. */
export class AskQuestion extends HearingCommand {
  @IsUUID() questionId!: string;
  @IsUUID() askedBy!: string;
  @IsIn(['respondent', 'guardian']) to!: 'respondent' | 'guardian';
  @IsText(500) text!: string;
  /** The foreperson. */
  @IsUUID() lead!: string;
}

/** The presiding adult holds a question back. */
export class HoldBackQuestion extends HearingCommand {
  @IsUUID() questionId!: string;
  @IsIn(HELD_BACK_BECAUSE) because!: string;
}

/** The young person passes, confers or answers in writing; nothing is inferred from it. */
export class PassQuestion extends HearingCommand {
  @IsUUID() questionId!: string;
  @IsIn(['pass', 'confer', 'in-writing']) how!: 'pass' | 'confer' | 'in-writing';
}

/** Takes in a statement that is to be read out later. */
export class FileStatement extends HearingCommand {
  @IsUUID() statementId!: string;
  @IsIn(SPEAKERS) by!: Speaker;
  @IsIn(['written', 'audio', 'video', 'drawing']) mode!: string;
  @IsText(10_000) text!: string;
  @IsOptional() @IsText(2_000) recommends?: string;
  /** The speaker agrees that the jury hears it. */
  @IsBoolean() mayBeRead!: boolean;
}

/** An adult has read the statement; where something had to go, `text` is what may be read out. */
export class ClearStatement extends HearingCommand {
  @IsUUID() statementId!: string;
  @IsOptional() @IsText(10_000) text?: string;
}

/** A statement is spoken, or a filed one is read out. */
export class HearStatement extends HearingCommand {
  @IsUUID() statementId!: string;
  @IsIn(SPEAKERS) by!: Speaker;
  @IsIn(['spoken', 'remote', 'written', 'audio', 'video', 'drawing']) mode!: string;
  @IsOptional() @IsText(10_000) text?: string;
  @IsOptional() @IsText(2_000) recommends?: string;
}

/** Takes a statement back, which is possible until it is read. */
export class WithdrawStatement extends HearingCommand {
  @IsUUID() statementId!: string;
}

/** Stops the room: tablets go blank, clocks pause, the room is cleared. What was said is recorded as a concern, and not here. */
export class StopRoom extends HearingCommand {
  @IsIn(STOPPED_BECAUSE) because!: string;
}

export class ResumeRoom extends HearingCommand {}

/** A juror asks for a break, or for an adult to talk to; it reaches whoever keeps the room. */
export class AskForBreak extends HearingCommand {
  @IsUUID() jurorId!: string;
  @IsIn(['break', 'adult']) kind!: 'break' | 'adult';
}

/** Somebody has come to the juror who asked. */
export class EndBreak extends HearingCommand {
  @IsUUID() jurorId!: string;
}

/** Enters from paper that a juror took the oath; what was not as it should be is kept and flagged. */
export class EnterOathFromPaper extends HearingCommand {
  @IsUUID() jurorId!: string;
  @IsCode() textVersion!: string;
  @IsMoment() happenedAt!: string;
}

/** Logs a moment of the hearing that the court keeps for its own use. */
export class LogMoment extends HearingCommand {
  @IsUUID() entryId!: string;
  @IsCode() what!: string;
  @IsMoment() at!: string;
}

/** Corrects the time of a line of the log; the first time stays visible. */
export class CorrectLogEntry extends HearingCommand {
  @IsUUID() entryId!: string;
  @IsMoment() at!: string;
  @IsCode() because!: string;
}

/** Marks a line of the log as not to be counted; it stays visible. */
export class IgnoreLogEntry extends HearingCommand {
  @IsUUID() entryId!: string;
  @IsCode() because!: string;
}

/** Sends the jury to deliberate. */
export class RetireJury extends HearingCommand {
  @IsUUID() deliberationId!: string;
}

/** Breaks the hearing off, saying why and whose doing it is. */
export class AdjournHearing extends HearingCommand {
  @IsIn(ADJOURNED_BECAUSE) because!: string;
  @IsIn(FAULTS) faultOf!: Fault;
}

/** The young person no longer admits it: the hearing stops and the jury is discharged. */
export class WithdrawAdmissionInHearing extends HearingCommand {}

/** Closes the hearing after the jury has made its recommendation. */
export class EndHearing extends HearingCommand {}
