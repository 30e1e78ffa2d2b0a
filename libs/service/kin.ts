import type { Id } from '#kernel';

/** What verification asks of the people context. */
export abstract class Kin {
  /** Whether one is a guardian, or of the household, of the other. */
  abstract related(personId: Id, otherId: Id): Promise<boolean>;
}
