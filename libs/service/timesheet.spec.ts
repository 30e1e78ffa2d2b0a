import { describe, it } from '@jest/globals';
import { given } from '#spec';
import type { Policy } from '#programme';
import { timesheetDecider } from './timesheet.js';
import type { TimesheetKnown } from './timesheet.file.js';

const policy = { version: 3, effectiveOn: '2026-01-01', policy: { service: { dailyCapMinutes: 240 } } as Policy };
const known: TimesheetKnown = { policy };
const atPantry: TimesheetKnown = { policy, site: { stage: 'listed', supervisors: [] } };
const timesheetId = 'sheet';
const whose = { planId: 'plan', sanctionId: 'service', personId: 'ada' };
const opened = (more: object = {}) => ({
  type: 'TimesheetOpened',
  data: { ...whose, caseId: 'case', kind: 'owed', owedMinutes: 600, dailyCapMinutes: 240, policyVersion: 3, ...more },
});
const voluntary = opened({ kind: 'voluntary', owedMinutes: null, planId: null, sanctionId: null, caseId: null });
const hours = (entryId: string, minutes: number, more: object = {}) => ({
  type: 'HoursLogged',
  data: {
    entryId,
    personId: 'ada',
    siteId: 'pantry',
    task: 'sorting-food',
    performedOn: '2026-03-01',
    fromAt: null,
    untilAt: null,
    minutes,
    loggedBy: 'respondent',
    ...more,
  },
});
const verified = (entryId: string, minutes: number, surplusMinutes = 0, more: object = {}) => ({
  type: 'HoursVerified',
  data: {
    ...whose,
    entryId,
    minutes,
    surplusMinutes,
    by: 'coordinator',
    supervisorId: 'sue',
    method: 'signature',
    performedOn: '2026-03-01',
    task: 'sorting-food',
    ...more,
  },
});
const settled = (minutes: number) => ({ type: 'TimesheetSettled', data: { ...whose, minutes } });
const reversed = (entryId: string, minutes: number, surplusMinutes = 0) => ({
  type: 'HoursReversed',
  data: { ...whose, entryId, minutes, surplusMinutes, because: 'signature-forged' },
});
const log = (entryId: string, minutes: number, more: object = {}) => ({
  timesheetId,
  entryId,
  siteId: 'pantry',
  task: 'sorting-food',
  performedOn: '2026-03-01',
  minutes,
  ...more,
});
const verify = (entryId: string) => ({ timesheetId, entryId, supervisorId: 'sue', method: 'signature' as const });
const mine = { role: 'respondent' };
const me: TimesheetKnown = { ...atPantry, personId: 'ada' };
const aSheet = given(timesheetDecider);

describe('opening a timesheet', () => {
  it('keeps what is owed, and the daily cap of the policy', () =>
    aSheet()
      .when('OpenTimesheet', { timesheetId, kind: 'owed', owedMinutes: 600, caseId: 'case', ...whose }, known)
      .then(opened()));
  it('keeps hours given freely on a sheet where nothing is owed (F073)', () =>
    aSheet().when('OpenTimesheet', { timesheetId, kind: 'voluntary', personId: 'ada' }, known).then(voluntary));
  it('is done once', () =>
    aSheet(opened())
      .when('OpenTimesheet', { timesheetId, kind: 'owed', owedMinutes: 900, ...whose }, known)
      .thenNothing());
  it('owes under a plan, and only then', () => {
    aSheet()
      .when('OpenTimesheet', { timesheetId, kind: 'owed', personId: 'ada', owedMinutes: 600 }, known)
      .thenRefused('NotOwed');
    aSheet().when('OpenTimesheet', { timesheetId, kind: 'owed', personId: 'ada', planId: 'plan' }, known).thenRefused('NotOwed');
    aSheet()
      .when('OpenTimesheet', { timesheetId, kind: 'voluntary', personId: 'ada', owedMinutes: 60 }, known)
      .thenRefused('NothingOwed');
  });
});

