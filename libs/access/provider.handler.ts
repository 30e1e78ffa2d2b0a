import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, NotHere, Streams, type Receipt } from '#platform';
import { ProviderCommand } from './provider.commands.js';
import { providerDecider } from './provider.js';

/** Handles every provider command: each is a subclass of ProviderCommand. */
@CommandHandler(ProviderCommand)
export class ProviderHandler implements ICommandHandler<ProviderCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
  ) {}

  execute(command: ProviderCommand): Promise<Receipt> {
    const by = this.acting.by();
    if (command.programmeId !== by.programmeId) throw new NotHere();
    return this.streams.perform(providerDecider, command.programmeId, command, by);
  }
}
