import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, NotHere, Streams, type Receipt } from '#platform';
import { PersonCommand } from './person.commands.js';
import { personDecider } from './person.js';

/** Roles that may change their own file, and nobody else's. */
const OWN_ONLY: readonly string[] = ['respondent', 'guardian', 'juror', 'foreperson', 'harmed-party', 'mentor'];

/** Handles every person command: each is a subclass of PersonCommand. */
@CommandHandler(PersonCommand)
export class PersonHandler implements ICommandHandler<PersonCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
  ) {}

  async execute(command: PersonCommand): Promise<Receipt> {
    const { role, personId } = this.acting.current();
    if (OWN_ONLY.includes(role) && personId !== command.personId) throw new NotHere();
    return this.streams.perform(personDecider, command.personId, command, this.acting.by());
  }
}
