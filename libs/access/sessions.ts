import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Code, Id, Moment } from '#kernel';
import { Coalescer, newId, pg, POOL, Sessions, type Pending, type Session, type SessionKind } from '#platform';
import { AccountFacts, itself, type Doer, type Home } from './account-facts.handler.js';
import { Revocations } from './revocations.js';
import { Uses } from './uses.js';

/** How long a session lasts unused, and at most. Kept on the machine's clock, whatever time the court plays. */
export const LIMITS: Readonly<Record<SessionKind, { readonly idle: string; readonly most: string }>> = {
  staff: { idle: '30 minutes', most: '12 hours' },
  family: { idle: '30 minutes', most: '7 days' },
  // A tablet lies still while people talk.
  juror: { idle: '2 hours', most: '12 hours' },
  site: { idle: '15 minutes', most: '2 hours' },
};

/** Whose a new session is, and what it opens. */
export interface Opening {
  readonly accountId: Id | null;
  readonly programmeId: Id;
  readonly role: Code;
  readonly personId: Id | null;
  readonly kind: SessionKind;
  readonly scope?: Readonly<Record<string, Id>>;
  /** What it waits for before it opens anything. */
  readonly pending?: Pending;
  readonly proof: readonly Code[];
  /** When it ends, where that is sooner than its kind would: the end of a sitting. */
  readonly until?: Moment;
}

interface Particular {
  readonly sessionId?: Id;
  /** A shorter life than its kind has, counted from now. */
  readonly minutes?: number;
}

/** One of somebody's sessions, as they see it. */
export interface OwnSession {
  readonly sessionId: Id;
  readonly programmeId: Id;
  readonly role: Code;
  readonly kind: SessionKind;
  readonly startedAt: Moment;
  readonly usedAt: Moment;
  readonly endsAt: Moment;
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
const newToken = (): string => randomBytes(32).toString('base64url');

const LIVE = 'ends_at > now() and used_at + idle > now()';

/** Opaque sessions: a token of 256 random bits, of which only a hash is kept. */
@Injectable()
export class OpenSessions extends Sessions implements OnApplicationShutdown {
  /** Requests that come together ask for their sessions together; each is asked for anew, so that one that was revoked is over. */
  private readonly finding = new Coalescer<string, Session | null>((hashes) => this.findAll(hashes), 200);

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly facts: AccountFacts,
    private readonly revocations: Revocations,
    private readonly uses: Uses,
  ) {
    super();
  }

  /** Opens a session and answers its token, which is kept nowhere; sessions that are over go. */
  async open(opening: Opening, { sessionId = newId(), minutes }: Particular = {}): Promise<{ token: string; sessionId: Id }> {
    const { accountId, programmeId, role, personId, kind, scope = {}, pending = null, proof, until = null } = opening;
    const token = newToken();
    await this.pool.query(
      `with gone as (delete from access.sessions where not (${LIVE}))
       insert into access.sessions (session_id, token, account_id, programme, role, person_id, kind, scope, pending, proof, idle, ends_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, least(now() + $12::interval, $13::timestamptz))`,
      [
        sessionId,
        hashOf(token),
        accountId,
        programmeId,
        role,
        personId,
        kind,
        scope,
        pending,
        proof,
        LIMITS[kind].idle,
        minutes === undefined ? LIMITS[kind].most : `${minutes} minutes`,
        until,
      ],
    );
    return { token, sessionId };
  }

  find(token: string): Promise<Session | null> {
    return this.finding.ask(hashOf(token));
  }

  /** Notes that they proved who they are, and changes the token: the old one opens nothing any more. Null when it is over. */
  async prove(sessionId: Id, proof: readonly Code[]): Promise<{ token: string } | null> {
    const token = newToken();
    const { rowCount } = await this.pool.query(
      `update access.sessions set token = $2, proof = $3, proved_at = now(), used_at = now() where session_id = $1 and ${LIVE}`,
      [sessionId, hashOf(token), proof],
    );
    return rowCount ? { token } : null;
  }

