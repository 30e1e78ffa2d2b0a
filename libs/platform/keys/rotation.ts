import { randomBytes } from 'node:crypto';
import { pg } from '../postgres/types.js';
import { COLUMNS_INTO, columnsOf, ESCROW, escrowKey, rewritten } from './custody.js';
import { labelOf, opened, type KeyRow } from './data-key.js';
import { replaced } from './key-news.js';
import { CannotRotate, WrappingKey, type MasterKey } from './master.js';
import { KEYS_LOCK } from './schema.js';

const ROTATION_LOCK = 20260314;
/** Keys wrapped anew with one statement. */
const PART = 5_000;

/** What came of replacing the master key. */
export interface Rotated {
  /** Keys that were wrapped anew. */
  readonly keys: number;
  readonly milliseconds: number;
  /** Names the new key. */
  readonly id: string;
}

/**
 * Puts another master key in the place of this one: wraps all keys anew in one transaction, and those that are put away under a
 * new escrow key. Copies of destroyed keys, in old backups and in the database's journal, then open no more. Processes that run
 * go on: the keys they hold are open, and they hear which master key wraps now.
 * @throws CannotRotate
 */
export async function rotateMasterKey(pool: pg.Pool, master: MasterKey): Promise<Rotated> {
  const client = await pool.connect();
  const began = performance.now();
  try {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [ROTATION_LOCK]);
    if (!rows[0]!.got) throw new CannotRotate('The master key is being replaced by another process at this moment.');
    const next = await master.successor();
    const keys = await wrapAnew(client, master, next);
    await master.turnTo(next.id);
    await master.settle();
    await rewritten(client);
    return { keys, milliseconds: Math.round(performance.now() - began), id: next.id };
  } finally {
    // Closed rather than unlocked: that cannot fail to let go.
    client.release(true);
  }
}

/** Brings a replacement to its end that was cut short after all keys were wrapped anew; one under way ends by itself. */
export async function settled(pool: pg.Pool, master: MasterKey): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [ROTATION_LOCK]);
    if (rows[0]!.got) await master.settle();
  } finally {
    await client.query('select pg_advisory_unlock_all()').catch(() => undefined);
    client.release();
  }
}

async function wrapAnew(client: pg.ClientBase, master: MasterKey, next: WrappingKey): Promise<number> {
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [KEYS_LOCK]);
    const { rows } = await client.query<{ id: string }>('select id from keys.master');
    if (rows[0]!.id !== master.id) throw new CannotRotate('The master key was replaced a moment ago by another process.');
    const away = await renewEscrow(client, master);
    const here = await eachPart(client, 'data_keys', (row) => next.wrap(opened(master, row).secret, labelOf(row)));
    await client.query('update keys.master set id = $1, since = now()', [next.id]);
    await client.query(replaced(next.id));
    await client.query('commit');
    return here + away;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Another escrow key takes the place of the old one, of which copies may be about too. */
async function renewEscrow(client: pg.ClientBase, master: MasterKey): Promise<number> {
  const before = await escrowKey(client, master);
  const secret = randomBytes(32);
  const after = new WrappingKey(secret);
  const away = await eachPart(client, 'escrow', (row) =>
    row.version === 0 ? row.wrapped : after.wrap(opened(before, row).secret, labelOf(row)),
  );
  const { rows } = await client.query<{ version: number }>('delete from keys.data_keys where subject = $1 returning version', [
    ESCROW,
  ]);
  const place = { subject: ESCROW, version: Math.max(...rows.map(({ version }) => version)) + 1 };
  const wrapped = master.wrap(secret, labelOf(place));
  await client.query(`insert into keys.data_keys ${COLUMNS_INTO}`, columnsOf([{ ...place, programme: '', wrapped }]));
  return away;
}

/** Wraps every key of a table anew, part by part. */
async function eachPart(client: pg.ClientBase, table: 'data_keys' | 'escrow', wrap: (row: KeyRow) => Buffer): Promise<number> {
  let [count, after]: [number, Pick<KeyRow, 'subject' | 'version'>] = [0, { subject: '', version: -1 }];
  for (;;) {
    const { rows } = await client.query<KeyRow>(
      `select * from keys.${table} where (subject, version) > ($1, $2) order by subject, version limit ${PART}`,
      [after.subject, after.version],
    );
    if (rows.length === 0) return count;
    await client.query(
      `update keys.${table} k set wrapped = x.wrapped from (${COLUMNS_INTO}) x(subject, version, programme, wrapped)
       where k.subject = x.subject and k.version = x.version`,
      columnsOf(rows.map((row) => ({ ...row, wrapped: wrap(row) }))),
    );
    count += rows.length;
    after = rows.at(-1)!;
  }
}
