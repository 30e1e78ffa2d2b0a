import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Refusal, type AnyDecider, type By, type Fact, type Words } from '#kernel';
import { Acting } from '../acting.js';
import { idFrom, newId } from '../ids.js';
import { KeyElsewhere } from '../keys/data-key.js';
import { Keyring } from '../keys/keyring.js';
import { subjectsIn, Vault } from '../keys/vault.js';
import { HiddenRecords } from '../views/hidden-records.js';
import { Coalescer } from './coalesce.js';
import {
  EventStore,
  NEW,
  WrongRevision,
  type Head,
  type Meta,
  type Position,
  type Recorded,
  type StreamFrom,
} from './event-store.js';
import { Upcasts } from './upcasts.js';

/** What a command is answered with: where its aggregate stands now, and the place in the record a reader must have reached to see it. */
export interface Receipt {
  readonly id: string;
  readonly revision: number;
  readonly position: Position;
}

/** The stream moved on since the caller looked. */
export class Stale extends Error {
  override readonly name = 'Stale';
  constructor(readonly actual: number) {
    super('Someone changed this since you looked. Load it again, check, and send your change once more.');
  }
}

/** The same idempotency key came with another command. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
  constructor() {
    super('This Idempotency-Key was already used for something else. Send each new command with a key of its own.');
  }
}

/** The id belongs to another programme, or to something that vanished: for the caller there is nothing there. */
export class NotHere extends Error {
  override readonly name = 'NotHere';
  /** @param vanished it was there once: for us to know, never told */
  constructor(readonly vanished = false) {
    super('There is nothing here by that id.');
  }
}

/** The categories of streams that are kept over what vanished, and are there when it is not. */
export class KeptOver {
  constructor(readonly categories: ReadonlySet<string> = new Set()) {}
}

/** The file of a stream, folded, with what is needed to append to it. */
interface Held {
  file: unknown;
  head: Head;
  position: Position;
  readonly commands: Map<string, { digest: string; receipt: Receipt }>;
  /** Whose keys its sealed values were opened with, or would have been. */
  readonly subjects: Set<string>;
  /** When the record was last asked whether there is more, on the clock of `performance.now`. */
  askedAt: number;
}

interface Wanted extends StreamFrom {
  readonly programme: string;
}

type FileOf<D extends AnyDecider> = D['initial'];

const CLASHES = 5;

/** Loads streams, lets deciders decide, and writes what they decided. */
@Injectable()
export class Streams {
  /** By programme and stream: nobody meets the file of another programme. */
  private readonly held = new LRUCache<string, Held>({ max: 5_000 });
  private readonly queues = new Map<string, Promise<unknown>>();
  /** Commands that are decided side by side read their streams together, and one they all need (the policy) once. */
  private readonly reads = new Coalescer<Wanted, readonly Recorded[]>((wanted) => this.readTogether(wanted), 200);

  constructor(
    private readonly store: EventStore,
    private readonly vault: Vault,
    private readonly keyring: Keyring,
    private readonly acting: Acting,
    private readonly upcasts: Upcasts,
    private readonly hidden: HiddenRecords,
    private readonly keptOver: KeptOver,
  ) {
    // What was folded before it vanished, names and all, is not held any longer.
    hidden.onChange(() => this.held.clear());
    keyring.onDrop((subjects) => this.forget(subjects));
  }

  /**
   * Performs a command on the aggregate it names: an earlier receipt when its key was seen, else the decision, appended
   * at the exact revision, and tried again on a clash.
   * @throws Refusal, Stale, KeyReused, NotHere, StoreUnavailable
   */
  perform<D extends AnyDecider>(decider: D, id: string, command: object, by: By, known?: unknown): Promise<Receipt> {
    const stream = `${decider.category}-${id}`;
    return this.inTurn(stream, () => this.decideAndAppend(decider, id, stream, command, by, known));
  }

  /**
   * The folded file of any aggregate as it stands now, and its revision (-1: there is none).
   * @param olderBy ms by which what other processes wrote may be missed; what this one wrote is always there
   */
  async file<D extends AnyDecider>(decider: D, id: string, olderBy = 0): Promise<{ file: FileOf<D>; revision: number }> {
    if (this.isHidden(decider, id, this.acting.programme())) return { file: decider.initial, revision: -1 };
    const stream = `${decider.category}-${id}`;
    const known = olderBy > 0 ? this.held.get(this.heldAs(stream)) : undefined;
    const recent = known && known.head.revision >= 0 && performance.now() - known.askedAt < olderBy;
    const held = recent ? known : await this.load(decider, stream, 'fresh');
    return { file: held.file, revision: held.head.revision };
  }

