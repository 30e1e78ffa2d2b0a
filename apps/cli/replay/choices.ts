import { createHash } from 'node:crypto';

/** A number from 0 up to 1 for a row and a step of it. */
export type Choose = (row: number | string, step: string) => number;

/** What people choose, drawn from the seed, the row and the step alone: never from the order in which things are played. */
export const choices =
  (seed: number): Choose =>
  (row, step) =>
    createHash('sha256').update(`${seed}|${row}|${step}`).digest().readUIntBE(0, 6) / 2 ** 48;

export const pick = <T>(items: readonly T[], at: number): T => items[Math.floor(at * items.length)]!;

/** A whole number from `least` to `most`, both possible. */
export const between = (least: number, most: number, at: number): number => least + Math.floor(at * (most - least + 1));

/** The first of some outcomes, each with its share, into which a number falls; the last takes what is left. */
export function outcome<O extends string>(shares: Readonly<Record<O, number>>, at: number): O {
  let left = at;
  const names = Object.keys(shares) as O[];
  for (const name of names) {
    left -= shares[name];
    if (left < 0) return name;
  }
  return names.at(-1)!;
}
