/** Place of an event in the whole record; 0 stands before the first one. */
export type Position = number;

/**
 * What is written beside an event's data: flat strings only, and nothing personal.
 * `programme`, `actor`, `role`, `occurredAt` and `command` are always there.
 */
export interface Meta {
  /** The programme the stream belongs to. */
  readonly programme: string;
  readonly actor: string;
  readonly role: string;
  /** When it happened, ISO 8601. */
  readonly occurredAt: string;
  /** The day it happened in the programme's time zone. */
  readonly occurredOn: string;
  /** Id of the command that decided it. */
  readonly command: string;
  /** Keyed digest of the command's body: the same key with another body is refused. */
  readonly digest: string;
  readonly correlation: string;
  /** Version of the event's shape, "1" at first. */
  readonly schema: string;
  readonly onBehalfOf?: string;
  /** A code, never free text. */
  readonly reason?: string;
  /** Id of the event a process reacted to. */
  readonly causation?: string;
}

/** An event on its way into the record. `data` is the JSON text that will be stored, sealed fields already encrypted. */
export interface Writing {
  readonly eventId: string;
  readonly type: string;
  readonly data: string;
  readonly meta: Meta;
}

/** An event as it stands in the record. */
export interface Recorded extends Writing {
  readonly stream: string;
  /** Place in the stream, from 0. */
  readonly revision: number;
  readonly position: Position;
  /** When we wrote it down, ISO 8601 to the millisecond. */
  readonly recordedAt: string;
  /** Hash of the event before it in the stream; empty for the first. */
  readonly prev: string;
  readonly hash: string;
}

/** The last event of a stream. */
export interface Head {
  readonly revision: number;
  readonly hash: string;
}

/** The head of a stream that does not exist yet. */
export const NEW: Head = { revision: -1, hash: '' };

export interface Appended {
  /** `repeated`: these very events (by id) stood there already; nothing was written. */
  readonly outcome: 'appended' | 'repeated';
  readonly head: Head;
  /** Position of the last of the events. */
  readonly position: Position;
}

/** Someone else wrote to the stream first. */
export class WrongRevision extends Error {
  override readonly name = 'WrongRevision';
  constructor(
    readonly stream: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`Stream ${stream} stands at revision ${actual}, not ${expected}.`);
  }
}

/** The store cannot be reached or cannot write. Where an answer was lost the events may stand; the same ids then give the first receipt. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** Some events in order, and how far the record has been read to give them (also past events that are not ours). */
export interface Page {
  readonly events: readonly Recorded[];
  readonly upTo: Position;
}

/** A stream that is wanted from a revision on. */
export interface StreamFrom {
  readonly stream: string;
  readonly fromRevision: number;
}

/** The record. Two stores keep this contract: Postgres and KurrentDB. */
export abstract class EventStore {
  /**
   * Appends 1..n events after `after`, all or none.
   * @throws WrongRevision, StoreUnavailable
   */
  abstract append(stream: string, after: Head, events: readonly Writing[]): Promise<Appended>;
  /** A whole stream, from a revision on; empty when there is none, or none in the programme where one is named. */
  abstract readStream(stream: string, fromRevision?: number, programme?: string): Promise<readonly Recorded[]>;
  /** Many streams of one programme, each from a revision on: the events by stream. */
  async readStreams(wanted: readonly StreamFrom[], programme: string): Promise<Map<string, readonly Recorded[]>> {
    return new Map(
      await Promise.all(
        wanted.map(async ({ stream, fromRevision }) => [stream, await this.readStream(stream, fromRevision, programme)] as const),
      ),
    );
  }
  /** Up to `limit` events after a position, in order. */
  abstract readAll(after: Position, limit: number): Promise<Page>;
  /** Position of the last event, 0 for an empty record. */
  abstract lastPosition(): Promise<Position>;
  /** Pages after a position, forever: what is there, then what comes, at once. Ends when the signal aborts. */
  abstract follow(after: Position, limit: number, signal: AbortSignal): AsyncIterable<Page>;
  /** Rejects with `StoreUnavailable` when the store does not answer. */
  abstract ping(): Promise<void>;
  abstract close(): Promise<void>;
}

export const STORE_KINDS = ['postgres', 'kurrentdb'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];
