import type { Moment } from '#kernel';

/** The time it is; a port, so that a replay can run on simulated time. */
export abstract class Clock {
  abstract now(): Moment;
}

export class SystemClock extends Clock {
  now(): Moment {
    return new Date().toISOString();
  }
}
