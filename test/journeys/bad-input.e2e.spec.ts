import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { Accounts } from '#access';
import { AGENCIES, openCourt, problem, type Court } from './court.js';
import * as steps from './steps.js';
import { anId, clerk, coordinator, judge, juror } from './steps.js';

let court: Court;
let known: steps.Hearing;
let token: string;
beforeAll(async () => {
  court = await openCourt();
  known = await steps.docketed(court);
  token = await court.token(coordinator);
});
afterAll(() => court?.close());

/** How many facts there are, but for those of signing in, which stories do as they go. */
const recorded = async () =>
  (await court.pool.query<{ n: number }>(`select count(*)::int as n from record.events where stream not like 'access-%'`))
    .rows[0]!.n;

/** Sends what no client of ours would. */
const raw = (path: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  court
    .as(request(court.url).post(`/api${path}`), token)
    .set({ 'Idempotency-Key': randomUUID(), 'Content-Type': 'application/json', ...headers })
    .send(body) as unknown as Promise<Response>;

const nothingRecorded = async (work: () => Promise<unknown>) => {
  const before = await recorded();
  await work();
  expect(await recorded()).toBe(before);
};

const person = { given: 'Ann', family: 'Bee', language: 'en' };

describe('a body that is no command', () => {
  const refusedAs = (status: number, code: string, body: string, headers?: Record<string, string>) =>
    nothingRecorded(async () => problem(await raw('/people', body, headers), status, code));

  it.each([
    ['{"given":', 'BadRequest'],
    ['{"given":"Ann",}', 'BadRequest'],
    ['undefined', 'BadRequest'],
    ['[]', 'BadRequest'],
    [`[${JSON.stringify(person)}]`, 'BadRequest'],
    ['"Ann"', 'BadRequest'],
    ['42', 'BadRequest'],
    ['true', 'BadRequest'],
    ['{"__proto__":{"given":"Ann"}}', 'BadRequest'],
    ['null', 'InvalidInput'],
    ['{}', 'InvalidInput'],
    ['', 'BadRequest'],
  ])('%s is refused with a sentence', (body, code) => refusedAs(400, code, body));

  it('is refused when it is larger than anything a court writes', () =>
    refusedAs(413, 'TooLarge', JSON.stringify({ ...person, given: 'x'.repeat(1_100_000) })));
  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is refused as %s',
    (type) => refusedAs(415, 'NotJson', 'given=Ann&family=Bee&language=en', { 'Content-Type': type }),
  );
  it.each(['[]', '"x"', 'null', '42', '{"login":1,"password":{}}', '{"login":"a","password":"b","more":1}', '{'])(
    'does not sign anyone in: %s',
    async (body) => {
      const answer = await request(court.url).post('/api/session').set('Content-Type', 'application/json').send(body);
      problem(answer, 400);
    },
  );
});

