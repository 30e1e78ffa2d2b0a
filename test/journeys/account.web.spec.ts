import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generate } from 'otplib';
import type { Page } from 'playwright-core';
import { Accounts, OpenSessions } from '#access';
import { withAuthenticator } from './browser.js';
import { openCourt, PASSWORD, type Court } from './court.js';
import { expectAccessible, Pages } from './pages.js';

let court: Court;
let pages: Pages;
beforeAll(async () => {
  court = await openCourt();
  pages = await Pages.open(court);
});
afterAll(async () => {
  await pages?.close();
  await court?.close();
});

const somebody = async () => {
  const login = court.word(`coordinator-${randomUUID()}`);
  const grant = { programmeId: court.programmeId, role: 'coordinator', personId: null };
  return { login, accountId: await court.app.get(Accounts).grant(login, PASSWORD, grant) };
};

async function signIn(page: Page, login: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Name you sign in with').fill(login);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
}

const pressSignOut = async (page: Page) => {
  await page.getByRole('button', { name: /Coordinator/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
};

const signOut = async (page: Page) => {
  await pressSignOut(page);
  await page.waitForURL('**/sign-in');
};

/** As if half a minute went by: a code of before would be taken once more otherwise. */
const forgetCodes = (accountId: string) =>
  court.pool.query('update access.factors set last_step = null where account_id = $1', [accountId]);

/** As if the proof that the sign-in gave were six minutes old. */
const proofGrowsOld = () => court.pool.query(`update access.sessions set proved_at = proved_at - interval '6 minutes'`);

describe('one’s own account', () => {
  it('is kept by an authenticator app, whose code is then asked for, and by a fresh proof where something is taken away', async () => {
    const { login, accountId } = await somebody();
    const page = await (await pages.device()).newPage();
    await page.goto('/account');
    await signIn(page, login);
    await page.getByRole('heading', { name: 'My account' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Add an authenticator app' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add an authenticator app' });
    await dialog.getByRole('img', { name: 'Code for the authenticator app' }).waitFor();
    await expectAccessible(page);
    const secret = (await dialog.getByText('Or type this in:').innerText()).split(/\s/).at(-1)!;
    await dialog.getByLabel('Code that the app shows').fill('000000');
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Code that the app shows').fill(await generate({ secret }));
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    const codes = page.getByRole('dialog', { name: 'Recovery codes' });
    await codes.getByRole('listitem').first().waitFor();
    expect(await codes.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').count()).toBe(10);
    await expectAccessible(page);
    await codes.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('Authenticator app', { exact: true }).waitFor();

    // Out of the court's reach nobody is signed out, and whoever wanted to go is told.
    await page.context().setOffline(true);
    await pressSignOut(page);
    await page.getByText('You are still signed in').waitFor();
    await page.context().setOffline(false);
    await signOut(page);
    await signIn(page, login);
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    await expectAccessible(page);
    await forgetCodes(accountId);
    await page.getByLabel('Code').fill(await generate({ secret }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/today');

    await page.goto('/account');
    await proofGrowsOld();
    await page.getByRole('button', { name: /^Remove: Authenticator app/ }).click();
    const proof = page.getByRole('dialog', { name: 'Is it still you?' });
    await proof.waitFor();
    await expectAccessible(page);
    await forgetCodes(accountId);
    await proof.getByLabel('Password').fill(PASSWORD);
    await proof.getByLabel('Code of your authenticator').fill(await generate({ secret }));
    await proof.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('Authenticator app', { exact: true }).waitFor({ state: 'detached' });
    pages.expectNoFlaws();
  });

  it('is kept by a passkey, which opens the door the next time', async () => {
    const { login } = await somebody();
    const page = await (await pages.device()).newPage();
    await withAuthenticator(page);
    await page.goto('/account');
    await signIn(page, login);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('Passkey', { exact: true }).waitFor();
    await signOut(page);
    await signIn(page, login);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.waitForURL('**/today');
    pages.expectNoFlaws();
  });

  it('shows where else one is signed in, ends it there, and changes the password', async () => {
    const { login } = await somebody();
    const [here, there] = [await (await pages.device()).newPage(), await (await pages.device({ screen: 'phone' })).newPage()];
    for (const page of [there, here]) {
      await page.goto('/account');
      await signIn(page, login);
      await page.getByRole('heading', { name: 'My account' }).waitFor();
    }
    await expectAccessible(there);
    await here.getByRole('button', { name: /^End the session/ }).click();
    await here.getByRole('button', { name: /^End the session/ }).waitFor({ state: 'detached' });
    await there.reload();
    await there.waitForURL('**/sign-in?next=*');

    await here.getByLabel('Password now').fill(PASSWORD);
    await here.getByLabel('New password').fill('short');
    await here.getByRole('button', { name: 'Change the password' }).click();
    await here.getByRole('alert').waitFor();
    await here.getByLabel('New password').fill(court.word('a river at night in March'));
    await here.getByRole('button', { name: 'Change the password' }).click();
    await here.getByText('The password is changed; other sessions are over.').waitFor();
    await signIn(there, login, 'a river at night in March');
    await there.getByRole('heading', { name: 'My account' }).waitFor();
    pages.expectNoFlaws();
  });
});

describe('somebody who works for the court', () => {
  it('sets up a second proof before anything else opens, where the court asks for one', async () => {
    const { accountId } = await somebody();
    const grant = { programmeId: court.programmeId, role: 'coordinator', personId: null };
    const { token } = await court.app
      .get(OpenSessions)
      .open({ accountId, ...grant, kind: 'staff', proof: ['password'], pending: 'enrolment' });
    const context = await pages.device({ screen: 'phone' });
    const url = pages.site.replace('http:', 'https:');
    await context.addCookies([{ name: '__Host-session', value: token, url, secure: true }]);
    const page = await context.newPage();
    await withAuthenticator(page);
    await page.goto('/today');
    await page.getByRole('heading', { name: 'Protect your account first' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.waitForURL('**/today');
    pages.expectNoFlaws();
  });
});
