import { refuse, type Id, type Minutes } from '#kernel';
import type { PolicyVersion } from '#programme';
import type { Entry, Stretch } from './hours.js';
import type { Site } from './site.js';

interface Sheet {
  readonly personId: Id;
  readonly planId: Id | null;
  readonly sanctionId: Id | null;
  readonly entries: readonly Entry[];
  readonly attendance: readonly string[];
}

export type Timesheet =
  | { readonly stage: 'unknown' }
  | (Sheet & { readonly stage: 'voluntary' })
  | (Sheet & {
      readonly stage: 'owed';
      readonly owedMinutes: Minutes;
      readonly adjustedMinutes: Minutes;
      readonly dailyCapMinutes: Minutes;
    });

export interface TimesheetKnown {
  /** The version named by the command, else the one in force. */
  readonly policy: PolicyVersion;
  /** The site that is named. */
  readonly site?: Site;
  /** Time the same person is down for on other sheets. */
  readonly elsewhere?: readonly Stretch[];
  /** Whether the supervisor is kin of the person. */
  readonly supervisorIsKin?: boolean;
  /** The person who acts, when the account is a person's. */
  readonly personId?: Id | undefined;
}

export function open(sheet: Timesheet): Exclude<Timesheet, { stage: 'unknown' }> {
  return sheet.stage === 'unknown' ? refuse('NoTimesheet', 'There is no such timesheet.') : sheet;
}

export function owing(sheet: Timesheet): Extract<Timesheet, { stage: 'owed' }> {
  const found = open(sheet);
  return found.stage === 'owed' ? found : refuse('NothingOwed', 'On this timesheet nothing is owed: the hours are given freely.');
}

export function entryOf(sheet: Timesheet, entryId: Id): Entry {
  return (
    open(sheet).entries.find((entry) => entry.entryId === entryId) ??
    refuse('NoSuchEntry', 'There is no such entry on this timesheet.')
  );
}

/** Minutes counted so far. */
export const done = ({ entries }: Sheet): Minutes => entries.reduce((sum, { counted }) => sum + counted, 0);

/** Minutes still to serve: owed, less adjusted, less done. */
export const remaining = (sheet: Extract<Timesheet, { stage: 'owed' }>): Minutes =>
  Math.max(0, sheet.owedMinutes - sheet.adjustedMinutes - done(sheet));
