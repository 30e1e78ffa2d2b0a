import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NEW, StoreUnavailable, type Page } from './event-store.js';
import { eventStoreContract, followed, newStream, ofStreams, writing, writings } from './event-store.contract.testing.js';
import { KurrentStore } from './kurrent-store.js';
import { StandIn } from './stand-in.testing.js';

const real = process.env['KURRENTDB_URL'];

let standIn: StandIn | undefined;
eventStoreContract('the KurrentDB store', async () => KurrentStore.connect(real ?? (standIn = await StandIn.start()).url));
afterAll(() => standIn?.down());

describe('when KurrentDB', () => {
  let standIn: StandIn;
  let store: KurrentStore;
  let drops: unknown[];
  beforeEach(async () => {
    drops = [];
    standIn = await StandIn.start();
    store = await KurrentStore.connect(standIn.url, { onDrop: (reason) => drops.push(reason), timeout: 2_000 });
  });
  afterEach(async () => {
    await store.close();
    standIn.down();
  });
  const soon = async (holds: () => boolean) => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  test('is restarted while followed, nothing is missed and nothing comes twice', async () => {
    const stream = newStream();
    let { head } = await store.append(stream, NEW, writings(5));
    const pages = followed(store, 0, [stream], 20);
    for (let round = 0; round < 3; round += 1) {
      const { subscribed } = standIn;
      standIn.down();
      await soon(() => drops.length > round);
      await standIn.up();
      ({ head } = await store.append(stream, head, writings(5)));
      await soon(() => standIn.subscribed > subscribed);
    }
    expect(ofStreams(await pages, [stream])).toEqual(await store.readStream(stream));
  });

  test.each(['error', 'end'] as const)('drops the subscription (%s), it is opened again where it was', async (how) => {
    const stream = newStream();
    const stop = new AbortController();
    const pages: Page[] = [];
    const following = (async () => {
      for await (const page of store.follow(0, 10, stop.signal)) pages.push(page);
    })();
    let head = NEW;
    for (let count = 3; count <= 12; count += 3) {
      ({ head } = await store.append(stream, head, writings(3)));
      await soon(() => ofStreams(pages, [stream]).length === count);
      standIn.drop(how);
    }
    stop.abort();
    await following;
    expect(ofStreams(pages, [stream])).toEqual(await store.readStream(stream));
    expect(standIn.subscribed).toBeGreaterThan(3);
    expect(drops.length > 0).toBe(how === 'error');
  });

  test('holds many events, those that come while a page is worked on come together', async () => {
    const stream = newStream();
    await store.append(stream, NEW, writings(1_000));
    const stop = new AbortController();
    const pages: Page[] = [];
    for await (const page of store.follow(0, 200, stop.signal)) {
      pages.push(page);
      if (ofStreams(pages, [stream]).length === 1_000) stop.abort();
      // Work on a page takes its time, also on a busy machine: meanwhile others come.
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    expect(Math.max(...pages.map(({ events }) => events.length))).toBeLessThanOrEqual(200);
    expect(pages.length).toBeLessThan(30);
  });

  test('holds events that are not ours, they are passed over and counted', async () => {
    const stream = newStream();
    const { position } = await store.append(stream, NEW, [writing()]);
    const [system, foreign] = [standIn.other('$statsCollected'), standIn.other('SomethingElse')];
    expect(await store.readAll(position, 10)).toEqual({ events: [], upTo: foreign });
    expect(await store.lastPosition()).toBe(foreign);
    const stop = new AbortController();
    const upTos: number[] = [];
    const later = { system: 0 };
    for await (const page of store.follow(position, 10, stop.signal)) {
      expect(page.events).toEqual([]);
      upTos.push(page.upTo);
      if (page.upTo === foreign) later.system = standIn.other('$statsCollected');
      else stop.abort();
    }
    expect(upTos).toEqual([foreign, later.system]);
    expect(system).toBeLessThan(foreign);
    await expect(store.readStream('other')).rejects.toThrow('did not write');
  });

  test('is down, an append and a read say so and are not tried again', async () => {
    const stream = newStream();
    const { head } = await store.append(stream, NEW, writings(1));
    standIn.down();
    await expect(store.append(stream, head, writings(1))).rejects.toThrow(StoreUnavailable);
    await expect(store.append(stream, head, writings(1))).rejects.toThrow(StoreUnavailable);
    await expect(store.readStream(stream)).rejects.toThrow(StoreUnavailable);
    await expect(store.readAll(0, 10)).rejects.toThrow(StoreUnavailable);
    await expect(store.ping()).rejects.toThrow(StoreUnavailable);
    await standIn.up();
    await store.ping();
    expect((await store.append(stream, head, writings(1))).head.revision).toBe(1);
    expect(standIn.appends).toBe(2);
  });

  test('dies while it answers, whoever waits is told', async () => {
    const stream = newStream();
    await store.append(stream, NEW, [writing(JSON.stringify('x'.repeat(500_000)))]);
    const asked = Array.from({ length: 20 }, () => [
      store.readStream(stream),
      store.append(newStream(), NEW, [writing()]),
    ]).flat();
    const done = Promise.allSettled(asked);
    setTimeout(() => standIn.down(), 3);
    for (const one of await done) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(StoreUnavailable);
  });

  test('does not answer, nobody waits for ever', async () => {
    standIn.hang();
    await expect(store.append(newStream(), NEW, [writing()])).rejects.toThrow('did not answer within 2000 ms');
  });

  test('is too old for batch appends, it is all the same', async () => {
    const old = await StandIn.start(false);
    const client = await KurrentStore.connect(old.url);
    const [stream, events] = [newStream(), writings(3)];
    const first = await client.append(stream, NEW, events);
    expect(await client.append(stream, NEW, events)).toEqual({ ...first, outcome: 'repeated' });
    await expect(client.append(stream, NEW, writings(1))).rejects.toMatchObject({
      name: 'WrongRevision',
      expected: -1,
      actual: 2,
    });
    await client.append(stream, first.head, writings(1));
    expect(await client.readStream(stream)).toHaveLength(4);
    await client.close();
    old.down();
  });

  test('is closed, followers end', async () => {
    const following = (async () => {
      for await (const _ of store.follow(0, 10, new AbortController().signal));
    })();
    await soon(() => standIn.subscribed > 0);
    await store.close();
    await following;
  });

  test('is nowhere, it is unavailable', async () => {
    const nowhere = await KurrentStore.connect('kurrentdb://no-such-host.invalid:2113?tls=false');
    await expect(nowhere.ping()).rejects.toThrow(StoreUnavailable);
    await expect(nowhere.append(newStream(), NEW, [writing()])).rejects.toThrow(StoreUnavailable);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    for await (const _ of nowhere.follow(0, 10, stop.signal)) throw new Error('There is nothing to follow.');
    await nowhere.close();
  });
});
