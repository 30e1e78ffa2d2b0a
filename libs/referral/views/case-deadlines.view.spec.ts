import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import * as facts from '../a-case.testing.js';
import { caseDeadlines, type CaseDeadline } from './case-deadlines.view.js';

type Told = { type: string; data: object };
const clocks = (...told: readonly Told[]) =>
  shown(caseDeadlines)(...told.map((fact) => ['c', fact] as const)) as Record<string, CaseDeadline>;
const running = (...told: readonly Told[]) =>
  Object.fromEntries(
    Object.values(clocks(...told))
      .filter(({ settled, paused }) => !settled && !paused)
      .map(({ kind, dueOn }) => [kind, dueOn]),
  );
const { received, taken, ready, docketed, inPlan, tried, unreachable, appointed, suspended, returned } = facts;

describe('the deadlines of a case', () => {
  it('start with an answer to the referrer and a month for the family', () =>
    expect(running(received)).toEqual({ decide: '2026-03-16', silence: '2026-03-22' }));
  it('go on with consent, and settle what was decided', () => {
    expect(running(...taken)).toEqual({ silence: '2026-03-22', consent: '2026-04-06' });
    expect(clocks(...taken)['c:decide']).toMatchObject({ settled: true, dueOn: '2026-03-16' });
  });
  it('begin the family’s month anew when they answer (F006)', () => {
    expect(running(...taken, tried('phone'))).toMatchObject({ silence: '2026-03-22' });
    expect(running(...taken, tried('phone', 'reached'))).toMatchObject({ silence: '2026-04-06' });
    expect(running(...taken, unreachable)).not.toHaveProperty('silence');
    expect(running(...taken, unreachable, tried('phone', 'reached'))).toMatchObject({ silence: '2026-04-06' });
  });
  it('know the appointment until it is held, moved or missed (F005)', () => {
    expect(running(...taken, appointed)).toMatchObject({ intake: '2026-03-10' });
    const moved = { type: 'IntakeRescheduled', data: { ...appointed.data, intakeOn: '2026-03-12', because: 'school-exam' } };
    expect(running(...taken, appointed, moved)).toMatchObject({ intake: '2026-03-12' });
    expect(running(...taken, appointed, { type: 'IntakeMissed', data: { by: 'youth', because: 'ill' } })).not.toHaveProperty(
      'intake',
    );
    expect(running(...taken, appointed, facts.interviewed)).not.toHaveProperty('intake');
  });
  it('of a ready case are the hearing, the last day and the law’s long-stop', () =>
    expect(running(...ready)).toEqual({ hear: '2026-05-02', complete: '2026-08-19', 'long-stop': '2026-08-19' }));
  it('do not watch a ready family for silence', () =>
    expect(running(...ready, tried('phone', 'reached'))).not.toHaveProperty('silence'));
  it('leave the long-stop out where the law has none', () => {
    const open = { ...facts.readied, data: { ...facts.readied.data, longStopOn: null } };
    expect(running(...taken, open)).toEqual({ hear: '2026-05-02', complete: '2026-08-19' });
  });
  it('follow the hearing, the plan and its extension', () => {
    expect(running(...docketed)).toMatchObject({ hear: '2026-05-02', complete: '2026-07-19' });
    expect(running(...inPlan)).toEqual({ complete: '2026-07-19', 'long-stop': '2026-08-19' });
    expect(running(...inPlan, { type: 'CompletionExtended', data: { planId: 'plan', completeBy: '2026-08-01' } })).toMatchObject({
      complete: '2026-08-01',
    });
  });
  it('stand still while the case is suspended, but for the law’s', () => {
    const resumed = {
      type: 'CaseResumed',
      data: { pausedDays: 6, silentUntil: '2026-03-28', consentDueOn: null, hearBy: '2026-05-08', completeBy: '2026-08-19' },
    };
    expect(running(...ready, suspended)).toEqual({ 'long-stop': '2026-08-19' });
    expect(running(...ready, suspended, resumed)).toEqual({
      hear: '2026-05-08',
      complete: '2026-08-19',
      'long-stop': '2026-08-19',
    });
  });
  it('all settle when the case is closed', () => {
    expect(running(...ready, returned('recalled'))).toEqual({});
    expect(running(...inPlan, facts.completed)).toEqual({});
    expect(running(received, { type: 'ReferralDeclined', data: { because: 'excluded', reason: null } })).toEqual({});
  });
});
