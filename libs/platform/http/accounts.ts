import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '../ids.js';
import { Keyring } from '../keys/keyring.js';
import { pg } from '../postgres/types.js';
import { Coalescer } from '../record/coalesce.js';
import { POOL } from '../tokens.js';

/** Who can sign in, as what, and who is. No name stands here: a login is kept as a keyed digest. */
export const ACCESS_SCHEMA = `
create schema if not exists access;
create table if not exists access.accounts (
  account_id uuid primary key,
  login text not null unique,
  password text not null
);
create table if not exists access.grants (
  account_id uuid not null references access.accounts,
  programme uuid not null,
  role text not null,
  person_id uuid,
  primary key (account_id, programme, role)
);
create table if not exists access.sessions (
  token text primary key,
  account_id uuid not null references access.accounts,
  programme uuid not null,
  role text not null,
  person_id uuid,
  started_at timestamptz not null default now(),
  ends_at timestamptz not null
);`;

/** A role an account may take in a programme. */
export interface Grant {
  readonly programmeId: string;
  readonly role: string;
  readonly personId: string | null;
}

/** Who is signed in, as what. */
export interface Session extends Grant {
  readonly accountId: string;
}

const HOURS = 12;
// Compared with when there is no such login, so that the answer takes as long.
let decoy: Promise<string> | undefined;
const hashed = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Local accounts with passwords (argon2id) and opaque sessions, of which only a hash is kept. */
@Injectable()
export class Accounts {
  /** Requests that come together ask for their sessions together; each is asked for anew, so that one that was ended is over. */
  private readonly sessions = new Coalescer<string, Session | null>((hashes) => this.find(hashes), 200);

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly keyring: Keyring,
  ) {}

  /** Makes an account or gives an existing one another role; answers its id. */
  async grant(login: string, password: string, { programmeId, role, personId }: Grant): Promise<string> {
    const { rows } = await this.pool.query<{ account_id: string }>(
      `insert into access.accounts values ($1, $2, $3) on conflict (login) do update set login = excluded.login returning account_id`,
      [newId(), this.digest(login), await hash(password)],
    );
    const accountId = rows[0]!.account_id;
    await this.pool.query('insert into access.grants values ($1, $2, $3, $4) on conflict do nothing', [
      accountId,
      programmeId,
      role,
      personId,
    ]);
    return accountId;
  }

  /** The account and its roles, or null when login or password is wrong; takes as long for an unknown login. */
  async check(login: string, password: string): Promise<{ accountId: string; grants: Grant[] } | null> {
    const { rows } = await this.pool.query<{ account_id: string; password: string }>(
      'select * from access.accounts where login = $1',
      [this.digest(login)],
    );
    const right = await verify(rows[0]?.password ?? (await (decoy ??= hash('nobody has this password'))), password).catch(
      () => false,
    );
    if (!right || !rows[0]) return null;
    const { rows: grants } = await this.pool.query<Grant>(
      `select programme as "programmeId", role, person_id as "personId" from access.grants where account_id = $1 order by programme, role`,
      [rows[0].account_id],
    );
    return { accountId: rows[0].account_id, grants };
  }

  /** Starts a session and answers its token, which is kept nowhere; sessions that are over go. */
  async start(accountId: string, { programmeId, role, personId }: Grant): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.pool.query('delete from access.sessions where ends_at <= now()');
    await this.pool.query(
      `insert into access.sessions (token, account_id, programme, role, person_id, ends_at) values ($1, $2, $3, $4, $5, now() + $6 * interval '1 hour')`,
      [hashed(token), accountId, programmeId, role, personId, HOURS],
    );
    return token;
  }

  of(token: string): Promise<Session | null> {
    return this.sessions.ask(hashed(token));
  }

  private async find(hashes: readonly string[]): Promise<(Session | null)[]> {
    const { rows } = await this.pool.query<Session & { token: string }>({
      name: 'sessions-of',
      text: `select token, account_id as "accountId", programme as "programmeId", role, person_id as "personId"
             from access.sessions where token = any ($1) and ends_at > now()`,
      values: [[...new Set(hashes)]],
    });
    const found = new Map(rows.map(({ token, ...session }) => [token, session]));
    return hashes.map((hash) => found.get(hash) ?? null);
  }

  async end(token: string): Promise<void> {
    await this.pool.query('delete from access.sessions where token = $1', [hashed(token)]);
  }

  private digest(login: string): string {
    return this.keyring.digest('login', login.trim().toLowerCase());
  }
}
