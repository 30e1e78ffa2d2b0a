import { createHash } from 'node:crypto';
import type { pg } from '../../libs/platform/postgres/types.js';
import type { Ids } from './requests.js';

const NAMED = /"(\w+Id)":\s*"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"/g;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

interface Line {
  readonly stream: string;
  readonly data: string;
}

const linesOf = async (pool: pg.Pool, programmeId: string): Promise<Line[]> =>
  (
    await pool.query<Line>(
      `select stream, data::text as data from record.events where meta->>'programme' = $1 order by position`,
      [programmeId],
    )
  ).rows;

/** Every id on record in a programme, by the field that holds it, or the kind of thing it is of. */
function byField(lines: readonly Line[]): Record<string, string[]> {
  const found: Record<string, Set<string>> = {};
  const note = (field: string, id: string) => void (found[field] ??= new Set()).add(id);
  for (const { stream, data } of lines) {
    const [id] = stream.match(UUID) ?? [];
    if (id) note(`${stream.split('-')[0]}Id`, id);
    for (const [, field, named] of data.matchAll(NAMED)) note(field!, named!);
  }
  return Object.fromEntries(Object.entries(found).map(([field, ids]) => [field, [...ids].toSorted()]));
}

/**
 * The ids that requests may name, one in three of the other programme's among them; and those of the other programme that no
 * request names, so that an answer which holds one has it from us.
 */
export async function idsOf(pool: pg.Pool, own: string, other: string): Promise<{ ids: Ids; unnamed: ReadonlySet<string> }> {
  const [ours, theirs] = await Promise.all([linesOf(pool, own), linesOf(pool, other)]);
  const all = byField(theirs);
  const named = new Set(Object.values(all).flatMap((ids) => ids.filter((_, i) => i % 3 === 0)));
  const unnamed = new Set(theirs.flatMap(({ stream, data }) => [...(stream + data).matchAll(UUID)].map(([id]) => id)));
  // What both know (a published word's id) tells of nobody.
  for (const { stream, data } of ours) for (const [id] of (stream + data).matchAll(UUID)) unnamed.delete(id);
  for (const id of named) unnamed.delete(id);
  const some = Object.fromEntries(
    Object.entries(all)
      .map(([field, ids]) => [field, ids.filter((id) => named.has(id))] as const)
      .filter(([, ids]) => ids.length > 0),
  );
  return { ids: { own: byField(ours), other: some }, unnamed };
}

/** What a programme has on record and what its views show, as one word: the same as long as nothing of it was touched. */
export async function stateOf(pool: pg.Pool, programmeId: string): Promise<string> {
  const { rows: tables } = await pool.query<{ name: string; column: string }>(
    `select format('%I.%I', table_schema, table_name) as name, column_name as "column" from information_schema.columns
     where table_schema = 'views' and column_name in ('programmeId', 'programme_id') order by 1`,
  );
  const hash = createHash('sha256').update(JSON.stringify(await linesOf(pool, programmeId)));
  for (const { name, column } of tables) {
    const { rows } = await pool.query(`select t::text as row from ${name} t where "${column}" = $1 order by 1`, [programmeId]);
    hash.update(name).update(JSON.stringify(rows));
  }
  if (tables.length === 0) throw new Error('No view belongs to a programme.');
  return hash.digest('hex');
}
