import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, DatabaseUnavailable, givenDatabase, openCluster } from './cluster.js';
import { connected } from './database.js';
import { runningOn } from './postmaster.js';
import { freshDatabase } from './testing.js';

let dataDir: string;
const open: Database[] = [];
const start = async (log?: (line: string) => void) => {
  const database = await openCluster({ dataDir, fsync: false, ...(log && { log }) });
  open.push(database);
  return database;
};
const ask = async (url: string, sql: string) =>
  connected(url, async (client) => Object.values<unknown>((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0]);
const server = () => runningOn(join(dataDir, 'postgres'));
const untilGone = async () => {
  while (server()) await sleep(20);
};

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'youth-court-cluster-'));
});

afterEach(async () => {
  for (const database of open.splice(0)) await database.stop();
  const left = server();
  if (left) process.kill(left.pid, 'SIGINT');
  await untilGone();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('starting the database', () => {
  it('makes it on first use, for a role that is no superuser, on loopback only', async () => {
    const { url, ours } = await start();
    expect(ours).toBe(true);
    expect(await ask(url, 'select rolsuper or rolbypassrls from pg_roles where rolname = current_user')).toBe(false);
    expect(
      await ask(url, "select current_database() || ' ' || inet_server_addr() || ' ' || current_setting('data_checksums')"),
    ).toBe('youthcourt 127.0.0.1/32 on');
    expect(
      await ask(
        url,
        "select pg_encoding_to_char(encoding) || ' ' || datlocale from pg_database where datname = current_database()",
      ),
    ).toBe('UTF8 C.UTF-8');
    expect(await ask(url, "select current_setting('listen_addresses')")).toBe('127.0.0.1');
  });

  it('keeps its password where only its owner reads it', async () => {
    const { url } = await start();
    expect(statSync(join(dataDir, 'postgres', 'youth-court.json')).mode & 0o777).toBe(0o600);
    await expect(givenDatabase(url.replace(/:[^:@]*@/, ':wrong@'))).rejects.toThrow('refuses the user or the password');
    expect(readFileSync(join(dataDir, 'postgres', 'pg_hba.conf'), 'utf8')).not.toMatch(/^[^#]*\btrust\b/m);
  });

  it('finds at the second start what the first one wrote, at the same address', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    expect(server()).toBeUndefined();
    const second = await start();
    expect(second).toMatchObject({ url: first.url, ours: true });
    expect(await ask(second.url, 'select answer from kept')).toBe(42);
  });

  it('starts one server when two start at once on nothing', async () => {
    const both = await Promise.all([start(), start()]);
    expect(both.filter(({ ours }) => ours)).toHaveLength(1);
    expect(both[0]!.url).toBe(both[1]!.url);
  });
});

describe('a database that runs already', () => {
  it('is adopted, and stays when the one who adopted it goes', async () => {
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ url: first.url, ours: false });
    await second.stop();
    expect(await ask(first.url, 'select 1')).toBe(1);
  });

  it('is adopted after the process that started it was killed', async () => {
    const script = `const { openCluster } = await import(${JSON.stringify(join(import.meta.dirname, 'cluster.ts'))});
      console.log((await openCluster({ dataDir: ${JSON.stringify(dataDir)}, fsync: false })).url); setInterval(() => 0, 1000);`;
    const node = spawn(process.execPath, ['--import', './test/setup/ts.mjs', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'] },
    });
    const [said] = (await once(node.stdout, 'data')) as [Buffer];
    node.kill('SIGKILL');
    await once(node, 'exit');
    expect(await start()).toMatchObject({ url: said.toString().trim(), ours: false });
  });
});

describe('a database that was killed', () => {
  it('is brought back by the one who started it, with all that was committed', async () => {
    const lines: string[] = [];
    const { url } = await start((line) => lines.push(line));
    await ask(url, 'create table kept as select 42 as answer');
    const { pid } = server()!;
    process.kill(pid, 'SIGKILL');
    for (let now = server(); !now?.ready || now.pid === pid; now = server()) await sleep(20);
    expect(await ask(url, 'select answer from kept')).toBe(42);
    expect(lines.join()).toContain('ended unexpectedly (SIGKILL)');
  });

  it('starts over the lock it left, even when its process number lives on in another program', async () => {
    const { url, stop } = await start().then((database) => ({ url: database.url, stop: () => database.stop() }));
    const lock = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');
    await stop();
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), lock.replace(/^\d+/, String(process.ppid)));
    expect(await start()).toMatchObject({ url, ours: true });
  });
});

describe('a database that cannot be used', () => {
  it('is refused when another major version made it', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow(/was made by PostgreSQL 15, and this is PostgreSQL 18/);
  });

  it('is reported with the last words of its log', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'postgres', 'postgresql.conf'), 'no_such_setting = 1\n');
    await expect(start()).rejects.toThrow(/did not start[\s\S]*unrecognized configuration parameter "no_such_setting"/);
  });

  it.each([
    ['nonsense', 'is not a connection string'],
    [
      'postgres://someone:secret@127.0.0.1:1/court',
      'The database at 127.0.0.1:1/court cannot be used: nothing answers there. Check DATABASE_URL.',
    ],
    ['postgres://someone:secret@no-such-host.invalid/court', 'The database at no-such-host.invalid:5432/court cannot be used'],
  ])('says so in a sentence without the password: %s', async (url, sentence) => {
    const error = await givenDatabase(url).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect((error as Error).message).toContain(sentence);
    expect((error as Error).message).not.toContain('secret');
  });

  it('says so when the server has no such database', async () => {
    const { url, drop } = await freshDatabase();
    expect(await givenDatabase(url)).toMatchObject({ url, ours: false });
    await drop();
    await expect(givenDatabase(url)).rejects.toThrow('the server has no such database');
  });
});
