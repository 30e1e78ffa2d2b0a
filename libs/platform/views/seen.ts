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
  const { category, id } = partsOf(event.stream);
  const { meta } = event;
  // Field by field: spreading made this the slowest step of a rebuild.
  return {
    id,
    category,
    type: event.type,
    data: upcasts.read(event),
    programmeId: meta.programme,
    position: event.position,
    revision: event.revision,
    eventId: event.eventId,
    occurredAt: meta.occurredAt,
    occurredOn: meta.occurredOn,
    recordedAt: event.recordedAt,
    actor: meta.actor,
    role: meta.role,
    onBehalfOf: meta.onBehalfOf,
  };
}
