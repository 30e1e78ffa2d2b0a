import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, Streams, type Receipt } from '#platform';
import { FoundProgramme, ProgrammeCommand } from './programme.commands.js';
import { programmeDecider } from './programme.js';

/** Handles every programme command: each is a subclass of ProgrammeCommand. */
@CommandHandler(ProgrammeCommand)
export class ProgrammeHandler implements ICommandHandler<ProgrammeCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
  ) {}

  execute(command: ProgrammeCommand): Promise<Receipt> {
    if (!(command instanceof FoundProgramme)) return this.perform(command);
    // A programme is founded from outside, so what is recorded must carry its own id and zone.
    const { programmeId, timeZone } = command;
    return this.acting.run({ ...this.acting.current(), programmeId, timeZone }, () => this.perform(command));
  }

  private perform(command: ProgrammeCommand): Promise<Receipt> {
    return this.streams.perform(programmeDecider, command.programmeId, command, this.acting.by());
  }
}
