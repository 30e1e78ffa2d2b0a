import type { Id } from '#kernel';

/** What giving asks of the people context. */
export abstract class Recipients {
  /** Whether this is somebody of the programme who acts. */
  abstract isKnown(personId: Id): Promise<boolean>;
}
