import { randomUUID } from 'node:crypto';
import { NEW, PostgresStore, type Head } from '#platform';
import { openTallyCourt } from '../../libs/platform/testing/court.testing.js';
import { Count, OpenTally } from '../../libs/platform/testing/tally.testing.js';
import { someEvent, type BenchCluster } from './ground.js';
import { callers, round, rounds, type Figure } from './measure.js';

const STREAM = 20;

/** A command through the CommandBus and `Streams.perform` against the bare append it ends in, on streams of 20 events. */
export async function commandBench(cluster: BenchCluster): Promise<Figure[]> {
  const { url, pool } = await cluster.database('command');
  const court = await openTallyCourt({ url, works: false });
  const store = new PostgresStore(pool, pool);
  const tallies = await Promise.all(
    Array.from({ length: 32 }, async () => {
      const tallyId = randomUUID();
      await court.send(OpenTally, { tallyId, note: 'a note' });
      for (let i = 1; i < STREAM; i += 1) await court.send(Count, { tallyId, by: 1 });
      return tallyId;
    }),
  );
  const heads = new Map<number, { stream: string; head: Head }>();
  const append = async (caller: number) => {
    const { stream, head } = heads.get(caller) ?? { stream: `bare-${randomUUID()}`, head: NEW };
    heads.set(caller, { stream, head: (await store.append(stream, head, [someEvent(caller)])).head });
  };
  const { ours, bare } = await rounds(5, {
    ours: () => callers(32, 2000, (caller) => court.send(Count, { tallyId: tallies[caller]!, by: 1 })),
    bare: () => callers(32, 2000, append),
  });
  await store.close();
  await pool.end();
  await court.close();
  return [
    {
      bench: 'command',
      what: 'perform through the bus, 32 callers',
      ratio: round(ours.rate / bare.rate),
      goal: { atLeast: 0.5 },
      detail: `${Math.round(ours.rate)}/s against ${Math.round(bare.rate)}/s bare appends`,
    },
  ];
}
