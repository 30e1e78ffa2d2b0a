import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { pg, POOL } from '#platform';
import type { Access } from './access.js';
import { AccountFacts } from './account-facts.handler.js';
import { Accounts, isRight, type Credential } from './accounts.js';
import { lockMinutes } from './locking.js';

/** A sign-in that failed is answered so long after it came, whatever was wrong with it. */
const FAILED_MS = 250;

/** Checks logins and passwords, and locks where they fail too often in a row: an unknown login, a wrong password and a locked account look alike. */
@Injectable()
export class Tries {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly accounts: Accounts,
    private readonly facts: AccountFacts,
  ) {}

  /** Whose login and password these are, and what the account is by its facts; or null. */
  async check(login: string, password: string): Promise<{ account: Credential; access: Access } | null> {
    const floor = wait(FAILED_MS, undefined, { ref: false });
    const account = await this.accounts.byLogin(login);
    // Read while argon2 works, which takes longer.
    const reading = account ? this.facts.access(account) : Promise.resolve(null);
    const [access, right] = await Promise.all([reading, this.passes(account, password)]);
    if (right && account && access) return { account, access };
    await floor;
    return null;
  }

  /** Whether the password is the account's own, and the account is not locked; a failure counts, a success does not yet. */
  async passes(account: Credential | null, password: string): Promise<boolean> {
    const right = await isRight(account, password);
    if (!account || account.locked) return false;
    if (!right) await this.failed(account);
    return right;
  }

  /** Counts a failure, and locks where it is one too many. */
  async failed(account: Credential): Promise<void> {
    const { rows } = await this.pool.query<{ failures: number }>(
      'update access.accounts set failures = failures + 1 where account_id = $1 returning failures',
      [account.accountId],
    );
    const failures = rows[0]?.failures ?? 0;
    const minutes = lockMinutes(failures);
    if (minutes === 0) return;
    await this.pool.query(
      `update access.accounts set locked_until = greatest(locked_until, now() + $2 * interval '1 minute') where account_id = $1`,
      [account.accountId, minutes],
    );
    await this.facts.locked(account, failures);
  }

  /** Forgets earlier failures. False when others failed so often meanwhile that the account is locked. */
  async succeeded({ accountId }: Pick<Credential, 'accountId'>): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update access.accounts set failures = 0, locked_until = null where account_id = $1 and coalesce(locked_until <= now(), true)`,
      [accountId],
    );
    return rowCount === 1;
  }

  /** Lets somebody try again at once. */
  async unlock(accountId: string): Promise<void> {
    await this.pool.query('update access.accounts set failures = 0, locked_until = null where account_id = $1', [accountId]);
  }
}
