import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, Streams, type Receipt } from '#platform';
import { Knowledge } from './knowledge.js';
import { SittingCommand } from './sitting.commands.js';
import { sittingDecider } from './sitting.js';

/** Handles every sitting command: each is a subclass of SittingCommand. */
@CommandHandler(SittingCommand)
export class SittingHandler implements ICommandHandler<SittingCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly knowledge: Knowledge,
  ) {}

  async execute(command: SittingCommand): Promise<Receipt> {
    const by = this.acting.by();
    const known = await this.knowledge.for(command, by);
    return this.streams.perform(sittingDecider, command.sittingId, command, by, known);
  }
}
