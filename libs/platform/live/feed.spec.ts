import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { EventStore, Page, Recorded } from '../record/event-store.js';
import type { ViewRunner } from '../views/runner.js';
import { Feed } from './feed.js';

const fact = (position: number) => ({ position }) as Recorded;
const pageOf = (...positions: number[]): Page => ({ events: positions.map(fact), upTo: positions.at(-1)! });

/** Views that come as far as they are told. */
class Views {
  shownUpTo = 0;

  async position(): Promise<number> {
    return this.shownUpTo;
  }

  async beyond(position: number, signal: AbortSignal): Promise<void> {
    while (this.shownUpTo <= position && !signal.aborted) await pause(1);
  }
}

let feed: Feed;
afterEach(() => feed.stop());

function following(pages: (after: number) => AsyncIterable<Page>, views = new Views()) {
  const taken: (readonly [from: number[], upTo: number])[] = [];
  const asked: number[] = [];
  const errors: string[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: (_: object, message: string) => void errors.push(message) };
  let failing = 0;
  const store = {
    async *follow(after: number, _: number, signal: AbortSignal) {
      asked.push(after);
      yield* pages(after);
      while (!signal.aborted) await pause(1);
    },
  } as unknown as EventStore;
  feed = new Feed(store, views as unknown as ViewRunner, log, {
    begin: (at) => void taken.push([[], at]),
    take: async (facts, upTo) => {
      if (failing > 0) {
        failing -= 1;
        throw new Error('The database is away.');
      }
      taken.push([facts.map(({ position }) => position), upTo]);
    },
  });
  return { views, taken, asked, errors, fails: (times: number) => (failing = times) };
}

const until = async (done: () => boolean) => {
  for (let i = 0; i < 3_000 && !done(); i += 1) await pause(1);
};

describe('the feed', () => {
  it('begins once, where the views are', async () => {
    const views = new Views();
    views.shownUpTo = 7;
    const { taken, asked } = following(async function* () {}, views);
    await Promise.all([feed.begin(), feed.begin()]);
    expect(taken).toEqual([[[], 7]]);
    expect(asked).toEqual([7]);
  });

  it('hands on of each page what the views show, and no more', async () => {
    const { taken, views } = following(async function* () {
      yield pageOf(2, 5, 9);
    });
    await feed.begin();
    await pause(10);
    expect(taken).toHaveLength(1);
    views.shownUpTo = 6;
    await until(() => taken.length === 2);
    views.shownUpTo = 20;
    await until(() => taken.length === 3);
    expect(taken.slice(1)).toEqual([
      [[2, 5], 5],
      [[9], 9],
    ]);
  });

  it('hands on again what could not be taken, and nothing twice', async () => {
    const { taken, asked, errors, fails, views } = following(async function* (after) {
      if (after < 2) yield pageOf(2);
      if (after < 4) yield pageOf(4);
    });
    await feed.begin();
    views.shownUpTo = 2;
    await until(() => taken.length === 2);
    fails(1);
    views.shownUpTo = 4;
    await until(() => taken.length === 3);
    expect(taken.slice(1)).toEqual([
      [[2], 2],
      [[4], 4],
    ]);
    expect(asked).toEqual([0, 2]);
    expect(errors).toEqual(['The live feed stopped; trying again.']);
  });
});
