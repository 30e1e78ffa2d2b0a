import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { Destructions, rebuild, VIEWS_CONTEXT, type ViewsContext } from '#platform';
import { backUp } from '../../libs/platform/backup/backup.js';
import { DESTROYED } from '../../libs/platform/backup/manifest.js';
import { findBackup, inTheWay, load, opensWith, type Restored } from '../../libs/platform/backup/restore.js';
import { readConfig, type Config } from '../../libs/platform/config.js';
import { openMasterKey } from '../../libs/platform/keys/open-master-key.js';
import { connected } from '../../libs/platform/postgres/database.js';
import { openGround } from '../api/open-court.js';
import { afterRestore } from './after-restore.js';
import { withCourt } from './court.js';
import { OperatorError, print } from './print.js';
import { progressBar } from './progress.js';

interface BackupOptions {
  readonly to: string;
  readonly keys?: boolean;
  readonly json?: boolean;
}

interface RestoreOptions {
  readonly from: string;
  readonly record?: string;
  readonly json?: boolean;
}

const KURRENT =
  'The events are in KurrentDB and are backed up with its own tools; this holds the keys and what stands beside the events.';
const blobsOf = ({ dataDir }: Config): string => join(dataDir, 'blobs');
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** Copies the record and the keys, each to its place, while the court runs. */
export async function backup({ to, keys, json }: BackupOptions): Promise<void> {
  const { done, store } = await withCourt(
    async (_, { config, database }) => {
      const options = { to, store: config.eventStore, blobs: blobsOf(config), ...(keys && { keysOnly: true }) };
      // As the owner: the court's roles see no more than they need.
      return { done: await connected(database.url, (client) => backUp(client, options)), store: config.eventStore };
    },
    { works: false },
  );
  print(json, { ...done, store }, [
    ...(done.record
      ? [`${done.events} events and ${done.tables} tables in all (${megabytes(done.bytes)} MB) are in ${done.record}.`]
      : []),
    `${done.keysInUse} keys are in ${done.keys}; copies of keys made before are worth nothing any more, destroy those you have elsewhere.`,
    `They open with the master key ${done.masterKey} only, which is not among them: keep a copy of it apart.`,
    ...(store === 'kurrentdb' ? [KURRENT] : []),
  ]);
}

/** Loads a backup into an empty database; what was destroyed since stays destroyed. */
export async function restore({ from, record, json }: RestoreOptions): Promise<void> {
  const found = await findBackup(from, record);
  const config = readConfig(process.env);
  const { masterKey } = config;
  if ('file' in masterKey && !existsSync(masterKey.file))
    throw new OperatorError(
      `There is no master key in ${masterKey.file}. Put the court's own key there first: without it nothing that is restored opens.`,
    );
  if (found.record.manifest.store !== config.eventStore)
    throw new OperatorError(
      `The backup is of a court whose events are in ${found.record.manifest.store}, and EVENT_STORE is ${config.eventStore}.`,
    );
  opensWith(await openMasterKey(config), found);
  const began = Date.now();
  const restored = await inEmptyDatabase(async (client) => {
    // What there must be to load into: the tables of this release.
    await withCourt(async () => undefined, { works: false });
    return load(client, found, new Destructions(join(config.dataDir, DESTROYED)), blobsOf(config));
  });
  const events = await buildViews(restored);
  const seconds = (Date.now() - began) / 1000;
  const { destroyed, ...counts } = restored;
  print(json, { record: found.record.folder, ...counts, events, destroyed: destroyed.length, seconds }, [
    `${events} events and ${restored.tables} tables were restored from ${found.record.folder} in ${seconds.toFixed(1)} s, and all views built from them.`,
    `${restored.keys} keys are back; ${destroyed.length} that were destroyed are not.`,
    ...(config.eventStore === 'kurrentdb' ? [KURRENT] : []),
    'Replace the master key now (rotate-master-key) where copies of destroyed keys may be about, and back up the keys.',
  ]);
}

/** Works on the database of the environment once it is known to be empty. */
async function inEmptyDatabase<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const { database } = await openGround({ LOG_LEVEL: 'error', ...process.env }, 2);
  const client = new Client({ connectionString: database.url });
  try {
    await client.connect();
    const obstacle = await inTheWay(client);
    if (obstacle) throw new OperatorError(obstacle);
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
    await database.stop();
  }
}

async function buildViews(restored: Restored): Promise<number> {
  return withCourt(
    async (app) => {
      const bar = progressBar('Building views');
      const events = await rebuild(app.get<ViewsContext>(VIEWS_CONTEXT), [], ({ position, of }) => bar.at(position, of));
      bar.done();
      for (const again of afterRestore) await again(app, restored.destroyed);
      return events;
    },
    { works: false },
  );
}
