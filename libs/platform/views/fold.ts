import { pipeline } from 'node:stream/promises';
import type { LRUCache } from 'lru-cache';
import { Readable } from 'node:stream';
import { from as copyFrom } from 'pg-copy-streams';
import type { Seen } from '#kernel';
import { pg } from '../postgres/types.js';
import { forgetRow } from './forget.js';
import { HiddenIds } from './hidden.js';
import { Perhaps } from './perhaps.js';
import type { Row, ViewTable } from './table.js';

/** A fact that a view could not take. */
export interface Parked {
  readonly view: string;
  readonly stream: string;
  readonly position: number;
  readonly error: string;
}

/** Rows of all views that were folded lately, as they stand in their tables. */
export type KeptRows = LRUCache<string, Cached>;

interface Cached {
  row: Row | null;
  dirty: boolean;
  /** Whether the table holds a row by this key, as far as we wrote it. */
  written: boolean;
  /** The generation it was touched in last. */
  generation: number;
}

interface Wanted {
  readonly event: Seen;
  readonly keys: readonly string[];
  /** What is at hand for each key. */
  readonly held: readonly Cached[];
}

/**
 * Folds events into one view's table through a cache of rows: rows not at hand are loaded with one query a page, changed
 * ones written with one statement. What was not touched for a whole generation leaves the cache when it is written.
 */
export class ViewFold {
  private readonly rows = new Map<string, Cached>();
  private readonly leaving = new Map<string, Cached>();
  private generation = 0;
  private touched = 0;
  /** Keys of the rows that have left. */
  private left: Perhaps | null = null;

  /**
   * @param home the table that is read and written
   * @param fresh the table was empty at the start, so only rows that have left the cache need loading
   * @param kept rows at hand from earlier folds, which need no loading either
   */
  constructor(
    readonly table: ViewTable,
    private readonly home: string,
    private readonly skipped: Set<string>,
    private readonly fresh: boolean,
    private readonly kept?: KeptRows,
    /** What the rows forget when they are written. */
    private readonly hidden = new HiddenIds(),
  ) {}

  /** Rows touched in this generation. */
  get size(): number {
    return this.touched;
  }

  /** Folds events; a fact that fails parks its stream for this view, and the rest goes on. */
  async take(client: pg.ClientBase, events: readonly Seen[]): Promise<Parked[]> {
    const { project } = this.table.view;
    const parked: Parked[] = [];
    const missing: string[] = [];
    const wanted = this.wantedOf(events, missing, parked);
    if (missing.length > 0) await this.load(client, missing);
    for (const { event, keys, held } of wanted) {
      if (this.skips(event)) continue;
      const fold = project[event.type]!;
      try {
        // All rows of a fact, or none: a failure half way must not leave some of them changed.
        for (const { row } of held) ownRow(row, event);
        const rows = held.map(({ row }, i) => fold(row as never, event as never, keys[i]!) as Row | null);
        held.forEach((cached, i) => {
          if (cached.row === rows[i]) return;
          cached.row = rows[i]!;
          cached.dirty = true;
        });
      } catch (error) {
        this.park(event, error, parked);
      }
    }
    return parked;
  }

  private wantedOf(events: readonly Seen[], missing: string[], parked: Parked[]): Wanted[] {
    const { project, keys: keysOf } = this.table.view;
    const wanted: Wanted[] = [];
    for (const event of events) {
      if (!project[event.type] || this.skips(event)) continue;
      try {
        const reached = keysOf ? (keysOf(event as never) as readonly string[]) : [event.id];
        if (reached.length === 0) continue;
        const keys = reached.length === 1 ? reached : [...new Set(reached)];
        wanted.push({ event, keys, held: keys.map((key) => this.hold(key, missing)) });
      } catch (error) {
        this.park(event, error, parked);
      }
    }
    return wanted;
  }

  private skips(event: Seen): boolean {
    return this.skipped.size > 0 && this.skipped.has(streamOf(event));
  }

  private park(event: Seen, error: unknown, parked: Parked[]): void {
    const stream = streamOf(event);
    this.skipped.add(stream);
    parked.push({ view: this.table.name, stream, position: event.position, error: (error as Error).message });
  }

