import type { Day, Id, Minutes, Moment } from '#kernel';

/** Hours someone says they served, and what became of them. */
export interface Entry {
  readonly entryId: Id;
  readonly siteId: Id | null;
  readonly task: string;
  readonly performedOn: Day;
  readonly fromAt: Moment | null;
  readonly untilAt: Moment | null;
  readonly minutes: Minutes;
  readonly state: 'logged' | 'verified' | 'rejected' | 'reversed';
  /** Minutes that count towards what is owed; the rest was given freely. */
  readonly counted: Minutes;
}

/** A stretch of time that is spoken for. */
export interface Stretch {
  readonly fromAt: Moment;
  readonly untilAt: Moment;
}

/** Whether two stretches share time; one may begin the moment the other ends. Offsets may differ, so instants are compared. */
export const overlap = (a: Stretch, b: Stretch): boolean =>
  Date.parse(a.fromAt) < Date.parse(b.untilAt) && Date.parse(b.fromAt) < Date.parse(a.untilAt);

/** Entries that still speak for their time. */
export const standing = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ state }) => state === 'logged' || state === 'verified');

export const stretches = (entries: readonly Entry[]): readonly Stretch[] =>
  standing(entries).flatMap(({ fromAt, untilAt }) => (fromAt && untilAt ? [{ fromAt, untilAt }] : []));

export const minutesOn = (entries: readonly Entry[], day: Day, of: 'minutes' | 'counted'): Minutes =>
  entries.filter(({ performedOn }) => performedOn === day).reduce((sum, entry) => sum + entry[of], 0);

/** What counts of an entry: never more than is left to serve, nor than a day may count. */
export const countable = (minutes: Minutes, left: Minutes, leftToday: Minutes): Minutes =>
  Math.max(0, Math.min(minutes, left, leftToday));
