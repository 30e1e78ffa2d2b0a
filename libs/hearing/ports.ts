import type { Id } from '#kernel';
import type { CaseToHear } from './hearing.file.js';

/** What a hearing must know of its case, asked of whoever keeps cases and people. */
export abstract class CasesToHear {
  /** As it stands today; `docketedFor` is null for a case nobody knows. */
  abstract of(caseId: Id): Promise<CaseToHear>;
}
