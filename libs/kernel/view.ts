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
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyView = View<any, any>;

/** Declares a view. Annotate with the row and the events of every context it draws on. */
export function view<Row extends object, W extends Words>(definition: View<Row, W>): View<Row, W> {
  return definition;
}
