import type { pg } from '../../libs/platform/postgres/types.js';

/** The first eight digits of an id, or a day. */
const REPLACED = /([0-9a-f]{8})(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|\b(20\d\d-\d\d-\d\d)(?=["T ]|$)/g;
/** Twenty years of Saturdays, before those that were played. */
const WEEKS = 1040;

interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Each a row, each field as text. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** The rows of views, as they were folded from what was played. */
export async function rowsOfViews(pool: pg.Pool, views: readonly string[]): Promise<readonly Table[]> {
  const { rows: columns } = await pool.query<{ table: string; name: string; type: string }>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'views'::regnamespace and c.relkind = 'r' and c.relname = any($1) order by c.relname, a.attnum`,
    [views],
  );
  return Promise.all(
    [...new Set(columns.map(({ table }) => table))].map(async (name) => {
      const list = columns.filter(({ table }) => table === name);
      const wanted = list.map((column) => `"${column.name}"::text`).join(', ');
      const { rows } = await pool.query<(string | null)[]>({ text: `select ${wanted} from views."${name}"`, rowMode: 'array' });
      return { name, columns: list, rows };
    }),
  );
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The same field about other people, weeks earlier, as an expression. */
function elsewhere(text: string, kept: ReadonlySet<string>): string {
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(REPLACED)) {
    const [whole, head, day] = found;
    if (head && kept.has(text.slice(found.index, found.index + 36))) continue;
    parts.push(literal(text.slice(from, found.index)));
    parts.push(head ? `lpad(to_hex(${Number.parseInt(head, 16)}::bigint # salt), 8, '0')` : `(date '${day}' - shift)::text`);
    from = found.index + whole.length;
  }
  return [...parts, literal(text.slice(from))].filter((part) => part !== "''").join(' || ') || "''";
}

/**
 * Writes the rows of a small court so many times more: every id another but those that are kept, every day so many weeks earlier.
 * What is sealed in them stays as it was, and no key of those people opens it.
 */
export async function repeatRows(
  pool: pg.Pool,
  tables: readonly Table[],
  kept: ReadonlySet<string>,
  times: number,
): Promise<void> {
  await Promise.all(
    tables.map(async ({ name, columns, rows }) => {
      const changes = rows.map((row) => row.map((field) => (field === null ? 'null' : elsewhere(field, kept))));
      const about = changes.filter((row) => row.some((field) => field.includes('salt')));
      if (about.length === 0) return;
      await withoutIndexes(pool, name, async () => {
        for (const row of about) {
          const fields = row.map((field, i) => `(${field})::${columns[i]!.type}`).join(', ');
          await pool.query(
            `insert into views."${name}" (${columns.map((column) => `"${column.name}"`).join(', ')})
             select ${fields} from (
               select (n * 2654435769) % 4294967296 as salt, ((1 + n % ${WEEKS}) * 7)::int as shift
               from generate_series(1, ${times}::bigint) n offset 0
             ) copies`,
          );
        }
      });
    }),
  );
  await pool.query('vacuum analyze');
}

/** Indexes are made when the table is full. */
async function withoutIndexes(pool: pg.Pool, table: string, fill: () => Promise<void>): Promise<void> {
  const { rows: keys } = await pool.query<{ name: string; definition: string }>(
    `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = ('views."' || $1 || '"')::regclass and contype in ('p', 'u')`,
    [table],
  );
  for (const { name } of keys) await pool.query(`alter table views."${table}" drop constraint "${name}"`);
  const { rows: indexes } = await pool.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes where schemaname = 'views' and tablename = $1`,
    [table],
  );
  for (const { indexname } of indexes) await pool.query(`drop index views."${indexname}"`);
  await fill();
  for (const { name, definition } of keys)
    await pool.query(`alter table views."${table}" add constraint "${name}" ${definition}`);
  for (const { indexdef } of indexes) await pool.query(indexdef);
}
