import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#access';
import { openCourt, PASSWORD, ZONE, type Court, type Problem } from './court.js';
import { Browser, CLIENT, openSignInService, type SignInService } from './sign-in-service.js';

const CALLBACK = '/api/provider/callback';
const SESSION = '__Host-session';

let court: Court;
let county: SignInService;
let other: SignInService;
let otherProgramme: string;
let ada: string;
let eve: string;

const postAs = (token: string, path: string, body: object) =>
  court.as(request(court.url).post(`/api${path}`).set('Idempotency-Key', randomUUID()), token).send(body);

/** An account that signs in with a password, in one role of a programme. */
async function anAccount(login: string, role = 'clerk', programmeId = court.programmeId): Promise<string> {
  return court.app.get(Accounts).grant(court.word(login), PASSWORD, { programmeId, role, personId: null });
}

beforeAll(async () => {
  court = await openCourt();
  const returnsTo = court.url + CALLBACK;
  [county, other] = await Promise.all([openSignInService(returnsTo), openSignInService(returnsTo)]);
  const connection = { name: 'County sign-in', ...CLIENT, returnsTo };
  await court.does('admin', `/programmes/${court.programmeId}/provider`, { ...connection, issuer: county.issuer });
  otherProgramme = await anotherProgramme();
  const admin = await court.token('admin', otherProgramme);
  const answer = await postAs(admin, `/programmes/${otherProgramme}/provider`, { ...connection, issuer: other.issuer });
  expect(answer.status).toBe(201);
  court.word(CLIENT.clientSecret);
  ada = await anAccount('ada@court.example');
});
afterAll(async () => {
  await court.close();
  await Promise.all([county.close(), other.close()]);
});

async function anotherProgramme(): Promise<string> {
  const programmeId = randomUUID();
  const programme = {
    name: 'Another Court',
    timeZone: ZONE,
    clock: 'court',
    preset: 'charlotte-county',
    effectiveOn: court.today,
  };
  const answer = await postAs(await court.token('admin', programmeId), '/programmes', { programmeId, ...programme });
  expect(answer.status).toBe(201);
  return programmeId;
}

/** Begins to sign in; answers where the browser is sent. */
async function begun(browser: Browser, path = '/api/provider/sign-in', body: object = { programmeId: court.programmeId }) {
  const answer = await browser.post(court.url + path, body);
  const told = (await answer.json()) as { goTo: string } & Problem;
  expect({ status: answer.status, code: told.code, title: told.title }).toEqual({
    status: 200,
    code: undefined,
    title: undefined,
  });
  return told.goTo;
}

/** Goes through the sign-in service; answers the address it sends the browser back to. */
const through = async (browser: Browser, goTo: string) => browser.follow(goTo, court.url + CALLBACK);

async function refused(answer: Response, code: string): Promise<string> {
  const told = (await answer.json()) as Problem;
  expect({ status: answer.status, code: told.code }).toEqual({ status: 409, code });
  expect(told.title).toMatch(/^[A-Z].*\.$/);
  return told.title;
}

/** Who the court takes the browser for. */
async function who(browser: Browser) {
  const answer = await browser.get(`${court.url}/api/session`);
  return answer.status === 200 ? ((await answer.json()) as { role: string; programmeId: string; pending: string | null }) : null;
}

/** A browser that signed in with login and password. */
async function signedIn(login: string): Promise<Browser> {
  const browser = new Browser();
  expect((await browser.post(`${court.url}/api/session`, { login, password: PASSWORD })).status).toBe(200);
  return browser;
}

/** Links the account a browser is signed in with to whoever the county knows. */
async function linked(browser: Browser): Promise<Response> {
  return browser.get(await through(browser, await begun(browser, '/api/provider/link', {})));
}

