import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { REDACTED } from '#kernel';
import { Acting, newId, NotHere, Streams, type Receipt } from '#platform';
import { AddToConcern, ConcernCommand, DestroyConcern, RecordConcern } from './concern.commands.js';
import { concernDecider } from './concern.js';
import { Watch } from './watch.js';

/** Who acts, as the record says it: who it was is sealed with the rest. */
const SAFEGUARDING = { actor: 'safeguarding', role: 'adult' };

/** The role in which the court's own clock acts. */
const CLOCK = 'process';

/** Handles every concern command: each is a subclass of ConcernCommand. */
@CommandHandler(ConcernCommand)
export class ConcernHandler implements ICommandHandler<ConcernCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly watch: Watch,
  ) {}

  async execute(command: ConcernCommand): Promise<Receipt> {
    if (!(command instanceof RecordConcern)) await this.mayAct(command);
    const { onBehalfOf: _, reason: __, correlation: ___, ...unnamed } = this.acting.current();
    const known = { accountId: unnamed.actor };
    return this.acting.run({ ...unnamed, correlation: newId() }, () =>
      this.streams.perform(concernDecider, command.concernId, command, { ...this.acting.by(), ...SAFEGUARDING }, known),
    );
  }

  /** Named staff act on a concern; whoever recorded it may add to it, unread. For all others there is none. */
  private async mayAct(command: ConcernCommand): Promise<void> {
    if (command instanceof DestroyConcern && this.acting.current().role === CLOCK) return;
    const [reader, { file }] = await Promise.all([
      this.watch.readsConcerns(),
      this.streams.file(concernDecider, command.concernId),
    ]);
    const concern = file.stage === 'unknown' || file.stage === 'destroyed' ? REDACTED : file.concern.read();
    if (concern === REDACTED) throw new NotHere();
    if (reader !== null && !(await this.ofOwnFamily(concern.personId, reader))) return;
    if (command instanceof AddToConcern && concern.by === this.acting.current().actor) return;
    throw new NotHere();
  }

  private async ofOwnFamily(personId: string | null, reader: string): Promise<boolean> {
    return personId !== null && (await this.watch.kinAmong([personId], reader)).size > 0;
  }
}