  /** The folded files of many aggregates, read together; the initial one where there is none. */
  async files<D extends AnyDecider>(decider: D, ids: readonly string[]): Promise<Map<string, FileOf<D>>> {
    const { epoch } = this.keyring;
    const wanted = [...new Set(ids)].map((id) => ({ id, stream: `${decider.category}-${id}` }));
    const held = wanted.map(({ stream }) => this.held.get(this.heldAs(stream)));
    const news = await this.store.readStreams(
      wanted.map(({ stream }, i) => ({ stream, fromRevision: (held[i]?.head.revision ?? -1) + 1 })),
      this.acting.programme(),
    );
    const files = await Promise.all(
      wanted.map(async ({ id, stream }, i) => {
        const now = await this.caughtUp(decider, stream, held[i], news.get(stream)!, epoch);
        return [id, this.isHidden(decider, id, this.acting.programme()) ? decider.initial : now.file] as const;
      }),
    );
    return new Map(files as [string, FileOf<D>][]);
  }

  private isHidden({ category }: AnyDecider, id: string, programme: string): boolean {
    return this.hidden.has(programme, id) && !this.keptOver.categories.has(category);
  }

  private async decideAndAppend(
    decider: AnyDecider,
    id: string,
    stream: string,
    command: object,
    by: By,
    known: unknown,
  ): Promise<Receipt> {
    const name = command.constructor.name;
    const decide = decider.decide[name];
    if (!decide) throw new Error(`The ${decider.category} decider does not know the command ${name}.`);
    const { key, ifMatch } = this.acting.current();
    const commandId = key === undefined ? newId() : idFrom(this.acting.current().actor, stream, key);
    const digest = this.keyring.digest('command', canonical(name, command));

    for (let tries = 0; ; tries += 1) {
      if (this.isHidden(decider, id, by.programmeId)) {
        // Refused like something that never was; what would begin it anew is told that there is nothing to be had by that id.
        const never = () => decide(command, decider.initial, by, known) as readonly Fact<Words>[];
        const { error } = by.role === 'process' ? {} : this.decide(never, { head: NEW }, ifMatch);
        throw error ?? new NotHere(true);
      }
      const { epoch } = this.keyring;
      const held = await this.load(decider, stream, tries === 0 ? 'held' : 'fresh');
      const earlier = held.commands.get(commandId);
      if (earlier) {
        if (earlier.digest !== digest) throw new KeyReused();
        return earlier.receipt;
      }
      const outcome = this.decide(() => decide(command, held.file, by, known) as readonly Fact<Words>[], held, ifMatch);
      // What was held may be behind the record; only an append proves it is not, so a "no" is asked again of fresh facts.
      if (outcome.error !== undefined || outcome.facts.length === 0) {
        if (tries === 0 && (await this.load(decider, stream, 'fresh')) !== held) continue;
        if (outcome.error !== undefined) throw outcome.error;
        return { id, revision: held.head.revision, position: held.position };
      }
      try {
        return await this.append(decider, id, stream, held, outcome.facts, { commandId, digest, by, epoch });
      } catch (error) {
        this.held.delete(this.heldAs(stream));
        if (!(error instanceof WrongRevision) || tries >= CLASHES) throw error;
        // There is something, and nothing that this programme may see.
        if (error.actual >= 0 && (await this.load(decider, stream, 'fresh')).head.revision < 0) throw new NotHere();
      }
    }
  }

  private decide(
    decide: () => readonly Fact<Words>[],
    held: Pick<Held, 'head'>,
    ifMatch?: number,
  ): { facts: readonly Fact<Words>[]; error?: unknown } {
    if (ifMatch !== undefined && ifMatch !== held.head.revision) return { facts: [], error: new Stale(held.head.revision) };
    try {
      return { facts: decide() };
    } catch (error) {
      if (error instanceof Refusal) return { facts: [], error };
      throw error;
    }
  }

  private async append(
    decider: AnyDecider,
    id: string,
    stream: string,
    held: Held,
    facts: readonly Fact<Words>[],
    { commandId, digest, by, epoch }: { commandId: string; digest: string; by: By; epoch: number },
  ): Promise<Receipt> {
    const { correlation, causation, onBehalfOf, reason } = this.acting.current();
    const writings = await Promise.all(
      facts.map(async ({ type, data }, i) => {
        const eventId = idFrom(commandId, i);
        const meta: Meta = {
          programme: by.programmeId,
          actor: by.actor,
          role: by.role,
          occurredAt: by.now,
          occurredOn: by.today,
          command: commandId,
          digest,
          correlation,
          schema: this.upcasts.versionOf(type),
          ...(causation && { causation }),
          ...(onBehalfOf && { onBehalfOf }),
          ...(reason && { reason }),
        };
        return { eventId, type, data: await this.closed(data, by.programmeId, stream, eventId), meta };
      }),
    );
    const { outcome, head, position } = await this.store.append(stream, held.head, writings);
    // The command stands there already, perhaps with another body or other facts than these: what the record holds counts.
    if (outcome === 'repeated') throw new WrongRevision(stream, held.head.revision, head.revision);
    const receipt = { id, revision: head.revision, position };
    let file = held.file;
    for (const { type, data } of facts) file = decider.evolve[type]!(file, data);
    const commands = held.commands.set(commandId, { digest, receipt });
    const subjects = new Set([...held.subjects, ...facts.flatMap(({ data }) => [...subjectsIn(data)])]);
    this.keep(epoch, stream, { file, head, position, commands, subjects, askedAt: performance.now() });
    return receipt;
  }

