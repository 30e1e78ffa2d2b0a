import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Id } from '#kernel';
import { pg, POOL, Wakening } from '#platform';

const LOOK_MS = 5_000;

/** Hears of sessions that end in any process, and closes what is open for them here. */
@Injectable()
export class Revocations implements OnApplicationShutdown {
  private readonly closing = new Map<Id, Set<() => void>>();
  private readonly wakening: Wakening;
  private readonly over = new AbortController();
  private watching = false;

  constructor(@Inject(POOL) private readonly pool: pg.Pool) {
    this.wakening = new Wakening(pool, 'session_revoked', (sessionId) => this.close(sessionId));
  }

  on(sessionId: Id, close: () => void): () => void {
    const closing = this.closing.get(sessionId) ?? new Set();
    this.closing.set(sessionId, closing.add(close));
    if (!this.watching) void this.watch();
    return () => {
      closing.delete(close);
      if (closing.size === 0) this.closing.delete(sessionId);
    };
  }

  async onApplicationShutdown(): Promise<void> {
    this.over.abort();
    await this.wakening.close();
  }

  /** A notification may be lost with its connection, and nobody tells of a session that only ran out: so it looks itself, too. */
  private async watch(): Promise<void> {
    this.watching = true;
    const { signal } = this.over;
    for (let looked = performance.now(); this.closing.size > 0 && !signal.aborted;) {
      await this.wakening.next(signal, Math.max(0, looked + LOOK_MS - performance.now()));
      // However many others are told of meanwhile.
      if (signal.aborted || performance.now() < looked + LOOK_MS) continue;
      looked = performance.now();
      await this.look().catch(() => undefined);
    }
    this.watching = false;
  }

  private async look(): Promise<void> {
    const open = [...this.closing.keys()];
    const { rows } = await this.pool.query<{ id: Id }>(
      `select session_id as id from access.sessions where session_id = any ($1) and ends_at > now() and used_at + idle > now()`,
      [open],
    );
    const live = new Set(rows.map(({ id }) => id));
    for (const sessionId of open) if (!live.has(sessionId)) this.close(sessionId);
  }

  private close(sessionId: Id): void {
    const closing = this.closing.get(sessionId);
    this.closing.delete(sessionId);
    for (const close of closing ?? []) close();
  }
}
