import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsText, type Receipt } from '#platform';

/** Every glass command names its glass. */
export abstract class GlassCommand extends Command<Receipt> {
  @IsUUID() glassId!: string;
}

/** Opens one record for a limited time to somebody who would not see it; the reason is read by the coordinator. */
export class BreakGlass extends GlassCommand {
  @ApiHideProperty() @IsUUID() caseId!: string;
  @IsText(2000) reason!: string;
  /** What the policy says, unless told. */
  @IsOptional() @IsInt() @Min(1) @Max(1_440) forMinutes?: number;
}

/** Says that somebody else has seen who broke the glass and why. */
export class AcknowledgeBrokenGlass extends GlassCommand {}

/** Ends what a broken glass opened before its time. */
export class MendGlass extends GlassCommand {}
