import { setTimeout as pause } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { AnyView } from '#kernel';
import { pg } from '../postgres/types.js';
import type { Page, Position } from '../record/event-store.js';
import { attested, SIGNED, type Signed } from '../record/notary.js';
import { isOutage } from '../record/postgres-store.js';
import { Wakening } from '../record/wakening.js';
import { foldCarefully, isRefused } from './careful.js';
import { byView, park, type ParkedStream, type ViewsContext } from './context.js';
import { ViewFold, type KeptRows, type Parked } from './fold.js';
import { sweepAll } from './forget.js';
import { HiddenIds, isNothing, readHidden, takeHiding, writeHidden, type Vanished } from './hidden.js';
import { Lookers } from './folds.js';
import { rebuild } from './rebuild.js';
import { homeOf, ViewTable } from './table.js';

const PAGE = 1000;
/** Rows kept in memory from page to page, over all views. */
const KEPT = 20_000;
const VIEWS_LOCK = 20260309;

export const tablesOf = (views: Readonly<Record<string, AnyView>>): ViewTable[] =>
  Object.entries(views).map(([name, view]) => new ViewTable(name, view));

/**
 * Keeps all views in step with the record: folds each page into every view in one transaction with the checkpoint, and
 * announces how far it came. One runner works at a time; others stand by for its lock.
 */
export class ViewRunner {
  private readonly stopping = new AbortController();
  private readonly announcements: Wakening;
  private announced: Position = 0;
  private work: Promise<void> = Promise.resolve();
  private readonly lookers: Lookers;
  /** Rows of the last pages, as they stood in the tables at a position and after so many swaps of tables. */
  private readonly kept = { rows: new LRUCache({ max: KEPT }) as KeptRows, position: -1, swaps: -1 };
  /** What is hidden, as it stood at a count of its changes. */
  private hidden = { ids: new HiddenIds(), changes: -1 };
  private bringingBack: Promise<void> | null = null;

  constructor(private readonly context: ViewsContext) {
    this.lookers = new Lookers(context.tables, context.upcasts);
    this.announcements = new Wakening(context.pool, 'views', (upTo) => {
      this.announced = Math.max(this.announced, Number(upTo));
    });
  }

  /** Makes the tables of a new court at once, so that already its first command finds them; those of later views the runner builds. */
  static async furnish(context: ViewsContext): Promise<void> {
    const { rowCount } = await context.pool.query('select from running.definitions limit 1');
    if (rowCount === 0) await rebuild(context);
  }

  start(): void {
    this.work = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.work;
    await this.bringingBack;
    await this.announcements.close();
  }

  /** How far the views are, as last heard. */
  get shownUpTo(): Position {
    return this.announced;
  }

  /** How far the views are, as last written. */
  async position(): Promise<Position> {
    const { rows } = await this.context.pool.query<{ position: number }>(
      `select position from running.checkpoints where name = 'views'`,
    );
    return (this.announced = rows[0]!.position);
  }

  /** Waits until the views have passed a position, at most `within` ms. Answers whether they have. */
  async passed(position: Position, within = 1000): Promise<boolean> {
    const until = Date.now() + within;
    let looked = false;
    while (this.announced < position) {
      const left = until - Date.now();
      if (left <= 0) return (await this.position()) >= position;
      await this.hear(this.stopping.signal, Math.min(left, looked ? 1000 : 100));
      looked = true;
      if (this.stopping.signal.aborted) return false;
    }
    return true;
  }

  /** Waits until the views have gone beyond a position. */
  async beyond(position: Position, signal: AbortSignal): Promise<void> {
    while (this.announced <= position && !signal.aborted && !this.stopping.signal.aborted) await this.hear(signal, 1000);
  }

  /** Waits for word of how far the views are, at most so long. */
  private async hear(signal: AbortSignal, within: number): Promise<void> {
    if ((await this.announcements.next(signal, within)) === null && !signal.aborted) await this.position();
  }

