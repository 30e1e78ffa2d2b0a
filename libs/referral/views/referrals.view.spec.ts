import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import * as facts from '../a-case.testing.js';
import { caseHistory, type CaseHistoryLine } from './case-history.view.js';
import { referrals } from './referrals.view.js';
import { unscheduled } from './unscheduled.view.js';

type Told = { type: string; data: object };
const { received, taken, ready, docketed, inPlan, returned, completed, dated } = facts;

describe('what a referrer sees of its referrals (F001, care 5)', () => {
  const line = (...told: readonly Told[]) => shown(referrals)(...told.map((fact) => ['c', fact] as const))['c'];
  it('is the number it gave, the status, and the day of the answer', () => {
    expect(line(received)).toMatchObject({
      agencyId: 'police',
      referredBy: 'someone',
      outsideNumber: facts.words('2026-0117'),
      status: 'received',
      answeredOn: null,
    });
    expect(line(...taken)).toMatchObject({ status: 'accepted', answeredOn: '2026-03-07' });
  });
  it('is nothing about the young person, the offence or the hearing', () => {
    expect(Object.keys(line(...inPlan, completed)!).sort()).toEqual(
      [
        'agencyId',
        'answeredOn',
        'caseId',
        'decideBy',
        'itemsDone',
        'outcome',
        'outsideNumber',
        'programmeId',
        'receivedOn',
        'referredBy',
        'status',
      ].sort(),
    );
  });
  it('is an outcome code and the items done at the end', () => {
    expect(line(...inPlan, completed)).toMatchObject({ status: 'completed', outcome: 'completed', itemsDone: 4 });
    expect(line(...ready, returned('no-show', 1))).toMatchObject({ status: 'returned', outcome: 'no-show', itemsDone: 1 });
    expect(line(received, { type: 'ReferralDeclined', data: { because: 'excluded', reason: null } })).toMatchObject({
      status: 'declined',
      outcome: 'excluded',
    });
    expect(line(...taken, { type: 'CaseAdministrativelyClosed', data: { because: 'moved', reason: null } })).toMatchObject({
      status: 'closed',
      outcome: 'moved',
    });
  });
  it.each(['admission-withdrawn', 'consent-withdrawn'])('does not tell a return for %s from a family that declined', (because) =>
    expect(line(...ready, returned(because))).toMatchObject({ outcome: 'family-declined' }),
  );
});

describe('the cases without a hearing date', () => {
  const line = (...told: readonly Told[]) => shown(unscheduled)(...told.map((fact) => ['c', fact] as const))['c'];
  const reset = {
    type: 'HearingReset',
    data: { hearingId: 'hearing', because: 'snow', faultOf: null, resets: 0, allowanceUsed: false },
  };
  it('wait from the day they are ready', () =>
    expect(line(...ready)).toMatchObject({
      youthId: 'youth',
      incidentId: 'incident',
      waiting: true,
      since: '2026-03-07',
      hearBy: '2026-05-02',
      longStopOn: '2026-08-19',
    }));
  it('wait no longer with a date, and again after a reset, with its reason', () => {
    expect(line(...docketed)).toMatchObject({ waiting: false });
    expect(line(...docketed, reset)).toMatchObject({ waiting: true, because: 'snow' });
    expect(line(...docketed, reset, dated)).toMatchObject({ waiting: false });
  });
  it('show a suspension', () => {
    expect(line(...ready, facts.suspended)).toMatchObject({ suspended: true, waiting: true });
    expect(line(...docketed, facts.suspended, { type: 'CaseResumed', data: { hearBy: '2026-05-08' } })).toMatchObject({
      suspended: false,
      waiting: false,
      hearBy: '2026-05-08',
    });
  });
  it('leave when heard or closed', () => {
    expect(line(...docketed, facts.heard)).toBeUndefined();
    expect(line(...ready, returned('recalled'))).toBeUndefined();
  });
});

describe('the history of a case (F101)', () => {
  const history = (...told: readonly Told[]) =>
    shown(caseHistory)(...told.map((fact, revision) => ['c', fact, { revision }] as const)) as Record<string, CaseHistoryLine>;
  const correction = (n: number) => ({
    type: 'ReferralCorrected',
    data: { ...received.data, correction: n, because: 'clerical' },
  });
  it('has one line per fact, with who, in which role, when and why', () => {
    const lines = history(...docketed, returned('recalled'));
    expect(Object.keys(lines)).toHaveLength(docketed.length + 1);
    expect(lines[`c:${docketed.length}`]).toEqual({
      programmeId: expect.any(String),
      id: `c:${docketed.length}`,
      caseId: 'c',
      revision: docketed.length,
      at: '2026-03-07T15:00:00.000Z',
      recordedAt: '2026-03-07T15:00:00.000Z',
      type: 'ReferralReturned',
      actor: 'someone',
      role: 'coordinator',
      onBehalfOf: null,
      because: 'recalled',
      supersededBy: null,
    });
    expect(lines['c:0']).toMatchObject({ type: 'ReferralReceived', because: null });
  });
  it('names both who did it and for whom (F099)', () => {
    const lines = shown(caseHistory)(['c', received, { actor: 'a', onBehalfOf: 'p' }]);
    expect(lines['c:0']).toMatchObject({ actor: 'a', onBehalfOf: 'p' });
  });
  it('keeps what was corrected, and marks what stands in its place (F104)', () => {
    const lines = history(received, correction(1), facts.screened, correction(2));
    expect(lines['c:0']).toMatchObject({ type: 'ReferralReceived', supersededBy: 1 });
    expect(lines['c:correction:1']).toMatchObject({ revision: 1, because: 'clerical', supersededBy: 3 });
    expect(lines['c:correction:2']).toMatchObject({ revision: 3, supersededBy: null });
  });
  it('keeps cases apart, and each with its programme (F112)', () => {
    const other = '00000000-0000-4000-8000-000000000002';
    const lines = shown(caseHistory)(['c', received], ['d', received, { programmeId: other }]);
    expect(lines['d:0']).toMatchObject({ caseId: 'd', programmeId: other });
    expect(lines['c:0']).not.toMatchObject({ programmeId: other });
  });
});
