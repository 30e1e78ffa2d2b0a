import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, Streams } from '#platform';
import { SiteCommand } from './site.commands.js';
import { siteDecider } from './site.js';

/** Handles every site command: each is a subclass of SiteCommand. */
@CommandHandler(SiteCommand)
export class SiteHandler implements ICommandHandler<SiteCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
  ) {}

  execute(command: SiteCommand) {
    return this.streams.perform(siteDecider, command.siteId, command, this.acting.by());
  }
}
