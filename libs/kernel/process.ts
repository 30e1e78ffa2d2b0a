import type { Id } from './scalars.js';
import type { Seen } from './seen.js';
import type { Words } from './words.js';

/** A command a process wants sent: the class, and its fields. */
export interface Sending {
  readonly command: new () => object;
  readonly fields: object;
}

/** An event as a process sees it, with ids it may give to what it starts: the same name gives the same id on redelivery. */
export type Reacting<W extends Words, E extends keyof W & string> = Seen<W, E> & { readonly newId: (name: string) => Id };

/** An arrow between contexts: for each event, the commands that follow. Pure; acts at the moment of the event. */
export interface Process<W extends Words> {
  readonly react: { readonly [E in keyof W & string]?: (seen: Reacting<W, E>) => readonly Sending[] };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyProcess = Process<any>;

export function process<W extends Words>(definition: Process<W>): Process<W> {
  return definition;
}

/** Names a command with its fields, checked against its class. */
export function command<C extends object>(
  type: new () => C,
  fields: { readonly [F in keyof C as F extends string ? F : never]: C[F] },
): Sending {
  return { command: type, fields };
}
