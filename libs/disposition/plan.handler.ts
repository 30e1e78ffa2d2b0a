import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { By, Id } from '#kernel';
import { Acting, NotHere, Streams, type Receipt } from '#platform';
import { Policies } from '#programme';
import { AskExtension, GiveWarning, MakePlan, PlanCommand } from './plan.commands.js';
import type { PlanKnown } from './plan.file.js';
import { planDecider } from './plan.js';
import { Respondents } from './ports.js';

const unreached = { language: null, attempts: [] };

/** Handles every plan command, by the policy the plan was made under. */
@CommandHandler(PlanCommand)
export class PlanHandler implements ICommandHandler<PlanCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly policies: Policies,
    private readonly respondents: Respondents,
  ) {}

  async execute(command: PlanCommand): Promise<Receipt> {
    const by = this.acting.by();
    return this.streams.perform(planDecider, command.planId, command, by, await this.known(command, by));
  }

  private async known(command: PlanCommand, by: By): Promise<PlanKnown> {
    const plan = await this.planOf(command);
    const { policy } = await this.policies.version(by.programmeId, plan.policyVersion);
    const family = command instanceof GiveWarning ? await this.respondents.family(plan.caseId) : unreached;
    const longStopOn = command instanceof AskExtension ? (await this.respondents.of(plan.caseId, by.today)).longStopOn : null;
    return { policy, ...family, longStopOn };
  }

  private async planOf(command: PlanCommand): Promise<{ caseId: Id; policyVersion: number }> {
    if (command instanceof MakePlan) return command;
    const { file } = await this.streams.file(planDecider, command.planId);
    if (file.stage === 'unknown') throw new NotHere();
    return file;
  }
}