describe('a field that does not fit', () => {
  const wrong = (path: string, body: object, field: string, who = coordinator) =>
    nothingRecorded(async () => {
      const { fields } = problem(await court.post(who, path, body), 400, 'InvalidInput');
      expect(fields!.map((one) => one.field)).toContain(field);
      for (const { problems } of fields!) for (const sentence of problems) expect(sentence).toMatch(/\w+ \w+/);
    });

  it.each([
    ['a number for a name', { given: 7 }, 'given'],
    ['an empty name', { given: '' }, 'given'],
    ['a name with a NUL character', { given: 'An\u0000n' }, 'given'],
    ['a name of a thousand letters', { given: 'a'.repeat(1_000) }, 'given'],
    ['half of a pair of letters', { given: 'An\ud800n' }, 'given'],
    ['an object for a name', { given: { $ne: null } }, 'given'],
    ['a list for a name', { given: ['Ann'] }, 'given'],
    ['a field nobody knows', { isAdmin: true }, 'isAdmin'],
    ['an id that is none', { personId: 'abc' }, 'personId'],
    ['a day in another form', { bornOn: '15.06.2010' }, 'bornOn'],
    ['the thirtieth of February', { bornOn: '2026-02-30' }, 'bornOn'],
    ['a thirteenth month', { bornOn: '2026-13-01' }, 'bornOn'],
    ['the year nought', { bornOn: '0000-01-01' }, 'bornOn'],
    ['an instant for a day', { bornOn: '2010-06-15T00:00:00Z' }, 'bornOn'],
    ['a word that is no code', { language: 'English, please' }, 'language'],
    ['an address that is none', { email: 'ann at home' }, 'email'],
  ])('%s', (_, more, field) => wrong('/people', { ...person, ...more }, field));

  it.each([
    ['a week date', '2026-W10-6T15:00:00Z'],
    ['a day of the year', '2026-066T15:00:00Z'],
    ['an hour alone', '2026-03-07T15Z'],
    ['no offset', '2026-03-07T15:00:00'],
    ['the thirtieth of February', '2026-02-30T15:00:00Z'],
    ['a twenty-fifth hour', '2026-03-07T25:00:00Z'],
    ['a comma', '2026-03-07T15:00:00,5Z'],
    ['a year of six figures', '+012026-03-07T15:00:00Z'],
    ['a number', 1_772_000_000_000],
  ])('an instant written with %s', (_, at) =>
    wrong(`/sittings/${known.sitting.sittingId}/check-ins`, { personId: anId(), as: 'juror', at }, 'at', 'bailiff'),
  );

  it.each([1.5, -1, 2 ** 53, 1e300, '12', [], {}])('%j for a count', (severity) =>
    wrong('/cases', { severity }, 'severity', 'referrer'),
  );
  it.each([
    [
      '/timesheets',
      {
        personId: '30000000-0000-4000-8000-000000000003',
        kind: 'owed',
        planId: '30000000-0000-4000-8000-000000000004',
        owedMinutes: 3_000_000_000,
      },
      'owedMinutes',
    ],
    ['/sites', { name: 'Food bank', kind: 'non-profit', capacity: 3_000_000_000 }, 'capacity'],
    [
      '/plans/30000000-0000-4000-8000-000000000003/progress',
      {
        sanctionId: '30000000-0000-4000-8000-000000000003',
        amount: 3_000_000_000,
        source: 'word',
        reference: '30000000-0000-4000-8000-000000000003',
      },
      'amount',
    ],
  ])('a figure that no column holds, at %s', (path, body, field) => wrong(path, body, field));

  it('is named by its path inside a list', () =>
    wrong('/sittings', { ...calendar(), rooms: [{ roomId: 'x', name: 'Room 1' }] }, 'rooms.0.roomId'));
});

const calendar = (more: object = {}) => {
  const on = court.inDays(20);
  const rooms = [{ roomId: anId(), name: 'Room 1' }];
  return {
    on,
    opensAt: court.at(on, '09:00'),
    closesAt: court.at(on, '12:00'),
    venue: 'Hall',
    rooms,
    slotMinutes: 30,
    slotsPerRoom: 6,
    ...more,
  };
};

