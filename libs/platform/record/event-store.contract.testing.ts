import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hashOf } from './chain.js';
import {
  NEW,
  WrongRevision,
  type EventStore,
  type Head,
  type Meta,
  type Page,
  type Position,
  type Recorded,
  type Writing,
} from './event-store.js';

const META: Meta = {
  programme: '00000000-0000-4000-8000-000000000001',
  actor: 'someone',
  role: 'coordinator',
  occurredAt: '2026-03-07T15:00:00.000Z',
  occurredOn: '2026-03-07',
  command: '00000000-0000-4000-8000-000000000002',
  digest: 'd1g3st',
  correlation: '00000000-0000-4000-8000-000000000003',
  schema: '1',
};

/** A name no stream has yet. */
export const newStream = (): string => `contract-${crypto.randomUUID()}`;

/** An event to write; its data is the text given. */
export const writing = (data = '{"n":1}', meta: Partial<Meta> = {}): Writing => ({
  eventId: crypto.randomUUID(),
  type: 'ContractTold',
  data,
  meta: { ...META, ...meta },
});

export const writings = (count: number): Writing[] => Array.from({ length: count }, (_, n) => writing(`{"n":${n}}`));

/** Follows until enough of the wanted streams' events have come, then stops. */
export async function followed(
  store: EventStore,
  after: Position,
  streams: readonly string[],
  count: number,
  limit = 100,
): Promise<Page[]> {
  const pages: Page[] = [];
  const enough = new AbortController();
  for await (const page of store.follow(after, limit, enough.signal)) {
    pages.push(page);
    if (ofStreams(pages, streams).length >= count) enough.abort();
  }
  return pages;
}

/** The events of some streams, in the order in which they came. */
export const ofStreams = (pages: readonly Page[], streams: readonly string[]): Recorded[] =>
  pages.flatMap((page) => page.events).filter(({ stream }) => streams.includes(stream));

/** Everything after a position, page by page. */
async function readOn(store: EventStore, after: Position, limit: number): Promise<Page[]> {
  const pages: Page[] = [];
  for (let upTo = after; ;) {
    const page = await store.readAll(upTo, limit);
    if (page.upTo === upTo) return pages;
    pages.push(page);
    upTo = page.upTo;
  }
}

function expectRising(pages: readonly Page[], after: Position): void {
  let before = after;
  for (const { events, upTo } of pages) {
    for (const { position } of events) {
      expect(position).toBeGreaterThan(before);
      before = position;
    }
    expect(upTo).toBeGreaterThanOrEqual(before);
    before = upTo;
  }
}

function expectChained(events: readonly Recorded[]): void {
  let prev = '';
  events.forEach((event, revision) => {
    expect(event).toMatchObject({ revision, prev });
    expect(event.hash).toBe(hashOf(event));
    prev = event.hash;
  });
}

const ids = (events: readonly { eventId: string }[]) => events.map(({ eventId }) => eventId);

