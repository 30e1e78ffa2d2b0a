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

  /** Keeps a login and a password; where the login is taken, answers whose it is. */
  async make(login: string, password: string, programmeId: Id, accountId = newId()): Promise<Home> {
    const { rows } = await this.pool.query<Home>(
      `insert into access.accounts (account_id, login, password, programme) values ($1, $2, $3, $4)
       on conflict (login) do update set login = excluded.login returning account_id as "accountId", programme as "programmeId"`,
      [accountId, this.loginDigest(login), await hash(password), programmeId],
    );
    return rows[0]!;
  }

  /** Where an account's facts are filed. An account that was closed or never redeemed has no row any more or yet. */
  async homeOf(accountId: Id): Promise<Home | null> {
    const { rows } = await this.pool.query<Home>(
      `select account_id as "accountId", programme as "programmeId" from access.accounts where account_id = $1
       union all select account_id, programme from access.invitations where account_id = $1 limit 1`,
      [accountId],
    );
    return rows[0] ?? null;
  }

  /** Lets go of login, password and every secret: nobody signs in by them again. */
  async forget(accountId: Id): Promise<void> {
    await this.pool.query('delete from access.accounts where account_id = $1', [accountId]);
    await this.pool.query('delete from access.invitations where account_id = $1', [accountId]);
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
