import { pg } from '../postgres/types.js';
import type { HiddenHere, HiddenIds, Vanished } from './hidden.js';
import { homeOf, type Row, type ViewTable } from './table.js';

const IDS = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const ID_LENGTH = 36;

/** A row as its table may hold it, now that some ids are hidden: the row itself, what is left of it, or null. */
export function forgetRow(table: ViewTable, row: Row, hidden: HiddenIds): Row | null {
  const here = hidden.of(row['programmeId'] as string);
  const { forget, figures } = table.view;
  const left = here && forget ? (forget(row as never, here) as Row | null) : row;
  if (left === null) return null;
  const mentioned = here !== undefined && mentions(table, left, here);
  if (figures) return Boolean(left['sealed']) === mentioned ? left : { ...left, sealed: mentioned };
  return mentioned ? null : left;
}

/** Whether a row says anything of a hidden id: in its key, in a column of ids, or anywhere in a document. */
function mentions({ ids, documents, textKey, view }: ViewTable, row: Row, here: HiddenHere): boolean {
  const isHidden = view.identity ? (id: string) => here.isNobody(id) : (id: string) => here.has(id);
  const named = (value: unknown) => typeof value === 'string' && isHidden(value);
  if (ids.some((column) => named(row[column]))) return true;
  if (textKey && (row[textKey] as string).split(':').some(isHidden)) return true;
  return documents.some((column) => isInside(row[column], isHidden));
}

function isInside(value: unknown, isHidden: (id: string) => boolean): boolean {
  if (typeof value === 'string') return value.length >= ID_LENGTH && (value.match(IDS) ?? []).some(isHidden);
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.some((item) => isInside(item, isHidden));
  return Object.entries(value).some(([name, inner]) => isInside(name, isHidden) || isInside(inner, isHidden));
}

/** Lets a table forget what has just vanished: the rows that mention any of it are looked at once more. */
export async function sweep(
  client: pg.ClientBase,
  table: ViewTable,
  home: string,
  news: Vanished,
  hidden: HiddenIds,
): Promise<void> {
  // Of people who live on, only a view that forgets knows something.
  const which = [...news.ids, ...(table.view.forget ? news.people : [])].map(({ id }) => id);
  if (which.length === 0) return;
  const { rows } = await client.query<Row>(table.mentioning(home), [[...new Set(which)]]);
  const left = rows.map((row) => [row, forgetRow(table, row, hidden)] as const);
  const changed = left.flatMap(([row, now]) => (now && now !== row ? [now] : []));
  const gone = left.flatMap(([row, now]) => (now ? [] : [String(row[table.key])]));
  if (changed.length > 0) await client.query(table.upsert(home), table.values(changed));
  if (gone.length > 0) await client.query(table.remove(home), [gone]);
}

/** What views could not take and what processes are stuck with names streams: of those that vanished it goes too. */
export async function sweepRunning(client: pg.ClientBase, { ids }: Vanished): Promise<void> {
  const gone = [...new Set(ids.map(({ id }) => id))];
  if (gone.length === 0) return;
  await client.query(`delete from running.parked where substring(stream from '.{36}$') = any ($1)`, [gone]);
  await client.query(`delete from running.stuck where substring(stream from '.{36}$') = any ($1)`, [gone]);
}

/** Lets all tables forget what has just vanished. */
export async function sweepAll(
  client: pg.ClientBase,
  tables: readonly ViewTable[],
  news: Vanished,
  hidden: HiddenIds,
): Promise<void> {
  for (const table of tables) await sweep(client, table, homeOf('views', table.table), news, hidden);
  await sweepRunning(client, news);
}
