import type { Day, Id, Moment } from './scalars.js';
import type { Words } from './words.js';

/** An event as views and processes see it: the fact with its envelope. */
export interface Seen<W extends Words = Words, T extends keyof W & string = keyof W & string> {
  /** Id of the aggregate: the stream is `<category>-<id>`. */
  readonly id: Id;
  readonly category: string;
  readonly type: T;
  readonly data: Readonly<W[T]>;
  readonly programmeId: Id;
  /** Place in the whole record. */
  readonly position: number;
  /** Place in the stream, from 0. */
  readonly revision: number;
  readonly eventId: Id;
  /** When it happened. */
  readonly occurredAt: Moment;
  /** The day it happened, in the programme's time zone. */
  readonly occurredOn: Day;
  /** When we wrote it down. */
  readonly recordedAt: Moment;
  readonly actor: string;
  readonly role: string;
  /** The person for whom the actor did it, where it was for another. */
  readonly onBehalfOf?: Id;
}