  /** What would be sealed for another programme's subject names something that is not here. */
  private async closed(data: object, programme: string, stream: string, eventId: string): Promise<string> {
    try {
      return await this.vault.close(data, programme, stream, eventId);
    } catch (error) {
      throw error instanceof KeyElsewhere ? new NotHere() : error;
    }
  }

  private async load(decider: AnyDecider, stream: string, how: 'held' | 'fresh'): Promise<Held> {
    const { epoch } = this.keyring;
    const held = this.held.get(this.heldAs(stream));
    if (held && how === 'held') return held;
    const fromRevision = held ? held.head.revision + 1 : 0;
    const events = await this.reads.ask({ stream, fromRevision, programme: this.acting.programme() });
    return this.caughtUp(decider, stream, held, events, epoch);
  }

  private async readTogether(wanted: readonly Wanted[]): Promise<(readonly Recorded[])[]> {
    const programmes = new Map<string, Map<string, number>>();
    for (const { stream, fromRevision, programme } of wanted) {
      const first = programmes.get(programme) ?? new Map<string, number>();
      programmes.set(programme, first.set(stream, Math.min(fromRevision, first.get(stream) ?? fromRevision)));
    }
    const found = new Map(
      await Promise.all(
        [...programmes].map(async ([programme, first]) => [programme, await this.read(first, programme)] as const),
      ),
    );
    return wanted.map(({ stream, fromRevision, programme }) =>
      found
        .get(programme)!
        .get(stream)!
        .filter(({ revision }) => revision >= fromRevision),
    );
  }

  private read(first: ReadonlyMap<string, number>, programme: string): Promise<Map<string, readonly Recorded[]>> {
    return this.store.readStreams(
      [...first].map(([stream, fromRevision]) => ({ stream, fromRevision })),
      programme,
    );
  }

  private async caughtUp(
    decider: AnyDecider,
    stream: string,
    held: Held | undefined,
    events: readonly Recorded[],
    epoch: number,
  ): Promise<Held> {
    const askedAt = performance.now();
    if (held && events.length === 0) {
      held.askedAt = askedAt;
      return held;
    }
    const nothing = { file: decider.initial, head: NEW, position: 0, commands: new Map(), subjects: new Set<string>() };
    const start: Held = held ?? { ...nothing, askedAt };
    const next = await this.advance(decider, stream, { ...start, askedAt }, events);
    this.keep(epoch, stream, next);
    return next;
  }

  /** Not what was opened before a key was dropped: it may show what that key sealed. */
  private keep(epoch: number, stream: string, held: Held): void {
    if (epoch === this.keyring.epoch) this.held.set(this.heldAs(stream), held);
    else this.held.delete(this.heldAs(stream));
  }

  /** Lets go of the files in which the subjects' values stand, opened or redacted; of all when it is not known whose. */
  private forget(subjects: ReadonlySet<string> | null): void {
    if (!subjects) this.held.clear();
    else
      for (const [name, held] of this.held.entries())
        if ([...held.subjects].some((one) => subjects.has(one))) this.held.delete(name);
  }

  private async advance(decider: AnyDecider, stream: string, from: Held, events: readonly Recorded[]): Promise<Held> {
    const subjects = new Set(from.subjects);
    const datas = await this.opened(events, subjects);
    const id = stream.slice(decider.category.length + 1);
    const next: Held = { ...from, commands: new Map(from.commands), subjects };
    events.forEach((event, i) => {
      const evolve = decider.evolve[event.type];
      if (!evolve) throw new Error(`The ${decider.category} decider does not know the event ${event.type} in ${stream}.`);
      next.file = evolve(next.file, datas[i]!);
      next.head = { revision: event.revision, hash: event.hash };
      next.position = event.position;
      const receipt = { id, revision: event.revision, position: event.position };
      next.commands.set(event.meta.command, { digest: event.meta.digest, receipt });
    });
    return next;
  }

  /** What was sealed opens for the programme of the stream only, and where it says that it was written. */
  private opened(events: readonly Recorded[], subjects: Set<string>): Promise<object[]> {
    const datas = events.map((event) => this.upcasts.read(event));
    // A shape that was read up to today's has its fields elsewhere.
    const places = events.map(({ stream, eventId, type, meta }) =>
      meta.schema === this.upcasts.versionOf(type) ? `${stream}/${eventId}/` : null,
    );
    return this.vault.open(datas, { programme: events[0]?.meta.programme ?? '', places, subjects });
  }

  private heldAs(stream: string): string {
    return `${this.acting.programme()} ${stream}`;
  }

  /** Commands of one stream wait for each other inside the process instead of racing to the store. */
  private inTurn<T>(stream: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.queues.get(stream) ?? Promise.resolve()).then(work, work);
    this.queues.set(stream, turn);
    const clear = () => {
      if (this.queues.get(stream) === turn) this.queues.delete(stream);
    };
    turn.then(clear, clear);
    return turn;
  }
}

/** The same text for the same command, whatever the order of its fields. */
function canonical(name: string, command: object): string {
  const sorted = (_: string, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return `${name} ${JSON.stringify(command, sorted)}`;
}
