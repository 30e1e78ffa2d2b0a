import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { IsCode, IsDay, IsMoment, IsText, type Receipt } from '#platform';
import { DeadlockedPart, IndicationsPart, LoweredPart, RecommendedPart, TermsPart, type Words } from './items.commands.js';
import type { Signatory } from './disposition.events.js';

const signatories = ['youth', 'guardian', 'independent-adult'] as const;

/** Every disposition command names its disposition. */
export abstract class DispositionCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() dispositionId!: string;
}

/** The jury's recommendation reaches the judge; after it was sent back, the revised one does. */
export class ReceiveRecommendation extends DispositionCommand {
  @IsUUID() caseId!: string;
  @IsUUID() hearingId!: string;
  @IsUUID() deliberationId!: string;
  @IsInt() @Min(1) @Max(1_000_000) policyVersion!: number;
  @IsArray() @ValidateNested({ each: true }) @Type(() => RecommendedPart) items!: RecommendedPart[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => DeadlockedPart) toJudge!: DeadlockedPart[];
  @IsBoolean() unanimous!: boolean;
  @ValidateNested() @Type(() => IndicationsPart) indications!: IndicationsPart;
  @IsArray() @IsText(2000, { each: true }) recommendations!: Words[];
  /** To whom, in the same order. */
  @IsArray() @IsCode({ each: true }) addressees!: string[];
}

/** The judge sets an item on which the jury was deadlocked, between the jurors' lowest and highest figures. */
export class SetDeadlockedItem extends DispositionCommand {
  @IsUUID() itemId!: string;
  @IsInt() @Min(0) @Max(1_000_000) amount!: number;
  @IsOptional() @IsText(2000) details?: string;
}

/** The judge writes down a first view; only then may similar cases be looked at. */
export class SaveFirstView extends DispositionCommand {
  @IsIn(['approve', 'lower', 'send-back']) leaning!: string;
}

export class ApproveRecommendation extends DispositionCommand {
  @IsUUID() judgeId!: string;
}

/** Lowers one item within the policy's range; an optional item may be lowered to nothing. */
export class LowerItem extends DispositionCommand {
  @IsUUID() itemId!: string;
  @IsInt() @Min(0) @Max(1_000_000) amount!: number;
  @IsCode() because!: string;
  @IsText(2000) reason!: string;
}

export class SendBackRecommendation extends DispositionCommand {
  @IsCode() because!: string;
  @IsText(2000) reason!: string;
}

/** Read in open court: each item with its due date and proof. */
export class PronounceDisposition extends DispositionCommand {
  @IsUUID() judgeId!: string;
  /** The plan's own id; the disposition's when none is given. */
  @IsOptional() @IsUUID() planId?: string;
  /** By default the policy's days from today. */
  @IsOptional() @IsDay() completeBy?: string;
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => TermsPart) terms?: TermsPart[];
  /** The items to which the harmed party agreed, where the catalogue asks for it. */
  @IsOptional() @IsUUID(undefined, { each: true }) harmedPartyAgreedTo?: string[];
}

/** The judge takes what was read out back under their hand, to lower it or to change its days; it is then read out again. */
export class OpenAmendment extends DispositionCommand {
  @IsUUID() judgeId!: string;
  @IsCode() because!: string;
  @IsText(2000) reason!: string;
}

/** What was read out stands as it was; somebody else than the judge who amends says why. */
export class CancelAmendment extends DispositionCommand {
  @IsOptional() @IsCode() because?: string;
}

export class AcceptDisposition extends DispositionCommand {
  @IsIn(signatories) by!: Signatory;
  @IsUUID() personId!: string;
}

export class ObjectToDisposition extends DispositionCommand {
  @IsIn(signatories) by!: Signatory;
  @IsUUID() personId!: string;
  @IsText(4000) reason!: string;
}

/** The judge decides an objection: lower what was pronounced, let it stand, or return the case. */
export class DecideObjection extends DispositionCommand {
  @IsUUID() judgeId!: string;
  @IsIn(['modified', 'stands', 'returned']) outcome!: 'modified' | 'stands' | 'returned';
  @IsOptional() @IsText(2000) reason?: string;
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => LoweredPart) lowered?: LoweredPart[];
}

/** Enters from paper what the judge pronounced: the recommendation, with what was lowered. */
export class EnterDecisionFromPaper extends DispositionCommand {
  @IsUUID() judgeId!: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => LoweredPart) lowered!: LoweredPart[];
  @IsOptional() @IsText(2000) reason?: string;
  @IsMoment() happenedAt!: string;
}