  /** Lets a session that waited open what it is for; its token stays. False when it is over or waits for something else. */
  async settle(sessionId: Id, waitedFor: Pending): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update access.sessions set pending = null where session_id = $1 and pending = $2 and ${LIVE}`,
      [sessionId, waitedFor],
    );
    return rowCount === 1;
  }

  /** Ends a session at once, everywhere; streams it holds open are closed. */
  revoke(sessionId: Id, because: Code = 'asked', doer?: Doer): Promise<void> {
    return this.over('session_id = $1', [sessionId], async (home, ids) => {
      for (const id of ids) await this.facts.revoked(home, id, because, doer ?? itself(home));
    });
  }

  /** Ends every session of an account, but for their own where they asked for it in one. */
  revokeAll(accountId: Id, because: Code = 'asked', { doer, but }: { doer?: Doer; but?: Id } = {}): Promise<void> {
    return this.over(
      'account_id = $1 and session_id is distinct from $2',
      [accountId, but ?? null],
      async (home) => void (await this.facts.allRevoked(home, because, doer ?? itself(home))),
    );
  }

  /** Ends a session that another takes the place of; nothing happened to the account. */
  drop(sessionId: Id): Promise<void> {
    return this.over('session_id = $1', [sessionId], async () => undefined);
  }

  /** Ends the sessions of an account, or those in one role of a programme, where the record tells why already. */
  end(accountId: Id, role: Code | null = null, programmeId: Id | null = null): Promise<void> {
    return this.over(
      'account_id = $1 and ($2::text is null or role = $2) and ($3::uuid is null or programme = $3)',
      [accountId, role, programmeId],
      async () => undefined,
    );
  }

  /** The sessions somebody has open. */
  async own(accountId: Id): Promise<OwnSession[]> {
    const { rows } = await this.pool.query<OwnSession>(
      `select session_id as "sessionId", programme as "programmeId", role, kind,
         started_at as "startedAt", used_at as "usedAt", ends_at as "endsAt"
       from access.sessions where account_id = $1 and ${LIVE} order by started_at`,
      [accountId],
    );
    return rows;
  }

  /** Seconds since each of these sessions asked for anything, to about a minute; those that are over are not among them. */
  async silent(sessionIds: readonly Id[]): Promise<ReadonlyMap<Id, number>> {
    if (sessionIds.length === 0) return new Map();
    const { rows } = await this.pool.query<{ sessionId: Id; seconds: number }>(
      `select session_id as "sessionId", greatest(0, extract(epoch from now() - used_at))::int as seconds
       from access.sessions where session_id = any ($1) and ${LIVE}`,
      [sessionIds],
    );
    return new Map(rows.map(({ sessionId, seconds }) => [sessionId, seconds]));
  }

  /** Calls back once when the session is revoked or over: what is open for it, like an event stream, closes. Answers how to stop waiting. */
  onRevoked(sessionId: Id, close: () => void): () => void {
    return this.revocations.on(sessionId, close);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.uses.flush().catch(() => undefined);
  }

  private async findAll(hashes: readonly string[]): Promise<(Session | null)[]> {
    const { rows } = await this.pool.query<Session & { token: string; usedLongAgo: boolean }>({
      name: 'sessions-of',
      text: `select token, session_id as "sessionId", account_id as "accountId", programme as "programmeId", role,
               person_id as "personId", kind, scope, pending, proof, proved_at > now() - interval '5 minutes' as "provedLately",
               used_at < now() - interval '1 minute' as "usedLongAgo"
             from access.sessions where token = any ($1) and ${LIVE}`,
      values: [[...new Set(hashes)]],
    });
    const found = new Map(
      rows.map(({ token, usedLongAgo, ...session }) => {
        if (usedLongAgo) this.uses.note(session.sessionId);
        return [token, session] as const;
      }),
    );
    return hashes.map((hash) => found.get(hash) ?? null);
  }

  /** The rows go first, so that the sessions are over even where the record cannot be written just now. */
  private async over(where: string, values: unknown[], tell: (home: Home, ids: Id[]) => Promise<void>): Promise<void> {
    const { rows } = await this.pool.query<{ id: Id; accountId: Id | null; programmeId: Id | null }>(
      `with gone as (delete from access.sessions where ${where} returning session_id, account_id)
       select session_id as id, gone.account_id as "accountId", a.programme as "programmeId",
         pg_notify('session_revoked', session_id::text)
       from gone left join access.accounts a on a.account_id = gone.account_id`,
      values,
    );
    const [first] = rows;
    if (first?.accountId && first.programmeId)
      await tell(
        { accountId: first.accountId, programmeId: first.programmeId },
        rows.map(({ id }) => id),
      );
  }
}
