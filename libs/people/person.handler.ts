import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, NotHere, Streams, type Receipt } from '#platform';
import { AssignMentor, PersonCommand } from './person.commands.js';
import { personDecider } from './person.js';
import { Standing } from './standing.js';
import type { PersonKnown } from './standing-by.js';

/** Roles that may change their own file, and nobody else's. */
const OWN_ONLY: readonly string[] = ['respondent', 'guardian', 'juror', 'foreperson', 'harmed-party', 'mentor'];
/** What the court checks of every adult who works with young people. */
const CLEARANCE = 'background-check';

/** Handles every person command: each is a subclass of PersonCommand. */
@CommandHandler(PersonCommand)
export class PersonHandler implements ICommandHandler<PersonCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly standing: Standing,
  ) {}

  async execute(command: PersonCommand): Promise<Receipt> {
    const { role, personId } = this.acting.current();
    if (OWN_ONLY.includes(role) && personId !== command.personId) throw new NotHere();
    const known = command instanceof AssignMentor ? await this.mentor(command) : {};
    return this.streams.perform(personDecider, command.personId, command, this.acting.by(), known);
  }

  private async mentor({ mentorId }: AssignMentor): Promise<PersonKnown> {
    return { clearedUntil: await this.standing.until(mentorId, CLEARANCE) };
  }
}
