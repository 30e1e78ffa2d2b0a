import { pg } from '../postgres/types.js';
import type { Position, Recorded } from '../record/event-store.js';
import type { Upcasts } from '../record/upcasts.js';
import { foldCarefully, isRefused } from './careful.js';
import { ViewFold, type Parked } from './fold.js';
import { sweep } from './forget.js';
import { HiddenIds, isNothing, readHidden, replaceHidden, takeHiding } from './hidden.js';
import { Lookers, ViewFolds } from './folds.js';
import { park, type ViewsContext } from './context.js';
import { homeOf, type ViewTable } from './table.js';

const PAGE = 500;
/** Rows of one generation, over all views; two are held in memory, and a third while it is written. */
const GENERATION = 10_000;
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
    // A view that is built alone takes what is hidden as it is; what was shown again comes back to all of them at once.
    const all = tables.length === context.tables.length;
    let hidden = all ? (await readHidden(client)).settle() : await readHidden(client);
    let careful = false;
    for (;;) {
      const folding = careful
        ? new WithCare(tables, context.upcasts, client, hidden)
        : new AtOnce(tables, context.upcasts, client, reader, hidden);
      try {
        return await pass(context, client, tables, folding, hidden, all, onProgress);
      } catch (error) {
        if (error instanceof MoreShown) hidden = error.hidden;
        else if (careful || !isRefused(error)) throw error;
        else {
          careful = true;
          const sentence = 'The database refused a row; building once more, with care for the fact it is of.';
          context.log.warn({ err: error.message }, sentence);
        }
      }
    }
  } finally {
    reader.release();
    client.release(true);
  }
}

/** Rows were left out of a pass that belong into it: less is hidden than when it began. */
class MoreShown extends Error {
  constructor(readonly hidden: HiddenIds) {
    super('Less is hidden than when the views began to be built.');
  }
}

