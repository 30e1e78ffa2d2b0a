import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generate } from 'otplib';
import request, { type Response, type Test } from 'supertest';
import { Accounts, OpenSessions } from '#access';
import { openCourt, PASSWORD, problem, type Court } from './court.js';

let court: Court;
beforeAll(async () => void (court = await openCourt()));
afterAll(async () => {
  expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] });
  await court.close();
});

interface Someone {
  readonly login: string;
  readonly accountId: string;
}
interface Told {
  readonly token: string;
  readonly sessionId: string;
  readonly pending: string | null;
  readonly recoveryCodes?: string[];
}

const somebody = async (role = 'clerk'): Promise<Someone> => {
  const login = court.word(`${role}.${randomUUID()}`);
  const grant = { programmeId: court.programmeId, role, personId: null };
  return { login, accountId: await court.app.get(Accounts).grant(login, PASSWORD, grant) };
};
const api = (method: 'get' | 'post' | 'delete', path: string, token?: string): Test => {
  const test = request(court.url)[method](`/api${path}`);
  return token ? court.as(test, token) : test;
};
const attempt = (login: string, password = PASSWORD, more: object = {}) =>
  api('post', '/session').send({ login, password, ...more });
const enter = async (login: string, more: object = {}) => (await attempt(login, PASSWORD, more).expect(200)).body as Told;
const who = (token: string) => api('get', '/session', token);
const command = (token: string, path: string, body: object = {}) =>
  api('post', path, token).set('Idempotency-Key', randomUUID()).send(body);
const factsOf = async (accountId: string) =>
  (
    await court.pool.query<{ type: string; data: object }>(
      'select type, data from record.events where stream = $1 order by revision',
      [`access-${accountId}`],
    )
  ).rows;
const typesOf = async (accountId: string) => (await factsOf(accountId)).map(({ type }) => type);
const later = (accountId: string, column: 'locked_until') =>
  court.pool.query(`update access.accounts set ${column} = now() where account_id = $1`, [accountId]);
const proofGrowsOld = (sessionId: string) =>
  court.pool.query(`update access.sessions set proved_at = now() - interval '5 minutes' where session_id = $1`, [sessionId]);

/** The code an app shows, so many steps of half a minute from now. */
const codeOf = (secret: string, steps = 0) => generate({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });
/** As if half a minute went by for each: a code of before would be taken once more otherwise. */
const forgetCodes = (accountId: string) =>
  court.pool.query('update access.factors set last_step = null where account_id = $1', [accountId]);

/** Enrols an authenticator app over HTTP. */
async function withApp(someone: Someone): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { token } = await enter(someone.login);
  const { body } = await api('post', '/access/own/totp', token).expect(201);
  const { factorId, secret } = body as { factorId: string; secret: string };
  const confirmed = await api('post', `/access/own/totp/${factorId}/confirm`, token)
    .send({ code: await codeOf(secret) })
    .expect(200);
  await forgetCodes(someone.accountId);
  return { secret, recoveryCodes: (confirmed.body as Told).recoveryCodes! };
}

