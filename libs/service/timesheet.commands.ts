import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsCode, IsDay, IsMoment, type Receipt } from '#platform';

/** Every timesheet command names its timesheet. */
export abstract class TimesheetCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() timesheetId!: string;
}

/** Opens the sheet of a person: hours owed under a plan, or hours given freely. */
export class OpenTimesheet extends TimesheetCommand {
  @IsUUID() personId!: string;
  @IsIn(['owed', 'voluntary']) kind!: 'owed' | 'voluntary';
  @IsOptional() @IsUUID() planId?: string;
  @IsOptional() @IsUUID() caseId?: string;
  @IsOptional() @IsUUID() sanctionId?: string;
  @IsOptional() @IsInt() @Min(1) @Max(1_000_000) owedMinutes?: number;
  /** The policy the plan is bound to; the one in force when absent. */
  @IsOptional() @IsInt() @Min(1) @Max(1_000_000) policyVersion?: number;
}

/** Writes down hours served, for a supervisor to verify. */
export class LogHours extends TimesheetCommand {
  @IsUUID() entryId!: string;
  @IsOptional() @IsUUID() siteId?: string;
  @IsCode() task!: string;
  @IsDay() performedOn!: string;
  @IsOptional() @IsMoment() fromAt?: string;
  @IsOptional() @IsMoment() untilAt?: string;
  @IsInt() @Min(1) @Max(1440) minutes!: number;
}

/** A supervisor, who is no relative, says the hours were served. */
export class VerifyHours extends TimesheetCommand {
  @IsUUID() entryId!: string;
  @IsUUID() supervisorId!: string;
  @IsIn(['signature', 'pin', 'kiosk', 'call', 'photo']) method!: 'signature' | 'pin' | 'kiosk' | 'call' | 'photo';
}

export class RejectHours extends TimesheetCommand {
  @IsUUID() entryId!: string;
  @IsCode() because!: string;
}

/** Takes verified hours back by a counter-entry; nothing verified is ever edited. */
export class ReverseHours extends TimesheetCommand {
  @IsUUID() entryId!: string;
  @IsCode() because!: string;
}

/** Takes minutes off what is owed, with a reason and within the maximum. */
export class AdjustOwedMinutes extends TimesheetCommand {
  @IsInt() @Min(1) @Max(1_000_000) minutes!: number;
  @IsCode() because!: string;
}

/** Follows a change of the plan. */
export class ChangeOwedMinutes extends TimesheetCommand {
  @IsInt() @Min(0) @Max(1_000_000) owedMinutes!: number;
  @IsCode() because!: string;
}

/** How an arranged day at a site went: attended, late, excused, absent … */
export class CodeAttendance extends TimesheetCommand {
  @IsDay() on!: string;
  @IsCode() code!: string;
  @IsUUID() siteId!: string;
}
