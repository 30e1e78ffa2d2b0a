import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { EventStore, Keyring, OpenGlass, Trail, verify, VIEWS_CONTEXT, type ViewsContext } from '#platform';
import { openCourt, problem, type Court, type Who } from './court.js';
import * as steps from './steps.js';

interface Viewer {
  readonly account: string;
  readonly person: string | null;
  readonly name: { readonly given: string; readonly family: string } | null;
  readonly role: string;
  readonly onBehalfOf: string | null;
  readonly onBehalfOfName: { readonly given: string } | null;
  readonly classes: readonly string[];
  readonly why: string | null;
  readonly route: string;
  readonly times: number;
  readonly glass: string | null;
}

let court: Court;
let it_: steps.Planned;
beforeAll(async () => {
  court = await openCourt();
  it_ = await steps.inPlan(court);
});
afterAll(async () => {
  const { failed, ...troubles } = await court.troubles();
  expect(troubles).toEqual({ stuck: [], parked: [] });
  // The one answer that was held back because nobody could write down who looked.
  expect(failed).toEqual([expect.stringContaining('TrailUnavailable')]);
  await court.close();
});

const { coordinator, clerk, judge } = steps;
const viewersOf = (path: string) => court.reads<Viewer[]>(coordinator, `${path}/viewers?take=500`);
const ofCase = () => viewersOf(`/cases/${it_.caseId}`);
const respondent = (): Who => ({ role: 'respondent', personId: it_.family.youth.personId });
const reads = async (who: Who, path: string, headers: Readonly<Record<string, string>> = {}) =>
  court.as(request(court.url).get(`/api${path}`), await court.token(who)).set(headers);

describe('who viewed a case (F105)', () => {
  it('is known by account and person, role, classes of fields, door and reason', async () => {
    const { personId, given, family } = await steps.anAdult(court);
    const who = { role: 'coordinator', personId };
    expect((await reads(who, `/cases/${it_.caseId}`, { 'reason-code': 'family-called' })).status).toBe(200);
    const [last] = await ofCase();
    expect(last).toMatchObject({
      account: expect.stringMatching(/^[0-9a-f-]{36}$/),
      person: personId,
      name: { given, family },
      role: 'coordinator',
      classes: ['case', 'notes'],
      why: 'family-called',
      route: 'ReferralsController.one',
      times: 1,
      glass: null,
    });
  });

  it('holds lists and what hangs on a case: plan, hearing, recommendation', async () => {
    await court.reads(coordinator, '/cases');
    await court.reads(judge, `/plans/${it_.planId}/sanctions`);
    await court.reads(judge, `/hearings/${it_.hearingId}/questions`);
    await court.reads(judge, `/hearings/${it_.hearingId}`);
    await court.reads(judge, `/deliberations/recommendations/${it_.deliberationId}`);
    const doors = (await ofCase()).map(({ role, route }) => `${role} ${route}`);
    expect(doors).toEqual(
      expect.arrayContaining([
        'coordinator ReferralsController.list',
        'judge PlanReadingController.sanctions',
        'judge HearingReadingController.one',
        'judge DeliberationReadingController.recommendation',
      ]),
    );
    // There were no questions, so nothing was shown.
    expect(doors).not.toContain('judge QuestionsController.questions');
  });

  it('tells also who looked at the trail', async () => {
    await ofCase();
    expect((await ofCase())[0]).toMatchObject({ classes: ['trail'], route: 'ViewersController.ofCase' });
  });

  it('is the coordinator’s to know', async () => {
    for (const who of [clerk, judge, 'admin', 'bailiff', respondent()])
      problem(await court.get(who, `/cases/${it_.caseId}/viewers`), 403);
    problem(await court.get(coordinator, `/cases/${randomUUID()}/viewers`), 404, 'NotHere');
    problem(await court.get(coordinator, `/people/${randomUUID()}/viewers`), 404, 'NotHere');
  });

  it('is told to the person themselves as roles and days', async () => {
    const { personId } = it_.family.youth;
    await court.reads(clerk, `/people/${personId}`);
    const told = await court.reads<object[]>(respondent(), '/people/me/viewers');
    expect(told).toContainEqual({
      on: court.today,
      role: 'clerk',
      classes: expect.arrayContaining(['contact', 'identity']),
      times: expect.any(Number),
      brokeGlass: false,
    });
    expect(JSON.stringify(told)).not.toMatch(/[0-9a-f]{8}-/);
  });

  it('is not the person themselves', async () => {
    const path = `/people/${it_.family.youth.personId}`;
    const before = (await viewersOf(path)).filter(({ route }) => route === 'PeopleController.one').length;
    await court.reads(respondent(), path);
    const guardian = { role: 'guardian', personId: it_.family.guardian.personId };
    await court.reads(guardian, path);
    const after = (await viewersOf(path)).filter(({ route }) => route === 'PeopleController.one');
    expect(after.length).toBe(before + 1);
    expect(after[0]).toMatchObject({ role: 'guardian' });
  });

  it('stands on nobody’s trail where an id leads nowhere', async () => {
    const nobody = randomUUID();
    await court.reads(coordinator, `/cases/${nobody}/history`);
    await court.app.get(Trail).flush();
    const { rows } = await court.pool.query('select from trail.entries where subject like $1', [`%${nobody}%`]);
    expect(rows).toEqual([]);
    const keys = await court.pool.query('select from keys.data_keys where subject like $1', [`%${nobody}%`]);
    expect(keys.rows).toEqual([]);
  });

  it('stands in the database in no word', async () => {
    await court.app.get(Trail).flush();
    const { rows } = await court.pool.query<{ line: string }>('select e::text as line from trail.entries e');
    expect(rows.length).toBeGreaterThan(10);
    const all = rows.map(({ line }) => line).join('\n');
    for (const word of ['coordinator', 'clerk', 'identity', 'Controller', 'family-called']) expect(all).not.toContain(word);
  });

  it('is a chain that verifies', async () => {
    await court.drain();
    expect((await verify(court.app.get<ViewsContext>(VIEWS_CONTEXT))).findings).toEqual([]);
  });
});