/** What every event store promises; the record may already hold other streams. */
export function eventStoreContract(name: string, makeStore: () => Promise<EventStore>): void {
  describe(`${name} keeps the record`, () => {
    let store: EventStore;
    beforeAll(async () => {
      store = await makeStore();
    });
    afterAll(() => store.close());

    const refused = async (stream: string, after: Head, events: readonly Writing[]) => {
      const error = await store.append(stream, after, events).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(WrongRevision);
      return error as WrongRevision;
    };

    describe('appending', () => {
      test('starts a stream', async () => {
        const stream = newStream();
        const event = writing();
        const before = await store.lastPosition();
        const done = await store.append(stream, NEW, [event]);
        expect(done).toMatchObject({ outcome: 'appended', head: { revision: 0 } });
        expect(done.position).toBeGreaterThan(before);
        const [read] = await store.readStream(stream);
        expect(read).toMatchObject({ ...event, stream, revision: 0, position: done.position, prev: '', hash: done.head.hash });
        expect(new Date(read!.recordedAt).toISOString()).toBe(read!.recordedAt);
        expect(Math.abs(Date.now() - Date.parse(read!.recordedAt))).toBeLessThan(60_000);
      });

      test('writes several events at once, and on top of them', async () => {
        const stream = newStream();
        const [first, second] = [writings(3), writings(2)];
        const begun = await store.append(stream, NEW, first);
        expect(begun.head.revision).toBe(2);
        const done = await store.append(stream, begun.head, second);
        const read = await store.readStream(stream);
        expect(ids(read)).toEqual(ids([...first, ...second]));
        expect(done.head).toEqual({ revision: 4, hash: read.at(-1)!.hash });
        expect(done.position).toBe(read.at(-1)!.position);
      });

      test('refuses a stream that has moved on, and says where it stands', async () => {
        const stream = newStream();
        const { head } = await store.append(stream, NEW, writings(1));
        await store.append(stream, head, writings(2));
        expect(await refused(stream, head, writings(3))).toMatchObject({ stream, expected: 0, actual: 2 });
        expect(await store.readStream(stream)).toHaveLength(3);
      });

      test('refuses to start a stream that is there', async () => {
        const stream = newStream();
        await store.append(stream, NEW, writings(2));
        expect(await refused(stream, NEW, writings(1))).toMatchObject({ expected: -1, actual: 1 });
      });

      test('refuses to go on with a stream that is not there', async () => {
        expect(await refused(newStream(), { revision: 3, hash: 'some' }, writings(1))).toMatchObject({ expected: 3, actual: -1 });
      });

      test('refuses an append of nothing', async () => {
        const stream = newStream();
        await expect(store.append(stream, NEW, [])).rejects.toThrow();
        expect(await store.readStream(stream)).toEqual([]);
      });

      test('answers a repeated append with its first receipt, and writes nothing', async () => {
        const stream = newStream();
        const [first, second] = [writings(2), writings(2)];
        const begun = await store.append(stream, NEW, first);
        const done = await store.append(stream, begun.head, second);
        const last = await store.lastPosition();
        expect(await store.append(stream, NEW, first)).toEqual({ ...begun, outcome: 'repeated' });
        expect(await store.append(stream, begun.head, second)).toEqual({ ...done, outcome: 'repeated' });
        expect(await store.readStream(stream)).toHaveLength(4);
        expect(await store.lastPosition()).toBe(last);
      });

      test('does not take an append for a repeated one when only part of it is there', async () => {
        const stream = newStream();
        const events = writings(2);
        await store.append(stream, NEW, events);
        await refused(stream, NEW, [events[0]!, writing()]);
        await refused(stream, NEW, [...events, writing()]);
        await refused(stream, NEW, events.toReversed());
        expect(await store.readStream(stream)).toHaveLength(2);
      });

      test('writes the same append once when it comes twice at once', async () => {
        const stream = newStream();
        const events = writings(2);
        const [one, other] = await Promise.all([store.append(stream, NEW, events), store.append(stream, NEW, events)]);
        expect([one.outcome, other.outcome].sort()).toEqual(['appended', 'repeated']);
        expect({ ...one, outcome: '' }).toEqual({ ...other, outcome: '' });
        expectChained(await store.readStream(stream));
      });

      test('lets one of several writers win', async () => {
        const stream = newStream();
        const { head } = await store.append(stream, NEW, writings(1));
        const tries = Array.from({ length: 8 }, () => writings(2));
        const done = await Promise.allSettled(tries.map((events) => store.append(stream, head, events)));
        const won = done.findIndex(({ status }) => status === 'fulfilled');
        expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        for (const one of done)
          if (one.status === 'rejected') expect(one.reason).toMatchObject({ name: 'WrongRevision', actual: 2 });
        expect(ids(await store.readStream(stream, 1))).toEqual(ids(tries[won]!));
      });
    });

    describe('reading', () => {
      test('gives an empty list for a stream that is not there', async () => {
        expect(await store.readStream(newStream())).toEqual([]);
      });

      test('gives a stream from a revision on', async () => {
        const stream = newStream();
        const events = writings(5);
        await store.append(stream, NEW, events);
        expect(ids(await store.readStream(stream, 3))).toEqual(ids(events.slice(3)));
        expect(await store.readStream(stream, 5)).toEqual([]);
      });

      test('gives everything in order and in pages', async () => {
        const after = await store.lastPosition();
        const [stream, other] = [newStream(), newStream()];
        const begun = await store.append(stream, NEW, writings(12));
        await store.append(other, NEW, writings(3));
        const done = await store.append(stream, begun.head, writings(10));
        expect(await store.lastPosition()).toBe(done.position);
        const pages = await readOn(store, after, 10);
        expectRising(pages, after);
        expect(pages.every(({ events }) => events.length <= 10)).toBe(true);
        const ours = ofStreams(pages, [stream]);
        expect(ours).toEqual(await store.readStream(stream));
        expect(ofStreams(pages, [stream, other])).toHaveLength(25);
        const middle = ours[7]!.position;
        expect((await store.readAll(middle, 2)).events).toEqual(ours.slice(8, 10));
        expect(await store.readAll(done.position, 10)).toEqual({ events: [], upTo: done.position });
      });

      test('misses nothing of 200 writers while they write', async () => {
        const after = await store.lastPosition();
        const streams = Array.from({ length: 200 }, newStream);
        let writing_ = true;
        const reading = (async () => {
          const pages: Page[] = [];
          for (let again = true; again;) {
            again = writing_;
            pages.push(...(await readOn(store, pages.at(-1)?.upTo ?? after, 17)));
          }
          return pages;
        })();
        await Promise.all(streams.map((stream) => store.append(stream, NEW, writings(2))));
        writing_ = false;
        const pages = await reading;
        expectRising(pages, after);
        const read = ofStreams(pages, streams);
        expect(read).toHaveLength(400);
        for (const stream of streams)
          expect(read.filter((event) => event.stream === stream)).toEqual(await store.readStream(stream));
      }, 30_000);
    });

    describe('what was written', () => {
      const deep = (depth: number): unknown => (depth ? { [`at ${depth}`]: [deep(depth - 1), null, true, -0.5e-7] } : 'bottom');
      test.each([
        ['keys that look like numbers', '{"10":"a","2":"b","1":{"10":1,"9":2}}'],
        ['blanks, repeated keys and numbers as written', '{ "b" : 1.0,\n\t"a":1e3, "b":12345678901234567890 }'],
        ['letters of all kinds', '{"ñ é ß":"Ærøskøbing – 北京 – ﷺ – 👩‍👧‍👦 – \u2028"}'],
        ['escapes', String.raw`{"a":"\u00e9 \" \\ \/ \b\f\n\r\t \ud83d\ude00"}`],
        ['escapes that stand for no letter', JSON.stringify({ a: 'nul \u0000 and half a pair \ud83d' })],
        ['words that mean something elsewhere', String.raw`{"__proto__":{"a":1},"constructor":null,"'); --":"$1 \\x00"}`],
        ['something deep', JSON.stringify(deep(60))],
        ['something big', JSON.stringify({ long: 'ü'.repeat(300_000), many: Array.from({ length: 5_000 }, (_, n) => ({ n })) })],
        ['nothing', '{}'],
      ])('is read exactly: %s', async (_, data) => {
        const stream = newStream();
        await store.append(stream, NEW, [writing(data)]);
        const read = await store.readStream(stream);
        expect(read[0]!.data).toBe(data);
        expectChained(read);
      });

      test('keeps what stands beside the data, and adds nothing to it', async () => {
        const stream = newStream();
        const full = writing('{}', {
          reason: 'late',
          onBehalfOf: 'someone else',
          causation: crypto.randomUUID(),
          digest: '',
          actor: 'Zoë "Z" \\ 北',
        });
        const bare = writing('{}');
        await store.append(stream, NEW, [full, bare]);
        expect((await store.readStream(stream)).map(({ meta }) => meta)).toEqual([full.meta, bare.meta]);
      });

      test('hangs together by hashes', async () => {
        const stream = newStream();
        let head = NEW;
        for (const count of [1, 3, 2]) ({ head } = await store.append(stream, head, writings(count)));
        const read = await store.readStream(stream);
        expectChained(read);
        expect(head).toEqual({ revision: 5, hash: read.at(-1)!.hash });
      });
    });

    describe('following', () => {
      test('gives what is there from the very beginning', async () => {
        const stream = newStream();
        await store.append(stream, NEW, writings(7));
        const pages = await followed(store, 0, [stream], 7);
        expectRising(pages, 0);
        expect(ofStreams(pages, [stream])).toEqual(await store.readStream(stream));
      });

      test('gives what comes after a position, in pages', async () => {
        const stream = newStream();
        await store.append(stream, NEW, writings(30));
        const written = await store.readStream(stream);
        const after = written[11]!.position;
        const pages = await followed(store, after, [stream], 18, 5);
        expectRising(pages, after);
        expect(pages.every(({ events }) => events.length <= 5)).toBe(true);
        expect(ofStreams(pages, [stream])).toEqual(written.slice(12));
      });

      test('gives new events soon, each once', async () => {
        const [stream, later] = [newStream(), newStream()];
        const after = await store.lastPosition();
        const pages = followed(store, after, [stream, later], 41);
        const { head } = await store.append(stream, NEW, writings(20));
        await store.append(stream, head, writings(20));
        await new Promise((resolve) => setTimeout(resolve, 300));
        const from = performance.now();
        await store.append(later, NEW, writings(1));
        expectRising(await pages, after);
        expect(performance.now() - from).toBeLessThan(2_000);
        expect(ofStreams(await pages, [stream])).toEqual(await store.readStream(stream));
      });

      test('ends when told to', async () => {
        const stop = new AbortController();
        const after = await store.lastPosition();
        const followed = (async () => {
          for await (const page of store.follow(after, 10, stop.signal)) expect(page.events).toEqual([]);
        })();
        await new Promise((resolve) => setTimeout(resolve, 100));
        stop.abort();
        await followed;
        for await (const _ of store.follow(0, 10, stop.signal)) throw new Error('It should have ended before it began.');
      });
    });

    test('answers a ping', async () => {
      await store.ping();
    });
  });
}