describe('logging hours (F068)', () => {
  const morning = { fromAt: '2026-03-01T09:00:00.000Z', untilAt: '2026-03-01T11:00:00.000Z' };
  it('writes down what someone says they served', () =>
    aSheet(opened()).when('LogHours', log('e1', 120), me, mine).then(hours('e1', 120)));
  it('takes the same entry once', () => {
    aSheet(opened(), hours('e1', 120)).when('LogHours', log('e1', 120), me, mine).thenNothing();
    aSheet(opened(), hours('e1', 120)).when('LogHours', log('e1', 150), me, mine).thenRefused('EntryKnown');
  });
  it("takes nobody else's word", () =>
    aSheet(opened())
      .when('LogHours', log('e1', 120), { ...me, personId: 'ben' }, mine)
      .thenRefused('NotYours'));
  it('needs a timesheet', () => aSheet().when('LogHours', log('e1', 120), atPantry).thenRefused('NoTimesheet'));
  it('leaves jury service to the door, so that no minute is counted twice (N5)', () =>
    aSheet(voluntary)
      .when('LogHours', log('e1', 60, { task: 'jury-service' }), me, mine)
      .thenRefused('CountedAtTheDoor'));
  it('refuses hours that have not been served yet (F069)', () => {
    aSheet(opened())
      .when('LogHours', log('e1', 60, { performedOn: '2026-03-08' }), atPantry)
      .thenRefused('InTheFuture');
    aSheet(opened())
      .when(
        'LogHours',
        log('e1', 60, { performedOn: '2026-03-07', fromAt: '2026-03-07T14:30:00.000Z', untilAt: '2026-03-07T15:30:00.000Z' }),
        atPantry,
      )
      .thenRefused('InTheFuture');
  });
  it('refuses more minutes than there were between beginning and end', () => {
    aSheet(opened())
      .when('LogHours', log('e1', 120, morning), atPantry)
      .then(hours('e1', 120, { ...morning, loggedBy: 'coordinator' }));
    aSheet(opened())
      .when('LogHours', log('e1', 121, morning), atPantry)
      .thenRefused('LongerThanItTook');
    aSheet(opened())
      .when('LogHours', log('e1', 60, { fromAt: morning.fromAt }), atPantry)
      .thenRefused('HalfAStretch');
    aSheet(opened())
      .when('LogHours', log('e1', 60, { untilAt: morning.untilAt }), atPantry)
      .thenRefused('HalfAStretch');
  });
  it('refuses hours that overlap others, on this sheet or another', () => {
    const late = { fromAt: '2026-03-01T10:59:00.000Z', untilAt: '2026-03-01T12:00:00.000Z' };
    aSheet(opened(), hours('e1', 120, morning))
      .when('LogHours', log('e2', 30, late), atPantry)
      .thenRefused('HoursOverlap');
    aSheet(opened())
      .when('LogHours', log('e2', 30, late), { ...atPantry, elsewhere: [morning] })
      .thenRefused('HoursOverlap');
  });
  it('takes hours that begin when others end, or in the place of rejected ones', () => {
    const next = { fromAt: '2026-03-01T11:00:00.000Z', untilAt: '2026-03-01T12:00:00.000Z' };
    const staff = { loggedBy: 'coordinator' };
    aSheet(opened(), hours('e1', 120, morning))
      .when('LogHours', log('e2', 60, next), atPantry)
      .then(hours('e2', 60, { ...next, ...staff }));
    const rejected = { type: 'HoursRejected', data: { entryId: 'e1', because: 'wrong-day', personId: 'ada', minutes: 120 } };
    aSheet(opened(), hours('e1', 120, morning), rejected)
      .when('LogHours', log('e2', 60, morning), atPantry)
      .then(hours('e2', 60, { ...morning, ...staff }));
  });
  it('refuses more than a day has', () => {
    aSheet(opened(), hours('e1', 1000)).when('LogHours', log('e2', 441), atPantry).thenRefused('DayTooLong');
    aSheet(opened(), hours('e1', 1000))
      .when('LogHours', log('e2', 440), atPantry)
      .then(hours('e2', 440, { loggedBy: 'coordinator' }));
  });
  it('needs a site that was on the list that day, where one is named', () => {
    aSheet(opened()).when('LogHours', log('e1', 60), known).thenRefused('SiteUnknown');
    aSheet(opened())
      .when('LogHours', log('e1', 60), { policy, site: { stage: 'unknown' } })
      .thenRefused('SiteUnknown');
    aSheet(opened())
      .when('LogHours', log('e1', 60), { policy, site: { stage: 'retired', retiredOn: '2026-02-28', supervisors: [] } })
      .thenRefused('SiteRetired');
    aSheet(opened())
      .when('LogHours', log('e1', 60), { policy, site: { stage: 'retired', retiredOn: '2026-03-01', supervisors: [] } })
      .then(hours('e1', 60, { loggedBy: 'coordinator' }));
    aSheet(opened())
      .when('LogHours', log('e1', 60, { siteId: undefined }), known)
      .then(hours('e1', 60, { siteId: null, loggedBy: 'coordinator' }));
  });
});

