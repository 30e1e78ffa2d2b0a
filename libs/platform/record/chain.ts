import { createHash } from 'node:crypto';
import type { Head, Recorded, Writing } from './event-store.js';

/** The keys of an object in a fixed order, so that the same meaning has the same text. */
const ordered = (meta: object) => JSON.stringify(Object.entries(meta).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Hash of one event: sha256 over the hash before it and every field of the envelope with the data as stored.
 * The position is not in it (a store gives that); the notary's rolling hash covers the order of all events.
 */
export const hashOf = (event: Omit<Recorded, 'hash' | 'position'>): string =>
  createHash('sha256')
    .update(event.prev)
    .update(
      JSON.stringify([
        event.stream,
        event.revision,
        event.eventId,
        event.type,
        event.recordedAt,
        ordered(event.meta),
        event.data,
      ]),
    )
    .digest('hex');

/** Links events behind a head. */
export function chain(stream: string, after: Head, events: readonly Writing[], recordedAt: string): Omit<Recorded, 'position'>[] {
  let { revision, hash: prev } = after;
  return events.map((event) => {
    const link = { ...event, stream, revision: (revision += 1), recordedAt, prev };
    const hash = hashOf(link);
    prev = hash;
    return { ...link, hash };
  });
}
