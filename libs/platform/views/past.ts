import { FindOperator } from 'typeorm';
import type { Seen } from '#kernel';
import { forgetRow } from './forget.js';
import type { HiddenIds } from './hidden.js';
import type { Row, ViewTable } from './table.js';

/** The facts of one record that count at a moment, for the views that are read as they stood then. */
export interface Past {
  readonly facts: readonly Seen[];
  /** The rows that are folded from these facts; all others are read as they stand today. */
  readonly rows: ReadonlySet<abstract new () => object>;
}

/** Told after each fact of each row it changed: as it was, and as it is. */
export type Watcher = (seen: Seen, key: string, before: Row | null, after: Row | null) => void;

/** Folds facts into the rows of one view, in memory, as its table folds them; with nothing that is hidden today. */
export function foldRows(table: ViewTable, facts: readonly Seen[], hidden: HiddenIds, watch?: Watcher): Row[] {
  const { project, keys } = table.view;
  const rows = new Map<string, Row | null>();
  for (const seen of facts) {
    const fold = project[seen.type];
    if (!fold) continue;
    const reached = keys ? (keys(seen as never) as readonly string[]) : [seen.id];
    for (const key of new Set(reached)) {
      const before = rows.get(key) ?? null;
      const after = fold(before as never, seen as never, key) as Row | null;
      if (after === before) continue;
      rows.set(key, after);
      watch?.(seen, key, before, after);
    }
  }
  return [...rows.values()].flatMap((row) => {
    const left = row && forgetRow(table, row, hidden);
    return left ? [asRead(table, left)] : [];
  });
}

/** A row as it would come back from its table. */
function asRead({ columns }: ViewTable, row: Row): Row {
  return Object.fromEntries(
    columns.map(({ name, type }) => {
      const value = row[name] ?? null;
      if (value === null) return [name, type === 'boolean' && name === 'sealed' ? false : null];
      return [name, type === 'jsonb' ? (JSON.parse(JSON.stringify(value)) as unknown) : value];
    }),
  );
}

type Condition = Readonly<Record<string, unknown>>;

/** Whether a row fits any of the conditions a table would be asked with. */
export const fits = (row: Row, where: Condition | readonly Condition[]): boolean =>
  [where].flat().some((one: Condition) => Object.entries(one).every(([name, wanted]) => isAs(row[name], wanted)));

/** What a table can be asked, of a value that is there. */
const ASKED: Readonly<Record<string, (value: unknown, given: unknown) => boolean>> = {
  in: (value, given) => (given as readonly unknown[]).includes(value),
  lessThan: (value, given) => String(value) < String(given),
  lessThanOrEqual: (value, given) => String(value) <= String(given),
  moreThan: (value, given) => String(value) > String(given),
  moreThanOrEqual: (value, given) => String(value) >= String(given),
};

function isAs(value: unknown, wanted: unknown): boolean {
  if (!(wanted instanceof FindOperator)) return wanted === undefined || value === wanted;
  if (wanted.type === 'isNull') return value === null;
  if (wanted.type === 'not') return !isAs(value, wanted.child ?? wanted.value);
  const asked = ASKED[wanted.type];
  if (!asked) throw new Error(`What stood at a moment is not asked by ${wanted.type}.`);
  return value !== null && asked(value, wanted.value);
}

type Order = Readonly<Record<string, unknown>>;

/** The rows in the order in which a table would give them: null last, unless it goes down. */
export function inOrder<R extends Row>(rows: readonly R[], order: Order = {}): R[] {
  const ways = Object.entries(order).map(
    ([name, how]) => [name, String((how as { direction?: string }).direction ?? how)] as const,
  );
  return rows.toSorted((a, b) => {
    for (const [name, how] of ways) {
      const found = compare(a[name], b[name]);
      if (found !== 0) return how.toUpperCase() === 'DESC' ? -found : found;
    }
    return 0;
  });
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return (a as string) < (b as string) ? -1 : 1;
}
