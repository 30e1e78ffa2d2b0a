import { randomUUID } from 'node:crypto';
import { NEW, PostgresStore, type Head, type Writing } from '#platform';
import { chain } from '../../libs/platform/record/chain.js';
import { poolOn, someEvent, type BenchCluster } from './ground.js';
import { callers, round, rounds, type Figure } from './measure.js';

const MS = 2000;
const ROUNDS = 5;

const INSERT = `insert into plain (stream, revision, event_id, type, data, meta, recorded_at, prev, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Appending against plain single-row INSERTs of the very same rows, by as many callers. */
export async function appendBench(cluster: BenchCluster): Promise<Figure[]> {
  const { pool, url } = await cluster.database('append');
  // As many connections as callers, so that no INSERT waits for one.
  const inserting = poolOn(url);
  const store = new PostgresStore(pool, pool);
  await pool.query(`create table plain (
    position bigint generated always as identity primary key, stream text not null, revision integer not null, event_id uuid not null, type text not null,
    data json not null, meta json not null, recorded_at timestamptz not null, prev text not null, hash text not null, unique (stream, revision))`);

  const heads = new Map<number, { stream: string; head: Head }>();
  const next = (caller: number) => {
    const at = heads.get(caller);
    return at && at.head.revision < 200 ? at : { stream: `bench-${randomUUID()}`, head: NEW };
  };
  const append = async (caller: number, events: Writing[]) => {
    const { stream, head } = next(caller);
    heads.set(caller, { stream, head: (await store.append(stream, head, events)).head });
  };
  const values = (caller: number, events: Writing[]) => {
    const { stream, head } = next(1000 + caller);
    const links = chain(stream, head, events, new Date().toISOString());
    heads.set(1000 + caller, { stream, head: links.at(-1)! });
    return links.map((e) => [
      e.stream,
      e.revision,
      e.eventId,
      e.type,
      e.data,
      JSON.stringify(e.meta),
      e.recordedAt,
      e.prev,
      e.hash,
    ]);
  };
  const insertOne = (caller: number) =>
    inserting.query({ name: 'plain', text: INSERT, values: values(caller, [someEvent(caller)])[0]! });
  const insertTen = async (caller: number) => {
    const client = await inserting.connect();
    await client.query('begin');
    for (const row of values(
      caller,
      Array.from({ length: 10 }, (_, n) => someEvent(n)),
    ))
      await client.query({ name: 'plain', text: INSERT, values: row });
    await client.query('commit');
    client.release();
  };

  const figures: Figure[] = [];
  for (const count of [1, 8, 32]) {
    const { ours, plain } = await rounds(ROUNDS, {
      ours: () => callers(count, MS, (caller) => append(caller, [someEvent(caller)])),
      plain: () => callers(count, MS, insertOne),
    });
    const detail = `${Math.round(ours.rate)}/s against ${Math.round(plain.rate)}/s`;
    figures.push({
      bench: 'append',
      what: `one event, ${count} callers`,
      ratio: round(ours.rate / plain.rate),
      goal: count === 32 ? { atLeast: 1.2 } : count === 1 ? { atLeast: 0.7 } : null,
      detail,
    });
    figures.push({
      bench: 'append',
      what: `one event, ${count} callers, p99`,
      ratio: round(ours.p99 / plain.p99),
      goal: count === 32 ? { atMost: 1 } : null,
      detail: `${round(ours.p99)} ms against ${round(plain.p99)} ms`,
    });
  }
  for (const count of [1, 32]) {
    const { ours, plain } = await rounds(3, {
      ours: () =>
        callers(count, MS, (caller) =>
          append(
            caller,
            Array.from({ length: 10 }, (_, n) => someEvent(n)),
          ),
        ),
      plain: () => callers(count, MS, insertTen),
    });
    figures.push({
      bench: 'append',
      what: `ten events at once, ${count} callers`,
      ratio: round(ours.rate / plain.rate),
      goal: null,
      detail: `${Math.round(ours.rate)}/s against ${Math.round(plain.rate)}/s transactions of ten INSERTs`,
    });
  }
  await store.close();
  await inserting.end();
  await pool.end();
  return figures;
}
