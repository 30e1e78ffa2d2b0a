import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Code, Id } from '#kernel';
import { pg, POOL } from '#platform';

/** Binds the way through a sign-in service to the browser that began it. */
export const ERRAND_COOKIE = '__Host-errand';
const MINUTES = 10;

/** What somebody is sent to a sign-in service for. */
export interface Errand {
  readonly programmeId: Id;
  readonly purpose: 'sign-in' | 'link' | 'invitation';
  /** Which account they link, in which session they asked for it; or which invitation they redeem. */
  readonly accountId: Id | null;
  readonly sessionId: Id | null;
  /** As what they sign in, where they said so. */
  readonly role: Code | null;
}

/** What must come back from the sign-in service unchanged, and what it must be told in return. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

const hashed = (token: string) => createHash('sha256').update(token).digest('base64url');

/** State, nonce and verifier of an errand, all made of the secret in the cookie: so the database holds none of them. */
export function checksOf(token: string): Checks {
  const part = (name: string) => createHmac('sha256', token).update(name).digest('base64url');
  return { state: part('state'), nonce: part('nonce'), verifier: part('verifier') };
}

/** Ways through a sign-in service that were begun: each is good once, for ten minutes, in the browser that began it. */
@Injectable()
export class Errands {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async begin({ programmeId, purpose, accountId, sessionId, role }: Errand, reply: FastifyReply): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.pool.query('delete from access.errands where ends_at <= now()');
    await this.pool.query(`insert into access.errands values ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 minute')`, [
      hashed(token),
      programmeId,
      purpose,
      accountId,
      sessionId,
      role,
      MINUTES,
    ]);
    void reply.header('set-cookie', `${ERRAND_COOKIE}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${MINUTES * 60}`);
    return token;
  }

  /** The secret of the errand this browser is on. */
  tokenOf({ headers }: FastifyRequest): string | null {
    return new RegExp(`(?:^|;\\s*)${ERRAND_COOKIE}=([\\w-]{43})(?:;|$)`).exec(headers.cookie ?? '')?.[1] ?? null;
  }

  /** Ends an errand; null when it was ended before, or took too long. */
  async end(token: string, reply: FastifyReply): Promise<Errand | null> {
    void reply.header('set-cookie', `${ERRAND_COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`);
    const { rows } = await this.pool.query<Errand & { live: boolean }>(
      `delete from access.errands where token = $1 returning programme as "programmeId", purpose, account_id as "accountId",
         session_id as "sessionId", role, ends_at > now() as live`,
      [hashed(token)],
    );
    return rows[0]?.live ? rows[0] : null;
  }
}
