import { pg } from '../postgres/types.js';
import type { Page, Position } from '../record/event-store.js';
import { ViewFold, type Parked } from './fold.js';
import { ViewFolds } from './folds.js';
import { park, type ViewsContext } from './context.js';
import { homeOf, type ViewTable } from './table.js';

const PAGE = 500;
/** Rows of one generation, over all views; two are held in memory, and a third while it is written. */
const GENERATION = 20_000;
/** Held while tables are built and swapped, and while they are verified. */
export const REBUILD_LOCK = 20260310;

/** How far a rebuild has come. */
export interface Progress {
  readonly position: Position;
  readonly of: Position;
}

const freshName = (table: ViewTable) => `${table.table}__fresh`;
const freshHome = (table: ViewTable) => homeOf('views', freshName(table));

/**
 * Builds views again from the whole record, in one pass, into fresh tables; the old ones serve until the swap.
 * @param names of the views; all when none are given
 * @returns how many events were read
 */
export async function rebuild(
  context: ViewsContext,
  names: readonly string[] = [],
  onProgress: (at: Progress) => void = () => undefined,
): Promise<number> {
  const { pool } = context;
  const tables = context.tables.filter(({ name }) => names.length === 0 || names.includes(name));
  const unknown = names.filter((name) => !tables.some((table) => table.name === name));
  if (unknown.length > 0) throw new RangeError(`There is no view called ${unknown.join(', ')}.`);

  const client = await pool.connect();
  const reader = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [REBUILD_LOCK]);
    // Nothing is lost with the fresh tables; the swap waits for the disk again.
    await client.query('set synchronous_commit = off');
    await client.query(
      tables.map((table) => `drop table if exists ${freshHome(table)}; ${table.create('views', freshName(table))}`).join('\n'),
    );
    const pass = new Pass(context, client, reader, tables);
    // Never ahead of the checkpoint: what the old tables have not seen, the runner will give to the new ones.
    await pass.read(await checkpoint(client), onProgress);
    await pass.swap();
    return pass.count;
  } finally {
    reader.release();
    client.release(true);
  }
}

/** One reading of the record into fresh tables. */
class Pass {
  count = 0;
  private at: Position = 0;
  private readonly folds: ViewFolds;
  private writing: Promise<void> = Promise.resolve();
  private readonly parked: Parked[] = [];

  constructor(
    private readonly context: ViewsContext,
    private readonly client: pg.PoolClient,
    /** Loads rows while the client writes others. */
    private reader: pg.PoolClient,
    private readonly tables: readonly ViewTable[],
  ) {
    this.folds = new ViewFolds(
      tables.map((table) => new ViewFold(table, freshHome(table), new Set(), true)),
      context.upcasts,
    );
  }

  async read(upTo: Position, onProgress: (at: Progress) => void): Promise<void> {
    const { store } = this.context;
    if (this.at >= upTo) return;
    let next = store.readAll(this.at, PAGE);
    while (this.at < upTo) {
      const page = await next;
      if (page.upTo === this.at) break;
      this.at = page.upTo;
      // The next page comes while this one is folded; a failed read is met when it is awaited.
      if (this.at < upTo) (next = store.readAll(this.at, PAGE)).catch(() => undefined);
      await this.take(page, upTo);
      onProgress({ position: this.at, of: upTo });
    }
  }

  private async take(page: Page, upTo: Position): Promise<void> {
    const events = page.events.filter(({ position }) => position <= upTo);
    if (page.upTo > upTo) this.at = upTo;
    this.parked.push(...(await this.folds.take(this.reader, events)));
    if (this.folds.size > GENERATION) {
      await this.writing;
      // Written while the next pages are folded; a failed write is met when it is awaited.
      (this.writing = this.folds.age(this.client)).catch(() => undefined);
      if (this.reader === this.client) await this.writing;
    }
    this.count += events.length;
  }

  /** Brings the fresh tables to exactly where the old ones stand, and gives them their names, in one transaction. */
  async swap(): Promise<void> {
    const { client } = this;
    await this.writing;
    await this.folds.flush(client);
    await client.query(this.tables.map((table) => table.index(freshHome(table))).join('\n'));
    await client.query('begin; set local synchronous_commit = on');
    // From here on only this transaction sees what it wrote.
    this.reader = client;
    try {
      // The runner takes this lock first too, so nothing moves until the names are swapped.
      await this.read(await checkpoint(client, 'for update'), () => undefined);
      await this.writing;
      await this.folds.flush(client);
      await this.rename();
      for (const fact of this.parked) await park(client, fact);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  }

  private async rename(): Promise<void> {
    const { client, tables } = this;
    const renamed = tables.map(
      (table) =>
        `drop table if exists ${homeOf('views', table.table)}; alter table ${freshHome(table)} rename to ${pg.escapeIdentifier(table.table)};`,
    );
    await client.query(renamed.join('\n'));
    await client.query(
      `insert into running.definitions (view, definition) select * from unnest($1::text[], $2::text[])
       on conflict (view) do update set definition = excluded.definition, built_at = now()`,
      [tables.map(({ name }) => name), tables.map(({ definition }) => definition)],
    );
    await client.query('delete from running.parked where view = any ($1)', [tables.map(({ name }) => name)]);
  }
}

async function checkpoint(client: pg.ClientBase, lock: '' | 'for update' = ''): Promise<Position> {
  const { rows } = await client.query<{ position: number }>(
    `select position from running.checkpoints where name = 'views' ${lock}`,
  );
  return rows[0]!.position;
}

/** Gives the views that have parked facts another try, by folding them again from the record. Answers their names. */
export async function retryParked(context: ViewsContext): Promise<string[]> {
  const { rows } = await context.pool.query<{ view: string }>('select distinct view from running.parked order by view');
  const names = rows.map(({ view }) => view);
  if (names.length > 0) await rebuild(context, names);
  return names;
}
