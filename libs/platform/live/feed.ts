import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore, Position, Recorded } from '../record/event-store.js';
import type { Log } from '../views/context.js';
import type { ViewRunner } from '../views/runner.js';

const PAGE = 1_000;

/** Follows the record, once in this process, and hands on each part of it when the views show it. */
export class Feed {
  private beginning: Promise<void> | undefined;
  private work: Promise<void> = Promise.resolve();
  private readonly over = new AbortController();

  constructor(
    private readonly store: EventStore,
    private readonly views: ViewRunner,
    private readonly log: Log,
    /** Told where the feed begins; then of each part, and how far it reaches. */
    private readonly taker: { begin(at: Position): void; take(facts: readonly Recorded[], upTo: Position): Promise<void> },
  ) {}

  /** Begins where the views are now, the first time it is asked. */
  begin(): Promise<void> {
    this.beginning ??= this.first().catch((error: unknown) => {
      this.beginning = undefined;
      throw error;
    });
    return this.beginning;
  }

  async stop(): Promise<void> {
    this.over.abort();
    await this.work;
  }

  private async first(): Promise<void> {
    const at = await this.views.position();
    this.taker.begin(at);
    this.work = this.follow(at);
  }

  private async follow(from: Position): Promise<void> {
    const { signal } = this.over;
    let at = from;
    while (!signal.aborted) {
      try {
        // The log is read while the views fold it: what is waited for then is only that they have.
        for await (const { events, upTo } of this.store.follow(at, PAGE, signal)) {
          for (let rest = events; rest.length > 0 && !signal.aborted;) {
            await this.views.beyond(rest[0]!.position - 1, signal);
            if (signal.aborted) return;
            const shown = rest.filter(({ position }) => position <= this.views.shownUpTo);
            const last = shown.at(-1);
            if (!last) {
              await pause(100, undefined, { signal });
              continue;
            }
            await this.taker.take(shown, last.position);
            at = last.position;
            rest = rest.slice(shown.length);
          }
          at = Math.max(at, upTo);
        }
      } catch (error) {
        if (signal.aborted) return;
        this.log.error({ err: (error as Error).message }, 'The live feed stopped; trying again.');
        await pause(1000, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}
