import { tablesOf } from '#platform';
import { views } from '../../apps/api/court.module.js';
import { pg } from '../../libs/platform/postgres/types.js';

/** Every row of every view, as text, by table. */
export async function rowsOf(pool: pg.Pool): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const { table } of tablesOf(views)) {
    const { rows: found } = await pool.query<{ row: string }>(
      `select t::text as row from views.${pg.escapeIdentifier(table)} t order by 1`,
    );
    rows[table] = found.map(({ row }) => row);
  }
  return rows;
}
