export type Way = 'known' | 'happened';

/** Which moment of a case is looked at, as the address says it. */
export interface Moments {
  /** The number of an entry; none is now. */
  readonly at?: number;
  /** As it happened, or as the court knew it then. */
  readonly as?: Way;
  /** Another moment, to compare with. */
  readonly from?: number;
}

const number = (value: unknown): number | undefined => {
  const found = Number(value);
  return Number.isInteger(found) && found >= 0 && value !== '' && value != null ? found : undefined;
};

export function moments(search: Record<string, unknown>): Moments {
  const [at, from] = [number(search.at), number(search.from)];
  return {
    ...(at !== undefined && at > 0 && { at }),
    ...(search.as === 'happened' && { as: 'happened' }),
    ...(from !== undefined && { from }),
  };
}

export interface Mark {
  readonly n: number;
  readonly milestone: boolean;
  readonly occurredAt: string;
  readonly recordedAt: string;
}

export const momentOf = ({ occurredAt, recordedAt }: Mark, as: Way): string => (as === 'happened' ? occurredAt : recordedAt);

/** The entries in the order in which one goes through them: of their recording, or of what happened. */
export function inOrder<M extends Mark>(marks: readonly M[], as: Way): readonly M[] {
  if (as === 'known') return marks;
  return marks.toSorted((a, b) => (a.occurredAt === b.occurredAt ? a.n - b.n : a.occurredAt < b.occurredAt ? -1 : 1));
}

/** The number of the entry that is looked at; a number that is too high stands for the last one. */
export function standingAt(order: readonly Mark[], { at }: Moments): number {
  const last = order.at(-1)?.n ?? 1;
  return at !== undefined && at <= order.length ? at : last;
}

/** The next milestone before or after a moment, else the first or the last entry. */
export function milestoneFrom(order: readonly Pick<Mark, 'n' | 'milestone'>[], at: number, step: 1 | -1): number {
  const place = order.findIndex(({ n }) => n === at);
  if (place < 0) return at;
  const ahead = step > 0 ? order.slice(place + 1) : order.slice(0, place).toReversed();
  return (ahead.find(({ milestone }) => milestone) ?? ahead.at(-1))?.n ?? at;
}

/** The last entry of a day or of one before it; the first where there is none. */
export const lastOn = (order: readonly Mark[], day: string, as: Way, dayOf: (moment: string) => string): number =>
  (order.findLast((mark) => dayOf(momentOf(mark, as)) <= day) ?? order[0])?.n ?? 1;
