import type { Code, Day, Id } from '#kernel';
import type { PolicyVersion } from './policy.js';

/** The law of a programme, for every context that must decide by it. */
export abstract class Policies {
  /** The version in force on a day; refused when none is yet. */
  abstract inForce(programmeId: Id, day: Day): Promise<PolicyVersion>;
  /** The version a hearing was bound to. */
  abstract version(programmeId: Id, version: number): Promise<PolicyVersion>;
  /** Why the court does not sit, by day, as it stands today. */
  abstract closedDays(programmeId: Id, today: Day): Promise<Readonly<Record<Day, Code>>>;
  /** IANA name of the zone in which the programme counts its days; refused before it is founded. */
  abstract timeZone(programmeId: Id): Promise<string>;
}
