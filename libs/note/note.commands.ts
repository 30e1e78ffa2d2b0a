import { Command } from '@nestjs/cqrs';
import { ApiHideProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsText, type Receipt } from '#platform';

/** The roles that keep notes on a case, and to which one may be passed on. */
export const WRITERS = ['judge', 'coordinator'] as const;
export type Writer = (typeof WRITERS)[number];

/** Every note command names its note and the case it is on. */
export abstract class NoteCommand extends Command<Receipt> {
  @ApiHideProperty() @IsUUID() caseId!: string;
  @IsUUID() noteId!: string;
}

/** Keeps a note on a case, which only its author reads; it may be pinned to one fact of the case. */
export class WriteNote extends NoteCommand {
  @IsText(10_000) text!: string;
  /** The id of the fact. */
  @IsOptional() @IsUUID() pinnedTo?: string;
}

/** Puts other words in place of those of a note. */
export class ChangeNote extends NoteCommand {
  @IsText(10_000) text!: string;
}

/** Lets one other person read a note, in one role. */
export class PassNoteOn extends NoteCommand {
  @IsUUID() toPersonId!: string;
  @IsIn(WRITERS) toRole!: Writer;
}

/** Takes a note away: from then on nobody reads it. */
export class StrikeNote extends NoteCommand {}
