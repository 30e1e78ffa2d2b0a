import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCourt, problem, type Court } from './court.js';
import * as steps from './steps.js';
import { bailiff, clerk, coordinator, judge, juror, monitor, type Planned } from './steps.js';

let court: Court;
beforeAll(async () => {
  court = await openCourt();
});
afterAll(() => court?.close());

const caseload = async (caseId: string) => {
  const lines = await court.reads<{ caseId: string }[]>(coordinator, '/cases');
  return lines.find((line) => line.caseId === caseId);
};
const dueKinds = async (caseId: string) => {
  const due = await court.reads<{ kind: string; settledOn: string | null }[]>(coordinator, `/desk/cases/${caseId}/due`);
  return due.filter(({ settledOn }) => settledOn === null).map(({ kind }) => kind);
};

describe('the ordinary life of a case', () => {
  // One story, told in order: each step begins where the one before it ended.
  let file: steps.Case;
  let hearing: steps.Hearing;
  let session: steps.Seated;
  let room: steps.Retired;
  let plan: Planned;

  it('begins with a referral, which waits for a decision', async () => {
    const referral = await steps.aReferral(court, await steps.aFamily(court));
    file = referral;
    expect(await caseload(file.caseId)).toMatchObject({ stage: 'received', next: 'decide', nextDueOn: '2026-03-23' });
    const whole = await court.reads(coordinator, `/cases/${file.caseId}`);
    expect(whole).toMatchObject({ narrative: expect.stringMatching(/viaduct/), outsideNumber: expect.stringMatching(/^PD-/) });
    const own = await court.reads<object[]>('referrer', '/cases/referrals');
    expect(own).toEqual([expect.objectContaining({ caseId: file.caseId, status: 'received' })]);
    expect(JSON.stringify(own)).not.toMatch(/viaduct/);
    expect(await dueKinds(file.caseId)).toEqual(['decide', 'reach']);
  });

  it('is screened and accepted, and the family has thirty days to sign', async () => {
    await steps.accepted(court, file);
    expect(await caseload(file.caseId)).toMatchObject({
      stage: 'accepted',
      screening: 'eligible',
      next: 'consent',
      nextDueOn: '2026-04-01',
    });
    const [line] = await court.reads<{ missing: string[] }[]>(coordinator, '/desk/needs-attention');
    expect(line).toMatchObject({ caseId: file.caseId, missing: expect.arrayContaining(['admission']) });
  });

  it('is ready once advice, interview, admission and both consents are there', async () => {
    await steps.advised(court, file);
    const [at, intakeOn] = [court.at(court.inDays(1), '16:00'), court.inDays(1)];
    await court.does(coordinator, `/cases/${file.caseId}/intake`, { interviewerId: steps.anId(), at, intakeOn });
    court.goTo(intakeOn, '16:00');
    await steps.interviewed(court, file);
    await court.does(coordinator, `/cases/${file.caseId}/admission`, steps.admission);
    await court.does(coordinator, `/cases/${file.caseId}/consents`, steps.consent(court, 'youth', file.family.youth));
    expect(await caseload(file.caseId)).toMatchObject({ stage: 'intake' });
    await court.does(coordinator, `/cases/${file.caseId}/consents`, steps.consent(court, 'guardian', file.family.guardian));
    expect(await caseload(file.caseId)).toMatchObject({ stage: 'ready', next: 'hear', nextDueOn: '2026-04-28' });
    expect(await court.reads(clerk, '/cases/unscheduled')).toEqual([
      expect.objectContaining({ caseId: file.caseId, hearBy: '2026-04-28' }),
    ]);
    expect(await court.reads(coordinator, `/cases/${file.caseId}`)).toMatchObject({
      interview: { strengths: expect.stringMatching(/bicycles/) },
    });
  });

  it('is docketed, and posted by call number and room alone', async () => {
    hearing = await steps.docketed(court, file);
    const { sittingId, on } = hearing.sitting;
    expect(await court.reads(clerk, `/sittings/${sittingId}/docket`)).toEqual([
      expect.objectContaining({ state: 'docketed', missing: ['respondent', 'guardian'], readiness: 'nobody' }),
    ]);
    expect(await court.reads('respondent', `/sittings/${sittingId}/posted-list`)).toEqual([]);
    await court.does(clerk, `/sittings/${sittingId}/docket/publish`);
    expect(await court.reads('respondent', `/sittings/${sittingId}/posted-list`)).toEqual([{ callNumber: 1, room: 'Room 1' }]);
    expect(await caseload(file.caseId)).toMatchObject({ stage: 'docketed', hearingOn: on });
    expect(await court.reads(clerk, '/cases/unscheduled')).toEqual([]);
    expect(await court.reads(clerk, `/sittings/${sittingId}`)).toMatchObject({ capacity: 12, used: 1 });
  });

  it('is called on the day, before jurors drawn by lot', async () => {
    const pool = await steps.volunteers(court, 5);
    await steps.invited(court, pool, hearing.sitting);
    const here = await steps.seated(court, hearing, pool);
    session = here;
    expect([here.jurors.length, here.alternates.length]).toEqual([4, 1]);
    expect(await court.reads(clerk, `/draws/${hearing.hearingId}/replay`)).toEqual([
      expect.objectContaining({ attempt: 1, commitmentHolds: true, samePanel: true }),
    ]);
    const [line] = await court.reads<[{ readiness: object }]>(bailiff, `/desk/court-day/${hearing.sitting.on}`);
    expect(line.readiness).toEqual({ respondent: true, guardian: true, interpreter: null, panel: true, judge: true });
    const attendance = await court.reads<{ as: string; attended: boolean }[]>(
      bailiff,
      `/sittings/${hearing.sitting.sittingId}/attendance`,
    );
    expect(
      attendance
        .filter(({ attended }) => attended)
        .map(({ as }) => as)
        .sort(),
    ).toEqual(['guardian', ...Array(5).fill('juror'), 'respondent']);
  });

  it('hears the young person first, then questions and the harmed party’s statement', async () => {
    const { hearingId, jurors, caseId } = await steps.inSession(court, session);
    const [lead, other] = jurors as [string, string];
    const [questionId, improper, statementId] = [steps.anId(), steps.anId(), steps.anId()];
    const question = {
      questionId,
      askedBy: other,
      to: 'respondent',
      text: court.word('What would you tell your little sister?'),
    };
    await court.does(juror(other), `/hearings/${hearingId}/questions`, question);
    await court.does({ role: 'foreperson', personId: lead }, `/hearings/${hearingId}/questions/${questionId}/ask`, {
      ...question,
      lead,
    });
    await court.does(juror(other), `/hearings/${hearingId}/questions`, {
      ...question,
      questionId: improper,
      text: court.word('Where were you born?'),
    });
    await court.does(judge, `/hearings/${hearingId}/questions/${improper}/hold-back`, { because: 'birthplace' });
    const asked = await court.reads<{ state: string; text: string }[]>(juror(lead), `/hearings/${hearingId}/questions`);
    expect(Object.fromEntries(asked.map(({ state, text }) => [state, text]))).toEqual({
      asked: question.text,
      'held-back': null,
    });
    const statement = {
      statementId,
      by: 'harmed-party',
      mode: 'written',
      text: court.word('My window was the third that month.'),
      mayBeRead: true,
    };
    await court.does(coordinator, `/hearings/${hearingId}/statements`, statement);
    await court.does(judge, `/hearings/${hearingId}/statements/${statementId}/clear`);
    expect(await court.reads(juror(lead), `/hearings/${hearingId}/statements`)).toEqual([]);
    await court.does(judge, `/hearings/${hearingId}/statements/${statementId}/hear`, { by: 'harmed-party', mode: 'written' });
    const heard = await court.reads<object[]>(juror(lead), `/hearings/${hearingId}/statements`);
    expect(heard).toEqual([expect.objectContaining({ statementId, hearingId, text: statement.text })]);
    expect(JSON.stringify(heard)).not.toContain(caseId);
    expect(await court.reads(clerk, `/hearings/${hearingId}`)).toMatchObject({
      stage: 'in-session',
      seated: 4,
      guardian: 'present',
    });
  });

  it('is talked over by the jury, whose progress the court sees as counts only', async () => {
    room = await steps.retired(court, session);
    const [progress] = await court.reads<object[]>(clerk, '/deliberations');
    expect(progress).toMatchObject({
      deliberationId: room.deliberationId,
      stage: 'deliberating',
      rated: 4,
      present: 4,
      votesIn: 0,
    });
    expect(progress).not.toHaveProperty('jurors');
    const comment = { jurorId: room.jurors[1], text: court.word('He fixed the bench at our school.') };
    await court.does(juror(room.jurors[1]!), `/deliberations/${room.deliberationId}/comments`, comment);
    expect(await court.reads(juror(room.jurors[2]!), `/deliberations/${room.deliberationId}/comments`)).toEqual([
      expect.objectContaining({ text: comment.text }),
    ]);
    const essay = { sanction: 'essay', amount: 1, details: court.word('Two pages on the people who clean the viaduct.') };
    await steps.ballots(court, room, await steps.proposes(court, room, essay));
  });

  it('leaves the jury with a recommendation, which a judge approves and reads out', async () => {
    const it = await steps.recommended(court, room);
    const { dispositionId, sitting, hearingId } = it;
    expect(await court.reads(judge, `/deliberations/recommendations/${room.deliberationId}`)).toMatchObject({
      unanimous: true,
      jurors: 4,
      indications: { owns: { clearly: 4, partly: 0, 'not-yet': 0, 'could-not-tell': 0 } },
    });
    expect(await court.reads(monitor, `/deliberations/${room.deliberationId}`)).toMatchObject({ stage: 'recommended' });
    expect((await court.get(juror(room.jurors[0]!), `/deliberations/${room.deliberationId}`)).status).toBe(404);
    problem(await court.get(judge, `/dispositions/${dispositionId}/given-before`), 409, 'FirstViewFirst');
    await court.does(judge, `/dispositions/${dispositionId}/first-view`, { leaning: 'approve' });
    expect(await court.reads(judge, `/dispositions/${dispositionId}/given-before`)).toEqual([]);
    expect(await court.reads(judge, `/dispositions/${dispositionId}/bench`)).toMatchObject({
      stage: 'recommended',
      firstView: 'approve',
    });
    plan = await steps.inPlan(court, it);
    expect(await court.reads(clerk, `/dispositions/${dispositionId}`)).toMatchObject({
      stage: 'agreed',
      judgeId: sitting.judgeId,
      completeBy: '2026-06-13',
      acceptedBy: ['youth', 'guardian'],
    });
    expect(await court.reads(clerk, `/hearings/${hearingId}`)).toMatchObject({ stage: 'held', minutes: 25 });
    expect(await court.reads(clerk, `/sittings/${sitting.sittingId}/docket`)).toEqual([
      expect.objectContaining({ state: 'held' }),
    ]);
  });

  it('goes on as a plan: hours on a sheet, an essay, and a seat in the jury pool', async () => {
    expect(await caseload(file.caseId)).toMatchObject({ stage: 'in-plan', next: 'complete', nextDueOn: '2026-06-13' });
    expect(await court.reads(coordinator, `/plans/${plan.planId}`)).toMatchObject({
      stage: 'running',
      itemsAsked: 3,
      itemsDone: 0,
    });
    expect(await court.reads(coordinator, `/timesheets/${plan.serviceId}`)).toMatchObject({
      kind: 'owed',
      requiredMinutes: 480,
      remainingMinutes: 480,
    });
    expect(await court.reads(coordinator, `/jurors/${file.family.youth.personId}`)).toMatchObject({
      origin: 'respondent',
      status: 'recruited',
      planId: plan.planId,
    });
  });

  it('credits the volunteers on the jury once the day is closed, and nobody who owed it', async () => {
    await steps.closesDay(court, plan.sitting);
    for (const jurorId of [...plan.jurors, ...plan.alternates]) {
      expect(await court.reads(coordinator, `/accounts/${jurorId}`)).toMatchObject({ balanceMinutes: expect.any(Number) });
      expect(await court.reads(juror(jurorId), '/jurors/me/service')).toEqual([
        expect.objectContaining({ sittingId: plan.sitting.sittingId }),
      ]);
    }
    expect((await court.get(coordinator, `/accounts/${file.family.youth.personId}`)).status).toBe(404);
  });

  it('is worked off item by item', async () => {
    const { planId, serviceId, family } = plan;
    const respondent = { role: 'respondent', personId: family.youth.personId };
    await steps.serves(court, serviceId, 300);
    court.pass({ days: 1 });
    await steps.serves(court, serviceId, 180);
    expect(await court.reads(respondent, '/timesheets/me')).toEqual([
      expect.objectContaining({ remainingMinutes: 0, doneMinutes: 480, givenMinutes: 0 }),
    ]);
    const sanctions = await court.reads<{ sanction: string; sanctionId: string }[]>(coordinator, `/plans/${planId}/sanctions`);
    const { sanctionId } = sanctions.find(({ sanction }) => sanction === 'essay')!;
    const proofId = steps.anId();
    await court.does(coordinator, `/plans/${planId}/receive-proof`, { sanctionId, proofId, kind: 'essay' });
    await court.does(coordinator, `/plans/${planId}/return-proof`, { sanctionId, proofId, because: 'too-short' });
    const again = steps.anId();
    await court.does(coordinator, `/plans/${planId}/receive-proof`, { sanctionId, proofId: again, kind: 'essay' });
    await court.does(coordinator, `/plans/${planId}/accept-proof`, { sanctionId, proofId: again });
    expect(await court.reads(coordinator, `/plans/${planId}`)).toMatchObject({ stage: 'running', itemsDone: 2 });
  });

  it('completes with the last duty, served on somebody else’s jury', async () => {
    await steps.servesOnJury(court, plan);
    expect(await court.reads(coordinator, `/plans/${plan.planId}`)).toMatchObject({
      stage: 'completed',
      itemsDone: 3,
      closedOn: court.today,
    });
    expect(await court.reads(coordinator, `/cases/${file.caseId}`)).toMatchObject({
      stage: 'closed',
      outcome: 'completed',
      itemsDone: 3,
      closedOn: court.today,
    });
    expect(await caseload(file.caseId)).toBeUndefined();
    expect(await court.reads(coordinator, '/cases/closings')).toEqual([
      expect.objectContaining({ caseId: file.caseId, outcome: 'completed' }),
    ]);
    expect(await court.reads('referrer', '/cases/referrals')).toEqual([
      expect.objectContaining({ status: 'completed', itemsDone: 3 }),
    ]);
  });

  it('ends with an invitation to serve on, which is a new and free choice', async () => {
    const { personId } = file.family.youth;
    expect(await court.reads(coordinator, `/jurors/${personId}`)).toMatchObject({
      status: 'asked-to-serve-on',
      origin: 'former-respondent',
      consents: [],
    });
    const sitting = await steps.aSitting(court, { days: 7, rooms: 1 });
    const invitation = { sittingId: sitting.sittingId, on: sitting.on, replyBy: sitting.on, standby: false };
    await court.refused('NotActive', coordinator, `/jurors/${personId}/invite`, invitation);
    await court.does({ role: 'juror', personId }, `/jurors/${personId}/consent`, { by: 'self' });
    await court.does(coordinator, `/jurors/${personId}/consent`, { by: 'guardian' });
    await court.does(coordinator, `/jurors/${personId}/activate`);
    await court.does(coordinator, `/jurors/${personId}/invite`, invitation);
  });

  it('stands in the statement of time and in the figures', async () => {
    const { personId } = file.family.youth;
    expect(await court.reads(coordinator, `/desk/people/${personId}/statement`)).toMatchObject({
      owedMinutesServed: 480,
      owedDutiesServed: 1,
    });
    expect(await court.reads(coordinator, '/desk/funnel')).toMatchObject({
      referred: 1,
      ends: { completed: 1 },
      plans: { due: 1, completed: 1 },
      jurors: { askedToServeOn: 1, servingOn: 1, duties: { volunteer: 5, respondent: 1 } },
      minutes: { service: { owed: 480, given: 0 } },
    });
    expect(await court.reads('evaluator', '/desk/funnel')).toMatchObject({
      referred: null,
      ends: { completed: null },
      jurors: { duties: { volunteer: null, respondent: null } },
      minutes: { service: { owed: 480, given: 0 } },
    });
    expect(await court.reads('evaluator', '/desk/jury-figures')).toMatchObject({ came: 6, noShows: 0, services: 6 });
    const outcomes = await court.reads<object[]>(coordinator, '/desk/case-outcomes');
    expect(outcomes).toEqual([expect.objectContaining({ caseId: file.caseId, bucket: 'completed' })]);
  });

  it('is followed up half a year and a year later', async () => {
    const path = `/cases/${file.caseId}/follow-ups`;
    await court.refused('TooEarly', coordinator, path, { months: 6, result: 'no-new-referral' });
    court.pass({ days: 190 });
    expect(await court.reads(coordinator, `/cases/follow-ups?until=${court.today}`)).toEqual([
      expect.objectContaining({ caseId: file.caseId }),
    ]);
    await court.does(coordinator, path, { months: 6, result: 'no-new-referral' });
    expect(await court.reads(coordinator, `/cases/follow-ups?until=${court.today}`)).toEqual([]);
    court.pass({ days: 190 });
    await court.does(coordinator, path, { months: 12, result: 'new-referral' });
  });

  it('left nothing undone behind it', async () => {
    expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] });
  });
});

describe('what the database and the log hold after a whole story', () => {
  it('names nobody and repeats nothing that was said', async () => {
    const dump = (await court.dump()).toLowerCase();
    const log = court.log.join('').toLowerCase();
    for (const table of [
      'record.events',
      'views.case_file',
      'views.people',
      'keys.data_keys',
      'running.checkpoints',
      'access.accounts',
    ])
      expect(dump).toContain(`${table}\n`);
    expect(dump).toContain(court.programmeId);
    expect(court.words.size).toBeGreaterThan(50);
    expect([...court.words].filter((word) => dump.includes(word.toLowerCase()) || log.includes(word.toLowerCase()))).toEqual([]);
  });
});
