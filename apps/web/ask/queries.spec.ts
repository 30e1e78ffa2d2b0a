import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it, jest } from '@jest/globals';
import { QueryObserver } from '@tanstack/react-query';
import { Queries } from './queries.js';

const KEY = ['thing'];

/** A page that shows what was read, and a court that answers when it is told to. */
function aPage() {
  const queries = new Queries();
  const waiting: ((value: number) => void)[] = [];
  const ask = jest.fn(() => new Promise<number>((answer) => waiting.push(answer)));
  const observer = new QueryObserver(queries, { queryKey: KEY, queryFn: ask, retry: false });
  const close = observer.subscribe(() => undefined);
  const answers = async (value: number) => {
    waiting.shift()!(value);
    await turn();
  };
  return { queries, ask, answers, close, shown: () => observer.getCurrentResult().data };
}

describe('what a page has read', () => {
  it('is read again after a change, and at once where nothing is on its way', async () => {
    const { queries, ask, answers, close, shown } = aPage();
    await answers(1);
    const read = queries.invalidateQueries({ queryKey: KEY });
    expect(ask).toHaveBeenCalledTimes(2);
    await answers(2);
    await read;
    expect([shown(), ask.mock.calls.length]).toEqual([2, 2]);
    close();
  });

  it.each([
    ['for the first time', []],
    ['once more', [0]],
  ])(
    'is shown when it comes although it is from before a change, and then read again, where it was being read %s',
    async (_, before) => {
      const { queries, ask, answers, close, shown } = aPage();
      for (const value of before) {
        await answers(value);
        void queries.invalidateQueries({ queryKey: KEY });
      }
      const asked = ask.mock.calls.length;
      const read = queries.invalidateQueries({ queryKey: KEY });
      expect(ask).toHaveBeenCalledTimes(asked);
      await answers(1);
      expect([shown(), ask.mock.calls.length]).toEqual([1, asked + 1]);
      await answers(2);
      await read;
      expect([shown(), ask.mock.calls.length]).toEqual([2, asked + 1]);
      close();
    },
  );

  it('is read once more after many changes, not once for each', async () => {
    const { queries, ask, answers, close, shown } = aPage();
    const reads = Array.from({ length: 20 }, () => queries.invalidateQueries());
    await answers(1);
    expect(ask).toHaveBeenCalledTimes(2);
    await answers(2);
    await Promise.all(reads);
    expect([shown(), ask.mock.calls.length]).toEqual([2, 2]);
    close();
  });
});