describe('a trail that cannot be written', () => {
  it('lets nothing restricted out, and says so in a sentence', async () => {
    await court.pool.query('alter table trail.entries rename to entries_away');
    try {
      const { title } = problem(await court.get(coordinator, `/cases/${it_.caseId}`), 503, 'TrailUnavailable');
      expect(title).toBe('The court cannot write down just now who looks at this, so it is not shown. Try again in a moment.');
      await court.reads(coordinator, '/cases');
    } finally {
      await court.pool.query('alter table trail.entries_away rename to entries');
    }
    expect((await ofCase()).map(({ route }) => route)).toContain('ReferralsController.list');
  });
});

describe('breaking the glass (F098)', () => {
  const breaks = (body: object = {}, who: Who = clerk, caseId = it_.caseId) =>
    court.post(who, `/cases/${caseId}/break-glass`, { reason: court.word('She stands at the door in tears.'), ...body });
  interface Broken {
    readonly glassId: string;
    readonly accountId: string;
    readonly caseId: string;
    readonly role: string;
    readonly reason: string;
    readonly until: string;
    readonly acknowledgedAt: string | null;
  }

  it('opens one record to one account for an hour, and says so in the trail', async () => {
    const { status, body } = await breaks();
    expect(status).toBe(201);
    const [waiting] = await court.reads<Broken[]>(coordinator, '/broken-glass');
    expect(waiting).toMatchObject({
      glassId: (body as { id: string }).id,
      caseId: it_.caseId,
      role: 'clerk',
      reason: 'She stands at the door in tears.',
      until: new Date(Date.parse(court.now) + 3_600_000).toISOString(),
    });
    const openGlass = court.app.get(OpenGlass);
    const account = { programmeId: court.programmeId, accountId: waiting!.accountId };
    expect(await openGlass.for(account, `case:${it_.caseId}`)).toBe(true);
    expect(await openGlass.for(account, `case:${randomUUID()}`)).toBe(false);
    expect(await openGlass.for({ ...account, accountId: randomUUID() }, `case:${it_.caseId}`)).toBe(false);

    await court.reads(clerk, `/hearings/${it_.hearingId}`);
    expect((await ofCase()).find(({ route }) => route === 'HearingReadingController.one')).toMatchObject({
      role: 'clerk',
      glass: waiting!.glassId,
    });
    const told = await court.reads<{ role: string; brokeGlass: boolean }[]>(respondent(), '/people/me/viewers');
    expect(told).toContainEqual(expect.objectContaining({ role: 'clerk', brokeGlass: true }));

    court.pass({ minutes: 61 });
    expect(await openGlass.for(account, `case:${it_.caseId}`)).toBe(false);
  });

  it('stays on the coordinator’s list until somebody else has taken note', async () => {
    const [{ glassId }] = await court.reads<[Broken]>(coordinator, '/broken-glass');
    problem(await court.post(clerk, `/broken-glass/${glassId}/acknowledge`), 403);
    await court.does(coordinator, `/broken-glass/${glassId}/acknowledge`);
    expect(await court.reads<Broken[]>(coordinator, '/broken-glass')).toEqual([]);
    expect(await court.reads<Broken[]>(coordinator, `/cases/${it_.caseId}/broken-glass`)).toEqual([
      expect.objectContaining({ glassId, acknowledgedAt: expect.any(String) }),
    ]);
  });

  it('is ended before its time by the coordinator', async () => {
    const { body } = await breaks({ forMinutes: 30 });
    const { id } = body as { id: string };
    const [{ accountId }] = await court.reads<[Broken]>(coordinator, '/broken-glass');
    const openGlass = court.app.get(OpenGlass);
    const isOpen = () => openGlass.for({ programmeId: court.programmeId, accountId }, `case:${it_.caseId}`);
    expect(await isOpen()).toBe(true);
    await court.does(coordinator, `/broken-glass/${id}/mend`);
    expect(await isOpen()).toBe(false);
  });

  it('needs a reason, a record that is there, a limit, and a role that may', async () => {
    problem(await breaks({ reason: '' }), 400, 'InvalidInput');
    problem(await breaks({ reason: 'because   ' }), 409, 'ReasonNeeded');
    problem(await breaks({ forMinutes: 241 }), 409, 'GlassTooLong');
    problem(await breaks({ forMinutes: 100_000 }), 400, 'InvalidInput');
    problem(await breaks({}, clerk, randomUUID()), 404, 'NotHere');
    for (const who of ['evaluator', 'referrer', steps.juror(it_.jurors[0]!), respondent()]) problem(await breaks({}, who), 403);
  });
});

