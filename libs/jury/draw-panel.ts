import type { Id } from '#kernel';
import type { Mix, Origin } from './words.js';

/**
 * How a panel is drawn. Anyone can do it again from the record: seed, candidates, mix and groups kept apart.
 *
 * 1. The candidates are sorted by id, so the order they arrived in cannot matter.
 * 2. The seed (text) is spread over 128 bits by cyrb128, and these start xoshiro128**, a small public generator.
 * 3. The list is shuffled by Fisher and Yates from the end; each index is taken from the generator with rejection, so
 *    that no place is likelier than another.
 * 4. Down the shuffled list, each candidate takes the next seat of the panel, and after those of the standby, unless one
 *    of a group kept apart is already seated.
 * 5. The mix, where there is one, holds a respondent or former respondent back once the panel has the most it allows;
 *    they are taken up again, in their order, before a seat would stay empty.
 * 6. The first of the panel is the foreperson.
 *
 * Race, gender and attitude are not among the inputs.
 */
export function drawPanel(
  seed: string,
  candidates: readonly Candidate[],
  size: number,
  standby: number,
  rules: DrawRules = {},
): Drawn {
  const order = shuffled(
    seed,
    [...candidates].sort((a, b) => (a.jurorId < b.jurorId ? -1 : a.jurorId > b.jurorId ? 1 : 0)),
  );
  const taken: Candidate[] = [];
  const seat = (from: readonly Candidate[], upTo: number, allowed: (candidate: Candidate) => boolean) => {
    for (const candidate of from) {
      if (taken.length >= upTo) return;
      if (!taken.includes(candidate) && allowed(candidate) && !keptApart(candidate, taken, rules.apart)) taken.push(candidate);
    }
  };
  const most = rules.mix?.formerRespondentsAtMost ?? Infinity;
  seat(order, size, (candidate) => candidate.origin === 'volunteer' || taken.filter(fromTheOtherSide).length < most);
  seat(order, size, () => true);
  const panel = taken.length;
  seat(order, panel + standby, () => true);
  const ids = taken.map(({ jurorId }) => jurorId);
  return { panel: ids.slice(0, panel), standby: ids.slice(panel), forepersonId: ids[0] ?? null };
}

export interface Candidate {
  readonly jurorId: Id;
  readonly origin: Origin;
}

export interface DrawRules {
  readonly mix?: Mix | null;
  /** Groups of which at most one is drawn. */
  readonly apart?: readonly (readonly Id[])[];
}

export interface Drawn {
  readonly panel: readonly Id[];
  readonly standby: readonly Id[];
  readonly forepersonId: Id | null;
}

const fromTheOtherSide = ({ origin }: Candidate) => origin !== 'volunteer';

const keptApart = ({ jurorId }: Candidate, taken: readonly Candidate[], apart: DrawRules['apart'] = []) =>
  apart.some((group) => group.includes(jurorId) && taken.some((other) => group.includes(other.jurorId)));

function shuffled<T>(seed: string, items: readonly T[]): T[] {
  const next = generator(seed);
  const list = [...items];
  for (let last = list.length - 1; last > 0; last -= 1) {
    const pick = below(last + 1, next);
    [list[last], list[pick]] = [list[pick]!, list[last]!];
  }
  return list;
}

/** A whole number from 0 to `limit` − 1, each as likely as the other. */
function below(limit: number, next: () => number): number {
  // 2^32 is rarely a multiple of the limit; numbers past the last full run would favour the low places.
  const fair = 2 ** 32 - (2 ** 32 % limit);
  for (;;) {
    const number = next();
    if (number < fair) return number % limit;
  }
}

/** xoshiro128** 1.1 by Blackman and Vigna (public domain): 32 bits at a call. */
function generator(seed: string): () => number {
  let [a, b, c, d] = cyrb128(seed);
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

const rotated = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/** cyrb128 by bryc (public domain): text to four 32-bit words. */
function cyrb128(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    a = b ^ Math.imul(a ^ letter, 597399067);
    b = c ^ Math.imul(b ^ letter, 2869860233);
    c = d ^ Math.imul(c ^ letter, 951274213);
    d = a ^ Math.imul(d ^ letter, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  return [a >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}
