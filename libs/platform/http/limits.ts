import { createHash } from 'node:crypto';
import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { TooMany } from './problem.js';
import { tokenOf } from './session.js';

const MINUTE_MS = 60_000;
/** A whole court sits behind one address, so an address is allowed so many times what one of its tablets is. */
const BEHIND_ONE_ADDRESS = 10;
/** More than people need, who forget; guessing is stopped long before by the lock. */
const TRIES = 30;
/** All of a court's tablets sign in within the same minutes. */
const TRIES_OF_AN_ADDRESS = 600;
/** Callers counted at one time; beyond that the one that has been quiet for longest is forgotten. */
const CALLERS = 100_000;

type Tracked = (request: FastifyRequest) => string | undefined;

const KEY = 'limit-tries';

/** Limits how often something secret is tried in a minute, by what it is tried on. */
export const LimitTries = (by: Tracked): MethodDecorator => SetMetadata(KEY, by);

/** The session a request comes by: somebody's browser, a seat or a link. */
export const ofSession: Tracked = (request) => tokenOf(request).token;

/** What the body names, in any spelling: a login, a link. */
export const ofBody =
  (field: string): Tracked =>
  ({ body }) => {
    const value = (body as Record<string, unknown> | null | undefined)?.[field];
    return typeof value === 'string' ? value.normalize('NFKC').trim().toLowerCase() : undefined;
  };

/** Requests of one session in a minute. */
export class Limits {
  constructor(readonly perMinute: number) {}
}

/** Counts requests before anything is looked up for them: by session first, by address only as a generous last resort. */
@Injectable()
export class LimitGuard implements CanActivate {
  private readonly counted = new LRUCache<string, { hits: number; readonly until: number }>({ max: CALLERS });

  constructor(private readonly limits: Limits) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { perMinute } = this.limits;
    this.count('session', ofSession(request) ?? request.ip, perMinute);
    this.count('address', request.ip, perMinute * BEHIND_ONE_ADDRESS);
    const handler = context.getHandler();
    const tried = Reflect.getMetadata(KEY, handler) as Tracked | undefined;
    if (!tried) return true;
    this.count('tries of address', request.ip, TRIES_OF_AN_ADDRESS);
    this.count(handler.name, tried(request) ?? request.ip, TRIES);
    return true;
  }

  /** @throws TooMany when this was one more in a minute than may be */
  private count(what: string, who: string, most: number): void {
    const now = performance.now();
    // No login and no token lies about in memory for a minute.
    const key = `${what} ${createHash('sha256').update(who).digest('base64url')}`;
    const known = this.counted.get(key);
    const window = known && known.until > now ? known : { hits: 0, until: now + MINUTE_MS };
    if (window !== known) this.counted.set(key, window);
    window.hits += 1;
    if (window.hits > most) throw new TooMany(Math.max(1, Math.ceil((window.until - now) / 1000)));
  }
}
