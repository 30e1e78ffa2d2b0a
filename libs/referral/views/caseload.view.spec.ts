import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import * as facts from '../a-case.testing.js';
import { caseload } from './caseload.view.js';

type Told = { type: string; data: object };
const line = (...told: readonly Told[]) => shown(caseload)(...told.map((fact) => ['c', fact] as const))['c'];
const {
  received,
  screened,
  excluded,
  overridden,
  accepted,
  taken,
  ready,
  dated,
  heard,
  docketed,
  inPlan,
  suspended,
  unreachable,
  tried,
  returned,
} = facts;

describe('the caseload', () => {
  it('shows a new referral with the day its referrer is answered by (F001)', () =>
    expect(line(received)).toMatchObject({
      caseId: 'c',
      stage: 'received',
      offenceClass: 'property',
      ageAtReferral: 15,
      next: 'decide',
      nextDueOn: '2026-03-16',
    }));
  it('shows what screening found, and an override (F002)', () => {
    expect(line(received, screened)).toMatchObject({ stage: 'screened', screening: 'eligible' });
    expect(line(received, excluded, overridden)).toMatchObject({ screening: 'overridden' });
  });
  it('waits for consent, then for a hearing, then for the plan', () => {
    expect(line(...taken)).toMatchObject({ stage: 'accepted', next: 'consent', nextDueOn: '2026-04-06' });
    expect(line(...taken, facts.appointed)).toMatchObject({ stage: 'intake' });
    expect(line(...ready)).toMatchObject({ stage: 'ready', next: 'hear', nextDueOn: '2026-05-02' });
    expect(line(...docketed)).toMatchObject({
      stage: 'docketed',
      next: 'hearing',
      nextDueOn: '2026-03-21',
      hearingId: 'hearing',
    });
    expect(line(...docketed, heard)).toMatchObject({ stage: 'heard', next: 'complete' });
    expect(line(...inPlan)).toMatchObject({ stage: 'in-plan', nextDueOn: '2026-07-19', completeBy: '2026-07-19' });
  });
  it('flags a reservation', () =>
    expect(line(received, screened, { ...accepted, data: { ...accepted.data, withReservation: true } })).toMatchObject({
      withReservation: true,
    }));
  it('goes back to waiting after a reset, and tells when no further one is allowed', () => {
    const reset = {
      type: 'HearingReset',
      data: { hearingId: 'hearing', because: 'respondent-absent', faultOf: 'respondent', resets: 2, allowanceUsed: true },
    };
    expect(line(...docketed, reset)).toMatchObject({
      stage: 'ready',
      next: 'hear',
      nextDueOn: '2026-05-02',
      hearingId: null,
      resets: 2,
      allowanceUsed: true,
    });
    expect(line(...docketed, reset, dated)).toMatchObject({ stage: 'docketed', hearingId: 'hearing' });
  });
  it('shows families that cannot be reached, until they are', () => {
    expect(line(...taken, unreachable)).toMatchObject({ unreachable: true });
    expect(line(...taken, unreachable, tried('phone'))).toMatchObject({ unreachable: true });
    expect(line(...taken, unreachable, tried('phone', 'reached'))).toMatchObject({ unreachable: false });
  });
  it('shows a suspended case, and its later dates when it goes on', () => {
    const resumed = {
      type: 'CaseResumed',
      data: { pausedDays: 6, silentUntil: '2026-03-28', consentDueOn: null, hearBy: '2026-05-08', completeBy: '2026-08-19' },
    };
    expect(line(...ready, suspended)).toMatchObject({ suspended: 'in-treatment' });
    expect(line(...ready, suspended, resumed)).toMatchObject({ suspended: null, nextDueOn: '2026-05-08', hearBy: '2026-05-08' });
    expect(line(...docketed, suspended, resumed)).toMatchObject({ nextDueOn: '2026-03-21' });
  });
  it('links the other side of a fight once', () => {
    const linked = (relation: string) => ({ type: 'RelatedCaseLinked', data: { caseId: 'd', relation } });
    expect(line(received, linked('co-respondent'), linked('mutual'))).toMatchObject({
      related: [{ caseId: 'd', relation: 'mutual' }],
    });
  });
  it('shows a corrected class, and has it screened again', () => {
    const corrected = {
      type: 'ReferralCorrected',
      data: { ...received.data, offenceClass: 'order', offence: 'trespass', correction: 1, because: 'clerical' },
    };
    expect(line(received, screened, corrected)).toMatchObject({ stage: 'received', screening: null, offenceClass: 'order' });
    expect(line(...ready, corrected)).toMatchObject({ stage: 'ready', screening: 'eligible', offence: 'trespass' });
  });
  it('forgets a case that is closed, however it ended', () => {
    expect(line(...inPlan, facts.completed)).toBeUndefined();
    expect(line(...taken, returned('family-declined'))).toBeUndefined();
    expect(line(received, { type: 'ReferralDeclined', data: { because: 'excluded', reason: null } })).toBeUndefined();
    expect(line(...ready, { type: 'CaseAdministrativelyClosed', data: { because: 'moved', reason: null } })).toBeUndefined();
  });
  it('says nothing of a case it never saw', () => expect(line(screened, accepted, dated)).toBeUndefined());
});
