/** Which entries of a timeline are wanted; of what is empty, all. */
export interface Wanted {
  readonly kinds: readonly string[];
  readonly by: readonly string[];
  readonly text: string;
}

export const NOTHING_CHOSEN: Wanted = { kinds: [], by: [], text: '' };

const SHORTEST = 2;
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase().trim();

/** Those of the types whose words hold all that was typed; null where too little was typed to search for. */
export function typesCalled(text: string, types: readonly string[], word: (type: string) => string): readonly string[] | null {
  const parts = plain(text).split(/\s+/);
  if (plain(text).length < SHORTEST) return null;
  return types.filter((type) => parts.every((part) => plain(word(type)).includes(part)));
}

/** The number of the entry that an address leads to: `#entry-12`. */
export const entryIn = (hash: string): number | null => {
  const [, n] = /^#?entry-(\d{1,6})$/.exec(hash) ?? [];
  return n ? Number(n) : null;
};
