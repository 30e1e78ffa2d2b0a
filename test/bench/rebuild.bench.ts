import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DataSource } from 'typeorm';
import { rebuild, type EventStore, type Recorded, type ViewsContext } from '#platform';
import { views } from '../../apps/api/court.module.js';
import { seenFrom } from '../../libs/platform/views/seen.js';
import { bigRecord, playedSeason } from './big-record.js';
import type { BenchCluster } from './ground.js';
import { round, rounds, took, type Figure } from './measure.js';

/** All views of the court built in one pass, against merely reading the same events. */
export async function rebuildBench(cluster: BenchCluster, full: boolean): Promise<Figure[]> {
  const season = await playedSeason(cluster);
  const [few, many] = full ? [100_000, 1_000_000] : [100_000, 200_000];
  const { url, pool, context } = await bigRecord(cluster, 'rebuild', season, few);
  const { all, reading } = await rounds(5, {
    all: () => took(few, () => rebuild(context)),
    reading: () => took(few, () => readAll(context.store)),
  });
  const one = await oneByOne(url, context, season.events.slice(0, 600));
  const little = await memoryOf(cluster, url);
  await pool.end();
  const more = await bigRecord(cluster, 'rebuild_more', season, many);
  await more.pool.end();
  const much = await memoryOf(cluster, more.url);
  return [
    {
      bench: 'rebuild',
      what: `${Object.keys(views).length} views against reading ${few} events`,
      ratio: round(all.rate / reading.rate),
      goal: { atLeast: 0.25 },
      detail: `${Math.round(all.rate)} events/s against ${Math.round(reading.rate)}/s`,
    },
    {
      bench: 'rebuild',
      what: `memory at ${many} events against ${few}`,
      ratio: round(much / little),
      // Twice as many say little: the heap is still growing to the size it keeps.
      goal: full ? { atMost: 1.3 } : null,
      detail: `${Math.round(much)} MB against ${Math.round(little)} MB`,
    },
    {
      bench: 'rebuild',
      what: 'against one row at a time through TypeORM',
      ratio: round(all.rate / one),
      goal: null,
      detail: `${Math.round(all.rate)} events/s against ${Math.round(one)}/s`,
    },
  ];
}

async function readAll(store: EventStore): Promise<void> {
  for (let page = await store.readAll(0, 1000); page.events.length > 0; page = await store.readAll(page.upTo, 1000));
}

/** Events a second when each row is found, folded and saved by itself. */
async function oneByOne(url: string, { upcasts, tables }: ViewsContext, events: readonly Recorded[]): Promise<number> {
  const data = await new DataSource({
    type: 'postgres',
    url,
    schema: 'views',
    entities: Object.values(views).map(({ row }) => row),
  }).initialize();
  for (const { table } of tables) await data.query(`truncate views."${table}"`);
  const { rate } = await took(events.length, async () => {
    for (const event of events) {
      const seen = seenFrom(event, upcasts);
      for (const { view, key } of tables) {
        const fold = view.project[event.type];
        if (!fold) continue;
        const repository = data.getRepository<Record<string, unknown>>(view.row as never);
        for (const reached of view.keys?.(seen) ?? [seen.id]) {
          const row = fold((await repository.findOneBy({ [key]: reached })) as never, seen as never, reached) as Record<
            string,
            unknown
          > | null;
          if (row) await repository.save(row);
          else await repository.delete({ [key]: reached });
        }
      }
    }
  });
  await data.destroy();
  return rate;
}

/** Megabytes that a process needs at most which does nothing but rebuild. */
async function memoryOf({ secret }: BenchCluster, url: string): Promise<number> {
  const script = fileURLToPath(new URL('./rebuild-once.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, script, url, secret.toString('base64')]);
  return (JSON.parse(stdout) as { kilobytes: number }).kilobytes / 1024;
}
