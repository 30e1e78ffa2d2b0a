import type { ReferralsOneResponse } from '../../api/types.gen.js';

/** A case as its page reads it. */
export type CaseFile = ReferralsOneResponse;

/** What every form of a case is given: the case, and the ways out. */
export interface FormProps {
  readonly it: CaseFile;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}
