import type { Code } from '#kernel';
import { CROSSWALK } from './crosswalk.rows.js';

export { CROSSWALK, type CrosswalkRow } from './crosswalk.rows.js';

/** A class of offence with the reason for it. */
export interface Classed {
  readonly offenceClass: Code;
  readonly because: string;
}

const byName = new Map(CROSSWALK.map((row) => [row.offence.toLowerCase(), row]));

const rowOf = (offence: string) => byName.get(offence.trim().toLowerCase());

/** Classes in which a weapon is no news: they are grave already. */
const GRAVE_ALREADY = new Set(['serious-violence', 'sexual', 'weapon', 'burglary', 'arson', 'drug-supply', 'motor-vehicle']);

/** Words for "no weapon"; hands and feet are none. */
const NO_WEAPON = /^(unarmed|none|unknown|not armed|personal weapons?\b.*|)$/i;

/** The class of an offence as police name it; a weapon moves what would be a light offence to the class of weapons. */
export function classOf(offence: string, armedWith: string): Classed {
  const row = rowOf(offence);
  if (!row) return { offenceClass: 'unclassified', because: 'The crosswalk does not know this name, so a person decides.' };
  const { offenceClass, because } = row;
  if (NO_WEAPON.test(armedWith.trim()) || GRAVE_ALREADY.has(offenceClass)) return { offenceClass, because };
  return { offenceClass: 'weapon', because: 'A weapon was used or carried.' };
}

/** The code under which a referral keeps an offence name: lower case, words joined by dashes, at most 60 characters. */
export const codeOf = (offence: string): Code =>
  offence
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'unnamed';

/** Median severity rank of charges, 1 the gravest; between two ranks, the graver. Null when none has a rank. */
export function severityOf(rows: readonly { readonly severityRank: number | null }[]): number | null {
  const ranks = rows.flatMap(({ severityRank }) => severityRank ?? []).sort((one, other) => one - other);
  const upper = ranks[Math.floor(ranks.length / 2)];
  const lower = ranks[Math.floor((ranks.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : Math.floor((lower + upper) / 2);
}

/** The severity of each offence name, from the charges that a list files under its FBI categories. */
export function severities(
  charges: readonly { readonly fbiCategory: string; readonly severityRank: number | null }[],
): ReadonlyMap<string, number | null> {
  return new Map(
    CROSSWALK.map(({ offence, fbiCategories }) => {
      const wanted = new Set(fbiCategories.map(plain));
      return [offence, severityOf(charges.filter(({ fbiCategory }) => wanted.has(plain(fbiCategory))))];
    }),
  );
}

// Published lists differ in capitals, dashes and spaces only.
const plain = (category: string) =>
  category
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** The crosswalk as the documentation shows it. */
export const crosswalkTable = (): string =>
  [
    '| Offence (NIBRS) | Class | Why | FBI category of its severity |',
    '|---|---|---|---|',
    ...CROSSWALK.map(
      ({ offence, offenceClass, because, fbiCategories }) =>
        `| ${offence} | \`${offenceClass}\` | ${because} | ${fbiCategories.join('; ')} |`,
    ),
  ].join('\n');