describe('a programme with a sign-in service', () => {
  it('says what stands on its button, and one without has none', async () => {
    const answer = await fetch(`${court.url}/api/programmes/${court.programmeId}/provider`);
    expect(await answer.json()).toEqual({ name: 'County sign-in' });
    expect((await fetch(`${court.url}/api/programmes/${randomUUID()}/provider`)).status).toBe(404);
  });
  it('is connected by an administrator of its own, and by nobody else', async () => {
    const told = { name: 'Mine', issuer: 'https://evil.example', ...CLIENT, returnsTo: court.url + CALLBACK };
    expect((await court.post('coordinator', `/programmes/${court.programmeId}/provider`, told)).status).toBe(403);
    expect((await court.post('admin', `/programmes/${otherProgramme}/provider`, told)).status).toBe(404);
    await court.refused('IssuerNotPrivate', 'admin', `/programmes/${court.programmeId}/provider`, {
      ...told,
      issuer: 'http://evil.example',
    });
  });
});

describe('somebody whom the county vouches for', () => {
  it('is nobody here until they are linked', async () => {
    county.knows({ subject: 'ada', email: 'ada@court.example' });
    const browser = new Browser();
    await refused(await browser.get(await through(browser, await begun(browser))), 'NotLinked');
    expect(await who(browser)).toBeNull();
  });

  it('links their account while signed in, and then comes in without a password', async () => {
    county.knows({ subject: 'ada', email: 'ada@court.example' });
    const linking = await linked(await signedIn('ada@court.example'));
    expect({ status: linking.status, to: linking.headers.get('location') }).toEqual({ status: 303, to: '/' });

    const browser = new Browser();
    const answer = await browser.get(await through(browser, await begun(browser)));
    expect({ status: answer.status, to: answer.headers.get('location') }).toEqual({ status: 303, to: '/' });
    expect(answer.headers.getSetCookie().find((line) => line.startsWith(SESSION))).toMatch(/Secure; HttpOnly; SameSite=Lax$/);
    // The county says `admin`; the court gave them another role.
    expect(await who(browser)).toMatchObject({ role: 'clerk', programmeId: court.programmeId, pending: null });
    const { rows } = await court.pool.query<{ data: { proof: string[] } }>(
      `select data from record.events where stream = $1 and type = 'SignedIn' order by revision desc limit 1`,
      [`access-${ada}`],
    );
    expect(rows[0]!.data.proof).toEqual(['provider']);
  });

  it('is not taken for somebody with the same address', async () => {
    county.knows({ subject: 'impostor', email: 'ada@court.example' });
    const browser = new Browser();
    await refused(await browser.get(await through(browser, await begun(browser))), 'NotLinked');
    expect(await who(browser)).toBeNull();
  });

  it('has one account for one subject', async () => {
    eve = await anAccount('eve@court.example');
    county.knows({ subject: 'ada', email: 'ada@court.example' });
    await refused(await linked(await signedIn('eve@court.example')), 'LinkedElsewhere');
  });

  it('is let in by no other programme’s service, by whatever name', async () => {
    other.knows({ subject: 'ada', email: 'ada@court.example' });
    const browser = new Browser();
    const goTo = await begun(browser, '/api/provider/sign-in', { programmeId: otherProgramme });
    expect(goTo.startsWith(other.issuer)).toBe(true);
    await refused(await browser.get(await through(browser, goTo)), 'NotLinked');

    // What the other service answered, brought to a sign-in that was begun with the county.
    const [begunThere, begunHere] = [new URL(goTo), new URL(await begun(browser))];
    begunThere.searchParams.set('state', begunHere.searchParams.get('state')!);
    begunThere.searchParams.set('nonce', begunHere.searchParams.get('nonce')!);
    begunThere.searchParams.set('code_challenge', begunHere.searchParams.get('code_challenge')!);
    await refused(await browser.get(await through(browser, begunThere.href)), 'SignInFailed');
    expect(await who(browser)).toBeNull();
  });

  it('is not let in when the service does not', async () => {
    county.knows(null);
    const browser = new Browser();
    await refused(await browser.get(await through(browser, await begun(browser))), 'ProviderRefused');
  });

  it('may undo the link, and only their own', async () => {
    const mine = await signedIn('ada@court.example');
    const [line] = (await (await mine.get(`${court.url}/api/identities`)).json()) as [{ identityId: string }];
    const unlink = async (browser: Browser, accountId: string) => {
      const headers = { authorization: `Bearer ${browser.cookie(court.url, SESSION)}`, 'idempotency-key': randomUUID() };
      return fetch(`${court.url}/api/identities/${line.identityId}/unlink`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ accountId }),
      });
    };
    expect((await unlink(await signedIn('eve@court.example'), ada)).status).toBe(404);
    expect((await unlink(mine, ada)).status).toBe(201);
    county.knows({ subject: 'ada', email: 'ada@court.example' });
    const browser = new Browser();
    await refused(await browser.get(await through(browser, await begun(browser))), 'NotLinked');
    await linked(mine);
  });
});

