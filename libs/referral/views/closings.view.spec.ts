import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import * as facts from '../a-case.testing.js';
import { completionOf } from '../completion.js';
import { closings } from './closings.view.js';
import { followUps } from './follow-ups.view.js';

type Told = { type: string; data: object };
const line = (...told: readonly Told[]) => shown(closings)(...told.map((fact) => ['c', fact] as const))['c'];
const { received, taken, ready, docketed, inPlan, returned, completed } = facts;

describe('the closings (F087)', () => {
  it('hold every case, with no outcome while it is open', () => {
    expect(line(received)).toMatchObject({ takenIn: false, outcome: null, because: null });
    expect(line(...taken)).toMatchObject({ takenIn: true, outcome: null });
    expect(line(...docketed, facts.heard)).toMatchObject({ heardOn: '2026-03-07', completeBy: '2026-07-19' });
  });
  it('show outcome, coded reason and items done', () => {
    expect(line(...inPlan, completed)).toMatchObject({ outcome: 'completed', itemsDone: 4, closedOn: '2026-03-01' });
    expect(line(...ready, returned('no-show', 1))).toMatchObject({
      outcome: 'returned',
      because: 'no-show',
      itemsDone: 1,
      closedOn: '2026-03-07',
    });
    expect(line(received, { type: 'ReferralDeclined', data: { because: 'excluded', reason: null } })).toMatchObject({
      outcome: 'declined',
      takenIn: false,
    });
    expect(line(...taken, { type: 'CaseAdministrativelyClosed', data: { because: 'moved', reason: null } })).toMatchObject({
      outcome: 'administrative',
      because: 'moved',
    });
  });
  it('follow corrections, extensions and pauses', () => {
    const corrected = {
      type: 'ReferralCorrected',
      data: { ...received.data, offenceClass: 'order', correction: 1, because: 'clerical' },
    };
    expect(line(received, corrected)).toMatchObject({ offenceClass: 'order' });
    expect(line(...inPlan, { type: 'CompletionExtended', data: { planId: 'plan', completeBy: '2026-08-01' } })).toMatchObject({
      completeBy: '2026-08-01',
    });
    expect(line(...inPlan, { type: 'CaseResumed', data: { completeBy: '2026-07-25' } })).toMatchObject({
      completeBy: '2026-07-25',
    });
  });
});

describe('the completion rate (F087)', () => {
  const cases = (count: number, row: object) =>
    Array.from({ length: count }, () => ({ outcome: null, because: null, completeBy: '2026-01-01', ...row }));
  it('comes out as Cumberland County published it: 170 of the 222 past their day, not of the 286 heard', () => {
    const heard = [
      ...cases(170, { outcome: 'completed', because: 'completed' }),
      ...cases(40, { outcome: 'returned', because: 'unsuccessful' }),
      ...cases(12, {}),
      ...cases(64, { completeBy: '2026-03-07' }),
    ] as Parameters<typeof completionOf>[0];
    const { rate, ...counts } = completionOf(heard, '2026-03-07');
    expect(counts).toEqual({ heard: 286, stillOpen: 64, completed: 170, failures: { unsuccessful: 40, overdue: 12 } });
    expect(rate).toBeCloseTo(0.766, 3);
  });
  it('leaves out what is nobody’s failure', () =>
    expect(completionOf(cases(1, { outcome: 'administrative', because: 'moved' }) as never, '2026-03-07')).toMatchObject({
      rate: null,
      failures: {},
    }));
  it('of no cases is unknown, not nought', () => expect(completionOf([], '2026-03-07').rate).toBeNull());
});

describe('the follow-ups', () => {
  const lines = (...told: readonly Told[]) => shown(followUps)(...told.map((fact) => ['c', fact] as const));
  it('are due half a year and a year after completion', () =>
    expect(lines(completed)).toMatchObject({
      'c:6': { caseId: 'c', months: 6, indexOn: '2026-03-01', dueOn: '2026-09-01', result: null },
      'c:12': { months: 12, dueOn: '2027-03-01', result: null },
    }));
  it('keep unknown apart from not yet looked', () => {
    const rows = lines(completed, { type: 'FollowUpRecorded', data: { months: 6, indexOn: '2026-03-01', result: 'unknown' } });
    expect(rows).toMatchObject({ 'c:6': { result: 'unknown', recordedOn: '2026-03-07' }, 'c:12': { result: null } });
  });
});
