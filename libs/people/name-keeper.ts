import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Id } from '#kernel';
import { EventStore, isOutage, LOG, oneAtATime, Upcasts, WORKING, WORKS, type Log, type Page } from '#platform';
import { NameIndex, type NamedPerson } from './name-index.js';
import type { PersonEvents } from './person.events.js';

const PAGE = 1_000;
const NAMES_LOCK = 20260317;
/** Milliseconds between two looks whether the place in the record was moved. */
const LOOK_EVERY = 2_000;
/** Milliseconds between two looks whether every name in the index still opens. */
const PUT_RIGHT_EVERY = 10 * 60_000;
const NAMING: readonly string[] = ['PersonRegistered', 'NameChanged'] satisfies (keyof PersonEvents)[];

/** Follows the record and keeps the index of names in step with it, in one process at a time. */
@Injectable()
export class NameKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private work: Promise<unknown> = Promise.resolve();
  private position = 0;

  constructor(
    @Inject(WORKING) private readonly works: boolean,
    @Inject(WORKS) private readonly pool: Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly store: EventStore,
    private readonly upcasts: Upcasts,
    private readonly index: NameIndex,
  ) {}

  onApplicationBootstrap(): void {
    if (this.works) this.work = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.work;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await oneAtATime(this.pool, NAMES_LOCK, signal, (working) => this.keep(working));
      } catch (error) {
        this.log.error({ err: (error as Error).name, outage: isOutage(error) }, 'The index of names stopped; trying again.');
      }
      await pause(1_000, undefined, { signal }).catch(() => undefined);
    }
  }

  private async keep(working: AbortSignal): Promise<void> {
    const looking = this.putRightNowAndThen(working);
    while (!working.aborted) {
      const moved = new AbortController();
      const watching = this.watch(moved, working);
      await this.follow(AbortSignal.any([working, moved.signal])).finally(() => moved.abort());
      await watching;
    }
    await looking;
  }

  /** Follows until somebody has moved the place in the record, to have it read anew from there. */
  private async follow(until: AbortSignal): Promise<void> {
    this.position = await this.index.position();
    for await (const page of this.store.follow(this.position, PAGE, until)) {
      const upTo = Math.trunc(page.upTo);
      const named = this.named(page);
      // A place that is a little behind costs less than one that is written down at every event.
      if (named.length === 0 && upTo - this.position < PAGE) continue;
      if (!(await this.index.take(named, this.position, upTo))) return;
      this.position = upTo;
    }
  }

  private async watch(moved: AbortController, working: AbortSignal): Promise<void> {
    const either = AbortSignal.any([working, moved.signal]);
    while (!either.aborted) {
      await pause(LOOK_EVERY, undefined, { signal: either }).catch(() => undefined);
      if (!either.aborted && (await this.index.position().catch(() => this.position)) < this.position) moved.abort();
    }
  }

  /** The last name of each person in a page. */
  private named({ events }: Page): readonly NamedPerson[] {
    const people = new Map<Id, NamedPerson>();
    for (const event of events) {
      if (!NAMING.includes(event.type)) continue;
      const { name } = this.upcasts.read(event) as PersonEvents['NameChanged'];
      const personId = event.stream.slice(event.stream.indexOf('-') + 1);
      people.set(personId, { programmeId: event.meta.programme, personId, name });
    }
    return [...people.values()];
  }

  private async putRightNowAndThen(working: AbortSignal): Promise<void> {
    while (!working.aborted) {
      await pause(PUT_RIGHT_EVERY, undefined, { signal: working }).catch(() => undefined);
      if (working.aborted) return;
      await this.index.putRight().catch((error: unknown) => {
        this.log.error({ err: (error as Error).name, outage: isOutage(error) }, 'The index of names could not be put right.');
      });
    }
  }
}
