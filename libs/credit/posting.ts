import type { Id, Minutes } from '#kernel';
import type { CreditRule } from '#programme';
import type { Basis, Leg } from './words.js';

/** Minutes rounded up to the next step: to the quarter hour, 52 minutes are 60 and 70 are 75. */
export const roundedUp = (minutes: Minutes, step: Minutes): Minutes => Math.ceil(minutes / step) * step;

/** Two legs that sum to zero: what comes onto the account comes off the court's, and the other way round. */
export const legs = (account: Id, courtId: Id, minutes: Minutes): readonly [Leg, Leg] => [
  { account, minutes },
  { account: courtId, minutes: -minutes },
];

export const opposite = (given: readonly Leg[]): readonly Leg[] =>
  given.map(({ account, minutes }) => ({ account, minutes: -minutes }));

/** What minutes given or owed earn under the policy: an hour is an hour whatever the task. Owed minutes earn only on a jury, and only where the policy says so. */
export function basisOf(owed: boolean, activity: string, rule: CreditRule): Basis | null {
  if (!owed) return 'voluntary';
  return activity === 'jury-service' && rule.owedJuryMinutes ? 'owed-jury' : null;
}