  private async run(): Promise<void> {
    const { log } = this.context;
    while (!this.stopping.signal.aborted) {
      try {
        await this.underLock((client) => this.keepUp(client));
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        log.error({ err: (error as Error).message, outage: isOutage(error) }, 'The views stopped; trying again.');
        await pause(1000, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }

  /** Holds the session lock while working, and works with the connection that holds it; when another process has it, looks again every second. */
  private async underLock(work: (client: pg.ClientBase) => Promise<void>): Promise<void> {
    const client = await this.context.pool.connect();
    try {
      while (!this.stopping.signal.aborted) {
        const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [VIEWS_LOCK]);
        if (rows[0]!.got) break;
        await pause(1000, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
      if (!this.stopping.signal.aborted) await work(client);
    } finally {
      // A connection that held the lock is closed rather than unlocked: that cannot fail to let go.
      client.release(true);
    }
  }

  private async keepUp(client: pg.ClientBase): Promise<void> {
    await this.makeMissing();
    // A power cut may take back pages that were shown, rows and checkpoint together; they are folded again from the record,
    // which did wait for the disk.
    await client.query('set synchronous_commit = off');
    this.bringBack();
    for await (const page of this.context.store.follow(await this.position(), PAGE, this.stopping.signal)) {
      await this.write(client, page);
    }
  }

  /** Builds the views that are new or gone, or whose definition changed since they were built. */
  private async makeMissing(): Promise<void> {
    const { pool, tables, log } = this.context;
    const { rows } = await pool.query<{ view: string; definition: string }>('select view, definition from running.definitions');
    const { rows: there } = await pool.query<{ table: string }>(
      `select tablename as table from pg_tables where schemaname = 'views'`,
    );
    const built = new Map(rows.map(({ view, definition }) => [view, definition]));
    const standing = new Set(there.map(({ table }) => table));
    const stale = tables.filter(({ name, table, definition }) => built.get(name) !== definition || !standing.has(table));
    if (stale.length === 0) return;
    log.info({ views: stale.map(({ name }) => name) }, 'Building views.');
    await rebuild(
      this.context,
      stale.map(({ name }) => name),
    );
  }

  /** Writes a page; when the database refuses it, once more with care for the fact that it cannot take. */
  private async write(client: pg.ClientBase, page: Page): Promise<void> {
    try {
      await this.writeWhole(client, page, false);
    } catch (error) {
      if (!isRefused(error)) throw error;
      await this.writeWhole(client, page, true);
    }
  }

  private async writeWhole(client: pg.ClientBase, page: Page, careful: boolean): Promise<void> {
    const { kept } = this;
    const upTo = Math.trunc(page.upTo);
    try {
      const { position, swaps, changes, parked, signed } = await begin(client);
      // Somebody else has moved the views, or put other tables in their place.
      if (position !== kept.position || swaps !== kept.swaps) kept.rows.clear();
      const events = page.events.filter((event) => event.position > position);
      const folds: ViewFold[] = [];
      if (changes !== this.hidden.changes) this.hidden = { ids: await readHidden(client), changes };
      const { ids: hidden } = this.hidden;
      const news = takeHiding(hidden, this.context.hides, events, this.context.upcasts);
      for (const [table, share] of this.lookers.share(events)) {
        const home = homeOf('views', table.table);
        const skipped = parked.get(table.name) ?? new Set<string>();
        if (careful)
          for (const fact of await foldCarefully(client, table, home, share, skipped, hidden)) await this.park(client, fact);
        else {
          const fold = new ViewFold(table, home, skipped, false, kept.rows, hidden);
          for (const fact of await fold.take(client, share)) await this.park(client, fact);
          await fold.flush(client);
          folds.push(fold);
        }
      }
      if (!isNothing(news)) await this.vanish(client, news, hidden);
      await client.query(
        `${attested(this.context.keyring, signed, events, upTo)}
         update running.checkpoints set position = ${upTo} where name = 'views' and position < ${upTo}; select pg_notify('views', '${upTo}'); commit`,
      );
      if (isNothing(news)) for (const fold of folds) fold.keep();
      else this.bringBack();
      Object.assign(kept, { position: upTo, swaps });
      this.announced = Math.max(this.announced, upTo);
    } catch (error) {
      kept.rows.clear();
      this.hidden.changes = -1;
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  }

  /** What vanished goes from every table in the transaction of the page that made it vanish, and from memory. */
  private async vanish(client: pg.ClientBase, news: Vanished, hidden: HiddenIds): Promise<void> {
    await writeHidden(client, news);
    await sweepAll(client, this.context.tables, news, hidden);
    this.kept.rows.clear();
    this.hidden.changes += 1;
  }

  /** Builds the views again, beside everything else, for as long as something shown again is not in them. */
  private bringBack(): void {
    this.bringingBack ??= this.buildReturning().finally(() => (this.bringingBack = null));
  }

  private async buildReturning(): Promise<void> {
    const { context, stopping } = this;
    while (!stopping.signal.aborted) {
      try {
        if (!(await isReturning(context.pool))) return;
        context.log.info({}, 'Building the views again, with what was shown again.');
        await rebuild(context);
      } catch (error) {
        context.log.error({ err: (error as Error).message }, 'What was shown again is not in the views yet; trying again.');
        await pause(1000, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  }

  private async park(client: pg.ClientBase, fact: Parked): Promise<void> {
    this.context.log.error({ ...fact, error: undefined }, 'A view could not take a fact; its stream is parked.');
    await park(client, fact);
  }
}

async function isReturning(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ waiting: boolean }>(
    'select exists (select from running.hidden where shown) or exists (select from running.discreet where shown) as waiting',
  );
  return rows[0]!.waiting;
}

interface Begun {
  readonly position: Position;
  readonly swaps: number;
  /** How often what is hidden changed. */
  readonly changes: number;
  readonly parked: ReadonlyMap<string, Set<string>>;
  readonly signed: Signed | undefined;
}

/** Begins a page: how far the views are, which nobody moves until it ends, what each has parked, and what is signed; in one question, since every page asks. */
async function begin(client: pg.ClientBase): Promise<Begun> {
  const answers = (await client.query(
    `begin; select position, swaps, (select position from running.checkpoints where name = 'hidden') as changes from running.checkpoints where name = 'views' for update; select view, stream from running.parked; ${SIGNED}`,
  )) as unknown as [
    unknown,
    pg.QueryResult<Pick<Begun, 'position' | 'swaps' | 'changes'>>,
    pg.QueryResult<ParkedStream>,
    pg.QueryResult<Signed>,
  ];
  return { ...answers[1].rows[0]!, parked: byView(answers[2].rows), signed: answers[3].rows[0] };
}