describe('verifying hours (F068, F069)', () => {
  it('counts them towards what is owed', () =>
    aSheet(opened(), hours('e1', 120)).when('VerifyHours', verify('e1'), known).then(verified('e1', 120)));
  it('is done once', () =>
    aSheet(opened(), hours('e1', 120), verified('e1', 120)).when('VerifyHours', verify('e1'), known).thenNothing());
  it('counts no more in a day than the cap; the rest was given freely', () => {
    aSheet(opened(), hours('e1', 300))
      .when('VerifyHours', verify('e1'), known)
      .then(verified('e1', 240, 60));
    aSheet(opened(), hours('e1', 200), verified('e1', 200), hours('e2', 60))
      .when('VerifyHours', verify('e2'), known)
      .then(verified('e2', 40, 20));
  });
  it('counts each day for itself', () =>
    aSheet(opened(), hours('e1', 240), verified('e1', 240), hours('e2', 60, { performedOn: '2026-03-02' }))
      .when('VerifyHours', verify('e2'), known)
      .then(verified('e2', 60, 0, { performedOn: '2026-03-02' })));
  it('counts no more than is left, and says when nothing more is owed', () => {
    const short = opened({ owedMinutes: 100 });
    aSheet(short, hours('e1', 120))
      .when('VerifyHours', verify('e1'), known)
      .then(verified('e1', 100, 20), settled(100));
    aSheet(short, hours('e1', 100)).when('VerifyHours', verify('e1'), known).then(verified('e1', 100), settled(100));
    aSheet(short, hours('e1', 99)).when('VerifyHours', verify('e1'), known).then(verified('e1', 99));
  });
  it('keeps everything after that as given freely (F073)', () =>
    aSheet(opened({ owedMinutes: 100 }), hours('e1', 100), verified('e1', 100), settled(100), hours('e2', 60))
      .when('VerifyHours', verify('e2'), known)
      .then(verified('e2', 0, 60)));
  it('counts nothing as owed on a voluntary sheet', () =>
    aSheet(voluntary, hours('e1', 300))
      .when('VerifyHours', verify('e1'), known)
      .then(verified('e1', 0, 300, { planId: null, sanctionId: null })));
  it('is not for the person who served, nor for a relative', () => {
    aSheet(opened(), hours('e1', 60))
      .when('VerifyHours', { ...verify('e1'), supervisorId: 'ada' }, known)
      .thenRefused('OwnHours');
    aSheet(opened(), hours('e1', 60))
      .when('VerifyHours', verify('e1'), { ...known, personId: 'ada' })
      .thenRefused('OwnHours');
    aSheet(opened(), hours('e1', 60))
      .when('VerifyHours', verify('e1'), { ...known, supervisorIsKin: true })
      .thenRefused('SupervisorIsKin');
  });
  it('lets a site supervisor verify in their own name only', () => {
    aSheet(opened(), hours('e1', 60))
      .when('VerifyHours', verify('e1'), { ...known, personId: 'tom' }, { role: 'site-supervisor' })
      .thenRefused('NotTheSupervisor');
    aSheet(opened(), hours('e1', 60))
      .when('VerifyHours', verify('e1'), { ...known, personId: 'sue' }, { role: 'site-supervisor' })
      .then(verified('e1', 60, 0, { by: 'site-supervisor' }));
  });
  it('needs an entry that stands', () => {
    aSheet(opened()).when('VerifyHours', verify('e1'), known).thenRefused('NoSuchEntry');
    aSheet(opened(), hours('e1', 60), verified('e1', 60), reversed('e1', 60))
      .when('VerifyHours', verify('e1'), known)
      .thenRefused('EntryClosed');
  });
});

