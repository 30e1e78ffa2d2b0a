import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, NotHere, Streams } from '#platform';
import { NoteCommand } from './note.commands.js';
import { noteDecider } from './note.js';
import { CasesThere } from './ports.js';

/** Handles every note command: each is a subclass of NoteCommand. */
@CommandHandler(NoteCommand)
export class NoteHandler implements ICommandHandler<NoteCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly cases: CasesThere,
  ) {}

  async execute(command: NoteCommand) {
    // A note has an id of its own, and goes with its case all the same.
    if (!(await this.cases.isThere(command.caseId))) throw new NotHere();
    return this.streams.perform(noteDecider, command.noteId, command, this.acting.by());
  }
}
