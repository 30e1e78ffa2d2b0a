import type { Hidden } from './hidden.js';
import type { Seen } from './seen.js';
import type { Words } from './words.js';

type Entity<Row> = new () => Row;

/** A table of rows folded from events. Each row is plain data with one key column; a fold may return null to drop the row. */
export interface View<Row extends object, W extends Words> {
  /** The TypeORM entity of a row: its columns are the table. */
  readonly row: Entity<Row>;
  /** The rows an event reaches; by default the one named by the aggregate's id. */
  readonly keys?: (seen: Seen<W>) => readonly string[];
  readonly project: {
    readonly [E in keyof W & string]?: (row: Row | null, seen: Seen<W, E>, key: string) => Row | null;
  };
  /** Only counts leave this view: a row that mentions what vanished stays, marked in its column `sealed`, and lists leave it out. */
  readonly figures?: true;
  /** Says who somebody is: its rows go also when a person only loses the name. */
  readonly identity?: true;
  /**
   * The row without what it says of hidden ids beside its own matter; null when nothing of it may stay. A row that mentions
   * a hidden id after that is dropped, as in every view. To forget twice is to forget once, and a fact that comes to the row
   * that forgot must leave it as if the row had forgotten afterwards.
   */
  readonly forget?: (row: Row, hidden: Hidden) => Row | null;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyView = View<any, any>;

/** Declares a view. Annotate with the row and the events of every context it draws on. */
export function view<Row extends object, W extends Words>(definition: View<Row, W>): View<Row, W> {
  return definition;
}
