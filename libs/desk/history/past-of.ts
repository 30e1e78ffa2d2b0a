import { InvalidInput, type Way } from '#platform';
import type { CaseFact } from './case-facts.js';

/** Said of a number that no entry has. */
export function noSuchMoment(field: string, last: number): never {
  throw new InvalidInput([{ field, problems: [`This case has entries 1 to ${last}; there is no other moment to stand at.`] }]);
}

/**
 * The facts that count at a moment: those recorded by then, or those that had happened by then, whenever they were recorded.
 * They stay in the order of recording; what was taken back since is not among them.
 * @throws InvalidInput
 */
export function pastOf(facts: readonly CaseFact[], at: number, as: Way): readonly CaseFact[] {
  return uptoMoment(facts, at, as).filter(({ gone }) => !gone);
}

/**
 * What a list of entries shows at a moment, the newest first: in the order of recording, or as it happened in the order of
 * happening. What was taken back is there with its place and without its words.
 * @throws InvalidInput
 */
export function toldAt(facts: readonly CaseFact[], at: number | undefined, as: Way): readonly CaseFact[] {
  const told = at === undefined ? facts : uptoMoment(facts, at, as);
  return as === 'known' ? told.toReversed() : told.toSorted((a, b) => compare(b, a));
}

function uptoMoment(facts: readonly CaseFact[], at: number, as: Way): readonly CaseFact[] {
  const moment = facts[at - 1];
  if (!moment) noSuchMoment('at', facts.length);
  return facts.filter((fact) => (as === 'known' ? fact.n <= moment.n : compare(fact, moment) <= 0));
}

const compare = (a: CaseFact, b: CaseFact): number =>
  a.happenedAt === b.happenedAt ? a.n - b.n : a.happenedAt < b.happenedAt ? -1 : 1;
