import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openCluster } from './cluster.js';
import { connected, createDatabaseIfMissing } from './database.js';

/** A throw-away cluster that forgets everything at a crash, and is fast for it. */
export async function startTestCluster(): Promise<{ url: string; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'youth-court-test-'));
  // A vacuum worker belongs to the superuser, and nobody else may end it when a database is dropped.
  const settings = { full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200', autovacuum: 'off' };
  const cluster = await openCluster({ dataDir, fsync: false, settings });
  return {
    url: cluster.url,
    async stop() {
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * A database of its own for a test file, on the cluster that Jest's set-up started.
 * @throws Error when no cluster was started
 */
export async function freshDatabase(prefix = 'test'): Promise<{ url: string; drop(): Promise<void> }> {
  const cluster = process.env['TEST_CLUSTER_URL'];
  if (!cluster)
    throw new Error('TEST_CLUSTER_URL is not set: run the file in one of the Jest projects that start a cluster (db, e2e).');
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  const url = await createDatabaseIfMissing(cluster, name);
  return {
    url,
    drop: () =>
      connected(cluster, async (client) => {
        // A pool says that it has ended before its connections have; ended by force, they would report that to nobody.
        for (let waits = 0; waits < 100; waits += 1) {
          const { rows } = await client.query('select from pg_stat_activity where datname = $1', [name]);
          if (rows.length === 0) break;
          await pause(10);
        }
        await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
        await client.query(`drop role if exists ${name}_requests, ${name}_works`);
      }),
  };
}
