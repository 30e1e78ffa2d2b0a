import type { By, Fact, Words } from './words.js';

/** The rules of one aggregate, as two pure tables: what a command decides, and what an event changes. */
export interface Decider<File, Events extends Words, Commands, Known = unknown> {
  /** First part of every stream name: `<category>-<id>`. */
  readonly category: string;
  readonly initial: File;
  /** Facts, none when the command asks for what already is so, or a refusal. */
  readonly decide: {
    readonly [C in keyof Commands]: (command: Commands[C], file: File, by: By, known: Known) => readonly Fact<Events>[];
  };
  readonly evolve: { readonly [E in keyof Events & string]: (file: File, data: Readonly<Events[E]>) => File };
}

/** Any decider, for code that handles them all alike. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyDecider = Decider<any, any, any, any>;

/** The file of an aggregate after these facts. */
export function fold<File>(
  decider: Decider<File, never, never> | AnyDecider,
  facts: Iterable<{ type: string; data: object }>,
): File {
  let file = (decider as AnyDecider).initial as File;
  for (const { type, data } of facts) {
    const evolve = (decider as AnyDecider).evolve[type];
    if (!evolve) throw new Error(`The ${decider.category} decider does not know the event ${type}.`);
    file = evolve(file, data) as File;
  }
  return file;
}
