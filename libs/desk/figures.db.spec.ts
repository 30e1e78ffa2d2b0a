import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { AnyView } from '#kernel';
import { tablesOf } from '#platform';
import { shown, SOMEONE } from '#spec';
import { deskViews, readFunnel, readJuryFigures, readStepTimes } from './index.js';

type Told = readonly [id: string, fact: { type: string; data: object }, envelope?: { occurredOn: string }];
const { programmeId } = SOMEONE;
const uuid = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;
const fact = (id: string, type: string, data: object = {}, occurredOn = '2026-03-07'): Told => [
  id,
  { type, data },
  { occurredOn },
];

const [agency, kim, ada, saturday, plan, service] = [1, 2, 3, 4, 5, 6].map(uuid) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const received = (id: string) =>
  fact(id, 'ReferralReceived', { agencyId: agency, offenceClass: 'B', receivedOn: '2026-01-05', youthId: kim });
const accepted = (id: string) => fact(id, 'ReferralAccepted', { withReservation: false }, '2026-01-15');
const heard = (id: string) => [
  ...[received(id), accepted(id), fact(id, 'CaseReadied', { completeBy: '2026-05-01' }, '2026-02-01')],
  ...[fact(id, 'HearingDateSet', { hearingOn: '2026-03-07', completeBy: '2026-06-01' }, '2026-02-01'), fact(id, 'CaseHeard')],
  fact(id, 'PlanBegun', { planId: plan, completeBy: '2026-06-01' }),
];
const excluded = fact(uuid(11), 'ReferralScreened', {
  result: 'excluded',
  checks: [{ check: 'class-in-grid', answer: 'no', detail: null }],
});

const cases: Told[] = [
  ...[received(uuid(11)), excluded, fact(uuid(11), 'ReferralDeclined', { because: 'not-eligible' })],
  ...[received(uuid(12)), accepted(uuid(12)), fact(uuid(12), 'ReferralReturned', { because: 'unreachable', itemsDone: 0 })],
  ...[...heard(uuid(13)), fact(uuid(13), 'CaseCompleted', { completedOn: '2026-05-26' }, '2026-05-26')],
  ...[
    ...heard(uuid(14)),
    fact(plan, 'PlanFailed', { caseId: uuid(14), because: 'hours-not-served' }),
    fact(uuid(14), 'ReferralReturned', { because: 'unsuccessful' }),
  ],
  ...heard(uuid(15)),
  ...[received(uuid(16)), accepted(uuid(16))],
];
const jurors: Told[] = [
  fact(kim, 'JurorRecruited', { origin: 'respondent', planId: plan, sanctionId: service }),
  fact(kim, 'JurorServed', {
    sittingId: saturday,
    servedOn: '2026-03-07',
    minutes: 180,
    origin: 'respondent',
    sanctionId: service,
    planId: plan,
  }),
  fact(kim, 'OriginChanged', { origin: 'former-respondent', planId: null, sanctionId: null }),
  fact(kim, 'JurorActivated'),
  fact(kim, 'JurorServed', {
    sittingId: uuid(7),
    servedOn: '2026-06-06',
    minutes: 120,
    origin: 'former-respondent',
    sanctionId: null,
    planId: null,
  }),
  fact(ada, 'JurorRecruited', { origin: 'volunteer', planId: null, sanctionId: null }),
  fact(ada, 'JurorInvited', { sittingId: saturday, on: '2026-03-07', replyBy: '2026-03-01' }),
  fact(saturday, 'AbsenceRecorded', { personId: ada, as: 'juror', on: '2026-03-07', excused: false }),
  fact(kim, 'HoursVerified', { personId: kim, minutes: 600, surplusMinutes: 60 }),
  fact(kim, 'CreditsPosted', {
    ownerId: kim,
    basis: 'voluntary',
    legs: [
      { account: kim, minutes: 180 },
      { account: programmeId, minutes: -180 },
    ],
  }),
  fact(kim, 'CreditsPosted', {
    ownerId: kim,
    basis: 'gift',
    legs: [
      { account: kim, minutes: -60 },
      { account: programmeId, minutes: 60 },
    ],
  }),
];

