import { setTimeout as pause } from 'node:timers/promises';
import type { AnyKeyDuties, KeyDuty } from '#kernel';
import { oneAtATime } from '../postgres/one-at-a-time.js';
import { pg } from '../postgres/types.js';
import type { EventStore, Position, Recorded } from '../record/event-store.js';
import { isOutage } from '../record/postgres-store.js';
import type { Upcasts } from '../record/upcasts.js';
import type { Log } from '../views/context.js';
import { seenFrom } from '../views/seen.js';
import type { Keyring, KeyStep } from './keyring.js';

const PAGE = 500;
const DUTIES_LOCK = 20260313;
/** Milliseconds between two looks of who waits. */
const LOOKS_EVERY = 20;
/** Milliseconds after which the tables of destroyed keys are rewritten: once for all that are destroyed meanwhile. */
const REWRITE_AFTER = 1000;

export interface DutiesContext {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly upcasts: Upcasts;
  readonly keyring: Keyring;
  readonly duties: AnyKeyDuties;
  readonly log: Log;
}

/**
 * Follows the record and does with keys what its facts ask for: a key is destroyed only after the fact is on record, and then
 * in any case. What cannot be done is tried again and never passed over; what was done already changes nothing.
 */
export class KeyKeeper {
  private readonly stopping = new AbortController();
  private work: Promise<void> = Promise.resolve();
  private rewriting: Promise<void> | null = null;

  constructor(private readonly context: DutiesContext) {}

  start(): void {
    this.work = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.work;
    await this.rewriting;
  }

  async position(): Promise<Position> {
    const { rows } = await this.context.pool.query<{ position: number }>(
      `select position from running.checkpoints where name = 'keys'`,
    );
    return rows[0]!.position;
  }

  /** Waits until everything up to a position is done, whichever process does it, at most `within` ms. Answers whether it is. */
  async passed(position: Position, within = 5000): Promise<boolean> {
    for (const until = Date.now() + within; Date.now() < until; await pause(LOOKS_EVERY))
      if ((await this.position()) >= position) return true;
    return false;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await oneAtATime(this.context.pool, DUTIES_LOCK, signal, (working) => this.keepUp(working));
      } catch (error) {
        this.context.log.error(
          { err: (error as Error).message, outage: isOutage(error) },
          'What the record asks of the keys is not done; trying again.',
        );
      }
      await pause(1000, undefined, { signal }).catch(() => undefined);
    }
  }

  private async keepUp(working: AbortSignal): Promise<void> {
    const { store, pool, keyring } = this.context;
    // What an earlier process had destroyed when it ended.
    await keyring.rewrite();
    for await (const page of store.follow(await this.position(), PAGE, working)) {
      const steps = page.events.flatMap((event) => this.stepsOf(event));
      const destroyed = await keyring.take(steps);
      const upTo = Math.trunc(page.upTo);
      // What a power cut takes back is done again, and changes nothing.
      await pool.query(
        `begin; set local synchronous_commit = off; update running.checkpoints set position = ${upTo} where name = 'keys' and position < ${upTo}; commit`,
      );
      if (destroyed) this.rewriteSoon();
    }
  }

  private rewriteSoon(): void {
    const { keyring, log } = this.context;
    this.rewriting ??= pause(REWRITE_AFTER, undefined, { signal: this.stopping.signal })
      .catch(() => undefined)
      .then(() => keyring.rewrite())
      .catch((error: Error) =>
        log.error({ err: error.message }, 'The tables of keys are not rewritten; that is done at the next start.'),
      )
      .finally(() => (this.rewriting = null));
  }

  private stepsOf(event: Recorded): KeyStep[] {
    const duty: KeyDuty | undefined = this.context.duties[event.type]?.(seenFrom(event, this.context.upcasts));
    if (!duty) return [];
    const { notice } = duty;
    return (['escrow', 'release', 'destroy'] as const).flatMap((act) => {
      const subjects = duty[act] ?? [];
      return subjects.length > 0 ? [{ act, subjects, programme: event.meta.programme, ...(notice && { notice }) }] : [];
    });
  }
}
