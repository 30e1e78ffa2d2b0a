import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCourt, problem, type Court } from './court.js';
import * as steps from './steps.js';
import { anId, bailiff, clerk, coordinator, judge, juror, monitor } from './steps.js';

let court: Court;
let pool: string[];
beforeAll(async () => {
  court = await openCourt();
  pool = await steps.volunteers(court, 6);
});
afterAll(() => court?.close());

const five = () => pool.slice(0, 5);
const seated = async () => steps.seated(court, await steps.docketed(court), five());
const inSession = async () => steps.inSession(court, await seated());
const hearing = ({ hearingId }: steps.Hearing) => court.reads(clerk, `/hearings/${hearingId}`);
const caseOf = ({ caseId }: steps.Case) => court.reads(coordinator, `/cases/${caseId}`);
const recuse = (it: steps.Hearing, jurorId: string, because = 'knows-the-respondent') =>
  court.does(juror(jurorId), `/hearings/${it.hearingId}/jurors/${jurorId}/recuse`, { because });
const resetOf = async (it: steps.Case) =>
  (await court.reads<{ resets: { because: string; faultOf: string }[] }>(coordinator, `/cases/${it.caseId}`)).resets.at(-1);
const toldToReferrer = async ({ caseId }: steps.Case) =>
  (await court.reads<{ caseId: string }[]>('referrer', '/cases/referrals?take=500')).find((line) => line.caseId === caseId)!;

describe('the lot', () => {
  it('leaves out who is of the case, who knows them, who was there too, and who was not trained', async () => {
    const school = anId();
    const family = await steps.aFamily(court, { youth: { schoolId: school } });
    const it = await steps.docketed(court, await steps.ready(court, await steps.aReferral(court, family)));
    const [friend, schoolmate, companion, untrained, ...others] = await steps.volunteers(court, 8);
    await court.does(juror(friend!), `/jurors/${friend}/conflicts`, { withPersonId: family.youth.personId, kind: 'friend' });
    await court.does(coordinator, `/people/${schoolmate}/school`, { schoolId: school });
    const theirs = await steps.aReferral(
      court,
      { ...family, youth: { ...family.youth, personId: companion! } },
      { incidentId: it.incidentId },
    );
    expect(theirs.incidentId).toBe(it.incidentId);
    const newcomer = (await steps.aPerson(court, '2009-09-09')).personId;
    await court.does(coordinator, `/jurors/${untrained}/stand-down`, { because: 'moved-away' });
    await steps.gathered(court, it, [friend!, schoolmate!, companion!, untrained!, newcomer, ...others]);
    await steps.drawn(court, it);
    const left = await court.reads<{ jurorId: string; because: string }[]>(coordinator, `/draws/${it.hearingId}/exclusions`);
    expect(Object.fromEntries(left.map(({ jurorId, because }) => [jurorId, because]))).toEqual({
      [friend!]: 'declared',
      [schoolmate!]: 'same-school',
      [companion!]: expect.stringMatching(/co-respondent|same-incident/),
      [untrained!]: 'not-active',
      [newcomer]: 'not-trained',
    });
    for (const who of [clerk, bailiff, judge, monitor]) problem(await court.get(who, `/draws/${it.hearingId}/exclusions`), 403);
    const [{ panel, standby }] = await court.reads<[{ panel: string[]; standby: string[] }]>(clerk, `/draws/${it.hearingId}`);
    expect([...panel, ...standby].sort().every((jurorId) => others.includes(jurorId))).toBe(true);
  });

  it('is not held when too few are there, and a second draw needs a reason and keeps the first', async () => {
    const it = await steps.docketed(court);
    await steps.gathered(court, it, pool.slice(0, 2));
    await court.does(clerk, `/draws/${it.hearingId}/commit`, { sittingId: it.sitting.sittingId });
    await court.does(clerk, `/draws/${it.hearingId}/close`);
    await court.post(clerk, `/draws/${it.hearingId}/draw`);
    await court.drain();
    expect(await court.reads(clerk, `/draws/${it.hearingId}`)).toEqual([
      expect.objectContaining({ stage: 'too-few', missing: expect.any(Number) }),
    ]);
    for (const personId of pool.slice(2, 5)) await steps.checksIn(court, it.sitting, personId, 'juror');
    await court.does(clerk, `/draws/${it.hearingId}/commit`, { sittingId: it.sitting.sittingId, because: 'too-few' });
    await court.does(clerk, `/draws/${it.hearingId}/close`);
    await court.does(clerk, `/draws/${it.hearingId}/draw`);
    const draws = await court.reads<{ attempt: number; stage: string }[]>(clerk, `/draws/${it.hearingId}`);
    expect(draws.map(({ attempt, stage }) => [attempt, stage])).toEqual([
      [1, 'too-few'],
      [2, 'drawn'],
    ]);
    await court.does(judge, `/hearings/${it.hearingId}/open`, steps.calling(it));
    await court.drain();
    expect(await hearing(it)).toMatchObject({ stage: 'seated', seated: 4 });
    problem(await court.post(clerk, `/draws/${it.hearingId}/commit`, { sittingId: it.sitting.sittingId }), 409);
  });
});

