import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, Streams, type Receipt } from '#platform';
import { NamedAdultsCommand } from './named-adults.commands.js';
import { namedAdultsDecider } from './named-adults.js';
import { Adults } from './ports.js';

/** Handles who is named: each command is a subclass of NamedAdultsCommand. */
@CommandHandler(NamedAdultsCommand)
export class NamedAdultsHandler implements ICommandHandler<NamedAdultsCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly adults: Adults,
  ) {}

  async execute(command: NamedAdultsCommand): Promise<Receipt> {
    const known = { clearedUntil: await this.adults.clearedUntil(command.adultId) };
    return this.streams.perform(namedAdultsDecider, this.acting.programme(), command, this.acting.by(), known);
  }
}
