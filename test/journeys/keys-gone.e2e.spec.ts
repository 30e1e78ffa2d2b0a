import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { REDACTED, Sealed } from '#kernel';
import { Acting, newId, rebuild, Streams, tablesOf, Vault } from '#platform';
import { deciders, views } from '../../apps/api/court.module.js';
import { freshDatabase } from '../../libs/platform/postgres/testing.js';
import { partsOf } from '../../libs/platform/views/seen.js';
import { playSmallCourt } from '../bench/small-court.js';
import { courtAt } from './desk.js';
import { rowsOf } from './rows.js';

const secret = randomBytes(32);
const programmeId = newId();
let database: Awaited<ReturnType<typeof freshDatabase>>;
let court: Awaited<ReturnType<typeof courtAt>>;
let before: Record<string, string[]>;

beforeAll(async () => {
  database = await freshDatabase('keys_gone');
  const first = await courtAt(database.url, secret, true);
  const { pool, reactor, send } = first;
  await playSmallCourt({ programmeId, pool, reactor, send: (...command) => send(programmeId, ...command) }, 2, 9);
  await first.reactor.drain();
  before = await rowsOf(first.pool);
  await first.pool.query(`delete from keys.data_keys where subject <> 'court'`);
  await first.close();
  court = await courtAt(database.url, secret, false);
});
afterAll(async () => {
  await court.close();
  await database.drop();
});

/** Every sealed value inside a file. */
const sealedIn = (value: unknown): Sealed<unknown>[] => {
  if (Sealed.is(value)) return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(sealedIn) : [];
};

describe('a court whose keys are all gone', () => {
  it('still reads every stream, and nothing in it that was sealed', async () => {
    const { rows } = await court.pool.query<{ stream: string }>('select distinct stream from record.events');
    const byCategory = new Map(Object.values(deciders).map((decider) => [decider.category, decider]));
    const reader = {
      actor: 'reader',
      role: 'coordinator',
      programmeId,
      timeZone: 'UTC',
      now: '2026-06-01T12:00:00.000Z',
    };
    const read = await court.app.get(Acting).run(reader, () =>
      Promise.all(
        rows.map(({ stream }) => {
          const { category, id } = partsOf(stream);
          return court.app.get(Streams).file(byCategory.get(category)!, id);
        }),
      ),
    );
    expect(read.every(({ revision }) => revision >= 0)).toBe(true);
    const values = read.flatMap(({ file }) => sealedIn(file));
    expect(values.length).toBeGreaterThan(20);
    expect(values.filter((value) => value.read() !== REDACTED)).toEqual([]);
  });

  it('shows the same rows after a rebuild, with nothing where the names were', async () => {
    await rebuild(court.context);
    expect(await rowsOf(court.pool)).toEqual(before);
    for (const { table } of tablesOf(views)) {
      const { rows } = await court.pool.query(`select * from views."${table}"`);
      expect(JSON.stringify(await court.app.get(Vault).reveal(rows, programmeId))).not.toContain('$sealed');
    }
    expect(await court.verify()).toEqual([]);
  });
});
