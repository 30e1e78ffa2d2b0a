import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { juryPool } from './jury-pool.view.js';

const recruited = (more: object = {}) => ({
  type: 'JurorRecruited',
  data: { origin: 'volunteer', schoolId: null, householdId: null, age: 15, planId: null, sanctionId: null, ...more },
});
const fact = (type: string, data: object = {}) => ({ type, data });
const served = (servedOn: string, planId: string | null = null) => fact('JurorServed', { minutes: 150, servedOn, planId });
const pool = (...facts: { type: string; data: object }[]) =>
  shown(juryPool)(...facts.map((told) => ['ada', told] as const))['ada'];

describe('the jury pool (F038)', () => {
  it('shows a new recruit', () =>
    expect(pool(recruited())).toMatchObject({
      status: 'recruited',
      courses: [],
      times: 0,
      lastServedOn: null,
      recruitedOn: '2026-03-07',
    }));
  it('shows training, consent and activation (F040)', () =>
    expect(
      pool(
        recruited(),
        fact('JurorTrained', { course: 'jury-basics' }),
        fact('JurorConsented', { by: 'self' }),
        fact('JurorActivated'),
      ),
    ).toMatchObject({
      status: 'active',
      courses: ['jury-basics'],
      consents: ['self'],
    }));
  it('shows when a juror last served, how often and how long', () =>
    expect(pool(recruited(), served('2026-03-14'), served('2026-02-28'))).toMatchObject({
      times: 2,
      minutes: 300,
      lastServedOn: '2026-03-14',
    }));
  it('counts the duties of a respondent for their plan, and of that plan only (F039, F057)', () => {
    const owing = recruited({ origin: 'respondent', planId: 'plan' });
    expect(pool(owing, served('2026-02-28', 'plan'), served('2026-03-14', 'plan'))).toMatchObject({
      origin: 'respondent',
      planId: 'plan',
      dutiesForPlan: 2,
    });
    expect(
      pool(
        owing,
        served('2026-02-28', 'plan'),
        fact('OriginChanged', { origin: 'respondent', planId: 'second' }),
        served('2026-03-14', 'plan'),
      ),
    ).toMatchObject({
      planId: 'second',
      dutiesForPlan: 0,
      times: 2,
    });
  });
  it('asks a respondent whose plan is done to serve on (S02)', () =>
    expect(
      pool(
        recruited({ origin: 'respondent', planId: 'plan' }),
        fact('JurorActivated'),
        fact('OriginChanged', { origin: 'former-respondent', planId: null }),
      ),
    ).toMatchObject({
      status: 'asked-to-serve-on',
      origin: 'former-respondent',
      planId: null,
      consents: [],
    }));
  it('asks who never owed jury duty to serve on, too', () =>
    expect(pool(recruited({ origin: 'former-respondent' }))).toMatchObject({ status: 'asked-to-serve-on' }));
  it('leaves a volunteer active whose own case came and went', () =>
    expect(
      pool(
        recruited(),
        fact('JurorConsented', { by: 'self' }),
        fact('JurorActivated'),
        fact('OriginChanged', { origin: 'former-respondent', planId: null }),
      ),
    ).toMatchObject({ status: 'active', origin: 'former-respondent', consents: ['self'] }));
  it('shows when no more duty is owed, and how much was', () =>
    expect(
      pool(
        recruited({ origin: 'respondent', planId: 'plan' }),
        served('2026-02-28', 'plan'),
        fact('DutyDischarged', { planId: 'plan' }),
      ),
    ).toMatchObject({ origin: 'respondent', planId: null, dutiesForPlan: 1 }));
  it('shows duty that was taken back as owed again', () =>
    expect(
      pool(
        recruited({ origin: 'respondent', planId: 'plan' }),
        served('2026-02-28', 'plan'),
        fact('DutyDischarged', { planId: 'plan' }),
        fact('DutyOwedAgain', { planId: 'plan', sanctionId: 'duty', times: 1, reference: 'saturday' }),
      ),
    ).toMatchObject({ planId: 'plan', dutiesForPlan: 0 }));
  it('shows standing down and coming back', () => {
    const down = fact('JurorStoodDown', { because: 'oath-broken' });
    expect(pool(recruited(), down)).toMatchObject({ status: 'stood-down', because: 'oath-broken' });
    expect(pool(recruited(), down, fact('OriginChanged', { origin: 'former-respondent', planId: null }))).toMatchObject({
      status: 'stood-down',
    });
    expect(pool(recruited(), down, fact('JurorReinstated'))).toMatchObject({ status: 'active', because: null });
  });
  it('shows until when duty is put off', () =>
    expect(pool(recruited(), fact('JurorDeferred', { until: '2026-04-01' }))).toMatchObject({ notBefore: '2026-04-01' }));
  it('makes no line for a juror it never saw recruited', () => {
    for (const type of Object.keys(juryPool.project).filter((word) => word !== 'JurorRecruited'))
      expect(pool(fact(type))).toBeUndefined();
  });
});
