import type { Seen } from '#kernel';
import { pg } from '../postgres/types.js';
import type { Recorded } from '../record/event-store.js';
import type { Upcasts } from '../record/upcasts.js';
import type { Parked, ViewFold } from './fold.js';
import { seenFrom } from './seen.js';
import type { ViewTable } from './table.js';

/** Which views look at which events. */
export class Lookers {
  private readonly byType = new Map<string, ViewTable[]>();

  constructor(
    tables: readonly ViewTable[],
    private readonly upcasts: Upcasts,
  ) {
    for (const table of tables) {
      for (const type of Object.keys(table.view.project)) this.byType.set(type, [...(this.byType.get(type) ?? []), table]);
    }
  }

  /** For each view that looks at any of these events: those events. Each is read once, and only if anybody looks. */
  share(events: readonly Recorded[]): Map<ViewTable, Seen[]> {
    const shares = new Map<ViewTable, Seen[]>();
    for (const event of events) {
      const tables = this.byType.get(event.type);
      if (!tables) continue;
      const seen = seenFrom(event, this.upcasts);
      for (const table of tables) {
        const share = shares.get(table);
        if (share) share.push(seen);
        else shares.set(table, [seen]);
      }
    }
    return shares;
  }
}

/** All views of a rebuild, folded together. */
export class ViewFolds {
  private readonly byTable: ReadonlyMap<ViewTable, ViewFold>;
  private readonly lookers: Lookers;

  constructor(
    private readonly folds: readonly ViewFold[],
    upcasts: Upcasts,
  ) {
    this.byTable = new Map(folds.map((fold) => [fold.table, fold]));
    this.lookers = new Lookers([...this.byTable.keys()], upcasts);
  }

  /** Rows touched in this generation, over all views. */
  get size(): number {
    return this.folds.reduce((sum, { size }) => sum + size, 0);
  }

  async take(client: pg.ClientBase, events: readonly Recorded[]): Promise<Parked[]> {
    const parked: Parked[] = [];
    for (const [table, share] of this.lookers.share(events)) parked.push(...(await this.byTable.get(table)!.take(client, share)));
    return parked;
  }

  async flush(client: pg.ClientBase): Promise<void> {
    for (const fold of this.folds) await fold.flush(client);
  }

  /** Begins a generation in every view, and writes what leaves; events may be taken meanwhile, with another client. */
  async age(client: pg.ClientBase): Promise<void> {
    for (const fold of this.folds) fold.age();
    for (const fold of this.folds) await fold.writeLeaving(client);
  }
}