describe('a token', () => {
  it('is another at each sign-in, whatever came with the request', async () => {
    const { login } = await somebody();
    const first = await enter(login);
    const given = `${'a'.repeat(43)}`;
    const again = await request(court.url)
      .post('/api/session')
      .set({ Cookie: `__Host-session=${given}`, 'Sec-Fetch-Site': 'same-origin' })
      .send({ login, password: PASSWORD });
    const token = (again.body as Told).token;
    expect([given, first.token]).not.toContain(token);
    expect(again.get('Set-Cookie')).toEqual([`__Host-session=${token}; Path=/; Secure; HttpOnly; SameSite=Lax`]);
    problem(await who(given), 401, 'NotSignedIn');
  });

  it('opens nothing when it is cut, lengthened, changed, or the name of the session', async () => {
    const { token, sessionId } = await enter((await somebody()).login);
    const turned = `${token.slice(0, -2)}${token.at(-2) === 'a' ? 'b' : 'a'}${token.at(-1)}`;
    for (const wrong of [token.slice(0, -1), `${token}A`, turned, sessionId, token.toUpperCase(), 'null', "' or 1=1 --"])
      problem(await who(wrong), 401, 'NotSignedIn');
    await who(token).expect(200);
  });

  it('is over when it lay still, and at its end', async () => {
    for (const [column, by] of [
      ['used_at', '30 minutes'],
      ['ends_at', '12 hours'],
    ] as const) {
      const { token, sessionId } = await enter((await somebody()).login);
      await court.pool.query(`update access.sessions set ${column} = ${column} - $2::interval where session_id = $1`, [
        sessionId,
        by,
      ]);
      problem(await who(token), 401, 'NotSignedIn');
    }
  });

  it('is over everywhere at once when it is revoked', async () => {
    const someone = await somebody();
    const [here, there] = [await enter(someone.login), await enter(someone.login)];
    const asking = Array.from({ length: 20 }, () => who(there.token));
    await Promise.all(asking);
    const { body } = await api('get', '/access/own/sessions', here.token).expect(200);
    expect((body as { sessionId: string; current: boolean }[]).map(({ sessionId, current }) => [sessionId, current])).toEqual([
      [here.sessionId, true],
      [there.sessionId, false],
    ]);
    await api('delete', `/access/own/sessions/${there.sessionId}`, here.token).expect(204);
    problem(await who(there.token), 401, 'NotSignedIn');
    problem(await api('delete', `/access/own/sessions/${there.sessionId}`, here.token), 404);
    await who(here.token).expect(200);
  });

  it('of another is not there', async () => {
    const [mine, theirs] = [await enter((await somebody()).login), await enter((await somebody()).login)];
    problem(await api('delete', `/access/own/sessions/${theirs.sessionId}`, mine.token), 404, 'NotHere');
    await who(theirs.token).expect(200);
  });

  it('is over, but for one’s own, when the password changes', async () => {
    const someone = await somebody();
    const [here, there] = [await enter(someone.login), await enter(someone.login)];
    const change = (password: string, newPassword: string) =>
      api('post', '/access/own/password', here.token).send({ password, newPassword });
    problem(await change('not my password', 'another long password'), 403, 'NotProved');
    problem(await change(PASSWORD, 'short'), 400, 'InvalidInput');
    await change(PASSWORD, 'another long password').expect(204);
    await who(here.token).expect(200);
    problem(await who(there.token), 401);
    problem(await attempt(someone.login), 401);
    await attempt(someone.login, 'another long password').expect(200);
    expect(await typesOf(someone.accountId)).toEqual(expect.arrayContaining(['PasswordSet', 'AllSessionsRevoked']));
  });
});

