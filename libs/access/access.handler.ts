import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, NotHere } from '#platform';
import {
  AccessCommand,
  CloseAccess,
  RemoveSecondFactor,
  RevokeAllSessions,
  UnlockAccess,
  WithdrawRole,
} from './access.commands.js';
import type { Access } from './access.js';
import { AccountFacts, type Doer, type Home } from './account-facts.handler.js';
import { Accounts } from './accounts.js';
import { OpenSessions } from './sessions.js';
import { Factors } from './factors.js';
import { Tries } from './tries.js';

/** Handles every command about an account; what it means for its sessions and secrets follows at once. */
@CommandHandler(AccessCommand)
export class AccessHandler implements ICommandHandler<AccessCommand> {
  constructor(
    private readonly acting: Acting,
    private readonly accounts: Accounts,
    private readonly facts: AccountFacts,
    private readonly sessions: OpenSessions,
    private readonly tries: Tries,
    private readonly factors: Factors,
  ) {}

  async execute(command: AccessCommand) {
    const doer = this.acting.current();
    const home = await this.homeOf(command.accountId, doer);
    const receipt = await this.facts.perform(home, command, doer);
    await this.follow(command, home, doer);
    return receipt;
  }

  /** Done again when a command is sent again: so what was cut off between the fact and its meaning is made good. */
  private async follow(command: AccessCommand, home: Home, doer: Doer): Promise<void> {
    if (command instanceof WithdrawRole) await this.sessions.end(home.accountId, command.role, doer.programmeId);
    if (command instanceof RevokeAllSessions) await this.sessions.end(home.accountId);
    if (command instanceof RemoveSecondFactor) await this.factors.remove(home, command.factorId);
    if (command instanceof UnlockAccess) await this.tries.unlock(home.accountId);
    if (command instanceof CloseAccess) {
      await this.sessions.end(home.accountId);
      await this.accounts.forget(home.accountId);
    }
  }

  /** Where the account's facts are filed; for whoever acts in a programme where it is nothing, there is none. */
  private async homeOf(accountId: string, { programmeId }: Doer): Promise<Home> {
    const home = await this.accounts.homeOf(accountId);
    if (!home || !programmeId) throw new NotHere();
    if (!isOf(await this.facts.access(home), programmeId) && home.programmeId !== programmeId) throw new NotHere();
    return home;
  }
}

const isOf = (access: Access, programmeId: string): boolean =>
  (access.stage === 'open' && access.roles.some((role) => role.programmeId === programmeId)) ||
  (access.stage === 'invited' && access.invited.programmeId === programmeId);
