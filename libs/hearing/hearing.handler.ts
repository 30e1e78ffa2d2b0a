import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Id } from '#kernel';
import { Acting, Streams, type Receipt } from '#platform';
import { Policies } from '#programme';
import { deliberationDecider } from './deliberation.js';
import {
  AskQuestion,
  AskForBreak,
  AssignInterpreter,
  EndHearing,
  EnterOathFromPaper,
  HearingCommand,
  OpenHearing,
  RecordGuardianPresence,
  RecuseJuror,
  SuggestQuestion,
  TakeOath,
} from './hearing.commands.js';
import type { HearingKnown } from './hearing.file.js';
import { hearingDecider } from './hearing.js';
import { Oneself } from './oneself.js';
import { CasesToHear, HeardDays } from './ports.js';

/** Handles every hearing command: each is a subclass of HearingCommand. */
@CommandHandler(HearingCommand)
export class HearingHandler implements ICommandHandler<HearingCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly policies: Policies,
    private readonly cases: CasesToHear,
    private readonly oneself: Oneself,
    private readonly days: HeardDays,
  ) {}

  async execute(command: HearingCommand): Promise<Receipt> {
    if (command instanceof SuggestQuestion) this.oneself.is(command.askedBy);
    if (command instanceof AskQuestion) this.oneself.is(command.lead);
    if (command instanceof RecuseJuror || command instanceof TakeOath || command instanceof AskForBreak)
      this.oneself.is(command.jurorId);
    return this.streams.perform(hearingDecider, command.hearingId, command, this.acting.by(), await this.known(command));
  }

  /** The parts that the command's decision reads. */
  private async known(command: HearingCommand): Promise<Partial<HearingKnown>> {
    const { programmeId, today } = this.acting.by();
    if (command instanceof OpenHearing) {
      const [policy, toHear] = await Promise.all([this.policies.inForce(programmeId, today), this.cases.of(command.caseId)]);
      return { policy, case: toHear };
    }
    if (command instanceof RecordGuardianPresence || command instanceof AssignInterpreter) return this.family(command.hearingId);
    if (command instanceof EnterOathFromPaper) return { dayLocked: await this.days.isLocked(command.hearingId) };
    return command instanceof EndHearing ? this.jury(command.hearingId) : {};
  }

  private async family(hearingId: Id): Promise<Partial<HearingKnown>> {
    const { file } = await this.streams.file(hearingDecider, hearingId);
    return file.stage === 'unknown' || file.stage === 'ended' ? {} : { case: await this.cases.of(file.opened.caseId) };
  }

  private async jury(hearingId: Id): Promise<Partial<HearingKnown>> {
    const { file } = await this.streams.file(hearingDecider, hearingId);
    if (file.stage !== 'retired') return {};
    const { file: jury } = await this.streams.file(deliberationDecider, file.deliberationId);
    return { deliberation: jury.stage };
  }
}
