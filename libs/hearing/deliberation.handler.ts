import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, Streams, type Receipt } from '#platform';
import { Policies } from '#programme';
import {
  DeliberationCommand,
  JuryRoomCommand,
  LeadCommand,
  LeaveDeliberation,
  MakeRecommendation,
  OpenDeliberation,
} from './deliberation.commands.js';
import type { DeliberationKnown } from './deliberation.file.js';
import { deliberationDecider } from './deliberation.js';
import { Oneself } from './oneself.js';

/** Who acts, as the record says it of what a juror does in secret. */
const JURY_ROOM = { actor: 'jury-room', role: 'juror' };

/** Handles every deliberation command: each is a subclass of DeliberationCommand. */
@CommandHandler(DeliberationCommand)
export class DeliberationHandler implements ICommandHandler<DeliberationCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly policies: Policies,
    private readonly oneself: Oneself,
  ) {}

  async execute(command: DeliberationCommand): Promise<Receipt> {
    if (command instanceof JuryRoomCommand) return this.inSecret(command);
    if (command instanceof LeadCommand) await this.leads(command);
    if (command instanceof LeaveDeliberation || command instanceof MakeRecommendation) this.oneself.is(command.jurorId);
    return this.streams.perform(
      deliberationDecider,
      command.deliberationId,
      command,
      this.acting.by(),
      await this.known(command),
    );
  }

  /** The envelope of what a juror does alone names the jury room; who it was is sealed with the rest. */
  private inSecret(command: JuryRoomCommand): Promise<Receipt> {
    this.oneself.is(command.jurorId);
    const by = { ...this.acting.by(), ...JURY_ROOM };
    const { onBehalfOf: _, reason: __, ...unnamed } = this.acting.current();
    return this.acting.run(unnamed, () => this.streams.perform(deliberationDecider, command.deliberationId, command, by));
  }

  /** A juror's tablet leads the jury only from the foreperson's seat. */
  private async leads({ deliberationId }: LeadCommand): Promise<void> {
    const { file } = await this.streams.file(deliberationDecider, deliberationId);
    if (file.stage === 'deliberating') this.oneself.is(file.foreperson);
  }

  private async known(command: DeliberationCommand): Promise<Partial<DeliberationKnown>> {
    if (!(command instanceof OpenDeliberation)) return {};
    const { policy } = await this.policies.version(this.acting.programme(), command.policyVersion);
    return { policy };
  }
}
