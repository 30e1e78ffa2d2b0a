import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsDay, IsText, type Receipt } from '#platform';
import { AUTHORITIES, CLOSED_BECAUSE, KINDS } from './reasons.js';

/** Every concern command names its concern. */
export abstract class ConcernCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() concernId!: string;
}

/** Records what an adult saw or was told that makes them fear for somebody. */
export class RecordConcern extends ConcernCommand {
  @IsIn(KINDS) kind!: string;
  @IsText(4_000) words!: string;
  /** Whom it is about. */
  @IsOptional() @IsUUID() personId?: string;
  @IsOptional() @IsUUID() caseId?: string;
  /** The hearing in which it came up, whose room may have been stopped for it. */
  @IsOptional() @IsUUID() hearingId?: string;
}

/** Adds what was learned or done since. */
export class AddToConcern extends ConcernCommand {
  @IsText(4_000) words!: string;
}

/** Records that an authority was told. */
export class ReferConcern extends ConcernCommand {
  @IsIn(AUTHORITIES) authority!: string;
  @IsDay() referredOn!: string;
  /** Its number there, or whom one spoke to. */
  @IsOptional() @IsText(300) reference?: string;
}

/** Closes a concern and says until when it is kept. */
export class CloseConcern extends ConcernCommand {
  @IsIn(CLOSED_BECAUSE) because!: string;
  /** The last day it can be read. */
  @IsDay() keepUntil!: string;
}

/** Destroys a concern that was kept as long as it had to be; its key goes with it. */
export class DestroyConcern extends ConcernCommand {}