describe('an invitation', () => {
  /** What stands behind the # of the last letter to an address. */
  const invited = async (address: string, role: string): Promise<string> => {
    await court.does('coordinator', '/access/invitations', { address: court.word(address), role });
    const letter = court.letters.sent.findLast(({ to }) => to === address)!;
    return court.word(/#([\w-]+)/.exec(letter.text)![1]!);
  };
  const redeeming = (browser: Browser, token: string, address: string) =>
    begun(browser, '/api/provider/invitation', { token, address });

  it('is redeemed through the service, once, and links whoever came', async () => {
    const token = await invited('bea@elsewhere.example', 'judge');
    county.knows({ subject: 'bea', email: 'whatever@county.example' });
    const browser = new Browser();
    const back = await through(browser, await redeeming(browser, token, 'bea@elsewhere.example'));
    expect((await browser.get(back)).status).toBe(303);
    expect(await who(browser)).toMatchObject({ role: 'judge', programmeId: court.programmeId });

    const again = new Browser();
    expect((await again.get(await through(again, await begun(again)))).status).toBe(303);
    expect(await who(again)).toMatchObject({ role: 'judge' });
    const used = await again.post(`${court.url}/api/provider/invitation`, { token, address: 'bea@elsewhere.example' });
    await refused(used, 'InvitationOver');
  });

  it('gives another role to whoever is linked already, who then says as what they come', async () => {
    const token = await invited('bea2@elsewhere.example', 'bailiff');
    const browser = new Browser();
    expect((await browser.get(await through(browser, await redeeming(browser, token, 'bea2@elsewhere.example')))).status).toBe(
      303,
    );
    expect(await who(browser)).toMatchObject({ role: 'bailiff' });
    const unsure = new Browser();
    await refused(await unsure.get(await through(unsure, await begun(unsure))), 'ChooseRole');
    const sure = new Browser();
    const goTo = await begun(sure, '/api/provider/sign-in', { programmeId: court.programmeId, role: 'judge' });
    expect((await sure.get(await through(sure, goTo))).status).toBe(303);
    expect(await who(sure)).toMatchObject({ role: 'judge' });
  });

  it('is not opened by whoever does not know where it was sent', async () => {
    const token = await invited('cat@elsewhere.example', 'clerk');
    const answer = await new Browser().post(`${court.url}/api/provider/invitation`, { token, address: 'dog@elsewhere.example' });
    await refused(answer, 'InvitationOver');
  });
});

describe('the way through the service', () => {
  const back = async (browser: Browser): Promise<URL> => new URL(await through(browser, await begun(browser)));
  beforeAll(() => county.knows({ subject: 'ada', email: 'ada@court.example' }));

  it('is of one browser: its cookie binds it', async () => {
    const address = await back(new Browser());
    const title = await refused(await new Browser().get(address.href), 'SignInOver');
    expect(title).toContain('another browser');
  });
  it('ends with another state, and goes on with the right one', async () => {
    const browser = new Browser();
    const address = await back(browser);
    const wrong = new URL(address);
    wrong.searchParams.set('state', 'x'.repeat(43));
    await refused(await browser.get(wrong.href), 'SignInOver');
    wrong.searchParams.delete('state');
    await refused(await browser.get(wrong.href), 'SignInOver');
    expect((await browser.get(address.href)).status).toBe(303);
  });
  it('ends with another nonce', async () => {
    const browser = new Browser();
    const goTo = new URL(await begun(browser));
    goTo.searchParams.set('nonce', 'another');
    await refused(await browser.get(await through(browser, goTo.href)), 'SignInFailed');
    expect(await who(browser)).toBeNull();
  });
  it('ends with another verifier: a code that was caught is worth nothing', async () => {
    const browser = new Browser();
    const goTo = new URL(await begun(browser));
    goTo.searchParams.set('code_challenge', 'a'.repeat(43));
    await refused(await browser.get(await through(browser, goTo.href)), 'SignInOver');
  });
  it('is gone once, and a code is good once', async () => {
    const browser = new Browser();
    const address = await back(browser);
    const errand = browser.cookie(court.url, '__Host-errand')!;
    expect((await browser.get(address.href)).status).toBe(303);
    browser.setCookie(court.url, '__Host-errand', errand);
    await refused(await browser.get(address.href), 'SignInOver');

    const replayed = await back(browser);
    replayed.searchParams.set('code', address.searchParams.get('code')!);
    await refused(await browser.get(replayed.href), 'SignInOver');
  });
  it('takes ten minutes at most', async () => {
    const browser = new Browser();
    const address = await back(browser);
    await court.pool.query(`update access.errands set ends_at = now() - interval '1 second'`);
    await refused(await browser.get(address.href), 'SignInOver');
  });
  it('links nothing in another session than the one that asked', async () => {
    county.knows({ subject: 'fay', email: 'fay@county.example' });
    const browser = await signedIn('eve@court.example');
    const address = await through(browser, await begun(browser, '/api/provider/link', {}));
    browser.setCookie(court.url, SESSION, (await signedIn('ada@court.example')).cookie(court.url, SESSION)!);
    await refused(await browser.get(address), 'SignInOver');
  });
  it('asks for a fresh proof before it links', async () => {
    const browser = await signedIn('eve@court.example');
    await court.pool.query(`update access.sessions set proved_at = now() - interval '6 minutes' where account_id = $1`, [eve]);
    const answer = await browser.post(`${court.url}/api/provider/link`, {});
    expect({ status: answer.status, code: ((await answer.json()) as Problem).code }).toEqual({
      status: 403,
      code: 'ProveYourself',
    });
  });
  it('leaves no secret, no subject and no address in clear', async () => {
    const all = await court.dump();
    for (const word of court.words) expect(all.includes(word) ? word : null).toBeNull();
    for (const word of ['impostor', 'ada@court.example', '"bea"']) expect(all).not.toContain(word);
    expect(court.log.join('\n')).not.toMatch(/state=|code=|court\.example/);
  });
});

describe('a service that is down', () => {
  it('is told in a sentence, before and after', async () => {
    const service = await openSignInService(court.url + CALLBACK);
    const told = { name: 'Down', ...CLIENT, returnsTo: court.url + CALLBACK, issuer: service.issuer };
    const admin = await court.token('admin', otherProgramme);
    expect((await postAs(admin, `/programmes/${otherProgramme}/provider`, told)).status).toBe(201);
    service.knows({ subject: 'ada', email: 'ada@court.example' });
    const browser = new Browser();
    const goTo = await begun(browser, '/api/provider/sign-in', { programmeId: otherProgramme });
    const address = await through(browser, goTo);
    await service.close();
    expect(await refused(await browser.get(address), 'ProviderAway')).toContain('does not answer');

    const gone = { ...told, clientId: 'another-client' };
    expect((await postAs(admin, `/programmes/${otherProgramme}/provider`, gone)).status).toBe(201);
    const answer = await browser.post(`${court.url}/api/provider/sign-in`, { programmeId: otherProgramme });
    expect(answer.headers.getSetCookie()).toEqual([]);
    await refused(answer, 'ProviderAway');
  });
  it('lets nobody in any more once it is disconnected', async () => {
    const browser = new Browser();
    const address = await through(browser, await begun(browser));
    await court.does('admin', `/programmes/${court.programmeId}/provider/disconnect`);
    await refused(await browser.get(address), 'SignInOver');
    expect((await browser.post(`${court.url}/api/provider/sign-in`, { programmeId: court.programmeId })).status).toBe(404);
  });
});
