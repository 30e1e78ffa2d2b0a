import { pg } from '../postgres/types.js';

const POLL_MS = 1000;

/** Wakes those who wait when a NOTIFY arrives on a channel; a hint only, so everyone wakes once a second anyway. */
export class Wakening {
  private client: Promise<pg.Client | null> | null = null;
  private waking = new Set<(payload: string) => void>();
  private closed = false;

  constructor(
    private readonly pool: pg.Pool,
    private readonly channel: string,
    /** Told of every notification from the first wait on, also when nobody waits. */
    private readonly told: (payload: string) => void = () => undefined,
  ) {}

  /** Resolves at the next notification with its payload, after a second with null, or when the signal aborts. */
  next(signal?: AbortSignal, within = POLL_MS): Promise<string | null> {
    this.client ??= this.listen();
    return new Promise((resolve) => {
      const done = (payload: string | null) => {
        clearTimeout(timer);
        this.waking.delete(done);
        signal?.removeEventListener('abort', aborted);
        resolve(payload);
      };
      const aborted = () => done(null);
      const timer = setTimeout(() => done(null), within);
      this.waking.add(done);
      if (signal?.aborted) done(null);
      else signal?.addEventListener('abort', aborted, { once: true });
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    const client = await this.client;
    await client?.end().catch(() => undefined);
  }

  /** LISTEN needs a connection of its own; when it breaks, the poll carries on until the next waiter opens another. */
  private listen(): Promise<pg.Client | null> {
    // A connection tells of its end more than once; by the second time another may stand in its place.
    const listening: Promise<pg.Client | null> = this.connect(() => {
      if (this.client === listening) this.client = null;
    });
    return listening;
  }

  private async connect(lost: () => void): Promise<pg.Client | null> {
    if (this.closed) return null;
    const client = new pg.Client(this.pool.options as pg.ClientConfig);
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload = '' }) => {
      this.told(payload);
      for (const wake of [...this.waking]) wake(payload);
    });
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(this.channel)}`);
      return client;
    } catch {
      lost();
      void client.end().catch(() => undefined);
      return null;
    }
  }
}
