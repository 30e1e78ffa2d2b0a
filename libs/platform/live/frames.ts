import type { Position } from '../record/event-store.js';
import type { Change } from './remembered.js';
import type { TopicKind, Topics } from './topics.js';

/** Why a stream was ended by the court: the page then asks for itself what it may still see. */
export type Ended = 'session-over' | 'leave-over' | 'too-many' | 'closing';

/** Topics, and the shape in which each is seen; null for everything. */
export type Interest = ReadonlyMap<string, string | null>;

/** One event of a stream; with an id, the page resumes after it. */
function frame(event: string, data: object, id?: Position): string {
  return `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}

/** A heartbeat with a name, since browsers hide comments from pages. */
export const beat = (position: Position): string => frame('beat', { position }, position);
export const reread = (position: Position): string => frame('reread', { position }, position);
export const ended = (because: Ended): string => frame('ended', { because });
/** How long a browser waits before it comes back, in ms. */
export const retry = (ms: number): string => `retry: ${Math.round(ms)}\n\n`;

const kindOf = (kinds: Topics['kinds'], topic: string): TopicKind | undefined => kinds[topic.split(':')[0]!];

/**
 * What changed of somebody's topics, up to a place: one event for each topic that tells how far it got, and one for all
 * others. Only the last has the place as its id, so that none is lost where the connection breaks between them.
 */
export function changed(
  kinds: Topics['kinds'],
  interest: Interest,
  changes: readonly Change[],
  upTo: Position,
  progress: ReadonlyMap<string, object>,
): string {
  const about = [...new Set(changes.flatMap(({ topics }) => topics))].filter((topic) => interest.has(topic));
  const far = about.flatMap((topic) => {
    const shown = shaped(kindOf(kinds, topic), interest.get(topic)!, progress.get(topic));
    return shown ? [{ topics: [topic], progress: shown }] : [];
  });
  const rest = about.filter((topic) => !far.some(({ topics }) => topics.includes(topic)));
  const events = [...(rest.length > 0 ? [{ topics: rest, progress: null }] : []), ...far];
  return events
    .map((event, i) => {
      const types = typesOf(kinds, interest, changes, event.topics);
      const data = {
        about: event.topics,
        position: upTo,
        ...(types.length > 0 && { types }),
        ...(event.progress && { progress: event.progress }),
      };
      return frame('changed', data, i === events.length - 1 ? upTo : undefined);
    })
    .join('');
}

// A shape needs nothing of the person who looks here: what is told are counts.
const NOBODY = { persona: () => '', me: () => false };

function shaped(kind: TopicKind | undefined, sees: string | null, progress: object | undefined): object | undefined {
  if (!progress || sees === null) return progress;
  return kind?.progress?.[sees]?.(progress, NOBODY);
}

/** The names of the facts, for those who see everything of what they changed, and as far as each topic gives them. */
function typesOf(kinds: Topics['kinds'], interest: Interest, changes: readonly Change[], about: readonly string[]): string[] {
  const whole = about.filter((topic) => interest.get(topic) === null);
  const named = ({ topics, category }: Change) =>
    whole.some((topic) => topics.includes(topic) && kindOf(kinds, topic)?.names.includes(category));
  return [...new Set(changes.filter(named).map(({ type }) => type))];
}