describe('a juror who steps down', () => {
  it('before the oath gives the seat to the standby, and loses nothing by it', async () => {
    const it = await seated();
    const [gone] = it.jurors.slice(-1) as [string];
    const [standby] = it.alternates as [string];
    await recuse(it, gone);
    await court.refused('SeatNotEmpty', clerk, `/hearings/${it.hearingId}/jurors/${it.jurors[0]}/replace`, { by: standby });
    await court.does(bailiff, `/hearings/${it.hearingId}/jurors/${gone}/replace`, { by: standby });
    const now = await steps.panelOf(court, it);
    expect(now.jurors).toContain(standby);
    expect(now.alternates).toEqual([]);
    await court.refused('NotOnPanel', clerk, `/hearings/${it.hearingId}/jurors/${gone}/oath`, steps.oath);
    await steps.inSession(court, { ...it, ...now });
    problem(await court.get(juror(gone), `/hearings/${it.hearingId}/questions`), 404);
    await court.does(clerk, `/sittings/${it.sitting.sittingId}/close`);
    await court.drain();
    const served = await court.reads<{ sittingId: string; minutes: number; as: string }[]>(juror(gone), '/jurors/me/service');
    expect(served.find(({ sittingId }) => sittingId === it.sitting.sittingId)).toMatchObject({ as: 'recused', minutes: 180 });
  });

  it('may be somebody from the room who was not drawn, until the respondent begins', async () => {
    const it = await steps.docketed(court);
    const here = await steps.seated(court, it, pool);
    const undrawn = pool.find((jurorId) => ![...here.jurors, ...here.alternates].includes(jurorId))!;
    const [first, second] = here.jurors.slice(-2) as [string, string];
    await recuse(here, first);
    await court.does(bailiff, `/hearings/${it.hearingId}/jurors/${first}/replace`, { by: undrawn });
    const another = `/hearings/${it.hearingId}/jurors/${here.jurors[0]}/recuse`;
    problem(await court.post(juror(second), another, { because: 'x' }), 404, 'NotHere');
    const session = await steps.inSession(court, { ...here, ...(await steps.panelOf(court, it)) });
    await recuse(session, second);
    await court.refused('OnlyAlternates', bailiff, `/hearings/${it.hearingId}/jurors/${second}/replace`, { by: first });
    await court.does(bailiff, `/hearings/${it.hearingId}/jurors/${second}/replace`, { by: here.alternates[0] });
    expect(await hearing(it)).toMatchObject({ stage: 'in-session', seated: 4, alternates: [] });
  });

  it('leaving too few once the respondent has begun, resets the hearing, and it is nobody’s fault', async () => {
    const it = await inSession();
    const [a, b, c] = [...it.alternates, ...it.jurors.slice(1)] as [string, string, string];
    await recuse(it, a);
    await recuse(it, b);
    expect(await hearing(it)).toMatchObject({ stage: 'in-session' });
    await recuse(it, c);
    await court.drain();
    expect(await hearing(it)).toMatchObject({ stage: 'adjourned', because: 'quorum-lost', faultOf: 'nobody' });
    expect(await resetOf(it)).toMatchObject({ because: 'quorum-lost', faultOf: 'nobody' });
    expect(await caseOf(it)).toMatchObject({ stage: 'ready', outcome: null });
    const docket = await court.reads<{ state: string }[]>(clerk, `/sittings/${it.sitting.sittingId}/docket`);
    expect(docket).toEqual([expect.objectContaining({ state: 'quorum-lost' })]);
  });

  it('is challenged before the respondent begins, and the judge decides', async () => {
    const it = await seated();
    const [challenged, other] = it.jurors.slice(-2) as [string, string];
    const path = (jurorId: string) => `/hearings/${it.hearingId}/jurors/${jurorId}`;
    await court.does(clerk, `${path(challenged)}/challenge`, { by: 'guardian', because: 'lives-next-door' });
    await court.refused('ChallengeOpen', juror(challenged), `${path(challenged)}/oath`, steps.oath);
    await court.does(judge, `${path(challenged)}/decide-challenge`, { upheld: true });
    await court.does(clerk, `${path(other)}/challenge`, { by: 'respondent', because: 'stares' });
    await court.does(judge, `${path(other)}/decide-challenge`, { upheld: false });
    await court.does(bailiff, `${path(challenged)}/replace`, { by: it.alternates[0] });
    const session = await steps.inSession(court, { ...it, ...(await steps.panelOf(court, it)) });
    await court.refused('TooLateToChallenge', clerk, `${path(other)}/challenge`, { by: 'respondent', because: 'stares' });
    await court.does(judge, `${path(other)}/dismiss`, { because: 'laughing' });
    await court.does(clerk, `/sittings/${session.sitting.sittingId}/close`);
    await court.drain();
    const served = await court.reads<{ sittingId: string; notCounted: string }[]>(juror(other), '/jurors/me/service');
    expect(served.find(({ sittingId }) => sittingId === it.sitting.sittingId)).toMatchObject({
      notCounted: 'dismissed',
      minutes: 0,
    });
  });
});

