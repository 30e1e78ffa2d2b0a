import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, Streams, type Receipt } from '#platform';
import { SeatingCommand } from './seating.commands.js';
import { seatingDecider } from './seating.js';

/** Handles what a seating is told. */
@CommandHandler(SeatingCommand)
export class SeatingHandler implements ICommandHandler<SeatingCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
  ) {}

  execute(command: SeatingCommand): Promise<Receipt> {
    return this.streams.perform(seatingDecider, command.hearingId, command, this.acting.by());
  }
}