describe('rejecting and reversing (F070)', () => {
  const rejected = { type: 'HoursRejected', data: { entryId: 'e1', because: 'no-such-day', personId: 'ada', minutes: 60 } };
  it('rejects hours that were not verified', () => {
    aSheet(opened(), hours('e1', 60))
      .when('RejectHours', { timesheetId, entryId: 'e1', because: 'no-such-day' }, known)
      .then(rejected);
    aSheet(opened(), hours('e1', 60), rejected)
      .when('RejectHours', { timesheetId, entryId: 'e1', because: 'no-such-day' }, known)
      .thenNothing();
  });
  it('locks what was verified', () =>
    aSheet(opened(), hours('e1', 60), verified('e1', 60))
      .when('RejectHours', { timesheetId, entryId: 'e1', because: 'no-such-day' }, known)
      .thenRefused('Locked'));
  it('takes verified hours back by a counter-entry, surplus and all', () => {
    const past = [opened(), hours('e1', 300), verified('e1', 240, 60)];
    aSheet(...past)
      .when('ReverseHours', { timesheetId, entryId: 'e1', because: 'signature-forged' }, known)
      .then(reversed('e1', 240, 60));
    aSheet(...past, reversed('e1', 240, 60))
      .when('ReverseHours', { timesheetId, entryId: 'e1', because: 'signature-forged' }, known)
      .thenNothing();
  });
  it('reverses only what was verified', () =>
    aSheet(opened(), hours('e1', 60))
      .when('ReverseHours', { timesheetId, entryId: 'e1', because: 'signature-forged' }, known)
      .thenRefused('NotVerified'));
  it('owes again what was reversed, so that later hours count', () =>
    aSheet(
      opened({ owedMinutes: 100 }),
      hours('e1', 100),
      verified('e1', 100),
      settled(100),
      reversed('e1', 100),
      hours('e2', 100),
    )
      .when('VerifyHours', verify('e2'), known)
      .then(verified('e2', 100), settled(100)));
});

describe('adjusting what is owed (F070)', () => {
  const adjusted = (minutes: number) => ({ type: 'OwedMinutesAdjusted', data: { ...whose, minutes, because: 'site-closed' } });
  const adjust = (minutes: number) => ({ timesheetId, minutes, because: 'site-closed' });
  it('takes minutes off, with a reason', () => aSheet(opened()).when('AdjustOwedMinutes', adjust(60), known).then(adjusted(60)));
  it('takes off at most half, over all adjustments', () => {
    aSheet(opened()).when('AdjustOwedMinutes', adjust(300), known).then(adjusted(300));
    aSheet(opened()).when('AdjustOwedMinutes', adjust(301), known).thenRefused('AdjustedTooMuch');
    aSheet(opened(), adjusted(250)).when('AdjustOwedMinutes', adjust(51), known).thenRefused('AdjustedTooMuch');
  });
  it('takes off no more than is left, and settles what is left', () => {
    const served = [opened({ owedMinutes: 200 }), hours('e1', 120), verified('e1', 120)];
    aSheet(...served)
      .when('AdjustOwedMinutes', adjust(81), known)
      .thenRefused('MoreThanRemaining');
    aSheet(...served)
      .when('AdjustOwedMinutes', adjust(80), known)
      .then(adjusted(80), settled(120));
  });
  it('has nothing to adjust on a voluntary sheet', () =>
    aSheet(voluntary).when('AdjustOwedMinutes', adjust(10), known).thenRefused('NothingOwed'));
  it('follows a change of the plan', () => {
    const changed = (from: number, to: number) => ({
      type: 'OwedMinutesChanged',
      data: { ...whose, from, to, because: 'plan-modified' },
    });
    aSheet(opened())
      .when('ChangeOwedMinutes', { timesheetId, owedMinutes: 480, because: 'plan-modified' }, known)
      .then(changed(600, 480));
    aSheet(opened()).when('ChangeOwedMinutes', { timesheetId, owedMinutes: 600, because: 'plan-modified' }, known).thenNothing();
    aSheet(opened(), hours('e1', 120), verified('e1', 120))
      .when('ChangeOwedMinutes', { timesheetId, owedMinutes: 100, because: 'plan-modified' }, known)
      .then(changed(600, 100), settled(120));
  });
});

describe('how an arranged day went', () => {
  const coded = {
    type: 'AttendanceCoded',
    data: { on: '2026-03-07', code: 'absent-excused', siteId: 'pantry', personId: 'ada' },
  };
  const fields = { timesheetId, on: '2026-03-07', code: 'absent-excused', siteId: 'pantry' };
  it('is coded once, and not before the day', () => {
    aSheet(opened()).when('CodeAttendance', fields, known).then(coded);
    aSheet(opened(), coded).when('CodeAttendance', fields, known).thenNothing();
    aSheet(opened())
      .when('CodeAttendance', { ...fields, on: '2026-03-08' }, known)
      .thenRefused('NotYet');
  });
});
