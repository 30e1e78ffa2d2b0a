import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Coalescer } from './coalesce.js';

/** Answers each number with its double, remembering the batches; 13 makes a whole batch fail. */
const doubling = (most = 100, clashes?: (n: number) => string | null) => {
  const batches: number[][] = [];
  const coalescer = new Coalescer<number, number>(
    async (batch) => {
      batches.push(batch);
      await pause(5);
      if (batch.includes(13)) throw new Error('13 cannot be doubled.');
      return batch.map((n) => n * 2);
    },
    most,
    clashes,
  );
  return { batches, ask: (...numbers: number[]) => Promise.allSettled(numbers.map((n) => coalescer.ask(n))) };
};
const values = (settled: PromiseSettledResult<number>[]) =>
  settled.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'));

describe('coalescing requests', () => {
  it('answers each with its own answer, in the order in which they came', async () => {
    const { ask, batches } = doubling();
    expect(values(await ask(1, 2, 3))).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  it('sends what arrives meanwhile in the next batch', async () => {
    const { ask, batches } = doubling();
    const first = ask(1);
    await pause(2);
    await Promise.all([first, ask(2), ask(3)]);
    expect(batches).toEqual([[1], [2, 3]]);
  });

  it('makes no batch larger than it may be', async () => {
    const { ask, batches } = doubling(2);
    expect(values(await ask(1, 2, 3, 4, 5))).toEqual([2, 4, 6, 8, 10]);
    expect(batches).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('lets a bad request fail alone', async () => {
    const { ask } = doubling();
    expect(values(await ask(1, 13, 3))).toEqual([2, 'failed', 6]);
    expect(values(await ask(4))).toEqual([8]);
  });

  it('takes one request of each clashing kind at a time, and keeps their order', async () => {
    const { ask, batches } = doubling(100, (n) => (n === 0 ? null : String(n % 10)));
    await ask(1, 11, 2, 21, 0, 0);
    expect(batches).toEqual([[1, 2, 0, 0], [11], [21]]);
  });

  it('keeps the order of clashing requests when a batch is full', async () => {
    const { ask, batches } = doubling(2, (n) => String(n % 10));
    await ask(1, 2, 3, 13, 23);
    expect(batches.flat().filter((n) => n % 10 === 3 && n !== 13)).toEqual([3, 23]);
    for (const batch of batches) expect(new Set(batch.map((n) => n % 10)).size).toBe(batch.length);
  });
});
