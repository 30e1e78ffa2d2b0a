import { readConfig } from '../../libs/platform/config.js';
import { waysInto } from '../../libs/platform/postgres/cluster-files.js';
import { openGround } from '../api/open-court.js';
import { print } from './print.js';

/** Where everything is, for operators and their tools. Holds passwords: it is said only to whoever may read DATA_DIR. */
export async function sayWhere({ json }: { json?: boolean }): Promise<void> {
  const config = readConfig(process.env);
  const { database } = await openGround({ LOG_LEVEL: 'error', ...process.env }, 2);
  const ways = config.databaseUrl ? undefined : waysInto(config.dataDir);
  const superuser = ways && { url: `postgres://postgres:${ways.superPassword}@127.0.0.1:${ways.port}/youthcourt` };
  const base = `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${config.port}`;
  const { hostname, port, pathname, username } = new URL(database.url);
  const where = {
    court: base,
    docs: `${base}/api/docs`,
    health: `${base}/health/ready`,
    dataDir: config.dataDir,
    eventStore: config.eventStore,
    running: !database.ours,
    database: {
      url: database.url,
      host: hostname,
      port: Number(port || 5432),
      database: pathname.slice(1),
      user: username,
      directory: ways?.directory ?? null,
      superuser: superuser ?? null,
    },
    schemas: { events: 'record.events', views: 'views.*', keys: 'keys.data_keys', running: 'running.*', access: 'access.*' },
  };
  await database.stop();
  print(json ?? true, where, []);
}
