import { caseDecider } from './case.js';
import { referenceDecider } from './reference.js';
import { caseDeadlines } from './views/case-deadlines.view.js';
import { caseFileView } from './views/case-file.view.js';
import { caseHistory } from './views/case-history.view.js';
import { caseload } from './views/caseload.view.js';
import { closings } from './views/closings.view.js';
import { followUps } from './views/follow-ups.view.js';
import { referrals } from './views/referrals.view.js';
import { unscheduled } from './views/unscheduled.view.js';

export * from './case.commands.js';
export type * from './case.events.js';
export type { Case } from './case.file.js';
export { completionOf, type Completion } from './completion.js';
export * from './ports.js';
export type { ReferenceEvents } from './reference.js';
export { screen, type Screened } from './screening.js';
export { CaseDeadline, type DeadlineKind } from './views/case-deadlines.view.js';
export { CaseFile } from './views/case-file.view.js';
export { CaseHistoryLine } from './views/case-history.view.js';
export { Caseload } from './views/caseload.view.js';
export { Closing } from './views/closings.view.js';
export { FollowUp } from './views/follow-ups.view.js';
export { ReferralLine } from './views/referrals.view.js';
export { Unscheduled } from './views/unscheduled.view.js';

export const referralDeciders = { caseDecider, referenceDecider };
export const referralViews = {
  caseload,
  caseFile: caseFileView,
  referrals,
  unscheduled,
  caseDeadlines,
  followUps,
  closings,
  caseHistory,
};
