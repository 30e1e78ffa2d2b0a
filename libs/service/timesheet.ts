import { minutesBetween, refuse, type By, type CommandsOf, type Decider, type Fact } from '#kernel';
import { countable, minutesOn, overlap, standing, stretches, type Entry } from './hours.js';
import type * as Commands from './timesheet.commands.js';
import { done, entryOf, open, owing, remaining, type Timesheet, type TimesheetKnown } from './timesheet.file.js';
import type { TimesheetEvents } from './words.js';

type Logging = CommandsOf<typeof Commands>['LogHours'];

/** The largest part of what is owed that may be taken off by adjustments: a half. */
const MOST_ADJUSTED = 1 / 2;

export const timesheetDecider: Decider<Timesheet, TimesheetEvents, CommandsOf<typeof Commands>, TimesheetKnown> = {
  category: 'timesheet',
  initial: { stage: 'unknown' },

  decide: {
    OpenTimesheet: (command, sheet, _by, { policy }) => {
      if (sheet.stage !== 'unknown') return [];
      const { personId, kind, planId = null, caseId = null, sanctionId = null, owedMinutes = null } = command;
      if (kind === 'owed' && (planId === null || owedMinutes === null))
        refuse('NotOwed', 'Owed hours need the plan and the minutes it asks for.');
      if (kind === 'voluntary' && owedMinutes !== null) refuse('NothingOwed', 'Hours given freely are not owed.');
      const { dailyCapMinutes } = policy.policy.service;
      return [
        {
          type: 'TimesheetOpened',
          data: { personId, planId, caseId, kind, owedMinutes, sanctionId, dailyCapMinutes, policyVersion: policy.version },
        },
      ];
    },

    LogHours: (command, sheet, by, known) => {
      const { entries, personId } = open(sheet);
      const { entryId, siteId = null, task, performedOn, fromAt = null, untilAt = null, minutes } = command;
      const before = entries.find((entry) => entry.entryId === entryId);
      if (before)
        return sameHours(before, command)
          ? []
          : refuse('EntryKnown', 'This entry says something else. Log the hours as a new entry.');
      if (isYoung(by) && known.personId !== personId)
        refuse('NotYours', 'Only the person who served, or the court staff, log these hours.');
      if (task === 'jury-service')
        refuse('CountedAtTheDoor', 'Jury service is counted from check-in until released, and not on a sheet of hours.');
      plausible(command, by);
      atSite(command, known);
      if (
        fromAt &&
        untilAt &&
        [...stretches(entries), ...(known.elsewhere ?? [])].some((taken) => overlap(taken, { fromAt, untilAt }))
      ) {
        refuse('HoursOverlap', 'These hours overlap hours that are written down already.');
      }
      if (minutesOn(standing(entries), performedOn, 'minutes') + minutes > 1440)
        refuse('DayTooLong', 'That is more than a day has.');
      return [
        {
          type: 'HoursLogged',
          data: { entryId, personId, siteId, task, performedOn, fromAt, untilAt, minutes, loggedBy: by.role },
        },
      ];
    },

    VerifyHours: ({ entryId, supervisorId, method }, sheet, by, { supervisorIsKin = false, personId: actingPerson }) => {
      const { entries, personId, planId, sanctionId } = open(sheet);
      const entry = entryOf(sheet, entryId);
      if (entry.state === 'verified') return [];
      if (entry.state !== 'logged') refuse('EntryClosed', 'These hours were rejected or reversed. Log them again.');
      if (by.role === 'site-supervisor' && actingPerson !== supervisorId)
        refuse('NotTheSupervisor', 'A supervisor verifies in their own name.');
      if (supervisorId === personId || actingPerson === personId) refuse('OwnHours', 'Nobody verifies their own hours.');
      if (supervisorIsKin) refuse('SupervisorIsKin', 'A relative cannot verify these hours.');
      const { performedOn } = entry;
      const owed = sheet.stage === 'owed';
      const minutes = owed
        ? countable(entry.minutes, remaining(sheet), sheet.dailyCapMinutes - minutesOn(entries, performedOn, 'counted'))
        : 0;
      const surplusMinutes = entry.minutes - minutes;
      const data = {
        entryId,
        minutes,
        surplusMinutes,
        by: by.role,
        supervisorId,
        method,
        performedOn,
        planId,
        sanctionId,
        personId,
        task: entry.task,
      };
      return [{ type: 'HoursVerified', data }, ...settling(sheet, minutes, minutes)];
    },

    RejectHours: ({ entryId, because }, sheet) => {
      const { minutes, state } = entryOf(sheet, entryId);
      if (state === 'rejected') return [];
      if (state !== 'logged') refuse('Locked', 'Verified hours are locked. Reverse them instead, with the reason.');
      return [{ type: 'HoursRejected', data: { entryId, because, personId: open(sheet).personId, minutes } }];
    },

    ReverseHours: ({ entryId, because }, sheet) => {
      const { minutes, counted, state } = entryOf(sheet, entryId);
      if (state === 'reversed') return [];
      if (state !== 'verified') refuse('NotVerified', 'Only verified hours are reversed.');
      const { planId, sanctionId, personId } = open(sheet);
      return [
        {
          type: 'HoursReversed',
          data: { entryId, minutes: counted, surplusMinutes: minutes - counted, because, planId, sanctionId, personId },
        },
      ];
    },

    AdjustOwedMinutes: ({ minutes, because }, sheet) => {
      const owed = owing(sheet);
      const { owedMinutes, adjustedMinutes, planId, sanctionId, personId } = owed;
      if (minutes > remaining(owed)) refuse('MoreThanRemaining', 'That is more than is left to serve.');
      if (adjustedMinutes + minutes > owedMinutes * MOST_ADJUSTED)
        refuse('AdjustedTooMuch', 'At most half of what is owed can be taken off. A larger change is for the judge.');
      return [
        { type: 'OwedMinutesAdjusted', data: { minutes, because, planId, sanctionId, personId } },
        ...settling(sheet, minutes, 0),
      ];
    },

    ChangeOwedMinutes: ({ owedMinutes: to, because }, sheet) => {
      const { owedMinutes: from, planId, sanctionId, personId } = owing(sheet);
      if (from === to) return [];
      const changed = { type: 'OwedMinutesChanged' as const, data: { from, to, because, planId, sanctionId, personId } };
      return [changed, ...settling(sheet, from - to, 0)];
    },

    CodeAttendance: ({ on, code, siteId }, sheet, by) => {
      const { attendance, personId } = open(sheet);
      if (on > by.today) refuse('NotYet', 'Attendance is written down once the day has come.');
      return attendance.includes(`${on} ${siteId} ${code}`)
        ? []
        : [{ type: 'AttendanceCoded', data: { on, code, siteId, personId } }];
    },
  },

  evolve: {
    TimesheetOpened: (_, { kind, personId, planId, sanctionId, owedMinutes, dailyCapMinutes }) => {
      const sheet = { personId, planId, sanctionId, entries: [], attendance: [] };
      return kind === 'voluntary'
        ? { ...sheet, stage: 'voluntary' }
        : { ...sheet, stage: 'owed', owedMinutes: owedMinutes ?? 0, adjustedMinutes: 0, dailyCapMinutes };
    },
    HoursLogged: (sheet, { entryId, siteId, task, performedOn, fromAt, untilAt, minutes }) =>
      sheet.stage === 'unknown'
        ? sheet
        : {
            ...sheet,
            entries: [
              ...sheet.entries,
              { entryId, siteId, task, performedOn, fromAt, untilAt, minutes, state: 'logged', counted: 0 },
            ],
          },
    HoursVerified: (sheet, { entryId, minutes }) => marked(sheet, entryId, { state: 'verified', counted: minutes }),
    HoursRejected: (sheet, { entryId }) => marked(sheet, entryId, { state: 'rejected' }),
    HoursReversed: (sheet, { entryId }) => marked(sheet, entryId, { state: 'reversed', counted: 0 }),
    OwedMinutesAdjusted: (sheet, { minutes }) =>
      sheet.stage === 'owed' ? { ...sheet, adjustedMinutes: sheet.adjustedMinutes + minutes } : sheet,
    OwedMinutesChanged: (sheet, { to }) => (sheet.stage === 'owed' ? { ...sheet, owedMinutes: to } : sheet),
    AttendanceCoded: (sheet, { on, siteId, code }) =>
      sheet.stage === 'unknown' ? sheet : { ...sheet, attendance: [...sheet.attendance, `${on} ${siteId} ${code}`] },
    TimesheetSettled: (sheet) => sheet,
  },
};

