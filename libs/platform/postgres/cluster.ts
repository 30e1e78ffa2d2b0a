import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Access, type Place, placeCluster, readAccess, serverEnv, writeAccess } from './cluster-files.js';
import { APPLICATION, codeOf, connected, createDatabaseIfMissing, type Database, DatabaseUnavailable } from './database.js';
import { runningOn } from './postmaster.js';

export { createDatabaseIfMissing, type Database, DatabaseUnavailable, givenDatabase } from './database.js';

export interface ClusterOptions {
  /** Folder of the application's data; the cluster lies under it. */
  readonly dataDir: string;
  /** Off only where losing everything at a power cut is fine: in tests. */
  readonly fsync?: boolean;
  /** Otherwise a free one, kept for the next start. */
  readonly port?: number;
  /** Further server settings. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly log?: (line: string) => void;
}

const KEEP_LOG = 10_000_000;
const PATIENCE = 60_000;
const RETRIES = [0, 1_000, 5_000, 15_000];

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

const portIsFree = (port: number): Promise<number | undefined> =>
  new Promise((done) => {
    const probe = createServer().once('error', () => done(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' ? address?.port : undefined));
    });
  });

async function choosePort(wanted: number | undefined, remembered: number | undefined): Promise<number> {
  if (wanted !== undefined && !(await portIsFree(wanted)))
    throw new DatabaseUnavailable(`Port ${wanted} on 127.0.0.1, which the database is to use, is taken by another program.`);
  const port = wanted ?? (remembered && (await portIsFree(remembered))) ?? (await portIsFree(0));
  if (!port) throw new DatabaseUnavailable('There is no free port on 127.0.0.1 for the database.');
  return port;
}

const urlOf = (user: string, password: string, port: number, database: string) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

// The role and the database are made once; that they are there is then seen by merely connecting.
async function openDoor(access: Access, port: number): Promise<string> {
  const url = urlOf(APPLICATION, access.password, port, APPLICATION);
  try {
    await connected(url, async () => undefined);
  } catch (error) {
    if (!['28P01', '28000', '3D000'].includes(codeOf(error))) throw error;
    const admin = urlOf('postgres', access.superPassword, port, 'postgres');
    await connected(admin, async (client) => {
      await client.query("select pg_advisory_lock(hashtext('youthcourt'))");
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [APPLICATION]);
      const login = `role ${APPLICATION} login nosuperuser createdb createrole password ${client.escapeLiteral(access.password)}`;
      await client.query(`${rowCount ? 'alter' : 'create'} ${login}`);
      await createDatabaseIfMissing(admin, APPLICATION, APPLICATION);
    });
    await connected(url, async () => undefined);
  }
  return url;
}

/** A server of ours that did not come up; `said` holds its last words. */
class NotStarted extends DatabaseUnavailable {
  constructor(
    readonly said: string,
    log: string,
  ) {
    super(`PostgreSQL did not start. Its last words (all of them are in ${log}):\n${said || '(none)'}`);
  }
}

const lastWords = (log: string, since: number): string =>
  readFileSync(log).subarray(since).toString('utf8').trim().split('\n').slice(-12).join('\n');

function settingsOf({ fsync = true, settings = {} }: ClusterOptions): string[] {
  const all: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    fsync: fsync ? 'on' : 'off',
    ...settings,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function start(place: Place, port: number, options: ClusterOptions): Promise<ChildProcess> {
  if (sizeOf(place.log) > KEEP_LOG) renameSync(place.log, `${place.log}.1`);
  const since = sizeOf(place.log);
  const log = openSync(place.log, 'a', 0o600);
  const flags = ['-D', place.directory, '-p', String(port), ...settingsOf(options)];
  // In a process group of its own, so that a Ctrl-C meant for us does not stop the database before we are done with it.
  const child = spawn(place.binaries.postgres, flags, {
    ...place.account,
    cwd: '/',
    env: serverEnv(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  const isUp = () => {
    const server = runningOn(place.directory);
    return server?.pid === child.pid && server?.ready;
  };
  while (!isUp()) {
    if (failure || child.exitCode !== null || child.signalCode !== null)
      throw new NotStarted(failure?.message ?? lastWords(place.log, since), place.log);
    await sleep(10);
  }
  child.unref();
  return child;
}

// The processes of a server that was killed hold its memory and its port until they notice, a moment later.
async function startOnceFree(place: Place, port: number, options: ClusterOptions): Promise<ChildProcess> {
  for (const deadline = Date.now() + PATIENCE; ; await sleep(100)) {
    try {
      return await start(place, port, options);
    } catch (error) {
      const held = error instanceof NotStarted && /shared memory block|could not bind/.test(error.said);
      if (!held || Date.now() > deadline) throw error;
    }
  }
}

const signal = (pid: number, name: 'SIGINT' | 'SIGQUIT', place: Place): void => {
  if (process.platform === 'win32') {
    const mode = name === 'SIGINT' ? 'fast' : 'immediate';
    spawnSync(join(dirname(place.binaries.postgres), 'pg_ctl.exe'), ['stop', '-W', '-m', mode, '-D', place.directory], {
      stdio: 'ignore',
    });
  } else process.kill(pid, name);
};

/** Watches over a server we started: starts it again when it dies, stops it with us. */
class Supervised implements Database {
  readonly ours = true;
  private stopping = false;
  private restart: Promise<void> = Promise.resolve();
  private readonly atExit = () => signal(this.child.pid!, 'SIGINT', this.place);

  constructor(
    readonly url: string,
    private child: ChildProcess,
    private readonly place: Place,
    private readonly startAgain: () => Promise<ChildProcess>,
    private readonly log: (line: string) => void,
  ) {
    this.watch(child);
  }

  private watch(child: ChildProcess): void {
    this.child = child;
    process.once('exit', this.atExit);
    child.once('exit', (code, by) => {
      process.off('exit', this.atExit);
      if (this.stopping) return;
      // An orderly end is somebody's wish.
      if (code === 0) this.log('PostgreSQL was shut down from outside.');
      else this.restart = this.revive(by ?? `exit code ${code}`);
    });
  }

  private async revive(why: string): Promise<void> {
    this.log(`PostgreSQL ended unexpectedly (${why}); starting it again.`);
    for (const wait of RETRIES) {
      await sleep(wait);
      if (this.stopping) return;
      try {
        return this.watch(await this.startAgain());
      } catch (error) {
        this.log((error as Error).message);
      }
    }
    this.log('PostgreSQL could not be started again.');
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.restart;
    const { child, place } = this;
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const ended = new Promise((done) => child.once('exit', done));
    signal(child.pid!, 'SIGINT', place);
    // Losing patience costs a recovery at the next start, and no data.
    const impatient = setTimeout(() => signal(child.pid!, 'SIGQUIT', place), PATIENCE);
    await ended;
    clearTimeout(impatient);
  }
}

async function adopted(place: Place, access: Access): Promise<Database | undefined> {
  for (const deadline = Date.now() + PATIENCE; ; await sleep(50)) {
    const server = runningOn(place.directory);
    if (!server) return undefined;
    try {
      if (server.ready) return { url: await openDoor(access, server.port), ours: false, stop: async () => undefined };
    } catch (error) {
      // Not up yet, or on its way down; anything else will not mend by waiting.
      if (!['57P03', 'ECONNREFUSED', 'ECONNRESET', '57P01'].includes(codeOf(error))) throw error;
    }
    if (Date.now() > deadline)
      throw new DatabaseUnavailable(
        `A PostgreSQL server (process ${server.pid}) runs on ${place.directory} but does not answer. Stop it with kill -INT ${server.pid} and start again.`,
      );
  }
}

/**
 * Starts the embedded PostgreSQL under `<dataDir>/postgres`, making it on first use; a server that runs there already is
 * adopted instead, and stays when we go. The application's database and its role, which is no superuser, are there afterwards.
 * @throws Error with a sentence, and the server's last words when it did not start
 */
export async function openCluster(options: ClusterOptions): Promise<Database> {
  const { log = () => undefined } = options;
  const place = await placeCluster(options.dataDir, options.fsync ?? true, log);
  const access = readAccess(place.directory);
  const found = await adopted(place, access);
  if (found) return found;
  const port = await choosePort(options.port, access.port);
  if (port !== access.port) writeAccess(place.directory, { ...access, port }, place.account);
  const startAgain = () => startOnceFree(place, port, options);
  let child: ChildProcess;
  try {
    child = await startAgain();
  } catch (error) {
    // Another process of ours may have been faster.
    const other = error instanceof NotStarted && (await adopted(place, access));
    if (other) return other;
    throw error;
  }
  const url = urlOf(APPLICATION, access.password, port, APPLICATION);
  const server = new Supervised(url, child, place, startAgain, log);
  try {
    await openDoor(access, port);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}
