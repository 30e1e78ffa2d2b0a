import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AGENCIES, openCourt, problem, type Court } from './court.js';
import * as steps from './steps.js';
import { anId, clerk, coordinator } from './steps.js';

let court: Court;
beforeAll(async () => {
  court = await openCourt();
});
afterAll(() => court?.close());

const file = (caseId: string) => court.reads(coordinator, `/cases/${caseId}`);
const onTheReferrersList = async ({ caseId }: steps.Case) => {
  const own = await court.reads<{ caseId: string }[]>('referrer', '/cases/referrals?take=500');
  return own.find((line) => line.caseId === caseId)!;
};
const contacts = async (caseId: string, ...channels: string[]) => {
  for (const channel of channels)
    await court.does(coordinator, `/cases/${caseId}/contacts`, { channel, language: 'en', outcome: 'no-answer' });
};

describe('a referral that is not taken in', () => {
  it('is declined, with words that the referrer does not read', async () => {
    const it = await steps.aReferral(court, await steps.aFamily(court));
    const reason = court.word('Her brother sits on our council.');
    await court.does(coordinator, `/cases/${it.caseId}/decline`, { because: 'conflict-of-interest', reason });
    expect(await file(it.caseId)).toMatchObject({
      stage: 'closed',
      outcome: 'declined',
      because: 'conflict-of-interest',
      reason,
    });
    const told = await onTheReferrersList(it);
    expect(told).toMatchObject({ status: 'declined' });
    expect(JSON.stringify(told)).not.toContain('brother');
    await court.refused('CaseClosed', coordinator, `/cases/${it.caseId}/accept`);
  });

  it('is excluded by its class, and let in only by somebody’s permission', async () => {
    const it = await steps.aReferral(court, await steps.aFamily(court), { offence: 'knife', offenceClass: 'weapon' });
    const path = `/cases/${it.caseId}`;
    await court.refused('NotExcluded', coordinator, `${path}/decline`, { because: 'excluded' });
    await court.does(coordinator, `${path}/screen`);
    expect(await file(it.caseId)).toMatchObject({ screening: { result: 'excluded' } });
    expect(await court.refused('NotEligible', coordinator, `${path}/accept`)).toMatch(/permits/);
    const override = {
      because: 'prosecutor-asked',
      reason: court.word('A pocket knife on a camping trip.'),
      permittedBy: 'prosecutor',
    };
    await court.does(coordinator, `${path}/override`, override);
    await court.does(coordinator, `${path}/accept`);
    expect(await file(it.caseId)).toMatchObject({ stage: 'accepted', override: { because: 'prosecutor-asked' } });
  });

  it('is excluded by an earlier case of ours', async () => {
    const family = await steps.aFamily(court);
    const first = await steps.accepted(court, await steps.aReferral(court, family));
    await court.does(coordinator, `/cases/${first.caseId}/return`, { because: 'family-declined' });
    const second = await steps.aReferral(court, family);
    await court.does(coordinator, `/cases/${second.caseId}/screen`);
    expect(await file(second.caseId)).toMatchObject({
      screening: {
        result: 'excluded',
        checks: expect.arrayContaining([{ check: 'no-earlier-case', answer: 'no', detail: 'own-records' }]),
      },
    });
  });

  it('with something unknown is looked into, or accepted with reservation', async () => {
    const it = await steps.aReferral(court, await steps.aFamily(court), { priors: 'unknown' });
    const path = `/cases/${it.caseId}`;
    await court.does(coordinator, `${path}/screen`);
    expect(await court.refused('ReviewUnknown', coordinator, `${path}/accept`)).toMatch(/not the same as no/);
    const reservation = court.word('Pending what the next county answers.');
    await court.does(coordinator, `${path}/accept`, { withReservation: true, reservation });
    expect(await file(it.caseId)).toMatchObject({ stage: 'accepted', acceptance: { withReservation: true, reservation } });
  });

  it('is not received twice under one number of an agency', async () => {
    const number = court.word('PD-2026-0042');
    await steps.aReferral(court, await steps.aFamily(court), { outsideNumber: number });
    const { youth } = await steps.aFamily(court);
    const again = {
      youthId: youth.personId,
      agencyId: AGENCIES[0],
      outsideNumber: ` ${number.toLowerCase()} `,
      offence: 'curfew',
      offenceClass: 'curfew',
      offenceOn: court.inDays(-3),
      receivedOn: court.today,
      ageAtOffence: 15,
      ageAtReferral: 15,
      incidentId: anId(),
      priors: 'no',
    };
    await court.refused('NumberTaken', 'referrer', '/cases', again);
    await court.does('referrer', '/cases', { ...again, agencyId: AGENCIES[1] });
    await court.refused('AgencyNotListed', 'referrer', '/cases', { ...again, agencyId: anId() });
  });
});