const { caseOutcomes, juryLoop, juryYield, timeFigures } = deskViews;
const counted: Readonly<Record<string, AnyView>> = { caseOutcomes, juryLoop, juryYield, timeFigures };

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: process.env['TEST_CLUSTER_URL'] });
  await client.connect();
  // Nothing of this is ever committed.
  await client.query('begin; create schema views');
  for (const table of tablesOf(counted)) {
    await client.query(table.create('views'));
    const rows = Object.values(shown(table.view)(...cases, ...jurors)) as Record<string, unknown>[];
    if (rows.length > 0) await client.query(table.upsert(`views.${table.table}`), table.values(rows));
  }
});
afterAll(async () => {
  await client.query('rollback');
  await client.end();
});

describe('the funnel (F087)', () => {
  it('accounts for every referral once', async () => {
    const { referred, ends, open } = await readFunnel(client, programmeId, '2026-04-01');
    expect(ends).toEqual({
      ...{ excluded: { 'class-in-grid': 1 }, declined: {}, closed: {}, completed: 1 },
      returned: { unreachable: 1, unsuccessful: 1 },
    });
    expect(open).toEqual({ accepted: 1, 'in-plan': 1 });
    expect(referred).toBe(6);
  });

  it('counts who passed each step, wherever they are now', async () =>
    expect((await readFunnel(client, programmeId, '2026-04-01')).steps).toEqual({
      accepted: 5,
      readied: 3,
      heard: 3,
      recommended: 0,
      pronounced: 0,
      planned: 3,
    }));

  it('measures completion by the plans whose day has passed', async () => {
    expect((await readFunnel(client, programmeId, '2026-04-01')).plans).toEqual({
      due: 2,
      completed: 1,
      failed: { 'hours-not-served': 1 },
    });
    expect((await readFunnel(client, programmeId, '2026-06-02')).plans).toMatchObject({ due: 3, completed: 1 });
  });

  it('counts jurors by how they came, and those who came back (S02)', async () =>
    expect((await readFunnel(client, programmeId, '2026-04-01')).jurors).toEqual({
      ...{ recruited: { volunteer: 1, respondent: 1, 'former-respondent': 0 }, askedToServeOn: 1, servingOn: 1, served: 1 },
      duties: { volunteer: 0, respondent: 1, 'former-respondent': 1 },
    }));

  it('keeps minutes owed, minutes given and credits apart (F073)', async () =>
    expect(await readFunnel(client, programmeId, '2026-04-01')).toMatchObject({
      minutes: { service: { owed: 600, given: 60 }, jury: { owed: 180, given: 120 } },
      credits: { earned: 180, unspent: 120 },
    }));

  it('is empty for a programme without cases', async () =>
    expect(await readFunnel(client, uuid(99), '2026-04-01')).toMatchObject({
      referred: 0,
      ends: { completed: 0 },
      open: {},
      credits: { earned: 0 },
    }));
});

describe('the figures of the juries (F089)', () => {
  it('are those of the whole programme', async () =>
    expect(await readJuryFigures(client, programmeId)).toMatchObject({
      asked: 1,
      came: 0,
      noShows: 1,
      attendance: 0,
      services: 2,
      formerRespondents: 0.5,
      minutes: 300,
    }));
  it('divide nothing by nothing', async () =>
    expect(await readJuryFigures(client, uuid(99))).toMatchObject({ attendance: null, formerRespondents: null }));
});

describe('the pace of the court (F086)', () => {
  it('is counted in the period in which a step was taken', async () => {
    const times = await readStepTimes(client, programmeId, '2026-01-01', '2026-03-31');
    expect(times).toMatchObject({ received: 6, closed: 3, onTheDayFirstSet: 3 });
    expect(times.decided).toEqual({ cases: 6, median: 10, ninetieth: expect.any(Number) });
    expect(times.heard).toMatchObject({ cases: 3, median: 61 });
    expect(times.completed).toEqual({ cases: 0, median: null, ninetieth: null });
    expect(times.pending).toMatchObject({ cases: 3, median: 85 });
  });
});
