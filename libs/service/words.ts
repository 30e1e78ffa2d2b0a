import type { Code, Day, Id, Label, Minutes, Moment } from '#kernel';

/** What can happen to a place where young people serve. */
export type SiteEvents = {
  SiteListed: { name: Label; kind: Code; minAge: number | null; capacity: number | null };
  SiteRetired: { retiredOn: Day };
  /** Sees the hours of those who serve at this site, and confirms them. */
  SupervisorNamed: { supervisorId: Id };
  SupervisorRelieved: { supervisorId: Id };
};

/** What can happen to a timesheet. Minutes are whole; nothing verified is edited, only reversed. */
export type TimesheetEvents = {
  TimesheetOpened: {
    personId: Id;
    planId: Id | null;
    caseId: Id | null;
    kind: 'owed' | 'voluntary';
    owedMinutes: Minutes | null;
    sanctionId: Id | null;
    dailyCapMinutes: Minutes;
    policyVersion: number;
  };
  HoursLogged: {
    entryId: Id;
    personId: Id;
    siteId: Id | null;
    task: Code;
    performedOn: Day;
    fromAt: Moment | null;
    untilAt: Moment | null;
    minutes: Minutes;
    loggedBy: Code;
  };
  HoursVerified: {
    entryId: Id;
    /** Minutes that count towards what is owed, after the caps; on a voluntary sheet none. */
    minutes: Minutes;
    /** Minutes given freely: all beyond the caps, and every minute of a voluntary sheet. */
    surplusMinutes: Minutes;
    by: Code;
    supervisorId: Id;
    method: Code;
    performedOn: Day;
    planId: Id | null;
    sanctionId: Id | null;
    personId: Id;
    task: Code;
  };
  HoursRejected: { entryId: Id; because: Code; personId: Id; minutes: Minutes };
  HoursReversed: {
    entryId: Id;
    minutes: Minutes;
    surplusMinutes: Minutes;
    because: Code;
    planId: Id | null;
    sanctionId: Id | null;
    personId: Id;
  };
  OwedMinutesAdjusted: { minutes: Minutes; because: Code; planId: Id | null; sanctionId: Id | null; personId: Id };
  OwedMinutesChanged: { from: Minutes; to: Minutes; because: Code; planId: Id | null; sanctionId: Id | null; personId: Id };
  AttendanceCoded: { on: Day; code: Code; siteId: Id; personId: Id };
  /** Nothing more is owed. */
  TimesheetSettled: { planId: Id | null; sanctionId: Id | null; personId: Id; minutes: Minutes };
};
