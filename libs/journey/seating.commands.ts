import { Command } from '@nestjs/cqrs';
import { IsUUID } from 'class-validator';
import type { Receipt } from '#platform';

/** What a seating is told names its hearing; only processes tell it. */
export abstract class SeatingCommand extends Command<Receipt> {
  @IsUUID() hearingId!: string;
}

/** A panel was drawn for the hearing. */
export class NoteDraw extends SeatingCommand {
  @IsUUID() drawId!: string;
  @IsUUID(undefined, { each: true }) panel!: string[];
  @IsUUID(undefined, { each: true }) standby!: string[];
  @IsUUID() forepersonId!: string;
}

/** The case was called. */
export class NoteCall extends SeatingCommand {}
