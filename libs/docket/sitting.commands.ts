import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsDay, IsLabel, IsMoment, type Receipt } from '#platform';
import { RoomOfSitting } from './room.js';

/** Every sitting command names its sitting. */
export abstract class SittingCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() sittingId!: string;
}

/** Puts a day of court in the calendar: rooms, and slots of equal length in each. */
export class ScheduleSitting extends SittingCommand {
  @IsDay() on!: string;
  @IsMoment() opensAt!: string;
  @IsMoment() closesAt!: string;
  @IsLabel() venue!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => RoomOfSitting)
  rooms!: RoomOfSitting[];
  @IsInt() @Min(5) @Max(480) slotMinutes!: number;
  @IsInt() @Min(1) @Max(48) slotsPerRoom!: number;
}

export class AddRoom extends SittingCommand {
  @IsUUID() roomId!: string;
  @IsLabel() name!: string;
}

/** Takes a room out of use; its hearings have to be moved first. */
export class BlockRoom extends SittingCommand {
  @IsUUID() roomId!: string;
  @IsCode() because!: string;
}

export class UnblockRoom extends SittingCommand {
  @IsUUID() roomId!: string;
}

/** Fills a role, in one room or, without a room, for the whole sitting. */
export class AssignRole extends SittingCommand {
  @IsOptional() @IsUUID() roomId?: string;
  @IsIn(['judge', 'bailiff', 'clerk', 'jury-monitor', 'interpreter', 'mentor']) role!: string;
  @IsUUID() personId!: string;
  /** What an interpreter speaks. */
  @IsOptional() @IsCode() language?: string;
  /** Soft conflicts that somebody looked at and lets stand. */
  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsCode({ each: true }) overrides?: string[];
  /** Who had the role there until now, and hands it over. */
  @IsOptional() @IsUUID() insteadOf?: string;
}

export class RelieveRole extends SittingCommand {
  @IsOptional() @IsUUID() roomId?: string;
  @IsCode() role!: string;
  @IsUUID() personId!: string;
}

/** Gives a case a room and a slot; soft conflicts must be named to let them stand. */
export class DocketHearing extends SittingCommand {
  @IsUUID() hearingId!: string;
  @IsUUID() caseId!: string;
  @IsUUID() youthId!: string;
  @IsArray() @ArrayMaxSize(6) @IsUUID(undefined, { each: true }) guardianIds!: string[];
  @IsUUID() roomId!: string;
  @IsInt() @Min(0) @Max(1_000_000) slot!: number;
  /** Consecutive slots it takes; one where nothing is said. */
  @IsOptional() @IsInt() @Min(1) @Max(8) slots?: number;
  @IsCode() format!: string;
  @IsUUID() incidentId!: string;
  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsCode({ each: true }) overrides?: string[];
}

/** Gives a hearing another room or slot of the same sitting. */
export class MoveHearing extends SittingCommand {
  @IsUUID() hearingId!: string;
  @IsUUID() roomId!: string;
  @IsInt() @Min(0) @Max(1_000_000) slot!: number;
  @IsCode() because!: string;
  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsCode({ each: true }) overrides?: string[];
}

/** Takes a hearing off this sitting because somebody asked for another day. */
export class ContinueHearing extends SittingCommand {
  @IsUUID() hearingId!: string;
  @IsCode() because!: string;
  @IsCode() askedBy!: string;
  @IsOptional() @IsInt() @Min(1) @Max(365) lengthDays?: number;
}

/** Takes a hearing off this sitting because the court itself needs another day. */
export class PostponeHearing extends SittingCommand {
  @IsUUID() hearingId!: string;
  @IsCode() because!: string;
  @IsOptional() @IsInt() @Min(1) @Max(365) lengthDays?: number;
}

/** Takes a hearing off for good: there will be none. */
export class VacateHearing extends SittingCommand {
  @IsUUID() hearingId!: string;
  @IsCode() because!: string;
  @IsCode() askedBy!: string;
}

/** Records how the hearing ended for the docket, and with it what is to be done next. */
export class RecordOutcome extends SittingCommand {
  @IsUUID() hearingId!: string;
  @IsCode() outcome!: string;
}

/** Somebody has come; without a time, now. */
export class CheckIn extends SittingCommand {
  @IsUUID() personId!: string;
  @IsCode() as!: string;
  @IsOptional() @IsUUID() hearingId?: string;
  @IsOptional() @IsMoment() at?: string;
}

/** Somebody leaves: released, or before they were. */
export class CheckOut extends SittingCommand {
  @IsUUID() personId!: string;
  @IsCode() as!: string;
  @IsOptional() @IsMoment() at?: string;
  @IsOptional() @IsIn(['released', 'left-early']) because?: string;
}

export class RecordAbsence extends SittingCommand {
  @IsUUID() personId!: string;
  @IsCode() as!: string;
  @IsOptional() @IsUUID() hearingId?: string;
  @IsCode() because!: string;
  @IsOptional() @IsBoolean() excused?: boolean;
}

/** Hangs the list of the day out: call numbers and rooms, without the entries that are restricted. */
export class PublishDocket extends SittingCommand {}

/** Takes the list of the day down again. */
export class WithdrawDocket extends SittingCommand {
  @IsCode() because!: string;
}

/** Keeps a hearing off every list that others can read. */
export class RestrictEntry extends SittingCommand {
  @IsUUID() hearingId!: string;
  @IsCode() because!: string;
}

/** Puts a hearing back on the lists. */
export class LiftRestriction extends SittingCommand {
  @IsUUID() hearingId!: string;
}

/** Enters from the sign-in sheet when somebody came, and left; what was not as it should be is kept and flagged. */
export class EnterAttendanceFromPaper extends SittingCommand {
  @IsUUID() personId!: string;
  @IsCode() as!: string;
  @IsOptional() @IsUUID() hearingId?: string;
  @IsMoment() cameAt!: string;
  @IsOptional() @IsMoment() leftAt?: string;
}

/** Calls the whole day off: snow, a building closed. */
export class CallOffSitting extends SittingCommand {
  @IsCode() because!: string;
}

/** Lets a room wait, the judge being late; the families are told. */
export class HoldRoom extends SittingCommand {
  @IsUUID() roomId!: string;
  @IsCode() because!: string;
}

/** Lets a room go on; what waited moves by as much. */
export class ReleaseRoom extends SittingCommand {
  @IsUUID() roomId!: string;
}

/** Opens the locked docket of a past day again, for today only and for a reason. */
export class UnlockDay extends SittingCommand {
  @IsCode() because!: string;
}

/** Ends the day: everyone still here is released now. */
export class CloseSitting extends SittingCommand {}
