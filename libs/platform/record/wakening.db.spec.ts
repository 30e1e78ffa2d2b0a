import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { freshDatabase } from '../postgres/testing.js';
import { pg } from '../postgres/types.js';
import { Wakening } from './wakening.js';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
let wakening: Wakening;
beforeEach(async () => {
  database = await freshDatabase('wakening');
  pool = new pg.Pool({ connectionString: database.url });
  wakening = new Wakening(pool, 'news');
});
afterEach(async () => {
  await wakening.close();
  await pool.end();
  await database.drop();
});

const LISTENING = `select pid from pg_stat_activity where datname = current_database() and query = 'listen "news"'`;
const listeners = async () => (await pool.query(LISTENING)).rowCount;
const listening = async (n: number) => {
  while ((await listeners()) !== n) await pause(5);
};

describe('those who wait for news', () => {
  it('are told of it at once, and otherwise look themselves after a while', async () => {
    expect(await wakening.next(undefined, 10)).toBeNull();
    await listening(1);
    const news = wakening.next();
    await pool.query(`notify news, 'seven'`);
    expect(await news).toBe('seven');
  });

  it('are told again after the connection was lost, over one connection, also when one begins to wait as it breaks', async () => {
    for (let i = 0; i < 3; i += 1) {
      await wakening.next(undefined, 10);
      await listening(1);
      const client = await (wakening as unknown as { client: Promise<pg.Client> }).client;
      client.on('error', () => void wakening.next(undefined, 1));
      await pool.query(`select pg_terminate_backend(pid) from (${LISTENING}) lost`);
      await wakening.next(undefined, 50);
    }
    await listening(1);
    await pause(100);
    expect(await listeners()).toBe(1);
    await wakening.close();
    await listening(0);
  });

  it('look themselves while the database is away', async () => {
    const nowhere = new Wakening(new pg.Pool({ host: '127.0.0.1', port: 1 }), 'news');
    expect(await nowhere.next(undefined, 20)).toBeNull();
    expect(await nowhere.next(undefined, 20)).toBeNull();
    await nowhere.close();
  });
});
