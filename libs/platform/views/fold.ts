import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { from as copyFrom } from 'pg-copy-streams';
import type { Seen } from '#kernel';
import { pg } from '../postgres/types.js';
import type { Row, ViewTable } from './table.js';

/** A fact that a view could not take. */
export interface Parked {
  readonly view: string;
  readonly stream: string;
  readonly position: number;
  readonly error: string;
}

interface Cached {
  row: Row | null;
  dirty: boolean;
  /** Whether the table holds a row by this key, as far as we wrote it. */
  written: boolean;
}

/**
 * Folds pages of events into one view's table, through a bounded cache of rows: missing rows are loaded with one query a
 * page, changed ones written with one statement.
 */
export class ViewFold {
  private readonly cache = new Map<string, Cached>();
  private flushes = 0;

  /**
   * @param home the table that is read and written
   * @param fresh the table was empty at the start, so only rows that were put out of the cache need loading
   */
  constructor(
    readonly table: ViewTable,
    private readonly home: string,
    private readonly skipped: Set<string>,
    private readonly fresh: boolean,
  ) {}

  get size(): number {
    return this.cache.size;
  }

  /** Folds a page; a fact that fails parks its stream for this view, and the rest goes on. */
  async take(client: pg.ClientBase, events: readonly Seen[]): Promise<Parked[]> {
    const { project, keys } = this.table.view;
    const parked: Parked[] = [];
    const park = (event: Seen, error: unknown) => {
      const stream = streamOf(event);
      this.skipped.add(stream);
      parked.push({ view: this.table.name, stream, position: event.position, error: (error as Error).message });
    };
    const wanted: { event: Seen; keys: readonly string[] }[] = [];
    for (const event of events) {
      if (!project[event.type] || this.skipped.has(streamOf(event))) continue;
      try {
        const reached = keys ? (keys(event as never) as readonly string[]) : [event.id];
        const mine = [...new Set(reached)];
        if (mine.length > 0) wanted.push({ event, keys: mine });
      } catch (error) {
        park(event, error);
      }
    }
    await this.load(client, wanted);
    for (const { event, keys: reached } of wanted) {
      if (this.skipped.has(streamOf(event))) continue;
      try {
        // All rows of a fact, or none: a failure half way must not leave some of them changed.
        const results = reached.map((key) => project[event.type]!(this.cache.get(key)!.row as never, event as never, key) as Row | null);
        results.forEach((row, i) => this.put(reached[i]!, row));
      } catch (error) {
        park(event, error);
      }
    }
    return parked;
  }

  private put(key: string, row: Row | null): void {
    const cached = this.cache.get(key)!;
    if (cached.row === row) return;
    this.cache.delete(key);
    this.cache.set(key, { row, dirty: true, written: cached.written });
  }

  private async load(client: pg.ClientBase, wanted: readonly { keys: readonly string[] }[]): Promise<void> {
    const missing = new Set<string>();
    for (const { keys } of wanted) for (const key of keys) if (!this.cache.has(key)) missing.add(key);
    for (const key of missing) this.cache.set(key, { row: null, dirty: false, written: false });
    if (missing.size === 0 || (this.fresh && this.flushes === 0)) return;
    const { rows } = await client.query<Row>(this.table.load(this.home), [[...missing]]);
    for (const row of rows) this.cache.set(String(row[this.table.key]), { row, dirty: false, written: true });
  }

  /** Writes what changed. */
  async flush(client: pg.ClientBase): Promise<void> {
    const dirty = [...this.cache].filter(([, { dirty: changed }]) => changed);
    if (dirty.length === 0) return;
    const kept = dirty.filter(([, { row }]) => row !== null).map(([, { row }]) => row!);
    const gone = dirty.filter(([, { row, written }]) => row === null && (written || !this.fresh)).map(([key]) => key);
    if (this.fresh && this.flushes === 0) await this.copyIn(client, kept);
    else if (kept.length > 0) await client.query(this.table.upsert(this.home), this.table.values(kept));
    if (gone.length > 0) await client.query(this.table.remove(this.home), [gone]);
    this.flushes += 1;
    for (const [, cached] of dirty) Object.assign(cached, { dirty: false, written: cached.row !== null });
  }

  private async copyIn(client: pg.ClientBase, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const lines = (function* (table: ViewTable) {
      for (let at = 0; at < rows.length; at += 500) yield rows.slice(at, at + 500).map((row) => table.line(row)).join('');
    })(this.table);
    await pipeline(Readable.from(lines), client.query(copyFrom(this.table.copy(this.home))));
  }

  /** Writes all and forgets the rows touched longest ago, down to `keep`. */
  async trim(client: pg.ClientBase, keep: number): Promise<void> {
    await this.flush(client);
    for (const key of this.cache.keys()) {
      if (this.cache.size <= keep) return;
      this.cache.delete(key);
    }
  }
}

export const streamOf = ({ category, id }: Pick<Seen, 'category' | 'id'>): string => `${category}-${id}`;
