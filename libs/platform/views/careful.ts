import type { Seen } from '#kernel';
import { pg } from '../postgres/types.js';
import { isOutage } from '../record/postgres-store.js';
import { streamOf, ViewFold, type Parked } from './fold.js';
import type { HiddenIds } from './hidden.js';
import type { ViewTable } from './table.js';

/** Whether the database was there, and would not take what it was given. */
export const isRefused = (error: unknown): error is pg.DatabaseError => error instanceof pg.DatabaseError && !isOutage(error);

/**
 * Folds facts into one view as far as the database takes them, inside a transaction: facts it refuses are halved until the
 * one it cannot take is alone, and the stream of that one is parked. For when folding all of them at once was refused.
 * @param skipped streams this view has parked; those that are parked now are added
 */
export async function foldCarefully(
  client: pg.ClientBase,
  table: ViewTable,
  home: string,
  events: readonly Seen[],
  skipped: Set<string>,
  hidden: HiddenIds,
): Promise<Parked[]> {
  await client.query('savepoint one_view');
  try {
    const fold = new ViewFold(table, home, new Set(skipped), false, undefined, hidden);
    const parked = await fold.take(client, events);
    await fold.flush(client);
    await client.query('release savepoint one_view');
    for (const { stream } of parked) skipped.add(stream);
    return parked;
  } catch (error) {
    if (!isRefused(error)) throw error;
    await client.query('rollback to savepoint one_view');
    const [event] = events;
    if (events.length > 1) {
      const half = Math.ceil(events.length / 2);
      const first = await foldCarefully(client, table, home, events.slice(0, half), skipped, hidden);
      return [...first, ...(await foldCarefully(client, table, home, events.slice(half), skipped, hidden))];
    }
    const stream = streamOf(event!);
    skipped.add(stream);
    return [{ view: table.name, stream, position: event!.position, error: error.message }];
  }
}
