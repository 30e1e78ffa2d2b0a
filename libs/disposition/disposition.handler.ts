import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dayIn, type By, type Id } from '#kernel';
import { Acting, NotHere, Streams, Vault, type Receipt } from '#platform';
import { Policies, type Policy } from '#programme';
import {
  DispositionCommand,
  EnterDecisionFromPaper,
  PronounceDisposition,
  ReceiveRecommendation,
} from './disposition.commands.js';
import { completionDay, type DispositionKnown, type Respondent } from './disposition.rules.js';
import { dispositionDecider } from './disposition.js';
import { DecidedDays, JurySeats, Respondents } from './ports.js';

/** Handles every disposition command, by the policy its hearing was bound to. */
@CommandHandler(DispositionCommand)
export class DispositionHandler implements ICommandHandler<DispositionCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly vault: Vault,
    private readonly policies: Policies,
    private readonly respondents: Respondents,
    private readonly seats: JurySeats,
    private readonly days: DecidedDays,
  ) {}

  async execute(command: DispositionCommand): Promise<Receipt> {
    const by = this.acting.by();
    if (command instanceof ReceiveRecommendation) await this.openWords(command);
    return this.streams.perform(dispositionDecider, command.dispositionId, command, by, await this.known(command, by));
  }

  private async known(command: DispositionCommand, by: By): Promise<DispositionKnown> {
    const brief = await this.briefOf(command);
    const { policy } = await this.policies.version(by.programmeId, brief.policyVersion);
    const respondent = await this.respondents.of(brief.caseId, by.today);
    const seats = await this.seatsFor(command, by, policy, respondent);
    if (!(command instanceof EnterDecisionFromPaper)) return { policy, respondent, seats };
    const heardOn = dayIn(this.acting.current().timeZone, command.happenedAt);
    return { policy, respondent, seats, paper: { heardOn, dayLocked: await this.days.isLocked(brief.hearingId) } };
  }

  private async briefOf(command: DispositionCommand): Promise<{ caseId: Id; hearingId: Id; policyVersion: number }> {
    if (command instanceof ReceiveRecommendation) return command;
    const { file } = await this.streams.file(dispositionDecider, command.dispositionId);
    if (file.stage === 'unknown') throw new NotHere();
    return file.brief;
  }

  private async seatsFor(
    command: DispositionCommand,
    by: By,
    policy: Policy,
    { longStopOn }: Respondent,
  ): Promise<number | null> {
    if (!(command instanceof PronounceDisposition)) return null;
    return this.seats.before(completionDay(command.completeBy, by.today, policy, longStopOn), by.today);
  }

  // The jury's key may go with the jury; what the judge needs is sealed anew under the case.
  private async openWords(command: ReceiveRecommendation): Promise<void> {
    const { items, recommendations } = command;
    const [opened] = await this.vault.open([{ items, recommendations }]);
    Object.assign(command, opened);
  }
}
