import type { Id } from '#kernel';
import type { Position } from '../record/event-store.js';

const MOST = 2_000;

/** A fact, as far as streams tell of it. */
export interface Change {
  readonly position: Position;
  readonly programmeId: Id;
  readonly type: string;
  /** Of the stream it stands in. */
  readonly category: string;
  readonly topics: readonly string[];
}

/** The last changes, for those who come back to a stream. */
export class Remembered {
  private changes: Change[] = [];

  /** @param from the place after which nothing is missing */
  constructor(
    private from: Position,
    private readonly most = MOST,
  ) {}

  add(changes: readonly Change[]): void {
    this.changes.push(...changes);
    const over = this.changes.length - this.most;
    if (over <= 0) return;
    this.from = this.changes[over - 1]!.position;
    this.changes = this.changes.slice(over);
  }

  /** What changed after a place; null where that is further back than is remembered. */
  since(position: Position): readonly Change[] | null {
    if (position < this.from) return null;
    return this.changes.filter((change) => change.position > position);
  }
}
