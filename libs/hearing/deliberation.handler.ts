import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { refuse, type By } from '#kernel';
import { Acting, idFrom, Keyring, newId, Streams, type Receipt } from '#platform';
import { Policies } from '#programme';
import {
  CastBallot,
  CloseRoomForGood,
  DeliberationCommand,
  EnterRecommendationFromPaper,
  EnterTallyFromPaper,
  JuryRoomCommand,
  LeadCommand,
  OpenDeliberation,
} from './deliberation.commands.js';
import type { DeliberationKnown } from './deliberation.file.js';
import { deliberationDecider } from './deliberation.js';
import { hearingDecider } from './hearing.js';
import { Oneself } from './oneself.js';
import { HeardDays } from './ports.js';

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
    private readonly keyring: Keyring,
    private readonly days: HeardDays,
  ) {}

  async execute(command: DeliberationCommand): Promise<Receipt> {
    if (command instanceof JuryRoomCommand || command instanceof LeadCommand) await this.mayGoOn(command);
    if (command instanceof JuryRoomCommand) return this.inSecret(command);
    return this.perform(command, this.acting.by(), await this.known(command));
  }

  /**
   * What a juror does alone is recorded in the name of the jury room; who it was is sealed with the rest. Neither the request's
   * correlation, which the server's log has beside the account, nor a digest that could be guessed from the few votes there
   * are, may lead back to the juror: the first is made anew, the second salted with the key that only the tablet knew. The ids of
   * the command and of the ballot come from the account and that key, so both are first put through a digest of the court's own:
   * who has the tables, and guesses how tablets make their keys, still cannot try accounts against them.
   */
  private inSecret(command: JuryRoomCommand): Promise<Receipt> {
    const { onBehalfOf: _, reason: __, correlation: ___, ...unnamed } = this.acting.current();
    const salt = unnamed.key ?? newId();
    const salted = Object.assign(Object.create(Object.getPrototypeOf(command) as object) as object, command, {
      salt,
      ...(command instanceof CastBallot && { ballotId: idFrom(this.keyring.digest('ballot', command.ballotId)) }),
    }) as JuryRoomCommand;
    const key = this.keyring.digest('jury-room', `${unnamed.actor}\n${salt}`);
    return this.acting.run({ ...unnamed, key }, () => this.perform(salted, { ...this.acting.by(), ...JURY_ROOM }, {}));
  }

  private perform(command: DeliberationCommand, by: By, known: Partial<DeliberationKnown>): Promise<Receipt> {
    return this.streams.perform(deliberationDecider, command.deliberationId, command, by, known);
  }

  /** Jurors act from their own seats, the foreperson's leads, and nothing goes on while the room is stopped. */
  private async mayGoOn(command: JuryRoomCommand | LeadCommand): Promise<void> {
    const { file } = await this.streams.file(deliberationDecider, command.deliberationId);
    if (file.stage !== 'deliberating') return;
    this.oneself.is(command instanceof JuryRoomCommand ? command.jurorId : file.foreperson);
    const { file: hearing } = await this.streams.file(hearingDecider, file.opened.hearingId);
    if (hearing.stage === 'retired' && hearing.stoppedAt)
      refuse('RoomStopped', 'The room is stopped; nothing goes on until it is resumed.');
  }

  private async known(command: DeliberationCommand): Promise<Partial<DeliberationKnown>> {
    if (command instanceof EnterTallyFromPaper || command instanceof EnterRecommendationFromPaper) {
      const { file } = await this.streams.file(deliberationDecider, command.deliberationId);
      return { dayLocked: file.stage !== 'unknown' && (await this.days.isLocked(file.opened.hearingId)) };
    }
    const version = await this.boundVersion(command);
    if (version === null) return {};
    const { policy } = await this.policies.version(this.acting.programme(), version);
    return { policy };
  }

  /** The policy version a command is decided by, where it is decided by one. */
  private async boundVersion(command: DeliberationCommand): Promise<number | null> {
    if (command instanceof OpenDeliberation) return command.policyVersion;
    if (!(command instanceof CloseRoomForGood)) return null;
    const { file } = await this.streams.file(deliberationDecider, command.deliberationId);
    return file.stage === 'unknown' ? null : file.opened.policyVersion;
  }
}