describe('a young person who is asked whether the case shall stay here', () => {
  it('and says no, goes back to the referrer', async () => {
    const it = await seated();
    await court.refused('ConsentNotReconfirmed', judge, `/hearings/${it.hearingId}/account`);
    await court.does(judge, `/hearings/${it.hearingId}/reconfirm-consent`, { agrees: false });
    await court.drain();
    expect(await hearing(it)).toMatchObject({ stage: 'returned' });
    expect(await caseOf(it)).toMatchObject({ stage: 'closed', outcome: 'returned' });
    expect(await toldToReferrer(it)).toMatchObject({ status: 'returned', itemsDone: 0 });
  });

  it('and has no adult beside them, is heard another day, through no fault of theirs', async () => {
    const it = await seated();
    const path = `/hearings/${it.hearingId}`;
    await steps.sworn(court, it);
    await court.does(clerk, `${path}/guardian-presence`, { present: false, kind: 'guardian' });
    await court.does(judge, `${path}/reconfirm-consent`, { agrees: true });
    await court.refused('NoGuardianPresent', judge, `${path}/account`);
    await court.refused('MayNotAttend', clerk, `${path}/guardian-presence`, { present: true, adultId: anId(), kind: 'guardian' });
    await court.refused('NotTheirFault', judge, `${path}/adjourn`, { because: 'no-guardian', faultOf: 'respondent' });
    await court.does(judge, `${path}/adjourn`, { because: 'no-guardian', faultOf: 'guardian' });
    await court.drain();
    expect(await resetOf(it)).toMatchObject({ because: 'no-guardian', faultOf: 'guardian' });
    expect(await caseOf(it)).toMatchObject({ stage: 'ready' });
    const again = await steps.docketed(court, it);
    expect(again.hearingId).not.toBe(it.hearingId);
  });

  it('and takes the admission back in the middle of it, goes back with neither', async () => {
    const it = await inSession();
    await court.does(judge, `/hearings/${it.hearingId}/withdraw-admission`);
    await court.drain();
    expect(await caseOf(it)).toMatchObject({ stage: 'closed', outcome: 'returned', admission: null, itemsDone: 0 });
    expect(JSON.stringify(await toldToReferrer(it))).not.toMatch(/admi/);
    await court.refused('HearingEnded', judge, `/hearings/${it.hearingId}/retire`, { deliberationId: anId() });
    for (const jurorId of it.jurors) problem(await court.get(juror(jurorId), `/hearings/${it.hearingId}/questions`), 404);
  });

  it('also while the jury is out', async () => {
    const it = await steps.retired(court, await inSession());
    await court.does(judge, `/hearings/${it.hearingId}/withdraw-admission`);
    await court.drain();
    expect(await court.reads(monitor, `/deliberations/${it.deliberationId}`)).toMatchObject({ stage: 'discharged' });
    const recommend = `/deliberations/${it.deliberationId}/recommend`;
    problem(await court.post(juror(it.jurors[0]!), recommend, { jurorId: it.jurors[0] }), 404, 'NotHere');
    await court.refused('JuryDischarged', monitor, recommend, { jurorId: it.jurors[0] });
    expect(await caseOf(it)).toMatchObject({ stage: 'closed', outcome: 'returned' });
  });
});

