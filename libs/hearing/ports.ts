import type { Id } from '#kernel';
import type { CaseToHear } from './hearing.file.js';

/** What a hearing must know of its case, asked of whoever keeps cases and people. */
export abstract class CasesToHear {
  /** As it stands today; `docketedFor` is null for a case nobody knows. */
  abstract of(caseId: Id): Promise<CaseToHear>;
}

/** Whether the docket of the day of a hearing is locked; answered by those who keep the calendar. */
export abstract class HeardDays {
  abstract isLocked(hearingId: Id): Promise<boolean>;
}
