import { cpSync, createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { opened, type KeyRow } from '../keys/data-key.js';
import { Destructions, destructionsIn, type Destruction } from '../keys/destructions.js';
import { WrongMasterKey, type MasterKey } from '../keys/master.js';
import { pg } from '../postgres/types.js';
import { BackupError, checked, DESTROYED, KEYS_FOLDER, MANIFEST, recordsIn, type Checked, type Kept } from './manifest.js';
import { columnList, keptTables } from './tables.js';

/** A backup that was found whole. */
export interface Backup {
  readonly record: Checked;
  readonly keys: Checked;
}

/** What a restore came to. */
export interface Restored {
  readonly events: number;
  readonly tables: number;
  readonly keys: number;
  /** All that was ever destroyed, and is again. */
  readonly destroyed: readonly Destruction[];
}

/**
 * Finds a backup and checks every file of it.
 * @param name of the folder with the record; the newest unless told
 * @throws BackupError
 */
export async function findBackup(from: string, name?: string): Promise<Backup> {
  const records = recordsIn(from);
  const record = name ?? records.at(-1);
  if (!record || !records.includes(record))
    throw new BackupError(
      name
        ? `There is no backup called ${name} in ${from}${records.length > 0 ? `; there are ${records.join(', ')}` : ''}.`
        : `There is no backup in ${from}.`,
    );
  // A copy of keys that was being put in its place when the machine stopped lies there whole.
  const keys = [KEYS_FOLDER, `${KEYS_FOLDER}.part`].find((folder) => existsSync(join(from, folder, MANIFEST)));
  if (!keys)
    throw new BackupError(
      `The keys are missing: there is no ${join(from, KEYS_FOLDER)}. Without them nothing that was sealed opens.`,
    );
  return { record: await checked(join(from, record)), keys: await checked(join(from, keys)) };
}

/**
 * Makes sure, before anything is written, that the master key at hand opens the keys of a backup.
 * @throws BackupError
 */
export function opensWith(master: MasterKey, { keys }: Backup): void {
  const file = keys.manifest.files.find(({ table }) => table === 'keys.data_keys');
  const line =
    file &&
    readFileSync(join(keys.folder, file.file), 'utf8')
      .split('\n')
      .find((one) => one.startsWith('court\t'));
  if (!line) throw new BackupError(`The keys in ${keys.folder} are not those of a court.`);
  const cells = Object.fromEntries(line.split('\t').map((cell, i) => [file.columns![i]!, cell])) as Record<keyof KeyRow, string>;
  const row = { ...cells, version: Number(cells.version), wrapped: Buffer.from(cells.wrapped.replace(/^\\\\x/, ''), 'hex') };
  try {
    opened(master, row);
  } catch (error) {
    if (!(error instanceof WrongMasterKey)) throw error;
    throw new BackupError(
      `The keys in ${keys.folder} open with the master key ${keys.manifest.masterKey} only, and the one given is ${master.id}. Nothing was restored.`,
    );
  }
}

/** A sentence why a restore into this database is not possible, or undefined. */
export async function inTheWay(client: pg.ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*) as n from pg_stat_activity where datname = current_database() and application_name = 'youth-court'`,
  );
  if (rows[0]!.n > 0) return 'A court is running on this database. Stop it, and restore into an empty database.';
  for (const [table, but] of [
    ['record.events', 'true'],
    ['keys.data_keys', `subject <> 'court'`],
    ['access.accounts', 'true'],
  ]) {
    const { rows: there } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [table]);
    if (!there[0]!.there) continue;
    const { rowCount } = await client.query(`select from ${table} where ${but} limit 1`);
    if (rowCount) return 'This database is not empty. A backup is restored only into an empty one, such as a new DATA_DIR.';
  }
  return undefined;
}

/**
 * Loads a backup in one transaction into tables that were just made. Keys that were destroyed since do not come back: their rows
 * are left out, and the list of what was destroyed, ours and the backup's, is written down again.
 * @throws BackupError
 */
export async function load(client: pg.ClientBase, backup: Backup, list: Destructions, blobs: string): Promise<Restored> {
  const known = list.read();
  const destroyed = union(known, destructionsIn(join(backup.keys.folder, DESTROYED)));
  const gone = new Set(destroyed.map(({ subject }) => subject));
  try {
    await client.query('begin');
    const loaded = [...(await loadTables(client, backup.record)), ...(await loadTables(client, backup.keys, gone))];
    await client.query(
      `insert into keys.destroyed select subject, programme, at, notice from json_to_recordset($1)
       x(subject text, programme text, at timestamptz, notice json) on conflict do nothing`,
      [JSON.stringify(destroyed)],
    );
    await settle(client);
    const there = new Set(known.map(({ subject }) => subject));
    list.append(destroyed.filter(({ subject }) => !there.has(subject)));
    const uploads = join(backup.record.folder, 'blobs');
    if (existsSync(uploads)) cpSync(uploads, blobs, { recursive: true });
    await client.query('commit');
    const rowsOf = (table: string) => loaded.find((one) => one.table === table)?.rows ?? 0;
    return { events: rowsOf('record.events'), tables: loaded.length, keys: rowsOf('keys.data_keys'), destroyed };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

function union(...lists: readonly (readonly Destruction[])[]): Destruction[] {
  const bySubject = new Map<string, Destruction>();
  for (const one of lists.flat()) {
    const before = bySubject.get(one.subject);
    bySubject.set(one.subject, before?.notice ? before : one);
  }
  return [...bySubject.values()];
}

async function loadTables(client: pg.ClientBase, { folder, manifest }: Checked, gone?: ReadonlySet<string>): Promise<Kept[]> {
  const here = new Map((await keptTables(client)).map(({ table, columns }) => [table, columns]));
  const loaded: Kept[] = [];
  for (const kept of inTheirOrder(manifest.files, [...here.keys()])) {
    const { table = '', columns = [], file } = kept;
    const unknown = columns.find((column) => !here.get(table)?.includes(column));
    if (!here.has(table) || unknown !== undefined)
      throw new BackupError(
        `The backup holds ${table}${unknown ? `.${unknown}` : ''}, which this release does not know. Nothing was restored.`,
      );
    // What a fresh start has put there: a key of its own, a checkpoint. Tables that are only ever added to are still empty.
    const { rowCount } = await client.query(`select from ${table} limit 1`);
    if (rowCount) await client.query(`delete from ${table}`);
    const rows = await withoutRowSecurity(client, table, async () => {
      const into = client.query(copyFrom(`copy ${table} (${columnList(columns)}) from stdin`));
      const source = createReadStream(join(folder, file));
      await pipeline(gone && table !== 'keys.destroyed' ? without(source, gone) : source, into);
      return into.rowCount;
    });
    loaded.push({ ...kept, rows });
  }
  return loaded;
}

/** Beneath forced row-level security COPY refuses to work, also for the owner; it is forced again in the same transaction. */
async function withoutRowSecurity<T>(client: pg.ClientBase, table: string, work: () => Promise<T>): Promise<T> {
  const { rows } = await client.query<{ forced: boolean }>(
    'select relforcerowsecurity as forced from pg_class where oid = $1::regclass',
    [table],
  );
  if (!rows[0]!.forced) return work();
  await client.query(`alter table ${table} no force row level security`);
  const done = await work();
  await client.query(`alter table ${table} force row level security`);
  return done;
}

const inTheirOrder = (files: readonly Kept[], tables: readonly string[]): Kept[] =>
  files.filter(({ table }) => table).sort((a, b) => tables.indexOf(a.table!) - tables.indexOf(b.table!));

/** Rows of keys without those whose subject, the first column, is on the list. */
function without(source: Readable, gone: ReadonlySet<string>): Readable {
  return Readable.from(
    (async function* () {
      for await (const line of createInterface({ input: source, crlfDelay: Infinity }))
        if (!gone.has(line.slice(0, line.indexOf('\t')))) yield `${line}\n`;
    })(),
  );
}

/** Sequences go on after what was loaded, and everything the record asks of the keys is done once more. */
async function settle(client: pg.ClientBase): Promise<void> {
  await client.query(`update running.checkpoints set position = 0 where name = 'keys'`);
  const { rows } = await client.query<{ sequence: string; column: string; table: string }>(`
    select pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as sequence,
      format('%I', a.attname) as column, format('%I.%I', n.nspname, c.relname) as table
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and n.nspname not in ('pg_catalog', 'information_schema', 'views')
      and pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) is not null`);
  for (const { sequence, column, table } of rows)
    await client.query(`select setval($1, greatest((select max(${column}) from ${table}), 1))`, [sequence]);
}