describe('dates in the wrong order', () => {
  it('are refused with a sentence, and nothing is recorded', async () => {
    const { family, caseId } = known;
    const { personId } = family.youth;
    const referral = {
      youthId: personId,
      agencyId: AGENCIES[0],
      offence: 'curfew',
      offenceClass: 'curfew',
      ageAtOffence: 15,
      ageAtReferral: 15,
      incidentId: anId(),
      priors: 'no',
    };
    const received = (offenceOn: string, receivedOn: string) => ({ ...referral, offenceOn, receivedOn });
    await nothingRecorded(async () => {
      await court.refused('OffenceAfterReferral', 'referrer', '/cases', received(court.today, court.inDays(-1)));
      await court.refused('ReceivedInFuture', 'referrer', '/cases', received(court.today, court.inDays(1)));
      await court.refused('AgesDoNotFit', 'referrer', '/cases', {
        ...received(court.inDays(-3), court.today),
        ageAtReferral: 19,
      });
      await court.refused('DaysOutOfOrder', coordinator, `/people/${personId}/unavailabilities`, {
        from: court.inDays(5),
        until: court.inDays(4),
        because: 'away',
      });
      await court.refused('DayTooShort', coordinator, '/sittings', calendar({ closesAt: court.at(court.inDays(20), '08:00') }));
      await court.refused('DayPassed', coordinator, '/sittings', calendar({ on: court.inDays(-1) }));
      await court.refused('NotThatDay', coordinator, '/sittings', calendar({ on: court.inDays(21) }));
      await court.refused('SignedInFuture', coordinator, `/cases/${caseId}/consents`, {
        ...steps.consent(court, 'guardian', family.guardian),
        personId: anId(),
        signedOn: court.inDays(1),
      });
    });
  });
});

describe('commands out of order', () => {
  it('are refused with a sentence, and nothing is recorded', async () => {
    const fresh = await steps.aReferral(court, await steps.aFamily(court));
    const path = `/cases/${fresh.caseId}`;
    await nothingRecorded(async () => {
      await court.refused('NotScreened', coordinator, `${path}/accept`);
      await court.refused('NotScreened', coordinator, `${path}/override`, {
        because: 'chief',
        reason: 'x',
        permittedBy: 'chief',
      });
      await court.refused('NotInIntake', coordinator, `${path}/admission`, steps.admission);
      await court.refused('NotAccepted', coordinator, `${path}/consents`, steps.consent(court, 'youth', fresh.family.youth));
      await court.refused('NotReady', coordinator, `${path}/hearing-date`, {
        hearingId: anId(),
        sittingId: anId(),
        hearingOn: court.inDays(3),
      });
      await court.refused('NotHeard', coordinator, `${path}/plan`, { planId: anId(), completeBy: court.inDays(9) });
      await court.refused('NoPlan', coordinator, `${path}/complete`, { completedOn: court.today, itemsDone: 1 });
      await court.refused('NotCompleted', coordinator, `${path}/follow-ups`, { months: 6, result: 'unknown' });
      await court.refused('HearingNotOpened', judge, `/hearings/${known.hearingId}/account`);
      await court.refused('NotDeliberating', juror(anId()), `/deliberations/${anId()}/pushed`, { jurorId: anId() });
      await court.refused('SeedNotCommitted', clerk, `/draws/${known.hearingId}/close`);
      await court.refused('NotYetTheDay', clerk, `/sittings/${known.sitting.sittingId}/close`);
    });
  });
});

