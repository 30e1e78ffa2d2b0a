import { hash, verify } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import type { Code, Id } from '#kernel';
import { Keyring, newId, pg, POOL } from '#platform';
import { AccountFacts, OPERATOR, type Home } from './account-facts.handler.js';

/** A role an account may take in a programme. */
export interface Grant {
  readonly programmeId: Id;
  readonly role: Code;
  readonly personId: Id | null;
}

/** What is kept of an account beside its facts: how it is known at the door, and how often that went wrong of late. */
export interface Credential extends Home {
  readonly password: string;
  readonly failures: number;
  readonly locked: boolean;
}

const CREDENTIAL = `account_id as "accountId", programme as "programmeId", password, failures,
  coalesce(locked_until > now(), false) as locked`;

/** Who has an account, by their login. A login is kept as a keyed digest, a password as argon2id. */
@Injectable()
export class Accounts {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly keyring: Keyring,
    private readonly facts: AccountFacts,
  ) {}

  /** Makes an account or gives an existing one another role, as the operator of the installation does; answers its id. */
  async grant(login: string, password: string, { programmeId, role, personId }: Grant): Promise<string> {
    const home = (await this.byLogin(login)) ?? (await this.make(login, password, programmeId));
    await this.facts.open(home, 'operator');
    await this.facts.grant(home, { role, ...(personId && { personId }) }, { ...OPERATOR, programmeId });
    return home.accountId;
  }

  async byLogin(login: string): Promise<Credential | null> {
    const { rows } = await this.pool.query<Credential>({
      name: 'account-by-login',
      text: `select ${CREDENTIAL} from access.accounts where login = $1`,
      values: [this.loginDigest(login)],
    });
    return rows[0] ?? null;
  }

  async byId(accountId: Id): Promise<Credential | null> {
    const { rows } = await this.pool.query<Credential>(`select ${CREDENTIAL} from access.accounts where account_id = $1`, [
      accountId,
    ]);
    return rows[0] ?? null;
  }

  /** Every account, and everyone who was invited. */
  async all(): Promise<(Home & { readonly locked: boolean })[]> {
    const { rows } = await this.pool.query<Home & { locked: boolean }>(
      `select account_id as "accountId", programme as "programmeId", coalesce(locked_until > now(), false) as locked
       from access.accounts
       union all select account_id, programme, false from access.invitations where not redeemed and ends_at > now()
       order by 2, 1`,
    );
    return rows;
  }

  /** Keeps a login and a password; where the login is taken, answers whose it is. */
  async make(login: string, password: string, programmeId: Id, accountId = newId()): Promise<Home> {
    const { rows } = await this.pool.query<Home>(
      `insert into access.accounts (account_id, login, password, programme) values ($1, $2, $3, $4)
       on conflict (login) do update set login = excluded.login returning account_id as "accountId", programme as "programmeId"`,
      [accountId, this.loginDigest(login), await hash(password), programmeId],
    );
    return rows[0]!;
  }

  /** Keeps login and password of somebody who was invited, and uses the link up with it; false when either was taken first. */
  async makeInvited({ accountId, programmeId }: Home, login: string, password: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `with made as (
         insert into access.accounts (account_id, login, password, programme)
         select $1, $2, $3, $4 from access.invitations where account_id = $1 and not redeemed
         on conflict do nothing returning account_id)
       update access.invitations set redeemed = true where account_id in (select account_id from made)`,
      [accountId, this.loginDigest(login), await hash(password), programmeId],
    );
    return rowCount === 1;
  }

  /** Where an account's facts are filed. Somebody who was invited has no login yet. */
  async homeOf(accountId: Id): Promise<Home | null> {
    const { rows } = await this.pool.query<Home>(
      `select account_id as "accountId", programme as "programmeId" from access.accounts where account_id = $1
       union all select account_id, programme from access.invitations where account_id = $1 limit 1`,
      [accountId],
    );
    return rows[0] ?? null;
  }

  /** Lets go of login, password and every secret: nobody signs in by them again, and the login is free. */
  async forget(accountId: Id): Promise<void> {
    for (const secrets of ['factors', 'recovery_codes', 'invitations'])
      await this.pool.query(`delete from access.${secrets} where account_id = $1`, [accountId]);
    // No digest and no hash looks like these. The row stays, so that the account is still known to be closed.
    await this.pool.query(`update access.accounts set login = 'closed ' || account_id, password = '' where account_id = $1`, [
      accountId,
    ]);
  }

  async changePassword(accountId: Id, password: string): Promise<void> {
    await this.pool.query('update access.accounts set password = $2, failures = 0, locked_until = null where account_id = $1', [
      accountId,
      await hash(password),
    ]);
  }

  loginDigest(login: string): string {
    return this.keyring.digest('login', login.normalize('NFKC').trim().toLowerCase());
  }
}

// Compared with when there is no such login, so that the answer takes as long.
let decoy: Promise<string> | undefined;

/** Whether a password is the account's; takes as long where there is no account. */
export const isRight = async (account: Pick<Credential, 'password'> | null, password: string): Promise<boolean> => {
  const right = await verify(account?.password ?? (await (decoy ??= hash('nobody has this password'))), password).catch(
    () => false,
  );
  return right && account !== null;
};
