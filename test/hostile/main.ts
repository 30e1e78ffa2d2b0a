import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createDatabaseIfMissing } from '../../libs/platform/postgres/database.js';
import { startTestCluster } from '../../libs/platform/postgres/testing.js';
import { pg } from '../../libs/platform/postgres/types.js';
import { HostileCourt } from './court.js';
import { siege } from './siege.js';

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '10000' }, seed: { type: 'string' }, json: { type: 'boolean' } },
});
const [requests, seed] = [Number(values.requests), Number(values.seed ?? randomInt(1, 2 ** 31))];
if (!Number.isSafeInteger(requests) || requests < 5 || !Number.isSafeInteger(seed)) {
  process.stderr.write('--requests wants a whole number from 5 on, --seed a whole number.\n');
  process.exit(2);
}
const say = (line: string) => void process.stderr.write(`${line}\n`);
say(`${requests} requests of seed ${seed}; the same seed sends the same again.`);
const cluster = await startTestCluster();
const url = await createDatabaseIfMissing(cluster.url, 'hostile');
const pool = new pg.Pool({ connectionString: url, max: 2 }).on('error', () => undefined);
const court = await HostileCourt.open(url);
try {
  const { flaws, ...outcome } = await siege(court, pool, { seed, requests, told: say });
  if (values.json) process.stdout.write(`${JSON.stringify({ ...outcome, flaws }, null, 2)}\n`);
  else {
    const statuses = Object.entries(outcome.statuses).map(([status, count]) => `${status === '0' ? 'none' : status}: ${count}`);
    const { median, p99, most, perSecond } = outcome.ms;
    say(`Answers: ${statuses.join(', ')}`);
    say(`An answer took ${median} ms in the middle, ${p99} ms at the slow end, ${most} ms at most; ${perSecond}/s.`);
    for (const step of outcome.forAPerson) say(`For a person: ${step}`);
    for (const flaw of flaws) process.stdout.write(`${flaw}\n`);
    process.stdout.write(
      `${flaws.length === 0 ? 'No flaws' : `${flaws.length} flaws`} in ${requests} requests of seed ${seed}\n`,
    );
  }
  process.exitCode = flaws.length > 0 ? 1 : 0;
} finally {
  await court.close();
  await pool.end();
  await cluster.stop();
}
