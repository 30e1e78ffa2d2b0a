import type { Minutes, Moment } from '#kernel';

/** Minutes by which the clocks of two servers of one court may differ. */
const SKEW: Minutes = 5;

export const later = (moment: Moment, minutes: Minutes): Moment => new Date(Date.parse(moment) + minutes * 60_000).toISOString();

/** Whether a clock stands so far before the moment a thing was made that it must be wrong. */
export const isEarly = (now: Moment, madeAt: Moment): boolean => now < later(madeAt, -SKEW);
