import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsCode, type Receipt } from '#platform';

/** A hearing has one draw, under the hearing's own id; all its attempts stand in one record. */
export abstract class DrawCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() drawId!: string;
}

/** Fixes the seed and publishes its commitment, before anyone knows who the candidates are; a second draw needs a reason. */
export class CommitSeed extends DrawCommand {
  @IsUUID() sittingId!: string;
  @IsOptional() @IsInt() @Min(1) @Max(24) panelSize?: number;
  @IsOptional() @IsInt() @Min(0) @Max(24) standby?: number;
  @IsOptional() @IsCode() because?: string;
}

/** Closes the list: from here nobody is added or left out. */
export class CloseCandidates extends DrawCommand {
  /** The most seats for respondents and former respondents; the only mix there is. */
  @IsOptional() @IsInt() @Min(0) @Max(24) formerRespondentsAtMost?: number;
}

export class DrawPanel extends DrawCommand {}
