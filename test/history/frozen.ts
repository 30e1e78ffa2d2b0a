import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, type AnyDecider, type AnyView } from '#kernel';
import { idFrom, Vault, type Acting, type Keyring, type Recorded } from '#platform';
import { Upcasts } from '../../libs/platform/record/upcasts.js';
import { seenFrom } from '../../libs/platform/views/seen.js';

const HERE = import.meta.dirname;
export const PROGRAMME = '00000000-0000-4000-8000-000000000001';
const NOON = '2026-03-07T15:00:00.000Z';

export interface FrozenEvent {
  readonly type: string;
  /** Version of the event's shape. */
  readonly schema: string;
  readonly data: object;
}

export interface FrozenStream {
  readonly id: string;
  readonly events: readonly FrozenEvent[];
}

/** What today's court makes of a stream: the folded file, and the rows of each view that shows any. */
export interface Result {
  readonly id: string;
  readonly file: unknown;
  readonly rows: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const upcasts = new Upcasts();

/** The versions with a history, the oldest first. */
export const versions = (): string[] => readdirSync(HERE).filter((name) => /^v\d/.test(name));

export const pathOf = (version: string, category: string, what: 'streams' | 'results') =>
  join(HERE, version, `${category}.${what}.json`);

const readJson = <T>(path: string): T[] => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T[]) : []);
export const frozenStreams = (version: string, category: string) => readJson<FrozenStream>(pathOf(version, category, 'streams'));
export const frozenResults = (version: string, category: string) => readJson<Result>(pathOf(version, category, 'results'));

/** Every subject has a key, derived from its name: enough for these files, and good for nothing else. */
const keyOf = (subject: string) => ({
  subject,
  version: 1,
  programme: PROGRAMME,
  secret: createHash('sha256').update(`history ${subject}`).digest(),
});
const keyring = { forSealing: async (subject: string) => keyOf(subject), forOpening: async (subject: string) => keyOf(subject) };
const acting = { programme: () => PROGRAMME } as unknown as Acting;
export const withKeys = new Vault(keyring as unknown as Keyring, acting);
export const withoutKeys = new Vault({ ...keyring, forOpening: async () => null } as unknown as Keyring, acting);

export const eventIdOf = (category: string, id: string, revision: number) => idFrom(`${category}-${id}`, revision);

/** A frozen stream as the record holds one. */
function recorded(category: string, { id, events }: FrozenStream): Recorded[] {
  return events.map(({ type, schema, data }, revision) => ({
    stream: `${category}-${id}`,
    revision,
    position: revision + 1,
    eventId: eventIdOf(category, id, revision),
    type,
    data: JSON.stringify(data),
    recordedAt: NOON,
    prev: '',
    hash: '',
    meta: {
      programme: PROGRAMME,
      actor: 'someone',
      role: 'coordinator',
      occurredAt: NOON,
      occurredOn: NOON.slice(0, 10),
      command: eventIdOf(category, id, revision),
      digest: '',
      correlation: '',
      schema,
    },
  }));
}

/** Folds a stream as a decision would read it. */
export async function folded(decider: AnyDecider, stream: FrozenStream, vault: Vault): Promise<unknown> {
  const events = recorded(decider.category, stream);
  const datas = await vault.open(events.map((event) => upcasts.read(event)));
  return fold(
    decider,
    events.map(({ type }, i) => ({ type, data: datas[i]! })),
  );
}

/** The rows that each view shows of a stream. */
export function shownBy(views: Readonly<Record<string, AnyView>>, category: string, stream: FrozenStream): Result['rows'] {
  const seen = recorded(category, stream).map((event) => seenFrom(event, upcasts));
  const all = Object.entries(views).map(([name, { keys, project }]) => {
    const rows: Record<string, unknown> = {};
    for (const event of seen) {
      const take = project[event.type];
      if (!take) continue;
      for (const key of keys?.(event as never) ?? [event.id]) {
        const row: unknown = take((rows[key] ?? null) as never, event as never, key);
        if (row === null) delete rows[key];
        else rows[key] = row;
      }
    }
    return [name, rows] as const;
  });
  return Object.fromEntries(all.filter(([, rows]) => Object.keys(rows).length > 0));
}

/** The envelopes of a stream, as text. */
const envelopesOf = (stream: FrozenStream): Set<string> => {
  const found = new Set<string>();
  JSON.stringify(stream, (name, value: unknown) => {
    if (name === '$sealed') found.add(JSON.stringify(value));
    return value;
  });
  return found;
};

/**
 * What came of a stream as it is written down: without what JSON does not keep, and each envelope by the place it comes from.
 * @throws Error when an envelope is not one of the stream's own, unchanged
 */
export function written<T>(value: T, stream: FrozenStream): T {
  const own = envelopesOf(stream);
  const text = JSON.stringify(value, (name, inner: unknown) => {
    if (name !== '$sealed') return inner;
    if (!own.has(JSON.stringify(inner))) throw new Error(`An envelope of ${stream.id} was changed on its way.`);
    return (inner as { at: string }).at;
  });
  return JSON.parse(text) as T;
}
