import { describe, expect, it } from '@jest/globals';
import { dispositionViews } from '#disposition';
import { docketViews } from '#docket';
import { hearingViews } from '#hearing';
import type { Seen } from '#kernel';
import { Folding, tablesOf } from '#platform';
import { referralViews } from '#referral';
import { serviceViews } from '#service';
import { seen } from '#spec';
import type { CaseFact } from './case-facts.js';
import { pastOf } from './past-of.js';
import { comparison, standingAt, type GroupThen } from './standing-at.js';

const tables = tablesOf({ ...referralViews, ...docketViews, ...hearingViews, ...dispositionViews, ...serviceViews });
const folding = new Folding({ tables }, { now: { of: () => undefined } } as never);

const told = (n: number, fact: Seen, more: Partial<CaseFact> = {}): CaseFact => ({
  ...{ n, seen: fact, recorded: {} as CaseFact['recorded'], happenedAt: fact.occurredAt, late: false },
  ...{ corrects: [], correctedBy: [], gone: false, ...more },
});
const sheet = (n: number, type: string, data: object, more?: Partial<CaseFact>) =>
  told(n, seen('t', { type, data }, { category: 'timesheet' }), more);

const opened = { personId: 'y', planId: 'p', caseId: 'c', kind: 'owed', owedMinutes: 480, sanctionId: 't' };
const logged = (entryId: string, minutes: number) => ({
  entryId,
  personId: 'y',
  siteId: null,
  minutes,
  performedOn: '2026-03-04',
});
const verified = (entryId: string, minutes: number) => ({
  ...logged(entryId, minutes),
  surplusMinutes: 0,
  planId: 'p',
  sanctionId: 't',
});

const facts = [
  sheet(1, 'TimesheetOpened', opened),
  sheet(2, 'HoursLogged', logged('e', 120)),
  sheet(3, 'HoursVerified', verified('e', 120)),
  sheet(4, 'HoursLogged', logged('f', 60), { happenedAt: '2026-03-04T05:00:00.000Z', late: true }),
  sheet(5, 'HoursVerified', verified('f', 60), { happenedAt: '2026-03-04T05:00:00.000Z', late: true }),
];
const at = (n: number, as: 'known' | 'happened', all = facts) => standingAt(folding, pastOf(all, n, as), 'desk');
const done = (groups: readonly GroupThen[]) => groups[0]!.fields.find(({ field }) => field === 'doneMinutes');

describe('the state of a case at a moment', () => {
  it('has for each value the entries that made it', () => {
    expect(done(at(5, 'known'))).toEqual({ field: 'doneMinutes', value: 180, why: [1, 3, 5] });
    expect(at(5, 'known').map(({ group, id }) => [group, id])).toEqual([['hours', 't']]);
  });
  it('knows only what was recorded by then; and as it happened, also what was recorded later', () => {
    expect(done(at(3, 'known'))).toMatchObject({ value: 120, why: [1, 3] });
    expect(done(at(3, 'happened'))).toMatchObject({ value: 180, why: [1, 3, 5] });
  });
  it('leaves out what does not come back', () => {
    const gone = facts.map((fact) => (fact.n === 2 || fact.n === 3 ? { ...fact, gone: true } : fact));
    expect(done(at(3, 'known', gone))).toMatchObject({ value: 0 });
  });
  it('is asked of moments that there are', () => expect(() => at(6, 'known')).toThrow());
});

describe('two moments side by side', () => {
  it('say what changed, and by which entries', () => {
    const rows = comparison(at(3, 'known'), at(5, 'known'));
    expect(rows.find(({ field }) => field === 'doneMinutes')).toEqual({
      ...{ group: 'hours', id: 't', field: 'doneMinutes', then: 120, now: 180, changed: true, why: [5] },
    });
    expect(rows.find(({ field }) => field === 'requiredMinutes')).toMatchObject({ changed: false, why: [] });
  });
  it('show what was not there yet, and what is not any more', () => {
    expect(comparison([], at(1, 'known')).find(({ field }) => field === 'kind')).toMatchObject({
      then: null,
      now: 'owed',
      why: [1],
    });
    expect(comparison(at(1, 'known'), []).find(({ field }) => field === 'kind')).toMatchObject({
      then: 'owed',
      now: null,
      why: [1],
    });
  });
});
