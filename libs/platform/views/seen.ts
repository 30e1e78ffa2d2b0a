import type { Seen } from '#kernel';
import type { Recorded } from '../record/event-store.js';
import type { Upcasts } from '../record/upcasts.js';

/** A stream's name, taken apart: the category is everything before the first dash. */
export function partsOf(stream: string): { category: string; id: string } {
  const dash = stream.indexOf('-');
  return { category: stream.slice(0, dash), id: stream.slice(dash + 1) };
}

/** An event of the record as views and processes see it; its envelopes stay closed. */
export function seenFrom(event: Recorded, upcasts: Upcasts): Seen {
  return {
    ...partsOf(event.stream),
    type: event.type,
    data: upcasts.read(event),
    programmeId: event.meta.programme,
    position: event.position,
    revision: event.revision,
    eventId: event.eventId,
    occurredAt: event.meta.occurredAt,
    occurredOn: event.meta.occurredOn,
    recordedAt: event.recordedAt,
    actor: event.meta.actor,
    role: event.meta.role,
  };
}
