import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '#access';
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

describe('signing in on a page', () => {
  it('lets somebody in who knows name and password, and brings them where they wanted to go', async () => {
    const login = `coordinator-${randomUUID()}`;
    await court.app.get(Accounts).grant(login, PASSWORD, { programmeId: court.programmeId, role: 'coordinator', personId: null });
    const page = await (await pages.device()).newPage();
    await page.goto('/');
    await page.waitForURL('**/sign-in?next=*');
    await expectAccessible(page);
    await page.getByLabel('Name you sign in with').fill(login);
    await page.getByLabel('Password').fill('not this one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/today');
    pages.expectNoFlaws();
  });

  it('speaks the language of the browser, and the other at the press of a button', async () => {
    const page = await (await pages.device({ screen: 'phone', language: 'es' })).newPage();
    await page.goto('/sign-in');
    await page.getByRole('heading', { name: 'Iniciar sesión' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    pages.expectNoFlaws();
  });
});
