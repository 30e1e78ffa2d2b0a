import { setTimeout as pause } from 'node:timers/promises';
import { pg } from '../postgres/types.js';
import { Wakening } from '../record/wakening.js';
import { HiddenIds, readHidden } from './hidden.js';

/** What vanished, at hand in every process: told of each change, and looked after once a second in case it was not told. */
export class HiddenRecords {
  private ids = new HiddenIds();
  private changes = -1;
  private readonly stopping = new AbortController();
  private readonly wakening: Wakening;
  private readonly listeners: (() => void)[] = [];
  private work: Promise<void> = Promise.resolve();
  private reading: Promise<void> | null = null;

  constructor(private readonly pool: pg.Pool) {
    this.wakening = new Wakening(pool, 'hidden', () => void this.refresh().catch(() => undefined));
  }

  /** Whether an id vanished in a programme, or belongs to somebody who has lost the name: there is nothing here by it. */
  has(programme: string, id: string): boolean {
    return this.ids.of(programme)?.isNobody(id) ?? false;
  }

  /** What is hidden today, for what is folded outside of the tables. */
  get now(): HiddenIds {
    return this.ids;
  }

  /** Whether what a stream hid was shown again, and the views are being built with it. */
  isReturning(programme: string, stream: string): boolean {
    const here = this.ids.of(programme);
    return here !== undefined && [...here.ids.values()].some((one) => one.stream === stream && one.shown);
  }

  /** Calls back after each change. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  start(): void {
    this.work = this.watch();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.work;
    await this.wakening.close();
  }

  /** Looks whether something changed, and reads it if so. */
  refresh(): Promise<void> {
    this.reading ??= this.read().finally(() => (this.reading = null));
    return this.reading;
  }

  private async read(): Promise<void> {
    const { rows } = await this.pool.query<{ position: number }>(
      `select position from running.checkpoints where name = 'hidden'`,
    );
    const changes = rows[0]?.position ?? 0;
    if (changes === this.changes) return;
    this.ids = await readHidden(this.pool);
    this.changes = changes;
    for (const listener of this.listeners) listener();
  }

  private async watch(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.refresh().catch(() => pause(1000, undefined, { signal }).catch(() => undefined));
      if (!signal.aborted) await this.wakening.next(signal);
    }
  }
}