describe('the Idempotency-Key', () => {
  it('must be there, and long enough to be one', () =>
    nothingRecorded(async () => {
      const send = () => court.as(request(court.url).post('/api/people'), token).send(person);
      problem(await send(), 400, 'BadRequest');
      for (const key of ['short', 'with spaces in it', 'x'.repeat(201)])
        problem(await send().set('Idempotency-Key', key), 400, 'BadRequest');
    }));
  it('gives the same receipt for the same command, however often it is sent', async () => {
    const key = randomUUID();
    const first = await court.does(coordinator, '/people', person, { key });
    const again = await Promise.all([1, 2, 3].map(() => court.does(coordinator, '/people', person, { key })));
    expect(again).toEqual([first, first, first]);
  });
  it('gives the first receipt also when the matter has long been decided', async () => {
    const fresh = await steps.aReferral(court, await steps.aFamily(court));
    const key = randomUUID();
    const first = await court.does(coordinator, `/cases/${fresh.caseId}/screen`, {}, { key });
    await court.does(coordinator, `/cases/${fresh.caseId}/decline`, { because: 'no-capacity' });
    expect(await court.does(coordinator, `/cases/${fresh.caseId}/screen`, {}, { key, ifMatch: 0 })).toEqual(first);
    await court.refused('CaseClosed', coordinator, `/cases/${fresh.caseId}/screen`, {});
  });
  it('stands for one command, not for two', async () => {
    const key = randomUUID();
    await court.does(coordinator, '/people', person, { key });
    await nothingRecorded(async () => {
      problem(await court.post(coordinator, '/people', { ...person, given: 'Beth' }, { key }), 422, 'KeyReused');
    });
    const path = `/cases/${known.caseId}`;
    await court.does(coordinator, `${path}/contacts`, { channel: 'phone', language: 'en', outcome: 'no-answer' }, { key });
    problem(await court.post(coordinator, `${path}/suspend`, { because: 'hospital' }, { key }), 422, 'KeyReused');
  });
  it('is each account’s own', async () => {
    const key = randomUUID();
    const [one, two] = [
      await court.does(coordinator, '/people', person, { key }),
      await court.does(clerk, '/people', person, { key }),
    ];
    expect(one.id).not.toBe(two.id);
  });
  it('makes one of many that are sent at once', async () => {
    const key = randomUUID();
    const contact = { channel: 'text', language: 'en', outcome: 'no-answer' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => court.does(coordinator, `/cases/${known.caseId}/contacts`, contact, { key })),
    );
    expect(new Set(answers.map(({ revision }) => revision)).size).toBe(1);
  });
});

describe('If-Match', () => {
  it('refuses a change to what has moved on since', async () => {
    const contact = { channel: 'letter', language: 'en', outcome: 'no-answer' };
    const path = `/cases/${known.caseId}/contacts`;
    const { revision } = await court.does(coordinator, path, contact);
    const { title } = problem(await court.post(coordinator, path, contact, { ifMatch: revision - 1 }), 412, 'Stale');
    expect(title).toMatch(/changed/);
    await court.does(coordinator, path, contact, { ifMatch: revision });
  });
  it.each(['abc', '*', '1.5', '"99999999999"'])('must be a revision, which %s is not', async (header) => {
    const answer = await court
      .as(request(court.url).post(`/api/cases/${known.caseId}/suspend`), token)
      .set({ 'If-Match': header, 'Idempotency-Key': anId() })
      .send({ because: 'x' });
    problem(answer, 400, 'BadRequest');
  });
});

describe('what is not there', () => {
  it.each(['/api/nothing', '/api/cases/x/y/z', '/nothing', '/api'])('%s', async (path) => {
    problem(await court.as(request(court.url).get(path), token), 404, 'NotHere');
    problem(await court.as(request(court.url).post(path), token).send({}), 404, 'NotHere');
  });
  it.each(['put', 'patch', 'delete'] as const)('no %s of a case', async (method) => {
    problem(
      await court.as(request(court.url)[method](`/api/cases/${known.caseId}`), token).send(method === 'delete' ? undefined : {}),
      404,
      'NotHere',
    );
  });
  it.each(['no-id', '%00', "1' or '1'='1"])('the id %s', async (id) => {
    problem(await court.get(coordinator, `/cases/${encodeURIComponent(id)}`), 404, 'NotHere');
    problem(await court.post(coordinator, `/cases/${encodeURIComponent(id)}/suspend`, { because: 'hospital' }), 404, 'NotHere');
  });
  it('an id in capital letters is the same id', async () => {
    const personId = anId().toUpperCase();
    const { id } = await court.does(coordinator, '/people', { ...person, personId });
    expect(id).toBe(personId.toLowerCase());
    await court.does(coordinator, `/people/${personId}/roles`, { role: 'mentor' });
    expect(await court.reads(coordinator, `/people/${personId}`)).toMatchObject({ personId: id });
  });
  it('the statement of time of an account without a person', async () =>
    problem(await court.get('juror', '/desk/me/statement'), 404, 'NotHere'));
  it('an address that cannot be read', async () => {
    const status = await new Promise<{ status: number; type: string }>((resolve, reject) => {
      const asked = httpRequest(`${court.url}/api/cases/%zz`, { headers: { authorization: `Bearer ${token}` } }, (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode!, type: answer.headers['content-type'] ?? '' });
      });
      asked.on('error', reject).end();
    });
    expect(status).toEqual({ status: 400, type: 'application/problem+json; charset=utf-8' });
  });
  it('a body that names another thing than the address', () =>
    nothingRecorded(async () => {
      problem(
        await court.post(coordinator, `/cases/${known.caseId}/suspend`, { caseId: anId(), because: 'hospital' }),
        400,
        'BadRequest',
      );
    }));
  it('the id of another aggregate', () =>
    nothingRecorded(async () => {
      await court.refused('NoSuchCase', coordinator, `/cases/${known.sitting.sittingId}/suspend`, { because: 'hospital' });
      await court.refused('SittingUnknown', coordinator, `/sittings/${known.caseId}/call-off`, { because: 'snow' });
      problem(
        await court.post(coordinator, `/plans/${known.caseId}/remind`, { channel: 'phone', language: 'en', outcome: 'x' }),
        404,
        'NotHere',
      );
      problem(await court.get(coordinator, `/cases/${known.sitting.sittingId}`), 404, 'NotHere');
    }));
});

