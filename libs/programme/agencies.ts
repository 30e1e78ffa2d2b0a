import type { Id } from '#kernel';

/** Who may refer to a programme, for the context that takes referrals in. */
export abstract class Agencies {
  /** Whether the agency stands on the programme's list, and was not retired. */
  abstract isListed(programmeId: Id, agencyId: Id): Promise<boolean>;
}
