import { pg } from '../postgres/types.js';

/** A table whose rows are kept in a backup. */
export interface KeptTable {
  /** `schema.name`, as it is called in the database. */
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * Everything but views, which are built from the record, and what only belongs to a run. Where processes stand, and where they
 * are stuck, is kept: the record does not say it.
 */
const KEPT = `n.nspname not in ('pg_catalog', 'information_schema', 'views') and n.nspname not like 'pg\\_%'
  and (n.nspname <> 'running' or c.relname in ('checkpoints', 'stuck'))`;

/** The tables to keep, each after those it refers to; whichever parts of the system brought them. */
export async function keptTables(client: pg.ClientBase): Promise<KeptTable[]> {
  const { rows } = await client.query<KeptTable & { refers: string[] }>(`
    select format('%I.%I', n.nspname, c.relname) as table,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      array(select format('%I.%I', rn.nspname, r.relname) from pg_constraint f
            join pg_class r on r.oid = f.confrelid join pg_namespace rn on rn.oid = r.relnamespace
            where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as refers
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relpersistence = 'p' and ${KEPT}
    order by 1`);
  return inOrder(rows).map(({ table, columns }) => ({ table, columns }));
}

function inOrder<T extends { readonly table: string; readonly refers: readonly string[] }>(tables: readonly T[]): T[] {
  const ordered: T[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ table }) => table));
    const free = left.filter(({ refers }) => !refers.some((other) => waiting.has(other)));
    // Tables that refer to each other in a circle keep the order they came in.
    ordered.push(...(free.length > 0 ? free : left));
    left = free.length > 0 ? left.filter((one) => !free.includes(one)) : [];
  }
  return ordered;
}

export const isOfKeys = ({ table }: KeptTable): boolean => table.startsWith('keys.');

export const columnList = (columns: readonly string[]): string => columns.map(pg.escapeIdentifier).join(', ');
