import type { Keyring } from '../keys/keyring.js';
import { pg } from '../postgres/types.js';
import type { EventStore } from '../record/event-store.js';
import type { Upcasts } from '../record/upcasts.js';
import type { Parked } from './fold.js';
import type { Hides } from './hidden.js';
import type { ViewTable } from './table.js';

/** What the views say while they work; ids only. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Everything the views need to be run, rebuilt and verified. */
export interface ViewsContext {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly keyring: Keyring;
  readonly upcasts: Upcasts;
  readonly tables: readonly ViewTable[];
  /** Which facts make others vanish from the views. */
  readonly hides: Hides;
  readonly log: Log;
}

export interface ParkedStream {
  readonly view: string;
  readonly stream: string;
}

/** The streams each view has parked. */
export async function parkedStreams(client: pg.ClientBase): Promise<Map<string, Set<string>>> {
  const { rows } = await client.query<ParkedStream>('select view, stream from running.parked');
  return byView(rows);
}

export function byView(parked: readonly ParkedStream[]): Map<string, Set<string>> {
  const streams = new Map<string, Set<string>>();
  for (const { view, stream } of parked) streams.set(view, (streams.get(view) ?? new Set()).add(stream));
  return streams;
}

export async function park(client: pg.ClientBase, { view, stream, position, error }: Parked): Promise<void> {
  await client.query(
    `insert into running.parked (view, stream, position, error) select $1, $2::text, $3, $4
     where not exists (select from running.hidden where id = substring($2::text from '.{36}$')) on conflict do nothing`,
    [view, stream, position, error],
  );
}