describe('another programme', () => {
  it('sees none of ours, and changes none of it', async () => {
    const elsewhere = randomUUID();
    const admin = await court.token('admin', elsewhere);
    const post = (as: string, path: string, body: object) =>
      court
        .as(request(court.url).post(`/api${path}`), as)
        .set('Idempotency-Key', anId())
        .send(body);
    const programme = {
      programmeId: elsewhere,
      name: 'Next county',
      timeZone: 'America/Chicago',
      clock: 'court',
      preset: 'midland',
      effectiveOn: court.today,
    };
    expect((await post(admin, '/programmes', programme)).status).toBe(201);
    const theirs = await court.token(coordinator, elsewhere);
    const get = (path: string) => court.as(request(court.url).get(`/api${path}`), theirs);
    const before = await recorded();
    for (const path of [
      `/cases/${known.caseId}`,
      `/sittings/${known.sitting.sittingId}`,
      `/people/${known.family.youth.personId}`,
      `/programmes/${court.programmeId}`,
    ])
      problem(await get(path), 404, 'NotHere');
    for (const path of [
      '/cases',
      '/people',
      '/sittings',
      `/sittings/${known.sitting.sittingId}/docket`,
      '/hearings',
      '/desk/due?until=2030-01-01',
      '/plans',
    ])
      expect((await get(path)).body).toEqual([]);
    for (const [path, body] of [
      [`/cases/${known.caseId}/suspend`, { because: 'hospital' }],
      [`/cases/${known.caseId}/screen`, {}],
      [`/people/${known.family.youth.personId}/roles`, { role: 'juror' }],
      [`/sittings/${known.sitting.sittingId}/call-off`, { because: 'snow' }],
      [`/sittings/${known.sitting.sittingId}/hearings/${known.hearingId}/vacate`, { because: 'x', askedBy: 'y' }],
      [`/programmes/${court.programmeId}/agencies`, { agencyId: anId(), name: 'X', kind: 'police' }],
      [`/jurors/${known.family.youth.personId}/train`, { course: 'x', on: court.today }],
    ] as const) {
      const answer = await post(theirs, path, body);
      expect([path, [404, 409].includes(answer.status)]).toEqual([path, true]);
    }
    expect(await recorded()).toBe(before);
  });
});

