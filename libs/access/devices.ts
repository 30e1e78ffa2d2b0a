import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Id } from '#kernel';
import { Keyring, newId, pg, POOL, TooMany } from '#platform';

/** Tells one tablet from another behind one address. */
export const DEVICE_COOKIE = '__Host-device';

/** Wrong codes before a device has to wait. */
export const FREE_TRIES = 5;
const LONGEST_SECONDS = 600;

/** Seconds a device waits after so many wrong codes: half a minute, then twice as long each time, up to ten minutes. */
export const waitSeconds = (tries: number): number =>
  tries < FREE_TRIES ? 0 : Math.min(LONGEST_SECONDS, 30 * 2 ** Math.min(tries - FREE_TRIES, 10));

/**
 * Counts wrong codes by device and never by address: twelve rooms may stand behind one, with a prankster in one of them. A device
 * that brings no cookie yet is given one, and is counted from its next try on.
 */
@Injectable()
export class Devices {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly keyring: Keyring,
  ) {}

  /** The device that sent a request; null when it was never here. */
  known({ headers }: FastifyRequest): Id | null {
    const cookie = new RegExp(`(?:^|;\\s*)${DEVICE_COOKIE}=([0-9a-f-]{36})\\.([\\w-]{43})`).exec(headers.cookie ?? '');
    if (!cookie || !isUUID(cookie[1])) return null;
    const right = timingSafeEqual(Buffer.from(cookie[2]!), Buffer.from(this.markOf(cookie[1]!)));
    return right ? cookie[1]! : null;
  }

  /** Gives a device that was never here something to be known by. */
  greet(reply: FastifyReply): void {
    const device = newId();
    const cookie = `${DEVICE_COOKIE}=${device}.${this.markOf(device)}`;
    void reply.header('set-cookie', `${cookie}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=86400`);
  }

  /** @throws TooMany while a device has to wait */
  async mayTry(device: Id): Promise<void> {
    const { rows } = await this.pool.query<{ tries: number; ago: number }>(
      'select tries, extract(epoch from now() - last_at)::float as ago from access.device_tries where device = $1',
      [device],
    );
    const left = rows[0] ? waitSeconds(rows[0].tries) - rows[0].ago : 0;
    if (left > 0) throw new TooMany(Math.ceil(left));
  }

  /** Counts a wrong code; after an hour without one it begins anew. */
  async missed(device: Id): Promise<void> {
    await this.pool.query(
      `insert into access.device_tries as had values ($1, 1, now()) on conflict (device) do update
       set tries = case when had.last_at < now() - interval '1 hour' then 1 else had.tries + 1 end, last_at = now()`,
      [device],
    );
    await this.pool.query(`delete from access.device_tries where last_at < now() - interval '1 day'`);
  }

  private markOf(device: Id): string {
    return this.keyring.digest('device', device);
  }
}
