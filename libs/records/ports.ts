import type { Day, Id } from '#kernel';
import type { Found, Keeping } from './record.file.js';

/** A closed case whose record may be due for something. */
export interface ClosedCase {
  readonly caseId: Id;
  readonly outcome: string;
  readonly closedOn: Day;
}

/** What belongs to a case; asked of whoever sees all contexts. */
export abstract class CaseContents {
  /** Null where there is no case by that id, or none any more. */
  abstract of(caseId: Id): Promise<Found | null>;
  /** What keeps each of a record's people besides this record. */
  abstract keeping(
    record: Pick<Found, 'caseId' | 'youthId' | 'guardians' | 'harmedParties' | 'plans'>,
  ): Promise<readonly Keeping[]>;
  /** Cases that were closed by a day, the oldest first. */
  abstract closedBy(day: Day, outcomes: readonly string[] | null): Promise<readonly ClosedCase[]>;
}

/** By what somebody who comes back could be known: the name and the birth date, in one spelling. Opens them for this alone. */
export abstract class Likeness {
  /** Null where the birth date is not known, or neither can be opened: a name alone would take others for them. */
  abstract of(personId: Id): Promise<string | null>;
}
