import type { Seen } from './seen.js';
import type { Words } from './words.js';

/** What an event asks to be done with the keys of subjects, once it is on record. */
export interface KeyDuty {
  /** Gone for good. */
  readonly destroy?: readonly string[];
  /** Put away. */
  readonly escrow?: readonly string[];
  /** Brought back. */
  readonly release?: readonly string[];
  /** What is kept of a destruction, to do it again after a restore: ids and codes only. */
  readonly notice?: Readonly<Record<string, unknown>>;
}

/** For each event, what it asks of the keys. Pure. */
export type KeyDuties<W extends Words = Words> = { readonly [E in keyof W & string]?: (seen: Seen<W, E>) => KeyDuty };

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyKeyDuties = Readonly<Record<string, (seen: Seen<any, any>) => KeyDuty>>;

export function keyDuties<W extends Words>(table: KeyDuties<W>): AnyKeyDuties {
  return table as AnyKeyDuties;
}
