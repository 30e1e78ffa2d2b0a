import type { Code, Day } from '#kernel';
import type { Closing } from './views/closings.view.js';

/** How the cases heard in a period ended. */
export interface Completion {
  readonly heard: number;
  /** Neither closed nor past their last day: they count neither for nor against. */
  readonly stillOpen: number;
  readonly completed: number;
  /** Completed cases among all that are closed or past their last day; null where there are none, which is not nought. */
  readonly rate: number | null;
  /** The coded reasons of those that were not completed, `overdue` where nobody has decided yet. */
  readonly failures: Readonly<Record<Code, number>>;
}

type Ended = Pick<Closing, 'outcome' | 'because' | 'completeBy'>;

/**
 * The completion rate of cases that were heard. The denominator is the cases past their last day or closed, so that
 * recent cases do not make a court look worse than it is; administrative closings are nobody's failure and stay out.
 */
export function completionOf(heard: readonly Ended[], today: Day): Completion {
  const completed = heard.filter(({ outcome }) => outcome === 'completed').length;
  const failures: Record<Code, number> = {};
  let stillOpen = 0;
  for (const { outcome, because, completeBy } of heard) {
    if (outcome === 'completed' || outcome === 'administrative') continue;
    if (outcome === null && (completeBy === null || completeBy >= today)) stillOpen += 1;
    else failures[because ?? 'overdue'] = (failures[because ?? 'overdue'] ?? 0) + 1;
  }
  const failed = Object.values(failures).reduce((sum, count) => sum + count, 0);
  const decided = completed + failed;
  return { heard: heard.length, stillOpen, completed, rate: decided === 0 ? null : completed / decided, failures };
}