describe('acting for another (F099)', () => {
  const sends = async (who: Who, onBehalfOf: string, path = '/timesheets/me') => reads(who, path, { 'on-behalf-of': onBehalfOf });

  it('stands beside the actor’s name in the history of the case and in the trail', async () => {
    const { personId } = it_.family.youth;
    const test = court.as(request(court.url).post(`/api/cases/${it_.caseId}/contacts`), await court.token(coordinator));
    const sent = await test
      .set({ 'idempotency-key': randomUUID(), 'on-behalf-of': personId })
      .send({ channel: 'phone', language: 'en', outcome: 'reached' });
    expect(sent.status).toBe(201);
    interface Line {
      readonly actor: string;
      readonly onBehalfOf: string | null;
      readonly type: string;
    }
    const history = await court.reads<Line[]>(coordinator, `/cases/${it_.caseId}/history?take=500`);
    expect(history.at(-1)).toMatchObject({
      type: 'ContactAttempted',
      actor: expect.stringMatching(/^[0-9a-f-]{36}$/),
      onBehalfOf: personId,
    });
    expect(history.slice(0, -1).every(({ onBehalfOf }) => onBehalfOf === null)).toBe(true);

    await sends(coordinator, personId, `/cases/${it_.caseId}`);
    expect((await ofCase())[0]).toMatchObject({ onBehalfOf: personId, onBehalfOfName: { given: it_.family.youth.given } });
  });

  it('is for staff, and for a guardian and their child', async () => {
    const { youth, guardian } = it_.family;
    const asGuardian = { role: 'guardian', personId: guardian.personId };
    expect((await sends(asGuardian, youth.personId, `/people/${youth.personId}`)).status).toBe(200);
    const stranger = await steps.aPerson(court, '2011-01-01');
    for (const who of [
      asGuardian,
      respondent(),
      'referrer',
      'evaluator',
      { role: 'mentor', personId: guardian.personId },
    ] as Who[]) {
      const path = who === asGuardian ? `/people/${youth.personId}` : '/session';
      const { title } = problem(await sends(who, stranger.personId, path), 403);
      expect(title).toBe('Only staff may act for another person, and a guardian for their own child under age.');
    }
  });

  it('ends when the child is of age', async () => {
    const family = await steps.aFamily(court, { youth: { bornOn: '2005-01-01' } });
    const asGuardian = { role: 'guardian', personId: family.guardian.personId };
    problem(await sends(asGuardian, family.youth.personId, '/session'), 403);
  });

  it('is nobody’s who runs the system: an administrator cannot be another', async () => {
    problem(await sends('admin', it_.family.youth.personId, '/session'), 403);
  });

  it('is refused for somebody who is not of the programme', async () => {
    const { title } = problem(await sends(clerk, randomUUID(), '/session'), 403);
    expect(title).toBe('There is nobody by that id to act for.');
    problem(await sends(clerk, 'somebody', '/session'), 400);
  });
});

describe('a sealed record', () => {
  it('takes its trail with it, and what broke the glass to it', async () => {
    const other = await steps.accepted(court);
    await court.reads(coordinator, `/cases/${other.caseId}`);
    const trail = court.app.get(Trail);
    const looks = () => trail.of(court.programmeId, [`case:${other.caseId}`], { take: 100, skip: 0 });
    expect(await looks()).not.toEqual([]);
    await court.app.get(Keyring).destroy([`case:${other.caseId}`], court.programmeId);
    expect(await looks()).toEqual([]);
    expect((await court.app.get(EventStore).readAll(0, 1)).events).toHaveLength(1);
    expect((await verify(court.app.get<ViewsContext>(VIEWS_CONTEXT))).findings).toEqual([]);
  });
});