describe('a family that cannot be reached', () => {
  it('is tried on two channels and given thirty days, and then a person says so', async () => {
    const it = await steps.accepted(court);
    const path = `/cases/${it.caseId}`;
    await contacts(it.caseId, 'phone', 'phone');
    expect(await court.refused('TooEarly', coordinator, `${path}/unreachable`)).toContain('2026-04-01');
    await court.refused('NotDeclaredUnreachable', coordinator, `${path}/return`, { because: 'unreachable' });
    court.pass({ days: 30 });
    const due = await court.reads<{ caseId: string; kind: string }[]>(coordinator, `/desk/due?until=${court.today}&take=500`);
    expect(due).toContainEqual(expect.objectContaining({ caseId: it.caseId, kind: 'reach' }));
    expect(await file(it.caseId)).toMatchObject({ stage: 'accepted', unreachable: false });
    await court.refused('TryAnotherChannel', coordinator, `${path}/unreachable`);
    await contacts(it.caseId, 'letter');
    await court.does(coordinator, `${path}/unreachable`);
    expect(await court.reads(coordinator, '/cases?unreachable=true')).toEqual([expect.objectContaining({ caseId: it.caseId })]);
    await court.does(coordinator, `${path}/return`, { because: 'unreachable' });
    expect(await onTheReferrersList(it)).toMatchObject({ status: 'returned', outcome: 'unreachable', itemsDone: 0 });
  });

  it('has thirty days more from the day it answers', async () => {
    const it = await steps.accepted(court);
    await contacts(it.caseId, 'phone', 'letter');
    court.pass({ days: 29 });
    await court.does(coordinator, `/cases/${it.caseId}/contacts`, { channel: 'phone', language: 'en', outcome: 'reached' });
    court.pass({ days: 2 });
    await court.refused('TooEarly', coordinator, `/cases/${it.caseId}/unreachable`);
  });
});

describe('a family that does not want this court', () => {
  it('goes back to the referrer, who learns that and no more', async () => {
    const it = await steps.accepted(court);
    await steps.advised(court, it);
    const reason = court.word('They would rather see a lawyer first.');
    await court.does(coordinator, `/cases/${it.caseId}/return`, { because: 'family-declined', reason });
    const told = await onTheReferrersList(it);
    expect(told).toMatchObject({ status: 'returned', outcome: 'family-declined', itemsDone: 0 });
    expect(JSON.stringify(told)).not.toContain('lawyer');
  });

  it('may take a consent back at any stage; the case leaves the docket with it', async () => {
    const it = await steps.docketed(court);
    await court.does(coordinator, `/cases/${it.caseId}/consents/withdraw`, {
      by: 'guardian',
      personId: it.family.guardian.personId,
    });
    await court.drain();
    expect(await file(it.caseId)).toMatchObject({ stage: 'closed', outcome: 'returned', because: 'consent-withdrawn' });
    expect(await court.reads(clerk, `/sittings/${it.sitting.sittingId}/docket`)).toEqual([
      expect.objectContaining({ state: 'vacated' }),
    ]);
    expect(await court.reads('respondent', `/sittings/${it.sitting.sittingId}/posted-list`)).toEqual([]);
  });

  it('may take the admission back; nobody is told that there was one', async () => {
    const it = await steps.ready(court);
    problem(await court.post('judge', `/cases/${it.caseId}/admission/withdraw`), 404, 'NotHere');
    await court.does(coordinator, `/cases/${it.caseId}/admission/withdraw`);
    expect(await onTheReferrersList(it)).toMatchObject({ status: 'returned', outcome: expect.not.stringMatching(/admission/) });
    expect(await file(it.caseId)).toMatchObject({ admission: null });
  });
});

describe('who may agree for a young person', () => {
  const restrained = { consents: false, attends: false, notified: false, reads: false, restrained: true };

  it('is no guardian under an order to stay away; a named adult stands in', async () => {
    const family = await steps.aFamily(court, { guardian: restrained });
    const { youth, guardian } = family;
    await court.refused(
      'GuardianMayNotConsent',
      coordinator,
      `/people/${youth.personId}/guardians/${guardian.personId}/authority`,
      {
        ...steps.authority,
        ...restrained,
        consents: true,
      },
    );
    const it = await steps.accepted(court, await steps.aReferral(court, family));
    await steps.advised(court, it);
    const path = `/cases/${it.caseId}`;
    await court.does(coordinator, `${path}/admission`, steps.admission);
    await court.does(coordinator, `${path}/consents`, steps.consent(court, 'youth', youth));
    await court.refused('MayNotConsent', coordinator, `${path}/consents`, steps.consent(court, 'guardian', guardian));
    const adult = await steps.anAdult(court);
    await court.refused('MayNotConsent', coordinator, `${path}/consents`, steps.consent(court, 'independent-adult', adult));
    await court.does(coordinator, `/people/${youth.personId}/independent-adult`, { adultId: adult.personId });
    await court.does(coordinator, `${path}/consents`, steps.consent(court, 'independent-adult', adult));
    expect(await file(it.caseId)).toMatchObject({ stage: 'ready' });
    const guardianSees = await court.get({ role: 'guardian', personId: guardian.personId }, `/people/${youth.personId}`);
    expect(guardianSees.status).toBe(404);
  });

  it('is nobody whom the offence harmed', async () => {
    const family = await steps.aFamily(court);
    const it = await steps.accepted(court, await steps.aReferral(court, family));
    await court.does(coordinator, `/cases/${it.caseId}/harmed-parties`, { personId: family.guardian.personId, kind: 'person' });
    await court.refused(
      'HarmedPartyMayNotConsent',
      coordinator,
      `/cases/${it.caseId}/consents`,
      steps.consent(court, 'guardian', family.guardian),
    );
  });

  it('is nobody else for the young person', async () => {
    const it = await steps.accepted(court);
    await court.refused(
      'NotTheYouth',
      coordinator,
      `/cases/${it.caseId}/consents`,
      steps.consent(court, 'youth', it.family.guardian),
    );
  });
});

