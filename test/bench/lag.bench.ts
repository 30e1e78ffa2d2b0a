import { newId, ViewRunner, type Receipt } from '#platform';
import type { BenchCluster } from './ground.js';
import { percentile, round, type Figure } from './measure.js';
import { openCourt, playSmallCourt } from './small-court.js';

const COURTS = 12;
const MS = 20_000;

/** How long after its append a fact is shown, while courts are played as fast as they go, processes and views at work in one process. */
export async function lagBench(cluster: BenchCluster): Promise<Figure[]> {
  const { url, pool } = await cluster.database('lag');
  const court = await openCourt(url, cluster.masterKey);
  const views = court.app.get(ViewRunner);
  const lags: number[] = [];
  const waiting = new Set<Promise<unknown>>();
  let commands = 0;
  const told = ({ position }: Receipt) => {
    commands += 1;
    // Each waiter listens by itself; one command in four is enough to know.
    if (commands % 4 > 0) return;
    const appended = performance.now();
    const wait = views.passed(position, 60_000).then(() => lags.push(performance.now() - appended));
    waiting.add(wait);
    void wait.finally(() => waiting.delete(wait));
  };
  const began = performance.now();
  await Promise.all(
    Array.from({ length: COURTS }, async () => {
      while (performance.now() - began < MS) await playSmallCourt(court.of(newId(), told));
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(waiting);
  const { rows } = await pool.query<{ events: number }>('select count(*) as events from record.events');
  await court.close();
  await pool.end();
  const detail = `${Math.round(commands / seconds)} commands/s, ${Math.round(rows[0]!.events / seconds)} events/s appended and shown`;
  return [
    { bench: 'lag', what: 'seconds from append to view, p50', ratio: round(percentile(lags, 0.5) / 1000, 3), goal: null, detail },
    {
      bench: 'lag',
      what: 'seconds from append to view, p99',
      ratio: round(percentile(lags, 0.99) / 1000, 3),
      goal: { atMost: 1 },
      detail: `${lags.length} commands watched`,
    },
  ];
}
