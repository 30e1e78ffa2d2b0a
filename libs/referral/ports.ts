import type { Day, Id } from '#kernel';

/** Who may speak for a young person; asked of whoever knows the people. */
export abstract class GuardianAuthority {
  /** Whether a guardian or a named independent adult may consent: never one under a restraint. */
  abstract mayConsent(youthId: Id, personId: Id): Promise<boolean>;
  /** Whether the young person is of age on a day, and needs no guardian. */
  abstract isOfAge(youthId: Id, day: Day): Promise<boolean>;
}

/** What is left of records that were destroyed, for this one question; asked of whoever keeps it. */
export abstract class EarlierLife {
  /** Whether somebody of this name and birth date took part before. */
  abstract knownOf(youthId: Id): Promise<boolean>;
}

/** Earlier cases of the same young person. */
export abstract class EarlierCases {
  /** Whether they took part in one of ours, other than this. */
  abstract participatedBefore(youthId: Id, exceptCase: Id): Promise<'yes' | 'no'>;
}
