import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Pool } from 'pg';
import { person, type Id } from '#kernel';
import { EventStore, isOutage, Keyring, LOG, oneAtATime, Upcasts, WORKING, WORKS, type Log, type Page } from '#platform';
import { NameIndex, type NamedPerson } from './name-index.js';
import type { PersonEvents } from './person.events.js';

const PAGE = 1_000;
const NAMES_LOCK = 20260317;
/** Milliseconds between two looks whether the place in the record was moved. */
const LOOK_EVERY = 2_000;
/** Milliseconds between two looks whether every name in the index still opens. */
const PUT_RIGHT_EVERY = 10 * 60_000;
const PERSON = person('');
const NAMING: readonly string[] = ['PersonRegistered', 'NameChanged'] satisfies (keyof PersonEvents)[];

/** Follows the record and keeps the index of names in step with it, in one process at a time. */
@Injectable()
export class NameKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private work: Promise<unknown> = Promise.resolve();
  private position = 0;
  /** On the clock of `performance.now`: at once when it starts. */
  private putRightAt = 0;

  constructor(
    @Inject(WORKING) private readonly works: boolean,
    @Inject(WORKS) private readonly pool: Pool,
    @Inject(LOG) private readonly log: Log,
    private readonly store: EventStore,
    private readonly upcasts: Upcasts,
    private readonly index: NameIndex,
    private readonly keyring: Keyring,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.works) return;
    this.keyring.onDrop((subjects) => this.drop(subjects));
    this.work = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.work;
  }

  /** Whose key was put away, destroyed or brought back is found no more at once, and again once the name is seen to open. */
  private drop(subjects: ReadonlySet<string> | null): void {
    this.putRightAt = 0;
    const people = [...(subjects ?? [])]
      .filter((subject) => subject.startsWith(PERSON))
      .map((subject) => subject.slice(PERSON.length));
    // What fails here is put right by the next look.
    this.index.forget(people).catch(() => undefined);
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
    while (!working.aborted) {
      const moved = new AbortController();
      const looking = this.look(moved, working);
      await this.follow(AbortSignal.any([working, moved.signal])).finally(() => moved.abort());
      await looking;
    }
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

  /** Looks whether the place in the record was moved, and whether names do not open any more, or again. */
  private async look(moved: AbortController, working: AbortSignal): Promise<void> {
    const signal = AbortSignal.any([working, moved.signal]);
    while (!signal.aborted) {
      await pause(LOOK_EVERY, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      try {
        if ((await this.index.position()) < this.position) return moved.abort();
        if (this.putRightAt <= performance.now()) await this.putRight();
      } catch (error) {
        this.log.warn({ err: (error as Error).name, outage: isOutage(error) }, 'The index of names could not be put right.');
      }
    }
  }

  private async putRight(): Promise<void> {
    const next = performance.now() + PUT_RIGHT_EVERY;
    // What is asked for meanwhile is asked for again.
    this.putRightAt = next;
    if (!(await this.index.putRight()) && this.putRightAt === next) this.putRightAt = 0;
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
}
