import { newId, PostgresStore, tablesOf, Keyring, type MasterKey, type Recorded, type ViewsContext } from '#platform';
import { views } from '../../apps/api/court.module.js';
import { Upcasts } from '../../libs/platform/record/upcasts.js';
import type { pg } from '../../libs/platform/postgres/types.js';
import type { BenchCluster } from './ground.js';
import { load, Season } from './season.js';
import { openCourt, playSmallCourt } from './small-court.js';

/** Plays a small court once. */
export async function playedSeason(cluster: BenchCluster): Promise<{ programmeId: string; events: readonly Recorded[] }> {
  const { url, pool } = await cluster.database('season');
  const court = await openCourt(url, cluster.masterKey);
  const programmeId = newId();
  await playSmallCourt(court.of(programmeId));
  const { events } = await new PostgresStore(pool, pool).readAll(0, 100_000);
  await court.close();
  await pool.end();
  return { programmeId, events };
}

const silent = {
  info: () => undefined,
  warn: () => undefined,
  error: (fields: object, message: string) => console.error(message, fields),
};

/** What views are rebuilt from, without the rest of the court. */
export async function viewsOn(pool: pg.Pool, masterKey: MasterKey): Promise<ViewsContext> {
  const store = new PostgresStore(pool, pool);
  return {
    pool,
    store,
    keyring: await Keyring.open(pool, masterKey),
    upcasts: new Upcasts(),
    tables: tablesOf(views),
    hides: {},
    log: silent,
  };
}

/** A database whose record holds so many events of a court like the played one; its views are not built yet. */
export async function bigRecord(
  cluster: BenchCluster,
  name: string,
  { programmeId, events }: Awaited<ReturnType<typeof playedSeason>>,
  count: number,
) {
  const { url, pool } = await cluster.database(name);
  const context = await viewsOn(pool, cluster.masterKey);
  // COPY does not work beneath row-level security.
  await pool.query('alter table record.events no force row level security');
  await load(pool, new Season(events, programmeId).repeated(count));
  return { url, pool, context, programmeId };
}