  /** What is at hand for a key, touched in this generation from now on; the key is noted where the table may hold a row. */
  private hold(key: string, missing: string[]): Cached {
    const cached = this.rows.get(key) ?? this.takeIn(key, missing);
    if (cached.generation !== this.generation) {
      cached.generation = this.generation;
      this.touched += 1;
    }
    return cached;
  }

  private takeIn(key: string, missing: string[]): Cached {
    let cached = this.leaving.get(key);
    if (cached) this.leaving.delete(key);
    else if (!(cached = this.kept?.get(this.keptAs(key)))) {
      cached = { row: null, dirty: false, written: false, generation: -1 };
      if (!this.fresh || this.left?.has(key)) missing.push(key);
    }
    this.rows.set(key, cached);
    return cached;
  }

  private async load(client: pg.ClientBase, keys: readonly string[]): Promise<void> {
    const { rows } = await client.query<Row>({ name: `load ${this.home}`, text: this.table.load(this.home), values: [keys] });
    for (const row of rows) Object.assign(this.rows.get(String(row[this.table.key]))!, { row, written: true });
  }

  /** Writes what changed. */
  async flush(client: pg.ClientBase): Promise<void> {
    await this.writeLeaving(client);
    await this.write(client, this.rows);
  }

  /** Keeps what is at hand for later folds; once it stands in the table for good. */
  keep(): void {
    for (const [key, cached] of this.rows) this.kept?.set(this.keptAs(key), cached);
  }

  private keptAs(key: string): string {
    return `${this.home} ${key}`;
  }

  /** Begins a generation. Rows that were not touched in the last one leave; they are at hand until they are written. */
  age(): void {
    if (this.leaving.size > 0) throw new Error('What is leaving has to be written first.');
    for (const [key, cached] of this.rows) {
      if (cached.generation === this.generation) continue;
      this.rows.delete(key);
      this.leaving.set(key, cached);
    }
    this.generation += 1;
    this.touched = 0;
  }

  /** Writes the rows that leave, also while events are taken. */
  async writeLeaving(client: pg.ClientBase): Promise<void> {
    const { leaving } = this;
    if (this.fresh && leaving.size > 0) {
      this.left ??= new Perhaps();
      for (const key of leaving.keys()) this.left.add(key);
    }
    await this.write(client, leaving);
    leaving.clear();
  }

  private async write(client: pg.ClientBase, cache: ReadonlyMap<string, Cached>): Promise<void> {
    const { table, home } = this;
    const [added, changed, gone]: [Row[], Row[], string[]] = [[], [], []];
    for (const [key, cached] of cache) {
      if (!cached.dirty) continue;
      if (cached.row !== null) cached.row = forgetRow(table, cached.row, this.hidden);
      if (cached.row === null) {
        if (cached.written) gone.push(key);
      } else if (this.fresh && !cached.written) added.push(cached.row);
      else changed.push(cached.row);
      cached.dirty = false;
      cached.written = cached.row !== null;
    }
    if (added.length > 0) await this.copyIn(client, added);
    if (changed.length > 0)
      await client.query({ name: `upsert ${home}`, text: table.upsert(home), values: table.values(changed) });
    if (gone.length > 0) await client.query({ name: `remove ${home}`, text: table.remove(home), values: [gone] });
  }

  private copyIn(client: pg.ClientBase, rows: readonly Row[]): Promise<void> {
    const { table, home } = this;
    const chunks = function* () {
      for (let at = 0; at < rows.length; at += 500)
        yield rows
          .slice(at, at + 500)
          .map((row) => table.line(row))
          .join('');
    };
    return pipeline(Readable.from(chunks()), client.query(copyFrom(table.copy(home))));
  }
}

export const streamOf = ({ category, id }: Pick<Seen, 'category' | 'id'>): string => `${category}-${id}`;

/** Ids in a fact come from outside: one that names a row of another programme must not reach it. */
function ownRow(row: Row | null, { programmeId }: Seen): void {
  if (row?.['programmeId'] !== undefined && row['programmeId'] !== programmeId)
    throw new Error('The row belongs to another programme.');
}
