import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, Streams } from '#platform';
import { Policies } from '#programme';
import { JurorCommand } from './juror.commands.js';
import { jurorDecider } from './juror.js';
import type { JurorKnown } from './juror.file.js';

/** Handles every juror command: each is a subclass of JurorCommand. */
@CommandHandler(JurorCommand)
export class JurorHandler implements ICommandHandler<JurorCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly policies: Policies,
  ) {}

  async execute(command: JurorCommand) {
    const by = this.acting.by();
    const known: JurorKnown = {
      policy: await this.policies.inForce(by.programmeId, by.today),
      personId: this.acting.current().personId,
    };
    return this.streams.perform(jurorDecider, command.jurorId, command, by, known);
  }
}
