import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, NotHere, Streams } from '#platform';
import { GLASS_RULE, Policies } from '#programme';
import { BreakGlass, GlassCommand } from './glass.commands.js';
import { glassDecider } from './glass.js';
import { Records } from './ports.js';

/** Handles every glass command: each is a subclass of GlassCommand. */
@CommandHandler(GlassCommand)
export class GlassHandler implements ICommandHandler<GlassCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly policies: Policies,
    private readonly records: Records,
  ) {}

  async execute(command: GlassCommand) {
    const by = this.acting.by();
    // What is sealed or expunged is not there, and no glass leads to it.
    if (command instanceof BreakGlass && !(await this.records.isThere(command.caseId))) throw new NotHere();
    const { policy, version } = await this.policies.inForce(by.programmeId, by.today);
    const known = { rule: policy.glass ?? GLASS_RULE, policyVersion: version };
    return this.streams.perform(glassDecider, command.glassId, command, by, known);
  }
}
