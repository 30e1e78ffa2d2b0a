import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayNotEmpty, IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { IsCode, IsDay, IsText, type Receipt } from '#platform';
import { PronouncedPart, SubstitutePart } from './items.commands.js';

/** Every plan command names its plan. */
export abstract class PlanCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() planId!: string;
}

/** Makes the plan that the family agreed to. */
export class MakePlan extends PlanCommand {
  @IsUUID() caseId!: string;
  @IsUUID() youthId!: string;
  @IsUUID() dispositionId!: string;
  @IsInt() @Min(1) @Max(1_000_000) policyVersion!: number;
  @IsDay() completeBy!: string;
  @IsArray() @ArrayNotEmpty() @ValidateNested({ each: true }) @Type(() => PronouncedPart) items!: PronouncedPart[];
}

/** Counts what was done towards one item, in its unit; a reference counts once. */
export class RecordProgress extends PlanCommand {
  @IsUUID() sanctionId!: string;
  @IsInt() @Min(1) @Max(1_000_000) amount!: number;
  @IsCode() source!: string;
  @IsUUID() reference!: string;
  @IsOptional() @IsDay() performedOn?: string;
}

export class ReverseProgress extends PlanCommand {
  @IsUUID() reference!: string;
  @IsCode() because!: string;
}

export class ReceiveProof extends PlanCommand {
  @IsUUID() sanctionId!: string;
  @IsUUID() proofId!: string;
  @IsCode() kind!: string;
}

export class ReturnProof extends PlanCommand {
  @IsUUID() sanctionId!: string;
  @IsUUID() proofId!: string;
  @IsCode() because!: string;
}

/** Accepts a proof: one document counts as one, any other proof for all that is left unless an amount is given. */
export class AcceptProof extends PlanCommand {
  @IsUUID() sanctionId!: string;
  @IsUUID() proofId!: string;
  @IsOptional() @IsInt() @Min(1) @Max(1_000_000) amount?: number;
}

/** Puts another sanction in the place of one that cannot be done; what was done of the first stays counted. */
export class SubstituteSanction extends PlanCommand {
  @IsUUID() sanctionId!: string;
  @ValidateNested() @Type(() => SubstitutePart) by!: SubstitutePart;
  @IsCode() because!: string;
  @IsText(2000) reason!: string;
  @IsUUID() approvedBy!: string;
}

export class WaiveSanction extends PlanCommand {
  @IsUUID() sanctionId!: string;
  @IsCode() because!: string;
  @IsText(2000) reason!: string;
  @IsUUID() approvedBy!: string;
}

/** Asks for more time before the plan is due; afterwards only with an override. */
export class AskExtension extends PlanCommand {
  @IsDay() until!: string;
  @IsCode() askedBy!: string;
  @IsOptional() @IsCode() override?: string;
}

export class GrantExtension extends PlanCommand {
  @IsUUID() approvedBy!: string;
}

export class RefuseExtension extends PlanCommand {
  @IsCode() because!: string;
}

/** Lowers what an item asks or moves its day; the old terms stay on record. */
export class ModifySanction extends PlanCommand {
  @IsUUID() sanctionId!: string;
  @IsOptional() @IsInt() @Min(1) @Max(1_000_000) amount?: number;
  @IsOptional() @IsDay() dueOn?: string;
  @IsCode() because!: string;
  @IsText(2000) reason!: string;
  @IsUUID() approvedBy!: string;
}

/** Lets the plan stand still while its case does. */
export class PausePlan extends PlanCommand {
  @IsCode() because!: string;
  @IsDay() since!: string;
}

/** Lets the plan go on: the days it stood still are given back, up to the day the case is due. */
export class ResumePlan extends PlanCommand {
  @IsDay() since!: string;
  @IsInt() @Min(0) @Max(3_650) pausedDays!: number;
  @IsDay() completeBy!: string;
}

/** A nudge: one attempt to reach the family, on one channel. */
export class LogReminder extends PlanCommand {
  @IsCode() channel!: string;
  @IsCode() language!: string;
  @IsCode() outcome!: string;
}

/** The first or second warning, with a day to answer by. */
export class GiveWarning extends PlanCommand {
  @IsIn([1, 2]) number!: 1 | 2;
  @IsCode() because!: string;
  @IsOptional() @IsDay() respondBy?: string;
  @IsArray() @IsCode({ each: true }) looked!: string[];
}

export class RecordAnswer extends PlanCommand {
  @IsCode() answer!: string;
}

export class CallReview extends PlanCommand {
  @IsCode() because!: string;
  @IsOptional() @IsDay() on?: string;
}

export class DecideReview extends PlanCommand {
  @IsIn(['continue', 'modify', 'extend', 'return']) outcome!: string;
}

export class RecordBreach extends PlanCommand {
  @IsCode() because!: string;
  @IsOptional() @IsText(2000) reason?: string;
}

/** A person sends the case back because its plan was not kept. */
export class FailPlan extends PlanCommand {
  @IsCode() because!: string;
}

/** Ends the plan of a case that closed for another reason. */
export class EndPlan extends PlanCommand {
  @IsCode() because!: string;
}
