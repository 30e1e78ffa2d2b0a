import type { Id } from '#kernel';

/** Knows which cases there are. */
export abstract class CasesThere {
  /** Whether the case is there today: what was sealed or expunged is not. */
  abstract isThere(caseId: Id): Promise<boolean>;
}