describe('failing to sign in', () => {
  it('locks, longer each time, and says the same in the same time whatever was wrong', async () => {
    const someone = await somebody();
    const answers: Response[] = [];
    const took: number[] = [];
    const fail = async (login: string, password = 'wrong') => {
      const begun = performance.now();
      answers.push(await attempt(login, password));
      took.push(performance.now() - begun);
    };
    for (let times = 0; times < 5; times += 1) await fail(someone.login);
    await fail(someone.login, PASSWORD);
    await fail(`nobody.${randomUUID()}`);
    const told = answers.map((answer) => problem(answer, 401, 'NotSignedIn'));
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    for (const ms of took) expect(ms).toBeGreaterThanOrEqual(240);

    await later(someone.accountId, 'locked_until');
    await fail(someone.login);
    const locks = (await factsOf(someone.accountId)).filter(({ type }) => ['SignInsFailed', 'AccessLocked'].includes(type));
    expect(locks).toMatchObject([
      { type: 'SignInsFailed', data: { failures: 5 } },
      { type: 'AccessLocked', data: { minutes: 1 } },
      { type: 'SignInsFailed', data: { failures: 6 } },
      { type: 'AccessLocked', data: { minutes: 2 } },
    ]);
    problem(await attempt(someone.login), 401);
    await later(someone.accountId, 'locked_until');
    await attempt(someone.login).expect(200);
    await fail(someone.login);
    expect(await typesOf(someone.accountId)).toHaveLength(2 + 4 + 1);
  });

  it('is made good by a coordinator, who lets them try again at once', async () => {
    const someone = await somebody();
    for (let times = 0; times < 5; times += 1) await attempt(someone.login, 'wrong');
    problem(await attempt(someone.login), 401);
    await court.does('coordinator', `/access/${someone.accountId}/unlock`);
    await attempt(someone.login).expect(200);
    problem(await court.post('clerk', `/access/${someone.accountId}/unlock`), 403);
  });

  it('too often in a minute is stopped, with a sentence and when to ask again, and stops nobody else', async () => {
    const { login } = await somebody();
    const answers = await Promise.all(Array.from({ length: 32 }, () => attempt(login, 'wrong')));
    const stopped = answers.filter(({ status }) => status === 429);
    expect(stopped).toHaveLength(2);
    for (const answer of stopped) {
      problem(answer, 429, 'TooMany');
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    await attempt((await somebody()).login).expect(200);
  });
});

describe('a second factor', () => {
  it('is asked for once it is there: half way in opens nothing else', async () => {
    const someone = await somebody();
    const { secret } = await withApp(someone);
    const half = await enter(someone.login);
    expect(half).toMatchObject({ pending: 'second-factor', factors: ['totp', 'recovery'] });
    problem(await api('get', '/sittings', half.token), 403, 'SecondFactorNeeded');
    problem(await api('post', '/access/own/totp', half.token), 403, 'SecondFactorNeeded');
    problem(await api('post', '/session/second-factor', half.token).send({ code: '000000' }), 403, 'NotProved');
    problem(await api('post', '/session/second-factor', half.token).send({}), 403, 'NotProved');
    const { body } = await api('post', '/session/second-factor', half.token)
      .send({ code: await codeOf(secret) })
      .expect(200);
    const full = body as Told;
    expect(full.pending).toBeNull();
    expect(full.token).not.toBe(half.token);
    problem(await who(half.token), 401);
    await api('get', '/sittings', full.token).expect(200);
    expect((await factsOf(someone.accountId)).at(-1)).toMatchObject({
      type: 'SignedIn',
      data: { proof: ['password', 'totp'], kind: 'staff', role: 'clerk', sessionId: full.sessionId },
    });
  });

  it('by code works once, a step early or late and no more, and not for another', async () => {
    const [someone, other] = [await somebody(), await somebody()];
    const [{ secret }] = [await withApp(someone), await withApp(other)];
    const by = async (code: string, login = someone.login) => (await attempt(login, PASSWORD, { code })).status;
    for (const steps of [-3, 3, 100]) expect(await by(await codeOf(secret, steps))).toBe(403);
    expect(await by(await codeOf(secret), other.login)).toBe(403);
    await later(someone.accountId, 'locked_until');
    const early = await codeOf(secret, -1);
    expect(await by(early)).toBe(200);
    expect(await by(early)).toBe(403);
    const next = await codeOf(secret, 1);
    const twice = await Promise.all([by(next), by(next)]);
    expect(twice.toSorted((a, b) => a - b)).toEqual([200, 403]);
  });

  it('by recovery code works once', async () => {
    const someone = await somebody();
    const { recoveryCodes } = await withApp(someone);
    expect(recoveryCodes).toHaveLength(10);
    const by = async (code: string) => (await attempt(someone.login, PASSWORD, { code })).status;
    expect(await by(` ${recoveryCodes[0]!.toUpperCase()} `)).toBe(200);
    expect(await by(recoveryCodes[0]!)).toBe(403);
    expect(await by(recoveryCodes[1]!)).toBe(200);
    const dump = await court.dump();
    for (const code of recoveryCodes) expect(dump).not.toContain(code);
  });

  it('that is guessed at locks the account as a wrong password does', async () => {
    const someone = await somebody();
    const { secret } = await withApp(someone);
    const half = await enter(someone.login);
    for (let times = 0; times < 5; times += 1)
      problem(await api('post', '/session/second-factor', half.token).send({ code: '123456' }), 403, 'NotProved');
    problem(await api('post', '/session/second-factor', half.token).send({ code: await codeOf(secret) }), 403, 'NotProved');
    problem(await attempt(someone.login, PASSWORD, { code: await codeOf(secret) }), 401);
  });

  it('where it is required, is all that a first session may set up', async () => {
    const someone = await somebody();
    const grant = { programmeId: court.programmeId, role: 'clerk', personId: null };
    const { token } = await court.app
      .get(OpenSessions)
      .open({ accountId: someone.accountId, ...grant, kind: 'staff', proof: ['password'], pending: 'enrolment' });
    for (const path of ['/sittings', '/access/own/sessions']) problem(await api('get', path, token), 403, 'EnrolFirst');
    problem(await api('post', '/session/proof', token).send({ password: PASSWORD }), 403, 'EnrolFirst');
    const { body } = await api('post', '/access/own/totp', token).expect(201);
    const { factorId, secret } = body as { factorId: string; secret: string };
    const confirm = (code: string) => api('post', `/access/own/totp/${factorId}/confirm`, token).send({ code });
    problem(await confirm('000000'), 409, 'CodeNotRight');
    const entered = (await confirm(await codeOf(secret)).expect(200)).body as Told;
    expect(entered.recoveryCodes).toHaveLength(10);
    problem(await who(token), 401);
    await api('get', '/sittings', entered.token).expect(200);
    expect(await typesOf(someone.accountId)).toEqual([
      'AccessOpened',
      'RoleGranted',
      'SecondFactorEnrolled',
      'SecondFactorEnrolled',
      'SignedIn',
    ]);
    expect(await court.dump()).not.toContain(secret);
  });

  it('that was lost is removed by a coordinator', async () => {
    const someone = await somebody();
    await withApp(someone);
    await court.drain();
    const { body } = await api('get', '/access', await court.token('coordinator')).query({ take: 500 });
    const line = (body as { accountId: string; factors: { factorId: string; kind: string }[] }[]).find(
      ({ accountId }) => accountId === someone.accountId,
    )!;
    const { factorId } = line.factors.find(({ kind }) => kind === 'totp')!;
    await court.does('coordinator', `/access/${someone.accountId}/factors/remove`, { factorId });
    expect(await enter(someone.login)).toMatchObject({ pending: null, factors: [] });
  });
});

describe('a fresh proof', () => {
  it('is asked for once it is five minutes old, and given by password and factor for another token', async () => {
    const someone = await somebody('coordinator');
    const other = await somebody();
    const { secret } = await withApp(someone);
    const { token, sessionId } = await enter(someone.login, { code: await codeOf(secret) });
    const grantJudge = (by: string) => command(by, `/access/${other.accountId}/roles`, { role: 'judge' });
    await proofGrowsOld(sessionId);
    expect(problem(await grantJudge(token), 403, 'ProveYourself').title).toBe(
      'Give your password, and your second factor if you have one, once more for this.',
    );
    await api('get', '/cases', token).expect(200);
    const prove = (body: object) => api('post', '/session/proof', token).send(body);
    problem(await prove({ password: 'wrong' }), 403, 'NotProved');
    problem(await prove({ password: PASSWORD }), 403, 'NotProved');
    problem(await prove({ password: PASSWORD, code: await codeOf(secret) }), 403, 'NotProved');
    await forgetCodes(someone.accountId);
    const proved = (await prove({ password: PASSWORD, code: await codeOf(secret) }).expect(200)).body as Told;
    problem(await who(token), 401);
    expect((await grantJudge(proved.token)).status).toBe(201);
  });
});

describe('a request of another site', () => {
  const cookie = (token: string) => ({ Cookie: `theme=dark; __Host-session=${token}` });
  it.each([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    {},
  ])('with %j changes nothing by the cookie', async (headers) => {
    const { token } = await enter((await somebody()).login);
    problem(
      await request(court.url)
        .delete('/api/session')
        .set({ ...cookie(token), ...headers }),
      403,
      'FromElsewhere',
    );
    await who(token).expect(200);
    await request(court.url)
      .delete('/api/session')
      .set({ Authorization: `Bearer ${token}`, ...headers })
      .expect(204);
  });
  it('is none where the browser says so, or names our own host', async () => {
    for (const headers of [{ 'Sec-Fetch-Site': 'same-origin' }, { Origin: court.url }]) {
      const { token } = await enter((await somebody()).login);
      await request(court.url)
        .delete('/api/session')
        .set({ ...cookie(token), ...headers })
        .expect(204);
      problem(await who(token), 401);
    }
  });
  it('does not sign anybody in', async () => {
    const { login } = await somebody();
    const sent = request(court.url).post('/api/session').set('Sec-Fetch-Site', 'cross-site').send({ login, password: PASSWORD });
    problem(await sent, 403, 'FromElsewhere');
  });
});

describe('an invitation', () => {
  const invite = async (who = 'coordinator', role = 'bailiff') => {
    const address = court.word(`${randomUUID()}@court.example`);
    const { status, body } = await command(await court.token(who), '/access/invitations', { address, role });
    const letter = court.letters.sent.at(-1);
    return { address, status, accountId: (body as { id: string }).id, link: /(\S+)#(\S+)/.exec(letter?.text ?? '') };
  };
  const redeem = (body: object) => api('post', '/access/invitations/redeem').send(body);

  it('opens once, to whoever knows where it was sent', async () => {
    const { address, accountId, link } = await invite();
    const [, where, token] = link!;
    expect(where).toBe(`${court.url}/invitation`);
    const login = court.word(`bailiff.${randomUUID()}`);
    const fields = { token, address, login, password: PASSWORD };
    for (const wrong of [
      { token: token!.slice(0, -1) },
      { token: `${token}x` },
      { token: 'x' },
      { address: 'somebody.else@court.example' },
    ])
      problem(await redeem({ ...fields, ...wrong }), 409, 'InvitationOver');
    problem(await redeem({ ...fields, password: 'short' }), 400, 'InvalidInput');
    const twice = await Promise.all([
      redeem(fields),
      redeem({ ...fields, login: `${login}.too`, address: ` ${address.toUpperCase()}` }),
    ]);
    expect(twice.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409]);
    problem(await redeem(fields), 409, 'InvitationOver');
    expect((await typesOf(accountId)).slice(0, 4)).toEqual([
      'AccessInvited',
      'InvitationRedeemed',
      'AccessOpened',
      'RoleGranted',
    ]);
    const dump = await court.dump();
    for (const secret of [token!, address]) expect(dump).not.toContain(secret);
  });

  it('is over after seven days', async () => {
    const { address, accountId, link } = await invite();
    await court.pool.query(`update access.invitations set ends_at = now() where account_id = $1`, [accountId]);
    problem(await redeem({ token: link![2], address, login: randomUUID(), password: PASSWORD }), 409, 'InvitationOver');
  });

  it('gives its role to the account of whoever has one, by its password, and takes no other’s login', async () => {
    const someone = await somebody();
    const { address, link } = await invite('coordinator', 'judge');
    const fields = { token: link![2], address, login: someone.login };
    problem(await redeem({ ...fields, password: 'not their password' }), 409, 'LoginTaken');
    await redeem({ ...fields, password: PASSWORD }).expect(204);
    expect(problem(await attempt(someone.login), 409, 'ChooseRole').title).toMatch(/clerk, judge/);
    expect(await enter(someone.login, { role: 'judge' })).toMatchObject({ role: 'judge' });
  });

  it('is sent once when it is asked for twice, and is for those who may', async () => {
    const key = randomUUID();
    const [token, sent] = [await court.token('coordinator'), court.letters.sent.length];
    const body = { address: court.word(`${randomUUID()}@court.example`), role: 'clerk' };
    const ask = () => api('post', '/access/invitations', token).set('Idempotency-Key', key).send(body);
    expect((await ask()).body).toEqual((await ask()).body);
    expect(court.letters.sent).toHaveLength(sent + 1);
    expect((await invite('clerk')).status).toBe(403);
    problem(await command(token, '/access/invitations', { ...body, role: 'admin' }), 409, 'AdministratorsOnly');
    problem(await command(token, '/access/invitations', { ...body, role: 'king' }), 400, 'InvalidInput');
    problem(await command(token, '/access/invitations', { ...body, address: 'nowhere' }), 400, 'InvalidInput');
  });
});

describe('roles and accounts', () => {
  it('are taken at once, with their sessions, and only those', async () => {
    const someone = await somebody();
    await court.does('coordinator', `/access/${someone.accountId}/roles`, { role: 'bailiff' });
    const [asClerk, asBailiff] = [await enter(someone.login, { role: 'clerk' }), await enter(someone.login, { role: 'bailiff' })];
    await court.does('coordinator', `/access/${someone.accountId}/roles/withdraw`, { role: 'clerk' });
    problem(await who(asClerk.token), 401);
    await who(asBailiff.token).expect(200);
    problem(await attempt(someone.login, PASSWORD, { role: 'clerk' }), 403);
  });

  it('are closed for good', async () => {
    const someone = await somebody();
    const { token } = await enter(someone.login);
    await court.does('coordinator', `/access/${someone.accountId}/close`);
    problem(await who(token), 401);
    problem(await attempt(someone.login), 401);
    await court.refused('AccountClosed', 'coordinator', `/access/${someone.accountId}/roles`, { role: 'clerk' });
    await court.does('coordinator', `/access/${someone.accountId}/close`);
    expect((await typesOf(someone.accountId)).filter((type) => type === 'AccessClosed')).toHaveLength(1);
    // The login is free for another account.
    await court.app
      .get(Accounts)
      .grant(someone.login, PASSWORD, { programmeId: court.programmeId, role: 'clerk', personId: null });
    await attempt(someone.login).expect(200);
  });

  it('of another programme are not there', async () => {
    const elsewhere = randomUUID();
    const accountId = await court.app
      .get(Accounts)
      .grant(randomUUID(), PASSWORD, { programmeId: elsewhere, role: 'clerk', personId: null });
    for (const [path, body] of [
      ['unlock', {}],
      ['close', {}],
      ['roles', { role: 'clerk' }],
      ['sessions/revoke', { because: 'asked' }],
    ] as const)
      problem(await court.post('coordinator', `/access/${accountId}/${path}`, body), 404, 'NotHere');
    const { body } = await court.get('coordinator', '/access?take=500');
    expect(JSON.stringify(body)).not.toContain(accountId);
  });

  it('are listed by role and state, and by nothing that tells who it is', async () => {
    const someone = await somebody();
    await court.drain();
    const { body } = await court.get('admin', '/access?take=500');
    const line = (body as { accountId: string }[]).find(({ accountId }) => accountId === someone.accountId);
    expect(line).toEqual({
      programmeId: court.programmeId,
      accountId: someone.accountId,
      stage: 'open',
      roles: [{ programmeId: court.programmeId, role: 'clerk', personId: null }],
      factors: [],
      invitedUntil: null,
      lockedUntil: null,
      signedInOn: null,
    });
  });
});

describe('what is kept', () => {
  it('tells no login, password, token or address, in any table or log', async () => {
    const someone = await somebody();
    const { token } = await enter(someone.login);
    const kept = (await court.dump()) + court.log.join('\n');
    for (const secret of [someone.login, PASSWORD, token]) expect(kept).not.toContain(secret);
  });
});
