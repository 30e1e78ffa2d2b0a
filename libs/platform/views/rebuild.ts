import { pg } from '../postgres/types.js';
import type { Page, Position } from '../record/event-store.js';
import { ViewFold, type Parked } from './fold.js';
import { park, type ViewsContext } from './context.js';
import { seenFrom } from './seen.js';
import { homeOf, type ViewTable } from './table.js';

const PAGE = 1000;
/** Rows held in memory over all views while they are rebuilt. */
const ROWS_HELD = 40_000;
const REBUILD_LOCK = 20260310;

/** How far a rebuild has come. */
export interface Progress {
  readonly position: Position;
  readonly of: Position;
}

const freshName = (table: ViewTable) => `${table.table}__fresh`;

/**
 * Builds views again from the whole record, in one pass, into fresh tables; the old ones serve until the swap.
 * @param names of the views; all when none are given
 * @returns how many events were read
 */
export async function rebuild(context: ViewsContext, names: readonly string[] = [], onProgress: (at: Progress) => void = () => undefined): Promise<number> {
  const { pool } = context;
  const tables = context.tables.filter(({ name }) => names.length === 0 || names.includes(name));
  const unknown = names.filter((name) => !tables.some((table) => table.name === name));
  if (unknown.length > 0) throw new RangeError(`There is no view called ${unknown.join(', ')}.`);

  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [REBUILD_LOCK]);
    for (const table of tables) {
      await client.query(`drop table if exists ${homeOf('views', freshName(table))}; ${table.create('views', freshName(table))}`);
    }
    const pass = new Pass(context, client, tables);
    // Never ahead of the checkpoint: what the old tables have not seen, the runner will give to the new ones.
    await pass.read(await checkpoint(client), onProgress);
    await pass.swap();
    return pass.count;
  } finally {
    client.release(true);
  }
}

/** One reading of the record into fresh tables. */
class Pass {
  count = 0;
  private at: Position = 0;
  private readonly folds: ViewFold[];
  private readonly parked: Parked[] = [];

  constructor(
    private readonly context: ViewsContext,
    private readonly client: pg.PoolClient,
    private readonly tables: readonly ViewTable[],
  ) {
    this.folds = tables.map((table) => new ViewFold(table, homeOf('views', freshName(table)), new Set(), true));
  }

  async read(upTo: Position, onProgress: (at: Progress) => void): Promise<void> {
    const { store } = this.context;
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
    const seen = events.map((event) => seenFrom(event, this.context.upcasts));
    for (const fold of this.folds) {
      this.parked.push(...(await fold.take(this.client, seen)));
      const share = Math.floor(ROWS_HELD / this.folds.length);
      if (fold.size > share) await fold.trim(this.client, Math.floor(share / 2));
    }
    this.count += events.length;
  }

  /** Brings the fresh tables to exactly where the old ones stand, and gives them their names, in one transaction. */
  async swap(): Promise<void> {
    const { client } = this;
    for (const fold of this.folds) await fold.flush(client);
    await client.query('begin');
    try {
      // The runner takes this lock first too, so nothing moves until the names are swapped.
      await this.read(await checkpoint(client, 'for update'), () => undefined);
      for (const fold of this.folds) await fold.flush(client);
      for (const table of this.tables) {
        await client.query(`drop table if exists ${homeOf('views', table.table)}`);
        await client.query(`alter table ${homeOf('views', freshName(table))} rename to ${pg.escapeIdentifier(table.table)}`);
        await client.query(
          `insert into running.definitions (view, definition) values ($1, $2)
           on conflict (view) do update set definition = excluded.definition, built_at = now()`,
          [table.name, table.definition],
        );
        await client.query('delete from running.parked where view = $1', [table.name]);
      }
      for (const fact of this.parked) await park(client, fact);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  }
}

async function checkpoint(client: pg.ClientBase, lock: '' | 'for update' = ''): Promise<Position> {
  const { rows } = await client.query<{ position: number }>(`select position from running.checkpoints where name = 'views' ${lock}`);
  return rows[0]!.position;
}

/** Gives the views that have parked facts another try, by folding them again from the record. Answers their names. */
export async function retryParked(context: ViewsContext): Promise<string[]> {
  const { rows } = await context.pool.query<{ view: string }>('select distinct view from running.parked order by view');
  const names = rows.map(({ view }) => view);
  if (names.length > 0) await rebuild(context, names);
  return names;
}
