import { Injectable } from '@nestjs/common';
import { refuse, type Id } from '#kernel';
import type { Access } from './access.js';
import { AccountFacts, OPERATOR, type Home } from './account-facts.handler.js';
import { Accounts, type Grant } from './accounts.js';
import { OpenSessions } from './sessions.js';
import { Tries } from './tries.js';

/** An account as the operator sees it: what it is, never whose. */
export type Listed = Home & Access & { readonly locked: boolean };

/** Accounts in the hands of whoever runs the installation: by login, since they have no session to act in. */
@Injectable()
export class Keeper {
  constructor(
    private readonly accounts: Accounts,
    private readonly facts: AccountFacts,
    private readonly sessions: OpenSessions,
    private readonly tries: Tries,
  ) {}

  /** Makes an account with a role; a login that is taken is refused, whatever its password. */
  async add(login: string, password: string, grant: Grant): Promise<Id> {
    if (await this.accounts.byLogin(login)) refuse('LoginTaken', 'Somebody has this login.');
    return this.accounts.grant(login, password, grant);
  }

  async grant(login: string, { programmeId, role, personId }: Grant): Promise<Id> {
    const home = await this.of(login);
    await this.facts.grant(home, { role, ...(personId && { personId }) }, { ...OPERATOR, programmeId });
    return home.accountId;
  }

  async withdraw(login: string, role: string, programmeId: Id): Promise<Id> {
    const home = await this.of(login);
    await this.facts.withdraw(home, { role }, { ...OPERATOR, programmeId });
    await this.sessions.end(home.accountId, role, programmeId);
    return home.accountId;
  }

  /** Sets another password, lets a locked account in, and ends every session. */
  async resetPassword(login: string, password: string): Promise<Id> {
    const home = await this.of(login);
    await this.facts.passwordSet(home, 'reset', OPERATOR);
    await this.accounts.changePassword(home.accountId, password);
    await this.sessions.revokeAll(home.accountId, 'password-reset', { doer: OPERATOR });
    return home.accountId;
  }

  async unlock(login: string): Promise<Id> {
    const home = await this.of(login);
    await this.facts.unlocked(home, OPERATOR);
    await this.tries.unlock(home.accountId);
    return home.accountId;
  }

  async close(login: string): Promise<Id> {
    const home = await this.of(login);
    await this.facts.closed(home, OPERATOR);
    await this.sessions.end(home.accountId);
    await this.accounts.forget(home.accountId);
    return home.accountId;
  }

  async list(): Promise<Listed[]> {
    const homes = await this.accounts.all();
    const found = await this.facts.accesses(homes);
    return homes.map((home) => ({ ...home, ...found.get(home.accountId)! }));
  }

  private async of(login: string): Promise<Home> {
    return (await this.accounts.byLogin(login)) ?? refuse('AccountUnknown', 'There is no account with this login.');
  }
}
