import type { Code } from '#kernel';

/** Fewer cases than these could tell whose they were. */
export const FEWEST = 5;

type Given = readonly { readonly sanction: Code; readonly unit: Code; readonly amount: number }[];

/** What similar cases were given of one sanction: the middle half of them. Null where too few were. */
export interface Interval {
  readonly sanction: Code;
  readonly unit: Code;
  readonly cases: number | null;
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
}

export interface Similar {
  /** Null: fewer than five. */
  readonly cases: number | null;
  readonly items: readonly Interval[];
}

/** The value below which that part of the sorted ones lie, by the nearest rank. */
const at = (sorted: readonly number[], part: number): number => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!;

/** Sums up what similar cases were given, without any that could be told apart. */
export function similarTo(cases: readonly Given[]): Similar {
  if (cases.length < FEWEST) return { cases: null, items: [] };
  const amounts = new Map<string, { sanction: Code; unit: Code; given: number[] }>();
  for (const { sanction, unit, amount } of cases.flat()) {
    const key = `${sanction} ${unit}`;
    const held = amounts.get(key) ?? { sanction, unit, given: [] };
    amounts.set(key, { ...held, given: [...held.given, amount] });
  }
  const items = [...amounts.values()].map(({ sanction, unit, given }): Interval => {
    const sorted = given.toSorted((a, b) => a - b);
    if (sorted.length < FEWEST) return { sanction, unit, cases: null, low: null, middle: null, high: null };
    return { sanction, unit, cases: sorted.length, low: at(sorted, 0.25), middle: at(sorted, 0.5), high: at(sorted, 0.75) };
  });
  return { cases: cases.length, items: items.toSorted((a, b) => (a.sanction < b.sanction ? -1 : 1)) };
}
