import { describe, expect, it } from '@jest/globals';
import type { AnyView } from '#kernel';
import { shown, SOMEONE } from '#spec';
import { hours } from './hours.view.js';
import { myHours } from './my-hours.view.js';
import { sites } from './sites.view.js';
import { timesheets } from './timesheets.view.js';

type Told = { type: string; data: object };
const whose = { planId: 'plan', sanctionId: 'service', personId: 'ada' };
const opened = {
  type: 'TimesheetOpened',
  data: { ...whose, caseId: 'case', kind: 'owed', owedMinutes: 600, dailyCapMinutes: 240, policyVersion: 3 },
};
const free = {
  type: 'TimesheetOpened',
  data: { ...opened.data, kind: 'voluntary', owedMinutes: null, planId: null, sanctionId: null, caseId: null },
};
const logged = (entryId: string, minutes: number) => ({
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
  },
});
const verified = (entryId: string, minutes: number, surplusMinutes = 0) => ({
  type: 'HoursVerified',
  data: {
    ...whose,
    entryId,
    minutes,
    surplusMinutes,
    by: 'coordinator',
    supervisorId: 'sue',
    method: 'pin',
    performedOn: '2026-03-01',
  },
});
const rejected = (entryId: string, minutes: number) => ({
  type: 'HoursRejected',
  data: { entryId, because: 'no-such-day', personId: 'ada', minutes },
});
const reversed = (entryId: string, minutes: number, surplusMinutes = 0) => ({
  type: 'HoursReversed',
  data: { ...whose, entryId, minutes, surplusMinutes, because: 'forged' },
});
const adjusted = (minutes: number) => ({ type: 'OwedMinutesAdjusted', data: { ...whose, minutes, because: 'site-closed' } });
const changed = (from: number, to: number) => ({
  type: 'OwedMinutesChanged',
  data: { ...whose, from, to, because: 'plan-modified' },
});
const settled = { type: 'TimesheetSettled', data: { ...whose, minutes: 600 } };
const on = (view: AnyView, key: string, ...facts: Told[]) => shown(view)(...facts.map((fact) => ['sheet', fact] as const))[key];
const sheet = (...facts: Told[]) => on(timesheets, 'sheet', ...facts);

describe('the requirement ledger (F064)', () => {
  it('shows what is required, done, adjusted and remains', () =>
    expect(sheet(opened, logged('e1', 300), verified('e1', 240, 60), adjusted(100), logged('e2', 50))).toMatchObject({
      requiredMinutes: 600,
      doneMinutes: 240,
      adjustedMinutes: 100,
      remainingMinutes: 260,
      givenMinutes: 60,
      pendingMinutes: 50,
      settledOn: null,
    }));
  it('follows rejection and reversal (F070)', () =>
    expect(
      sheet(opened, logged('e1', 300), verified('e1', 240, 60), reversed('e1', 240, 60), logged('e2', 50), rejected('e2', 50)),
    ).toMatchObject({
      doneMinutes: 0,
      remainingMinutes: 600,
      givenMinutes: 0,
      pendingMinutes: 0,
    }));
  it('shows when nothing more was owed, until something is again', () => {
    const past = [opened, changed(600, 100), logged('e1', 100), verified('e1', 100), settled];
    expect(sheet(...past)).toMatchObject({ remainingMinutes: 0, settledOn: '2026-03-07' });
    expect(sheet(...past, logged('e2', 60), verified('e2', 0, 60))).toMatchObject({ settledOn: '2026-03-07', givenMinutes: 60 });
    expect(sheet(...past, reversed('e1', 100))).toMatchObject({ remainingMinutes: 100, settledOn: null });
  });
  it('owes nothing on a voluntary sheet (F073)', () =>
    expect(sheet(free, logged('e1', 90), verified('e1', 0, 90))).toMatchObject({
      kind: 'voluntary',
      requiredMinutes: 0,
      doneMinutes: 0,
      givenMinutes: 90,
    }));
  it('never names the case', () => expect(JSON.stringify(sheet(opened))).not.toContain('case'));
});

describe('the entries of a timesheet (F068)', () => {
  const entry = (...facts: Told[]) => on(hours, 'sheet:e1', opened, ...facts);
  it('shows an entry from logging to verification', () => {
    expect(entry(logged('e1', 300))).toMatchObject({
      timesheetId: 'sheet',
      personId: 'ada',
      state: 'logged',
      minutes: 300,
      countedMinutes: 0,
    });
    expect(entry(logged('e1', 300), verified('e1', 240, 60))).toMatchObject({
      state: 'verified',
      countedMinutes: 240,
      givenMinutes: 60,
      supervisorId: 'sue',
      method: 'pin',
    });
  });
  it('keeps what was rejected or taken back, with the reason', () => {
    expect(entry(logged('e1', 300), rejected('e1', 300))).toMatchObject({ state: 'rejected', because: 'no-such-day' });
    expect(entry(logged('e1', 300), verified('e1', 240, 60), reversed('e1', 240, 60))).toMatchObject({
      state: 'reversed',
      minutes: 300,
      countedMinutes: 0,
      because: 'forged',
    });
  });
});

describe('my hours (F073)', () => {
  it('keeps what was owed apart from what was given, over all sheets', () =>
    expect(
      shown(myHours)(
        ['sheet', opened],
        ['sheet', logged('e1', 300)],
        ['sheet', verified('e1', 240, 60)],
        ['sheet', adjusted(100)],
        ['sheet', changed(600, 500)],
        ['gift', free],
        ['gift', logged('e2', 90)],
        ['gift', verified('e2', 0, 90)],
        ['gift', logged('e3', 45)],
        ['sheet', settled],
      ),
    ).toMatchObject({
      [`${SOMEONE.programmeId}:ada`]: { remainingMinutes: 160, doneMinutes: 240, givenMinutes: 150, pendingMinutes: 45 },
    }));
  it('follows rejection and reversal', () =>
    expect(
      on(
        myHours,
        `${SOMEONE.programmeId}:ada`,
        opened,
        logged('e1', 300),
        verified('e1', 240, 60),
        reversed('e1', 240, 60),
        logged('e2', 30),
        rejected('e2', 30),
      ),
    ).toMatchObject({
      remainingMinutes: 600,
      doneMinutes: 0,
      givenMinutes: 0,
      pendingMinutes: 0,
    }));
});

describe('hours without their beginning', () => {
  it('make no line', () => {
    for (const fact of [verified('e1', 60), rejected('e1', 60), reversed('e1', 60), adjusted(10), changed(60, 50), settled]) {
      for (const view of [timesheets, hours, myHours]) expect(shown(view)(['sheet', fact])).toEqual({});
    }
    for (const view of [timesheets, myHours]) expect(shown(view)(['sheet', logged('e1', 60)])).toEqual({});
  });
});

describe('the list of sites', () => {
  const listed = { type: 'SiteListed', data: { name: 'Northside Food Pantry', kind: 'non-profit', minAge: 12, capacity: null } };
  it('shows a site, and when it was taken off', () => {
    expect(shown(sites)(['pantry', listed])).toMatchObject({
      pantry: { name: 'Northside Food Pantry', kind: 'non-profit', minAge: 12, retiredOn: null },
    });
    expect(
      shown(sites)(['pantry', listed], ['pantry', { type: 'SiteRetired', data: { retiredOn: '2026-03-07' } }]),
    ).toMatchObject({ pantry: { retiredOn: '2026-03-07' } });
    expect(shown(sites)(['pantry', { type: 'SiteRetired', data: { retiredOn: '2026-03-07' } }])).toEqual({});
  });
});
