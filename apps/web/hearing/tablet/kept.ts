import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft } from './draft.js';
import type { Queued } from './outbox.js';

const NAME = 'jury-room';

interface Kept extends DBSchema {
  outbox: { key: string; value: Queued };
  kept: { key: string; value: unknown };
}

/** What a tablet keeps of its own while its juror sits: what was not sent yet, and what was begun. It is gone at the end. */
export interface Shelf {
  queued(): Promise<Queued[]>;
  /** A command, and what the juror has begun as it stands with it: both are kept or neither. */
  queue(one: Queued, draft?: Draft): Promise<void>;
  read<T>(name: string): Promise<T | undefined>;
  keep(name: string, value: unknown): Promise<void>;
  drop(name: string): Promise<void>;
  /** Leaves nothing behind; what is kept afterwards is kept anew. */
  wipe(): Promise<void>;
}

const open = (onLost: () => void): Promise<IDBPDatabase<Kept>> =>
  openDB<Kept>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('outbox', { keyPath: 'key' });
      database.createObjectStore('kept');
    },
    // Another tab wipes the tablet: what holds on to the old shelf would stand in its way.
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });

/** Opens the tablet's shelf; writes wait for each other, so that a wipe leaves nothing of what was on its way. */
export function openShelf(): Shelf {
  let opening: Promise<IDBPDatabase<Kept>> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: (database: IDBPDatabase<Kept>) => Promise<T>): Promise<T> => {
    const mine = last.then(async () => work(await (opening ??= open(() => (opening = null)))));
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    queued: async () => (await inTurn((database) => database.getAll('outbox'))).toSorted((a, b) => a.order - b.order),
    queue: (one, draft) =>
      inTurn(async (database) => {
        const both = database.transaction(['outbox', 'kept'], 'readwrite');
        await both.objectStore('outbox').put(one);
        if (draft) await both.objectStore('kept').put(draft, 'draft');
        await both.done;
      }),
    read: <T>(name: string) => inTurn((database) => database.get('kept', name) as Promise<T | undefined>),
    keep: (name, value) => inTurn(async (database) => void (await database.put('kept', value, name))),
    drop: (name) => inTurn((database) => database.delete('kept', name)),
    wipe: () =>
      inTurn(async (database) => {
        // Emptied first: what another tab still holds open could not be deleted.
        await Promise.all([database.clear('outbox'), database.clear('kept')]);
        database.close();
        opening = null;
        await Promise.race([deleteDB(NAME), new Promise((done) => setTimeout(done, 1_000))]);
      }),
  };
}