describe('signing in', () => {
  it('is asked of everybody who wants anything', async () => {
    for (const asked of [request(court.url).get('/api/cases'), request(court.url).post('/api/people').send(person)])
      problem(await asked, 401, 'NotSignedIn');
    for (const header of ['Bearer x', 'Bearer ', 'Basic YTpi', `Bearer ${'x'.repeat(43)}`, `Bearer ${token}x`])
      problem(await request(court.url).get('/api/cases').set('Authorization', header), 401, 'NotSignedIn');
  });
  it('fails alike for a wrong password and an unknown login', async () => {
    const attempt = (login: string) => request(court.url).post('/api/session').send({ login, password: 'wrong' });
    const known401 = problem(await attempt(`coordinator.staff.${court.programmeId}`), 401);
    expect(problem(await attempt('nobody'), 401)).toEqual(known401);
  });
  it('asks as what, of those who are more than one thing', async () => {
    const login = 'two.hats';
    for (const role of ['clerk', 'bailiff'])
      await court.app.get(Accounts).grant(login, 'a long password', { programmeId: court.programmeId, role, personId: null });
    const attempt = (more: object) =>
      request(court.url)
        .post('/api/session')
        .send({ login, password: 'a long password', ...more });
    expect(problem(await attempt({}), 409, 'ChooseRole').title).toMatch(/bailiff, clerk/);
    expect((await attempt({ role: 'clerk' })).body).toMatchObject({ role: 'clerk' });
    problem(await attempt({ role: 'judge' }), 403, 'NotAllowed');
  });
  it('ends when it has lasted long enough, or when one signs out', async () => {
    const who = { role: 'clerk', personId: anId() };
    const mine = await court.token(who);
    const ask = () => court.as(request(court.url).get('/api/session'), mine);
    expect((await ask()).body).toEqual({
      sessionId: expect.any(String),
      programmeId: court.programmeId,
      role: 'clerk',
      personId: who.personId,
      kind: 'staff',
      scope: {},
      pending: null,
    });
    await court.pool.query(`update access.sessions set ends_at = now() - interval '1 minute' where person_id = $1`, [
      who.personId,
    ]);
    problem(await ask(), 401, 'NotSignedIn');
    const other = await court.token({ role: 'clerk', personId: anId() });
    await court.as(request(court.url).delete('/api/session'), other).expect(204);
    problem(await court.as(request(court.url).get('/api/session'), other), 401, 'NotSignedIn');
  });
  it('works with the cookie of the browser too', async () => {
    const login = `clerk.staff.${court.programmeId}`;
    await court.token(clerk);
    const answer = await request(court.url).post('/api/session').send({ login, password: 'correct horse battery staple' });
    const [cookie] = answer.get('Set-Cookie')!;
    expect(cookie).toMatch(/^__Host-session=[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
    await request(court.url).get('/api/sittings').set('Cookie', cookie!.split(';')[0]!).expect(200);
  });
});

describe('a role that may not', () => {
  // For each role, something it must neither do nor see.
  const forbidden: Record<string, readonly [method: 'get' | 'post', path: string]> = {
    coordinator: ['post', '/dispositions/x/approve'],
    judge: ['get', '/cases'],
    juror: ['get', '/jurors'],
    foreperson: ['get', '/cases/x'],
    bailiff: ['get', '/cases'],
    clerk: ['get', '/cases/x/history'],
    'jury-monitor': ['get', '/dispositions'],
    respondent: ['get', '/cases'],
    guardian: ['post', '/cases/x/consents'],
    'harmed-party': ['get', '/cases/x'],
    referrer: ['get', '/cases/x'],
    'site-supervisor': ['get', '/people'],
    mentor: ['post', '/plans/x/progress'],
    evaluator: ['get', '/cases'],
    admin: ['get', '/cases/x'],
  };
  it.each(Object.entries(forbidden))('%s', async (role, [method, path]) => {
    const real = path.replace('x', known.caseId);
    problem(await (method === 'get' ? court.get(role, real) : court.post(role, real)), 403, 'NotAllowed');
  });
  it('stays out also when nobody granted it anything', async () =>
    problem(await court.get('stranger', '/cases'), 403, 'NotAllowed'));
});

describe('after all this', () => {
  it('nothing is stuck, no view is parked, and nothing was our fault', async () =>
    expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] }));
});
