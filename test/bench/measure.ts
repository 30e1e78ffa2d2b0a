/** What callers did in a while. */
export interface Measured {
  /** Operations per second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
};

export const percentile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};

/** Runs `work` by so many callers at once, each starting again when its last is done, for `ms`. */
export async function callers(count: number, ms: number, work: (caller: number) => Promise<unknown>): Promise<Measured> {
  const times: number[] = [];
  const began = performance.now();
  const until = began + ms;
  await Promise.all(
    Array.from({ length: count }, async (_, caller) => {
      while (performance.now() < until) {
        const start = performance.now();
        await work(caller);
        times.push(performance.now() - start);
      }
    }),
  );
  return { rate: (times.length * 1000) / (performance.now() - began), p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** How fast so many things were done in one piece of work. */
export async function took(count: number, work: () => Promise<unknown>): Promise<Measured> {
  const began = performance.now();
  await work();
  const ms = performance.now() - began;
  return { rate: (count * 1000) / ms, p50: ms, p99: ms };
}

/** The contenders in turn, several rounds (the first warms up and is not counted), so that a slow moment hits all alike; medians. */
export async function rounds<K extends string>(
  count: number,
  contenders: Readonly<Record<K, () => Promise<Measured>>>,
): Promise<Record<K, Measured>> {
  const names = Object.keys(contenders) as K[];
  const all = Object.fromEntries(names.map((name) => [name, [] as Measured[]])) as Record<K, Measured[]>;
  for (let round = 0; round <= count; round += 1) {
    for (const name of round % 2 ? [...names].reverse() : names) {
      const measured = await contenders[name]();
      if (round > 0) all[name].push(measured);
    }
  }
  const middle = (list: readonly Measured[], what: keyof Measured) => median(list.map((measured) => measured[what]));
  return Object.fromEntries(
    names.map((name) => [
      name,
      { rate: middle(all[name], 'rate'), p50: middle(all[name], 'p50'), p99: middle(all[name], 'p99') },
    ]),
  ) as Record<K, Measured>;
}

/** One line of the table. */
export interface Figure {
  readonly bench: string;
  readonly what: string;
  readonly ratio: number;
  /** What the ratio should be; null where it only gives the scale. */
  readonly goal: { readonly atLeast: number } | { readonly atMost: number } | null;
  readonly detail: string;
}

export const met = ({ ratio, goal }: Figure): boolean | null =>
  goal === null ? null : 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
