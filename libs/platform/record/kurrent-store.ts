import { setTimeout as sleep } from 'node:timers/promises';
import type {
  AllStreamSubscription,
  BinaryEventData,
  Filter,
  KurrentDBClient,
  ReadPosition,
  ResolvedEvent,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import { chain } from './chain.js';
import {
  EventStore,
  StoreUnavailable,
  WrongRevision,
  type Appended,
  type Head,
  type Meta,
  type Page,
  type Position,
  type Recorded,
  type Writing,
} from './event-store.js';

export interface KurrentOptions {
  /** Longest wait for an answer, in milliseconds. */
  readonly timeout?: number;
  /** Told why a subscription broke. It is opened again anyway. */
  readonly onDrop?: (reason: unknown) => void;
}

type Event = NonNullable<ResolvedEvent['event']>;
type Link = Omit<Recorded, 'position'>;
/** What stands beside the data in KurrentDB: our envelope and the chain, flat strings all. */
type Stored = Meta & Pick<Recorded, 'recordedAt' | 'prev' | 'hash'> & { readonly attempt: string };

const FIRST_WAIT = 50;
const LONGEST_WAIT = 5_000;
const UNAVAILABLE = 14;
const UNAVAILABLE_TYPES = ['unavailable', 'timeout', 'deadline-exceeded', 'cancelled', 'not-leader'];
/** System events have a type that begins with a dollar; the server leaves them out. */
const OURS: Filter = { filterOn: 'eventType', regex: '^[^$].*', checkpointInterval: 1 };

/** The record in KurrentDB, or EventStoreDB from 22.6. */
export class KurrentStore extends EventStore {
  readonly #closing = new AbortController();

  /** @param url such as `kurrentdb://host:2113?tls=true` */
  static async connect(url: string, options: KurrentOptions = {}): Promise<KurrentStore> {
    const { KurrentDBClient } = await import('@kurrent/kurrentdb-client').catch((cause: unknown) => {
      throw new Error('EVENT_STORE=kurrentdb needs a package that is not installed: npm install @kurrent/kurrentdb-client', {
        cause,
      });
    });
    return new KurrentStore(KurrentDBClient.connectionString(url), options);
  }

  private constructor(
    private readonly client: KurrentDBClient,
    private readonly options: KurrentOptions,
  ) {
    super();
  }

  async append(stream: string, after: Head, events: readonly Writing[]): Promise<Appended> {
    if (!events.length) throw new Error('An append needs at least one event.');
    const attempt = crypto.randomUUID();
    const proposed = chain(stream, after, events, new Date().toISOString()).map((link) => propose(link, attempt));
    const streamState = after.revision < 0 ? 'no_stream' : BigInt(after.revision);
    const actual = await this.answer(this.client.appendToStream(stream, proposed, { streamState })).then(
      () => null,
      actualRevision,
    );
    // A server that already holds these ids says the same as one that wrote them, so only the record can tell whose hash stands.
    const there = await this.stream(stream, after.revision + 1, events.length);
    if (actual !== null && !events.every(({ eventId }, index) => there[index]?.id === eventId)) {
      throw new WrongRevision(stream, after.revision, actual);
    }
    const last = there[events.length - 1];
    if (!last)
      throw new StoreUnavailable('KurrentDB took the events and does not show them: connect with nodePreference=leader.');
    const { revision, hash, position } = recorded(last);
    return { outcome: stored(last)?.attempt === attempt ? 'appended' : 'repeated', head: { revision, hash }, position };
  }

  async readStream(stream: string, fromRevision = 0, programme?: string): Promise<readonly Recorded[]> {
    const events = (await this.stream(stream, fromRevision)).map(recorded);
    return programme === undefined ? events : events.filter(({ meta }) => meta.programme === programme);
  }

  async readAll(after: Position, limit: number): Promise<Page> {
    const options = { fromPosition: from(after), maxCount: limit + 1, filter: OURS };
    const found = await this.answer(collect(this.client.readAll(options)));
    const fresh = found.filter((event) => positionOf(event) > after).slice(0, limit);
    return { events: fresh.filter(stored).map(recorded), upTo: fresh.length ? positionOf(fresh.at(-1)!) : after };
  }

  async lastPosition(): Promise<Position> {
    const options = { direction: 'backwards', fromPosition: 'end', maxCount: 1, filter: OURS } as const;
    const [last] = await this.answer(collect(this.client.readAll(options)));
    return last ? positionOf(last) : 0;
  }

  async *follow(after: Position, limit: number, signal: AbortSignal): AsyncIterable<Page> {
    const stop = AbortSignal.any([signal, this.#closing.signal]);
    for (let upTo = after, wait = FIRST_WAIT; !stop.aborted; wait = Math.min(2 * wait, LONGEST_WAIT)) {
      try {
        for await (const page of this.subscription(upTo, limit, stop)) {
          upTo = page.upTo;
          wait = FIRST_WAIT;
          yield page;
        }
      } catch (reason) {
        if (!stop.aborted) this.options.onDrop?.(reason);
      }
      await sleep(wait, null, { signal: stop }).catch(() => null);
    }
  }

  async ping(): Promise<void> {
    await this.answer(collect(this.client.readAll({ direction: 'backwards', fromPosition: 'end', maxCount: 1 })));
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.client.dispose();
  }

  /** One subscription: pages until it breaks. What has come while a page was worked on goes into the next one together. */
  private async *subscription(after: Position, limit: number, signal: AbortSignal): AsyncIterable<Page> {
    // A checkpoint goes through the same queue as the events, so that it cannot overtake one.
    const checkpointReached = (queue: AllStreamSubscription, { commit }: { commit: bigint }) => void queue.push(commit);
    const options = { fromPosition: from(after), filter: { ...OURS, checkpointReached } };
    const subscription = this.client.subscribeToAll(options, { highWaterMark: limit, signal });
    // Its errors end the loop below; those that come later have nobody left to tell.
    subscription.on('error', () => null);
    try {
      let events: Recorded[] = [];
      let [told, upTo] = [after, after];
      for await (const item of subscription as AsyncIterable<ResolvedEvent | bigint>) {
        const event = typeof item === 'bigint' ? undefined : item.event;
        const position = typeof item === 'bigint' ? safe(item) : event ? positionOf(event) : 0;
        if (position > upTo) {
          upTo = position;
          if (event && stored(event)) events.push(recorded(event));
        }
        if (upTo === told || (events.length < limit && subscription.readableLength)) continue;
        yield { events, upTo };
        told = upTo;
        events = [];
      }
    } finally {
      subscription.unsubscribe().catch(() => null);
    }
  }

  private async stream(stream: string, fromRevision: number, maxCount = Number.MAX_SAFE_INTEGER): Promise<Event[]> {
    const events = collect(this.client.readStream(stream, { fromRevision: BigInt(fromRevision), maxCount }));
    return this.answer(events.catch((error: unknown) => (typeOf(error) === 'stream-not-found' ? [] : Promise.reject(error))));
  }

  /** An answer in time, or `StoreUnavailable`. Nothing is tried twice. */
  private async answer<T>(work: Promise<T>): Promise<T> {
    const { timeout = 15_000 } = this.options;
    const clock = new AbortController();
    const late = sleep(timeout, null, { signal: clock.signal }).then(() => {
      throw new StoreUnavailable(`KurrentDB did not answer within ${timeout} ms.`);
    });
    try {
      return await Promise.race([work, late]);
    } catch (error) {
      throw isUnavailable(error) ? new StoreUnavailable('KurrentDB cannot be reached.', { cause: error }) : error;
    } finally {
      late.catch(() => null);
      clock.abort();
    }
  }
}

/** The data goes as bytes, not as KurrentDB's JSON: that is parsed when read, and the text that was hashed would be lost. */
function propose({ eventId, type, data, meta, recordedAt, prev, hash }: Link, attempt: string): BinaryEventData {
  const metadata: Stored = { ...meta, recordedAt, prev, hash, attempt };
  return {
    id: eventId,
    type,
    contentType: 'application/octet-stream',
    data: new TextEncoder().encode(data),
    metadata: { ...metadata },
  };
}

/** What we wrote beside an event's data; nothing if another application wrote it. */
function stored({ isJson, metadata }: Event): Stored | undefined {
  const ours = !isJson && typeof metadata === 'object' && metadata !== null && 'hash' in metadata && 'attempt' in metadata;
  return ours ? (metadata as unknown as Stored) : undefined;
}

function recorded(event: Event): Recorded {
  const beside = stored(event);
  if (!beside)
    throw new Error(`Stream ${event.streamId} holds an event that this system did not write, at revision ${event.revision}.`);
  const { recordedAt, prev, hash, attempt: _, ...meta } = beside;
  const data = Buffer.from(event.data as Uint8Array).toString('utf8');
  const { streamId: stream, id: eventId, type } = event;
  return {
    stream,
    revision: safe(event.revision),
    position: positionOf(event),
    eventId,
    type,
    data,
    meta,
    recordedAt,
    prev,
    hash,
  };
}

/** An event's place in `$all`. An event of ours is its own transaction, so its commit position is its alone. */
function positionOf({ streamId, position }: Event): Position {
  if (!position) throw new Error(`KurrentDB gives no position for an event of ${streamId}: version 22.6 or later is needed.`);
  return safe(position.commit);
}

function safe(count: bigint): number {
  if (count > BigInt(Number.MAX_SAFE_INTEGER))
    throw new Error(`KurrentDB gave the position ${count}, which is more than can be counted exactly.`);
  return Number(count);
}

const from = (after: Position): ReadPosition => (after ? { commit: BigInt(after), prepare: BigInt(after) } : 'start');

async function collect(events: AsyncIterable<ResolvedEvent>): Promise<Event[]> {
  const all: Event[] = [];
  for await (const { event } of events) if (event) all.push(event);
  return all;
}

const typeOf = (error: unknown) => (error as { type?: unknown } | null)?.type;

/** The revision the stream stands at, from the error that says so; any other error is thrown on. */
function actualRevision(error: unknown): number {
  if (typeOf(error) !== 'wrong-expected-version') throw error;
  const { actualState } = error as WrongExpectedVersionError;
  return typeof actualState === 'bigint' ? safe(actualState) : -1;
}

/** While a server is down, appends fail with a bare gRPC code and reads with a typed error. */
const isUnavailable = (error: unknown) =>
  (error as { code?: unknown } | null)?.code === UNAVAILABLE || UNAVAILABLE_TYPES.includes(String(typeOf(error)));
