import type { Day, Id } from '#kernel';

/** What safeguarding must know of the adults around young people. */
export abstract class Adults {
  /** The last day an adult's clearance for work with young people holds, or null. */
  abstract clearedUntil(personId: Id): Promise<Day | null>;
  /** Those among the candidates who are of the family of one of the others. */
  abstract relativesAmong(candidates: readonly Id[], family: readonly Id[]): Promise<readonly Id[]>;
}