describe('a statement', () => {
  const statement = (text: string) => ({
    statementId: anId(),
    by: 'harmed-party',
    mode: 'written',
    text: court.word(text),
    mayBeRead: true,
  });

  it('can be taken back until it is read; then it vanishes', async () => {
    const it = await inSession();
    const path = `/hearings/${it.hearingId}/statements`;
    const [kept, taken] = [statement('I still look behind me.'), statement('I would rather not say this.')];
    for (const one of [kept, taken]) {
      await court.does(coordinator, path, one);
      await court.refused('StatementNotCleared', judge, `${path}/${one.statementId}/hear`, {
        by: 'harmed-party',
        mode: 'written',
      });
      await court.does(judge, `${path}/${one.statementId}/clear`);
    }
    await court.does(coordinator, `${path}/${taken.statementId}/withdraw`);
    await court.refused('StatementWithdrawn', judge, `${path}/${taken.statementId}/hear`, {
      by: 'harmed-party',
      mode: 'written',
    });
    await court.does(judge, `${path}/${kept.statementId}/hear`, { by: 'harmed-party', mode: 'written' });
    await court.refused('StatementRead', coordinator, `${path}/${kept.statementId}/withdraw`);
    for (const who of [judge, juror(it.jurors[0]!)]) {
      const shown = await court.reads<{ text: string }[]>(who, path);
      expect(shown.map(({ text }) => text)).toEqual([kept.text]);
    }
    await court.refused('NoConsentToRead', coordinator, path, { ...statement('Not for them.'), mayBeRead: false });
  });

  it('is heard by nobody who does not sit in that hearing', async () => {
    const it = await inSession();
    const stranger = pool.find((jurorId) => ![...it.jurors, ...it.alternates].includes(jurorId))!;
    problem(await court.get(juror(stranger), `/hearings/${it.hearingId}/statements`), 404, 'NotHere');
    for (const who of [clerk, bailiff]) problem(await court.get(who, `/hearings/${it.hearingId}/statements`), 403);
  });
});

describe('a room that is stopped', () => {
  it('goes blank, and nothing goes on until it is resumed', async () => {
    const it = await inSession();
    const path = `/hearings/${it.hearingId}`;
    await court.does(monitor, `${path}/stop`, { because: 'disclosure' });
    for (const page of ['questions', 'statements'])
      problem(await court.get(juror(it.jurors[0]!), `${path}/${page}`), 409, 'RoomStopped');
    await court.refused('RoomStopped', judge, `${path}/retire`, { deliberationId: anId() });
    court.pass({ minutes: 20 });
    await court.does(bailiff, `${path}/resume`);
    expect(await court.reads(juror(it.jurors[0]!), `${path}/questions`)).toEqual([]);
    await court.does(judge, `${path}/adjourn`, { because: 'room-stopped', faultOf: 'nobody' });
    await court.drain();
    expect(await hearing(it)).toMatchObject({ stage: 'adjourned', minutes: 0 });
    expect(await resetOf(it)).toMatchObject({ because: 'room-stopped', faultOf: 'nobody' });
  });
});

describe('after all this', () => {
  it('nothing is stuck, no view is parked, and nothing was our fault', async () =>
    expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] }));
});
