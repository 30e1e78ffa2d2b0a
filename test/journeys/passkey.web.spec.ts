import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Accounts } from '#access';
import { openBrowser, withAuthenticator } from './browser.js';
import { openCourt, PASSWORD, type Court } from './court.js';

let court: Court;
let browser: Browser;
/** A passkey belongs to a name, and 127.0.0.1 is none. */
let site: string;
beforeAll(async () => {
  [court, browser] = await Promise.all([openCourt(), openBrowser()]);
  site = court.url.replace('127.0.0.1', 'localhost');
});
afterAll(async () => {
  await browser.close();
  await court.close();
});

const BUNDLE = new URL('../../node_modules/@simplewebauthn/browser/dist/bundle/index.umd.min.js', import.meta.url);
const LIBRARY = readFileSync(BUNDLE, 'utf8');

interface Answer {
  readonly status: number;
  readonly body: {
    readonly code?: string;
    readonly pending?: string | null;
    readonly recoveryCodes?: string[];
    readonly role?: string;
  };
}

/** A page of the court with the browser's side of passkeys in it. */
async function openPage(): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${site}/health/live`);
  await page.evaluate(LIBRARY);
  return page;
}

/** Asks the court as its own pages do: by the cookie the browser keeps. */
const ask = (page: Page, path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<Answer> =>
  page.evaluate(
    async ([to, how, sent]) => {
      const answer = await fetch(`/api${to}`, {
        method: how,
        ...(sent && { body: sent, headers: { 'content-type': 'application/json' } }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : {} } as never;
    },
    [path, method, body && JSON.stringify(body)] as const,
  );

/** Asks for a challenge, lets the authenticator answer it, and hands the answer in. */
const answer = (page: Page, how: 'startRegistration' | 'startAuthentication', from: string, to: string, more: object = {}) =>
  page.evaluate(
    async ([start, challenge, target, others]) => {
      const post = (path: string, sent: object) =>
        fetch(`/api${path}`, { method: 'POST', body: JSON.stringify(sent), headers: { 'content-type': 'application/json' } });
      const optionsJSON = (await (await post(challenge, {})).json()) as object;
      const library = (globalThis as unknown as Record<string, Record<string, (o: object) => Promise<object>>>)[
        'SimpleWebAuthnBrowser'
      ]!;
      const passkey = await library[start]!({ optionsJSON });
      const told = await post(target, { ...others, passkey });
      const again = await post(target, { ...others, passkey });
      return { status: told.status, body: await told.json(), again: again.status } as never;
    },
    [how, from, to, more] as const,
  ) as Promise<Answer & { readonly again: number }>;

const somebody = async () => {
  const login = court.word(`clerk.${randomUUID()}`);
  const grant = { programmeId: court.programmeId, role: 'clerk', personId: null };
  return { login, accountId: await court.app.get(Accounts).grant(login, PASSWORD, grant) };
};

describe('a passkey', () => {
  it('is made in the browser, asked for at the next sign-in, and proves who one is', async () => {
    const { login, accountId } = await somebody();
    const page = await openPage();
    const { cdp, authenticatorId } = await withAuthenticator(page);
    expect(await ask(page, '/session', { login, password: PASSWORD })).toMatchObject({ status: 200, body: { pending: null } });
    const made = await answer(page, 'startRegistration', '/access/own/passkey-challenge', '/access/own/passkeys');
    expect(made).toMatchObject({ status: 200, again: 409 });
    expect(made.body.recoveryCodes).toHaveLength(10);
    expect((await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials).toHaveLength(1);

    expect(await ask(page, '/session', undefined, 'DELETE')).toMatchObject({ status: 204 });
    expect(await ask(page, '/session', { login, password: PASSWORD })).toMatchObject({ body: { pending: 'second-factor' } });
    expect(await ask(page, '/sittings')).toMatchObject({ status: 403, body: { code: 'SecondFactorNeeded' } });
    const entered = await answer(page, 'startAuthentication', '/session/passkey-challenge', '/session/second-factor');
    expect(entered).toMatchObject({ status: 200, body: { pending: null, role: 'clerk' } });
    expect(entered.again).not.toBe(200);
    expect(await ask(page, '/sittings')).toMatchObject({ status: 200 });

    const proof = { password: PASSWORD };
    const proved = await answer(page, 'startAuthentication', '/session/passkey-challenge', '/session/proof', proof);
    expect(proved).toMatchObject({ status: 200, again: 403 });
    const { rows } = await court.pool.query<{ data: { proof: string[] } }>(
      `select data from record.events where stream = $1 and type = 'SignedIn' order by revision desc limit 1`,
      [`access-${accountId}`],
    );
    expect(rows[0]!.data.proof).toEqual(['password', 'passkey']);
  });

  it('of another account opens nothing', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const page = await openPage();
    const { cdp, authenticatorId } = await withAuthenticator(page);
    for (const { login } of [one, other]) {
      // Of two passkeys for one site the browser would choose; it has only the last one.
      await cdp.send('WebAuthn.clearCredentials', { authenticatorId });
      await ask(page, '/session', { login, password: PASSWORD });
      const made = await answer(page, 'startRegistration', '/access/own/passkey-challenge', '/access/own/passkeys');
      expect(made.status).toBe(200);
    }
    await ask(page, '/session', { login: one.login, password: PASSWORD });
    const swapped = await page.evaluate(async () => {
      const post = (path: string, sent: object) =>
        fetch(`/api${path}`, { method: 'POST', body: JSON.stringify(sent), headers: { 'content-type': 'application/json' } });
      const options = (await (await post('/session/passkey-challenge', {})).json()) as { allowCredentials: { id: string }[] };
      const library = (globalThis as unknown as Record<string, Record<string, (o: object) => Promise<{ id: string }>>>)[
        'SimpleWebAuthnBrowser'
      ]!;
      const { allowCredentials: own, ...open } = options;
      // Without a list the authenticator offers the one it has: that of the other account.
      const passkey = await library['startAuthentication']!({ optionsJSON: open });
      return {
        foreign: !own.some(({ id }) => id === passkey.id),
        status: (await post('/session/second-factor', { passkey })).status,
      };
    });
    expect(swapped).toEqual({ foreign: true, status: 403 });
    expect(await ask(page, '/sittings')).toMatchObject({ status: 403 });
  });

  it('answers only the challenge it was asked, and only once', async () => {
    const { login } = await somebody();
    const page = await openPage();
    await withAuthenticator(page);
    await ask(page, '/session', { login, password: PASSWORD });
    await answer(page, 'startRegistration', '/access/own/passkey-challenge', '/access/own/passkeys');
    await ask(page, '/session', { login, password: PASSWORD });
    for (const passkey of [
      {},
      { id: 'x' },
      { id: 'x', rawId: 'x', type: 'public-key', response: {}, clientExtensionResults: {} },
    ])
      expect(await ask(page, '/session/second-factor', { passkey })).toMatchObject({ status: 403, body: { code: 'NotProved' } });
    expect(await ask(page, '/session/second-factor', { passkey: 'text' })).toMatchObject({ status: 400 });
  });
});