const isYoung = ({ role }: By) => ['respondent', 'juror', 'foreperson'].includes(role);

const sameHours = (entry: Entry, { minutes, performedOn, task, siteId, fromAt, untilAt }: Logging) =>
  entry.minutes === minutes &&
  entry.performedOn === performedOn &&
  entry.task === task &&
  entry.siteId === (siteId ?? null) &&
  entry.fromAt === (fromAt ?? null) &&
  entry.untilAt === (untilAt ?? null);

/** Hours are in the past, and no longer than the time they took. */
function plausible({ performedOn, fromAt, untilAt, minutes }: Logging, by: By): void {
  if (performedOn > by.today || (untilAt && Date.parse(untilAt) > Date.parse(by.now)))
    refuse('InTheFuture', 'These hours have not been served yet.');
  if (!fromAt !== !untilAt) refuse('HalfAStretch', 'Give both the beginning and the end, or neither.');
  if (fromAt && untilAt && minutes > minutesBetween(fromAt, untilAt))
    refuse('LongerThanItTook', 'That is more than the time between beginning and end.');
}

/** Hours at a site are hours at a site that was on the list that day. */
function atSite({ siteId, performedOn }: Logging, { site }: TimesheetKnown): void {
  if (!siteId) return;
  if (!site || site.stage === 'unknown') refuse('SiteUnknown', 'There is no such site.');
  if (site.stage === 'retired' && performedOn > site.retiredOn)
    refuse('SiteRetired', 'That site was no longer on the list on that day.');
}

/** Says so when this much less is left to serve, and that was all. */
function settling(sheet: Timesheet, less: number, served: number): readonly Fact<TimesheetEvents>[] {
  if (sheet.stage !== 'owed' || remaining(sheet) === 0 || remaining(sheet) > less) return [];
  const { planId, sanctionId, personId } = sheet;
  return [{ type: 'TimesheetSettled', data: { planId, sanctionId, personId, minutes: done(sheet) + served } }];
}

const marked = (sheet: Timesheet, entryId: string, change: Partial<Entry>): Timesheet =>
  sheet.stage === 'unknown'
    ? sheet
    : { ...sheet, entries: sheet.entries.map((entry) => (entry.entryId === entryId ? { ...entry, ...change } : entry)) };
