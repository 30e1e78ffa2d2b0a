import { createHash } from 'node:crypto';
import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';
import { overwritten } from '../keys/overwritten.js';
import { pg } from '../postgres/types.js';
import { BackupError, DESTROYED, FORMAT, KEYS_FOLDER, MANIFEST, sha256Of, type Kept, type Manifest } from './manifest.js';
import { columnList, isOfKeys, keptTables, type KeptTable } from './tables.js';

/** What is backed up, and where to. */
export interface BackingUp {
  /** The folder that holds all backups. */
  readonly to: string;
  readonly store: Manifest['store'];
  /** The folder with uploaded files, where there is one. */
  readonly blobs?: string;
  /** Only the keys, as after the master key was replaced. */
  readonly keysOnly?: boolean;
}

/** What a backup came to. */
export interface BackedUp {
  /** The folder with the record, or null when only keys were wanted. */
  readonly record: string | null;
  readonly keys: string;
  readonly events: number;
  readonly tables: number;
  readonly bytes: number;
  readonly keysInUse: number;
  /** Names the master key without which nothing of it opens. */
  readonly masterKey: string;
}

/**
 * Copies the record and what stands beside it into a new folder, and the keys into theirs in the place of the copy before; all
 * as of one moment, while everything runs. What is sealed stays sealed, and the master key is not in it.
 * @throws BackupError
 */
export async function backUp(client: pg.ClientBase, options: BackingUp): Promise<BackedUp> {
  const { to, keysOnly = false } = options;
  const takenAt = new Date().toISOString();
  const record = join(to, `record-${takenAt.replace(/[:.]/g, '-')}`);
  const parts = { record: `${record}.part`, keys: join(to, `${KEYS_FOLDER}.part`) };
  try {
    mkdirSync(to, { recursive: true, mode: 0o700 });
    for (const part of Object.values(parts)) rmSync(part, { recursive: true, force: true });
    await client.query('begin isolation level repeatable read, read only');
    const tables = await keptTables(client);
    const header = await headerOf(client, options, takenAt);
    const kept = keysOnly
      ? []
      : await keep(
          client,
          parts.record,
          header,
          tables.filter((table) => !isOfKeys(table)),
          options.blobs,
        );
    const keys = await keep(client, parts.keys, header, tables.filter(isOfKeys));
    await writeDestroyed(client, parts.keys, header, keys);
    if (!keysOnly) renameSync(parts.record, record);
    replaceKeys(to, parts.keys);
    const rowsOf = (table: string) => [...kept, ...keys].find((one) => one.table === table)?.rows ?? 0;
    return {
      record: keysOnly ? null : record,
      keys: join(to, KEYS_FOLDER),
      events: rowsOf('record.events'),
      tables: [...kept, ...keys].filter(({ table }) => table).length,
      bytes: [...kept, ...keys].reduce((sum, { bytes }) => sum + bytes, 0),
      keysInUse: rowsOf('keys.data_keys'),
      masterKey: header.masterKey,
    };
  } catch (error) {
    leave(parts);
    const { code = '' } = error as NodeJS.ErrnoException;
    if (/^E[A-Z]+$/.test(code))
      throw new BackupError(`The backup cannot be written to ${to} (${code}); nothing of it was left there.`);
    throw error;
  } finally {
    await client.query('rollback').catch(() => undefined);
  }
}

/** Takes away what was not finished; where even that cannot be, the sentence about the folder says why. */
function leave(parts: Readonly<Record<string, string>>): void {
  for (const part of Object.values(parts))
    try {
      rmSync(part, { recursive: true, force: true });
    } catch {
      // Said with what went wrong first.
    }
}

type Header = Omit<Manifest, 'files'>;

async function headerOf(client: pg.ClientBase, { store }: BackingUp, takenAt: string): Promise<Header> {
  const { rows } = await client.query<{ position: number; id: string }>(
    'select (select position from record.attestation) as position, (select id from keys.master) as id',
  );
  const last = store === 'postgres' ? 'select coalesce(max(position), 0) as last from record.events' : 'select 0 as last';
  const { rows: ends } = await client.query<{ last: number }>(last);
  return { format: FORMAT, takenAt, store, lastPosition: Number(ends[0]!.last), masterKey: rows[0]!.id };
}

/** Copies tables, and the folder of uploads where one is given, into a new folder with its manifest. */
async function keep(
  client: pg.ClientBase,
  folder: string,
  header: Header,
  tables: readonly KeptTable[],
  blobs?: string,
): Promise<Kept[]> {
  mkdirSync(folder, { mode: 0o700 });
  const files: Kept[] = [];
  for (const table of tables) files.push(await copied(client, folder, table));
  if (blobs && existsSync(blobs)) {
    cpSync(blobs, join(folder, 'blobs'), { recursive: true });
    for (const file of filesBelow(join(folder, 'blobs'))) files.push(await described(folder, file));
  }
  writeManifest(folder, header, files);
  return files;
}

async function copied(client: pg.ClientBase, folder: string, { table, columns }: KeptTable): Promise<Kept> {
  const file = `${table.replaceAll('"', '')}.copy`;
  const source = client.query(copyTo(`copy ${table} (${columnList(columns)}) to stdout`));
  const hash = createHash('sha256');
  let bytes = 0;
  const watched = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(source, watched, createWriteStream(join(folder, file), { mode: 0o600, flush: true }));
  return { file, table, columns, rows: source.rowCount, bytes, sha256: hash.digest('hex') };
}

const described = async (folder: string, path: string): Promise<Kept> => ({
  file: relative(folder, path),
  bytes: statSync(path).size,
  sha256: await sha256Of(path),
});

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const writeManifest = (folder: string, header: Header, files: readonly Kept[]): void =>
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify({ ...header, files }, null, 2)}\n`, { mode: 0o600, flush: true });

/** The list of what was destroyed lies beside the keys as well, line by line, for whoever has only that. */
async function writeDestroyed(client: pg.ClientBase, folder: string, header: Header, files: readonly Kept[]): Promise<void> {
  const { rows } = await client.query<{ line: string }>(
    `select json_build_object('subject', subject, 'programme', programme, 'at', to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'notice', notice)::text as line
     from keys.destroyed order by at, subject`,
  );
  writeFileSync(join(folder, DESTROYED), rows.map(({ line }) => `${line}\n`).join(''), { mode: 0o600, flush: true });
  writeManifest(folder, header, [...files, await described(folder, join(folder, DESTROYED))]);
}

/** An old copy of keys is what must die: it is overwritten before it goes. */
function replaceKeys(to: string, fresh: string): void {
  const [keys, old] = [join(to, KEYS_FOLDER), join(to, `${KEYS_FOLDER}.old`)];
  for (const left of [old]) destroyFolder(left);
  if (existsSync(keys)) renameSync(keys, old);
  renameSync(fresh, keys);
  destroyFolder(old);
}

function destroyFolder(folder: string): void {
  if (!existsSync(folder)) return;
  for (const file of filesBelow(folder)) overwritten(file);
  rmSync(folder, { recursive: true });
}
