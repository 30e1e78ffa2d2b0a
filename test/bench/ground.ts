import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalMasterKey } from '#platform';
import { createDatabaseIfMissing, openCluster } from '../../libs/platform/postgres/cluster.js';
import { furnishPlatform } from '../../libs/platform/postgres/databases.module.js';
import { pg } from '../../libs/platform/postgres/types.js';
import type { Writing } from '../../libs/platform/record/event-store.js';

/** Forty connections; one that the server ends while it stops is no news. */
export const poolOn = (connectionString: string): pg.Pool =>
  new pg.Pool({ connectionString, max: 40 }).on('error', () => undefined);

/** A real, durable server for the benchmarks alone, gone when they end. */
export async function benchCluster() {
  const dataDir = mkdtempSync(join(tmpdir(), 'youth-court-bench-'));
  const cluster = await openCluster({ dataDir });
  const secret = randomBytes(32);
  return {
    secret,
    masterKey: new LocalMasterKey(secret),
    /** A database of its own for one benchmark. */
    async database(name: string) {
      const url = await createDatabaseIfMissing(cluster.url, `bench_${name}`);
      await furnishPlatform(url);
      return { url, pool: poolOn(url) };
    },
    async close() {
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type BenchCluster = Awaited<ReturnType<typeof benchCluster>>;

const PROGRAMME = randomUUID();

/** An event like most of a court's: a few ids and codes, some 700 bytes with its envelope. */
export const someEvent = (n: number): Writing => ({
  eventId: randomUUID(),
  type: 'HoursVerified',
  data: JSON.stringify({
    entryId: randomUUID(),
    minutes: 30 + (n % 90),
    surplusMinutes: 0,
    by: 'site-supervisor',
    method: 'timesheet',
    performedOn: '2026-03-07',
    planId: randomUUID(),
    sanctionId: randomUUID(),
    personId: randomUUID(),
  }),
  meta: {
    programme: PROGRAMME,
    actor: PROGRAMME,
    role: 'coordinator',
    occurredAt: '2026-03-07T15:00:00.000Z',
    occurredOn: '2026-03-07',
    command: randomUUID(),
    digest: 'q4V0b0pZJ6S0o8l0r0rP3b0Yv6K3n2r8y4j6m5t7u1w',
    correlation: randomUUID(),
    schema: '1',
  },
});