/** One reading of the record into fresh tables, which then take the names of the old ones. */
async function pass(
  { pool, store, hides, upcasts }: ViewsContext,
  client: pg.ClientBase,
  tables: readonly ViewTable[],
  folding: Folding,
  hidden: HiddenIds,
  all: boolean,
  onProgress: (at: Progress) => void,
): Promise<number> {
  let at: Position = 0;
  let count = 0;
  const found = new HiddenIds();
  const read = async (upTo: Position, progress: (at: Progress) => void): Promise<void> => {
    if (at >= upTo) return;
    let next = store.readAll(at, PAGE);
    while (at < upTo) {
      const page = await next;
      if (page.upTo === at) break;
      at = Math.min(page.upTo, upTo);
      // The next page comes while this one is folded; a failed read is met when it is awaited.
      if (at < upTo) (next = store.readAll(at, PAGE)).catch(() => undefined);
      const events = page.events.filter(({ position }) => position <= upTo);
      takeHiding(found, hides, events, upcasts);
      await folding.take(events);
      count += events.length;
      progress({ position: at, of: upTo });
    }
  };

  // Made while the first pages are folded: nothing is written before the client is done with this.
  const made = client.query(
    tables.map((table) => `drop table if exists ${freshHome(table)}; ${table.create('views', freshName(table))}`).join('\n'),
  );
  made.catch(() => undefined);
  try {
    // Never ahead of the checkpoint: what the old tables have not seen, the runner will give to the new ones.
    await read(await checkpoint(pool), onProgress);
    await made;
    await folding.flush();
    await client.query(tables.map((table) => table.index(freshHome(table))).join('\n'));
    await client.query('begin; set local synchronous_commit = on');
    folding.inTransaction();
    // The runner takes this lock first too, so nothing moves until the names are swapped.
    await read(await checkpoint(client, 'for update'), () => undefined);
    await folding.flush();
    const now = all ? found.settle() : await readHidden(client);
    if (!isNothing(hidden.beyond(now))) throw new MoreShown(now);
    const news = now.beyond(hidden);
    for (const table of tables) await sweep(client, table, freshHome(table), news, now);
    if (all) await replaceHidden(client, now);
    await rename(client, tables);
    for (const fact of folding.parked) await park(client, fact);
    await client.query('commit');
    return count;
  } catch (error) {
    await folding.settled();
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** How the events of a pass get into the fresh tables. */
interface Folding {
  readonly parked: readonly Parked[];
  take(events: readonly Recorded[]): Promise<void>;
  /** Writes all that was taken. */
  flush(): Promise<void>;
  /** From now on only the client's own transaction sees what it wrote. */
  inTransaction(): void;
  /** When nothing is under way any more, however it ended. */
  settled(): Promise<void>;
}

/** As fast as it goes: rows stay in memory for a generation, and are written while the next pages are folded. */
class AtOnce implements Folding {
  readonly parked: Parked[] = [];
  private readonly folds: ViewFolds;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    tables: readonly ViewTable[],
    upcasts: Upcasts,
    private readonly client: pg.ClientBase,
    /** Loads rows while the client writes others. */
    private reader: pg.ClientBase,
    hidden: HiddenIds,
  ) {
    this.folds = new ViewFolds(
      tables.map((table) => new ViewFold(table, freshHome(table), new Set(), true, undefined, hidden)),
      upcasts,
    );
  }

  async take(events: readonly Recorded[]): Promise<void> {
    this.parked.push(...(await this.folds.take(this.reader, events)));
    if (this.folds.size <= GENERATION) return;
    await this.writing;
    // A failed write is met when it is awaited.
    (this.writing = this.folds.age(this.client)).catch(() => undefined);
    if (this.reader === this.client) await this.writing;
  }

  async flush(): Promise<void> {
    await this.writing;
    await this.folds.flush(this.client);
  }

  inTransaction(): void {
    this.reader = this.client;
  }

  settled(): Promise<void> {
    return this.writing.catch(() => undefined);
  }
}

/** Page by page, so that a fact the database cannot take is found and parked. */
class WithCare implements Folding {
  readonly parked: Parked[] = [];
  private readonly lookers: Lookers;
  private readonly skipped: ReadonlyMap<ViewTable, Set<string>>;
  private transaction = false;

  constructor(
    tables: readonly ViewTable[],
    upcasts: Upcasts,
    private readonly client: pg.ClientBase,
    private readonly hidden: HiddenIds,
  ) {
    this.lookers = new Lookers(tables, upcasts);
    this.skipped = new Map(tables.map((table) => [table, new Set()]));
  }

  async take(events: readonly Recorded[]): Promise<void> {
    const { client } = this;
    if (!this.transaction) await client.query('begin');
    for (const [table, share] of this.lookers.share(events))
      this.parked.push(...(await foldCarefully(client, table, freshHome(table), share, this.skipped.get(table)!, this.hidden)));
    if (!this.transaction) await client.query('commit');
  }

  flush(): Promise<void> {
    return Promise.resolve();
  }

  inTransaction(): void {
    this.transaction = true;
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }
}

async function rename(client: pg.ClientBase, tables: readonly ViewTable[]): Promise<void> {
  const renamed = tables.map(
    (table) =>
      `select running.guard('${freshHome(table)}'); drop table if exists ${homeOf('views', table.table)}; alter table ${freshHome(table)} rename to ${pg.escapeIdentifier(table.table)};`,
  );
  await client.query(renamed.join('\n'));
  await client.query(
    `insert into running.definitions (view, definition) select * from unnest($1::text[], $2::text[])
     on conflict (view) do update set definition = excluded.definition, built_at = now()`,
    [tables.map(({ name }) => name), tables.map(({ definition }) => definition)],
  );
  await client.query('delete from running.parked where view = any ($1)', [tables.map(({ name }) => name)]);
  await client.query(`update running.checkpoints set swaps = swaps + 1 where name = 'views'`);
}

async function checkpoint(client: pg.ClientBase | pg.Pool, lock: '' | 'for update' = ''): Promise<Position> {
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