describe('an admission', () => {
  it('is taken only after legal advice was offered and the consequences were explained', async () => {
    const it = await steps.accepted(court);
    const path = `/cases/${it.caseId}`;
    await court.refused('AdviceFirst', coordinator, `${path}/admission`, steps.admission);
    await court.does(coordinator, `${path}/legal-advice`, { taken: false, textVersion: 'advice-3', language: 'es' });
    await court.refused('ConsequencesFirst', coordinator, `${path}/admission`, steps.admission);
    const explained = { textVersion: 'consequences-2', language: 'es' };
    await court.does(coordinator, `${path}/consequences`, { ...explained, topics: ['immigration', 'school'] });
    expect(await court.refused('ConsequencesFirst', coordinator, `${path}/admission`, steps.admission)).toMatch(/prosecution/);
    await court.does(coordinator, `${path}/consequences`, { ...explained, topics: ['prosecution'] });
    await court.does(coordinator, `${path}/admission`, steps.admission);
  });
});

describe('an intake', () => {
  it('that is missed is arranged again; whose doing it was stays on record', async () => {
    const it = await steps.accepted(court);
    const path = `/cases/${it.caseId}/intake`;
    const on = (days: number) => ({
      interviewerId: anId(),
      at: court.at(court.inDays(days), '16:00'),
      intakeOn: court.inDays(days),
    });
    await court.refused('IntakeInPast', coordinator, path, on(-1));
    const first = on(2);
    await court.does(coordinator, path, first);
    await court.refused('IntakeAlreadyScheduled', coordinator, path, on(3));
    await court.does(coordinator, `${path}/reschedule`, { ...on(4), because: 'school-trip' });
    court.pass({ days: 4 });
    await court.does(coordinator, `${path}/missed`, { by: 'interpreter', because: 'no-interpreter' });
    await court.refused('NoAppointment', coordinator, `${path}/missed`, { by: 'youth', because: 'no-show' });
    await court.does(coordinator, path, on(1));
    court.pass({ days: 1 });
    await steps.interviewed(court, it);
    expect(await file(it.caseId)).toMatchObject({
      stage: 'intake',
      missed: [expect.objectContaining({ by: 'interpreter', because: 'no-interpreter' })],
      interview: { statement: expect.any(String) },
    });
  });
});

describe('a case that ends for nobody’s failure', () => {
  it('is closed administratively, and counts neither for nor against', async () => {
    const it = await steps.docketed(court);
    const reason = court.word('The family has moved to her aunt in Duluth.');
    await court.does(coordinator, `/cases/${it.caseId}/close`, { because: 'moved', reason });
    await court.drain();
    expect(await file(it.caseId)).toMatchObject({ stage: 'closed', outcome: 'administrative', because: 'moved', reason });
    expect(await court.reads(clerk, `/sittings/${it.sitting.sittingId}/docket`)).toEqual([
      expect.objectContaining({ state: 'vacated' }),
    ]);
    expect(await court.reads(coordinator, `/cases/completion?from=2026-01-01&until=2026-12-31`)).toMatchObject({
      heard: 0,
      rate: null,
    });
  });

  it('stands still while it is suspended, and its clocks with it', async () => {
    const it = await steps.ready(court);
    const { hearBy } = await court.reads<{ hearBy: string }>(coordinator, `/cases/${it.caseId}`);
    await court.does(coordinator, `/cases/${it.caseId}/suspend`, { because: 'hospital' });
    const waiting = await court.reads<{ caseId: string }[]>(clerk, '/cases/unscheduled');
    expect(waiting.map(({ caseId }) => caseId)).not.toContain(it.caseId);
    court.pass({ days: 10 });
    await court.does(coordinator, `/cases/${it.caseId}/resume`);
    const after = await court.reads<{ hearBy: string }>(coordinator, `/cases/${it.caseId}`);
    expect(Date.parse(after.hearBy) - Date.parse(hearBy)).toBe(10 * 86_400_000);
  });
});

describe('after all this', () => {
  it('nothing is stuck, no view is parked, and nothing was our fault', async () =>
    expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] }));
});
