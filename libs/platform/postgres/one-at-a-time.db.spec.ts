import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { oneAtATime } from './one-at-a-time.js';
import { freshDatabase } from './testing.js';
import { pg } from './types.js';

const LOCK = 7;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
let stopping: AbortController;
beforeEach(async () => {
  database = await freshDatabase('lock');
  pool = new pg.Pool({ connectionString: database.url });
  stopping = new AbortController();
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

/** Works until its signal says otherwise; `begun` counts those who began. */
const begun: string[] = [];
const until = (name: string) => async (signal: AbortSignal) => {
  begun.push(name);
  if (!signal.aborted) await once(signal, 'abort');
};
const working = async (n: number) => {
  while (begun.length < n) await pause(5);
};
beforeEach(() => void begun.splice(0));

describe('work that one process does at a time', () => {
  it('is begun by another when the first is done, and by nobody before', async () => {
    const first = new AbortController();
    const one = oneAtATime(pool, LOCK, first.signal, until('one'));
    await working(1);
    const two = oneAtATime(pool, LOCK, stopping.signal, until('two'));
    await pause(50);
    expect(begun).toEqual(['one']);
    first.abort();
    await one;
    await working(2);
    stopping.abort();
    await two;
  });

  it('is told to end when the lock is lost with its connection', async () => {
    const one = oneAtATime(pool, LOCK, stopping.signal, until('one'));
    await working(1);
    await pool.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = ${LOCK}`);
    await one;
    expect(stopping.signal.aborted).toBe(false);
  });

  it('lets go of the lock when it fails', async () => {
    await expect(oneAtATime(pool, LOCK, stopping.signal, () => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
    const again = oneAtATime(pool, LOCK, stopping.signal, until('again'));
    await working(1);
    stopping.abort();
    await again;
  });

  it('is given up by one that only stands by when it is to stop', async () => {
    const one = oneAtATime(pool, LOCK, stopping.signal, until('one'));
    await working(1);
    const two = oneAtATime(pool, LOCK, stopping.signal, until('two'));
    stopping.abort();
    await Promise.all([one, two]);
    expect(begun).toEqual(['one']);
  });
});
