import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Accounts } from '#access';
import { openCourt, PASSWORD, type Court } from './court.js';
import { press } from './keys.js';
import { expectAccessible, Pages } from './pages.js';
import { accepted, aFamily, aReferral, aSitting, coordinator, inPlan, ready } from './steps.js';

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

/** Signs in on the page that asks for it. */
async function signIn(page: Page, login: string): Promise<void> {
  await page.getByLabel('Name you sign in with').fill(login);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.keyboard.press('Enter');
}

const choose = async (page: Page, field: string, choice: string) => {
  await page.getByRole('button', { name: new RegExp(`${field}$`) }).click();
  await page.getByRole('option', { name: choice, exact: true }).click();
};

/** Opens a form of the case by its button, lets it be filled in, and sends it. */
async function does(page: Page, deed: string, send: string, fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>) {
  await page.locator('header').getByRole('button', { name: deed, exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: deed });
  await dialog.waitFor();
  await fill?.(dialog);
  await dialog.getByRole('button', { name: send, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

const stage = (page: Page, word: string) => page.locator('header').getByText(word, { exact: true }).first().waitFor();

describe('the coordinator’s desk', () => {
  it('takes two young people of one incident in, and brings one to the docket; what was entered outlives the session', async () => {
    const login = court.word(`coordinator-${randomUUID()}`);
    await court.app.get(Accounts).grant(login, PASSWORD, { programmeId: court.programmeId, role: 'coordinator', personId: null });
    const sitting = await aSitting(court);
    const context = await pages.device();
    const page = await context.newPage();
    await page.goto('/referrals/new');
    await signIn(page, login);
    await page.getByRole('heading', { name: 'New referral' }).waitFor();

    // Everything that is missing is said at once, each leading to its field, and nothing is lost.
    await page.getByRole('button', { name: 'Register somebody new' }).click();
    await page.getByLabel('Given name').fill(court.word('Marguerite'));
    await page.getByRole('button', { name: 'Take the referral in' }).click();
    const flaws = page.getByRole('alert', { name: 'Something is not right yet' });
    await flaws.waitFor();
    expect(await flaws.evaluate((alert) => alert === document.activeElement)).toBe(true);
    await expectAccessible(page);
    await flaws.getByRole('link', { name: /^Family name/ }).click();
    await page.keyboard.type(court.word('Fotheringhay'));
    expect(await page.getByLabel('Family name').inputValue()).toBe('Fotheringhay');
    await page.getByLabel('Date of birth').fill('2010-06-15');

    await page.getByRole('button', { name: 'Add an adult' }).click();
    const adult = page.getByRole('group', { name: 'Adult 1' });
    await adult.getByRole('button', { name: 'Register somebody new' }).click();
    await adult.getByLabel('Given name').fill(court.word('Philippa'));
    await adult.getByLabel('Family name').fill(court.word('Fotheringhay'));
    await choose(page, 'Offense', 'Out after curfew');
    await page.getByLabel('Day of the offense').fill(court.inDays(-10));
    await page.getByLabel('What happened, in their words').fill(court.word('Met on the footbridge after midnight.'));
    await choose(page, 'Agency', 'Agency 1');
    await page.getByRole('radio', { name: 'None' }).click({ force: true });
    await page.getByText(/^Saved \d/).waitFor();

    // The session ends in the middle; after signing in again everything stands as it was.
    await context.clearCookies();
    await page.getByRole('button', { name: 'Take the referral in' }).click();
    await page.getByRole('link', { name: 'Sign in again and come back here' }).click();
    await signIn(page, login);
    await page.getByRole('heading', { name: 'New referral' }).waitFor();
    expect(await page.getByLabel('Given name').first().inputValue()).toBe('Marguerite');
    expect(await page.getByLabel('What happened, in their words').inputValue()).toBe('Met on the footbridge after midnight.');
    await page.getByRole('button', { name: 'Take the referral in' }).click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
    const caseId = page.url().split('/').at(-1)!;
    await stage(page, 'Received');
    await expectAccessible(page);
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('draft:')))).toEqual([]);

    await does(page, 'Screen', 'Screen the referral');
    await stage(page, 'Screened');
    await page.getByText('Eligible', { exact: true }).waitFor();
    await does(page, 'Accept', 'Accept the referral');
    await stage(page, 'Accepted');
    await does(page, 'Schedule the interview', 'Schedule it', async (dialog) => {
      // Bad input is said in the form, and what was entered stays.
      await dialog.getByRole('button', { name: 'Schedule it' }).click();
      await dialog.getByRole('alert').waitFor();
      await expectAccessible(page);
      await dialog.getByLabel('Day').fill(court.today);
    });
    await does(page, 'Offer legal advice', 'It was offered');
    await does(page, 'Explain consequences', 'They were explained', async (dialog) => {
      for (const topic of ['Immigration', 'School', 'Prosecution'])
        await dialog.getByRole('checkbox', { name: topic }).click({ force: true });
    });
    await does(page, 'Record the interview', 'Record it', async (dialog) => {
      await dialog.getByLabel('What the young person said').fill(court.word('We only wanted to see the river at night.'));
    });
    await does(page, 'Record the admission', 'Record it');
    await does(page, 'Record a consent', 'It was signed');
    await does(page, 'Record a consent', 'It was signed');
    await stage(page, 'Ready for a hearing');
    await does(page, 'Set a hearing date', 'Put on the docket', async (dialog) => {
      const day = dialog.locator(`[data-day="${sitting.on}"]`);
      await day.click();
      await dialog.getByRole('radio').first().click({ force: true });
      await expectAccessible(page);
    });
    await court.drain();
    await page.reload();
    await stage(page, 'On the docket');

    // The other young person of the same incident: what happened is taken over.
    await page.getByRole('link', { name: 'Refer another young person of this incident' }).click();
    await page.getByText('Another young person of the same incident').waitFor();
    await page.getByRole('button', { name: 'Register somebody new' }).click();
    await page.getByLabel('Given name').fill('Margerite');
    await page.getByLabel('Family name').fill('Fotheringhay');
    // Somebody of nearly this name is known; it is another person.
    await page.getByText('The court already knows somebody by this name').waitFor();
    await page.getByLabel('Date of birth').fill('2011-02-02');
    await page.getByRole('radio', { name: 'Not known' }).click({ force: true });
    await page.getByRole('button', { name: 'Take the referral in' }).click();
    await page.waitForURL((url) => /^\/cases\/[0-9a-f-]{36}$/.test(url.pathname) && !url.pathname.includes(caseId));
    const other = await court.reads<{ incidentId: string }>(coordinator, `/cases/${page.url().split('/').at(-1)}`);
    const first = await court.reads<{ incidentId: string }>(coordinator, `/cases/${caseId}`);
    expect(other.incidentId).toBe(first.incidentId);
    pages.expectNoFlaws();
  });

  it('shows what waits, each with its next action, and finds a case by number and by name', async () => {
    const waiting = await aReferral(court, await aFamily(court));
    const [given, family] = [court.word('Oluwaseun'), court.word('Brzezinski')];
    const unscheduled = await ready(court, await aReferral(court, await aFamily(court, { youth: { given, family } })));
    await court.drain();
    const page = await pages.as(coordinator, { at: '/today' });
    await page.getByRole('heading', { name: /^Ready, without a date/ }).waitFor();
    await page.getByRole('heading', { name: /^Referrals to answer/ }).waitFor();
    await expectAccessible(page);
    // No name stands on a page that lists several people.
    expect(await page.locator('main').innerText()).not.toContain(waiting.family.youth.family);
    await page.locator(`a[href="/cases/${waiting.caseId}"]`, { hasText: 'Screen it' }).click();
    await stage(page, 'Received');

    const number = (await page.getByRole('heading', { level: 1 }).innerText()).split(/\s/).at(-1)!;
    await page.goto('/cases');
    await page.getByLabel('Docket number').fill(number.toLowerCase().replace('-', ''));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases?number=*');
    await page.getByRole('rowheader').first().waitFor();
    await page.getByRole('rowheader').nth(1).waitFor({ state: 'detached' });
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual([number]);
    await page.goto('/cases');
    // Misspelt, and found all the same.
    await page.getByLabel('Name').fill('Oluwasen Brezinsky');
    await page
      .getByRole('option', { name: `${given} ${family}` })
      .first()
      .click();
    await page.waitForURL(`**/cases?youth=${unscheduled.family.youth.personId}`);
    await page.getByRole('rowheader').first().waitFor();
    await page.getByRole('rowheader').nth(1).waitFor({ state: 'detached' });
    await expectAccessible(page);
    await page.getByRole('rowheader').getByRole('link').click();

    // A name is told when somebody asks for it, and the look is on record.
    await page.getByRole('button', { name: /^Show name of the respondent/ }).click();
    await page.locator('header').getByText(`${given} ${family}`).waitFor();
    pages.expectNoFlaws();
  });

  it('is used with the keyboard alone', async () => {
    const it = await aReferral(court, await aFamily(court));
    const page = await pages.as(coordinator, { at: `/cases/${it.caseId}` });
    await stage(page, 'Received');
    await press(page, page.getByRole('button', { name: 'Screen', exact: true }).first());
    await press(page, page.getByRole('dialog', { name: 'Screen' }).getByRole('button', { name: 'Screen the referral' }));
    await stage(page, 'Screened');
    await press(page, page.getByRole('button', { name: /^More/ }));
    await page.getByRole('menuitem', { name: 'Decline' }).waitFor();
    await page.keyboard.type('Decl');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Decline' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    pages.expectNoFlaws();
  });

  it('hands the plan over on one page in the family’s language, and by a private link where there is no printer', async () => {
    const { planId } = await inPlan(court);
    const page = await pages.as(coordinator, { at: `/plans/${planId}/leaving` });
    await page.getByRole('heading', { name: 'Your plan' }).waitFor();
    await page.getByText('Community service: 8 hours').waitFor();
    await expectAccessible(page);
    await page.getByText('Español', { exact: true }).last().click();
    await page.getByRole('heading', { name: 'Su plan' }).waitFor();
    await page.getByText('Servicio comunitario: 8 horas').waitFor();
    await expectAccessible(page);
    const paper = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

    await page.getByRole('button', { name: 'Send a private link instead' }).click();
    const dialog = page.getByRole('dialog', { name: 'Send a private link instead' });
    await dialog.getByText(/^Wilhelmette/).click();
    await dialog.getByRole('button', { name: 'Send the link' }).click();
    await page.getByText('The link is on its way.').waitFor();
    const link = /https?:\S+\/link#\S+/.exec(court.letters.sent.at(-1)!.text)![0];
    const phone = await (await pages.device({ screen: 'phone' })).newPage();
    await phone.goto(link);
    await expectAccessible(phone);
    await phone.getByLabel('Date of birth').fill('2010-06-15');
    await phone.getByRole('button', { name: 'Open' }).click();
    await phone.getByRole('heading', { name: 'Your plan' }).waitFor();
    await expectAccessible(phone);
    pages.expectNoFlaws();
  });

  it('speaks Spanish on a phone', async () => {
    const it = await accepted(court);
    const page = await pages.as(coordinator, { at: `/cases/${it.caseId}`, screen: 'phone', language: 'es' });
    await page.getByRole('heading', { name: 'Qué sigue' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Programar la entrevista' }).first().click();
    await page.getByRole('dialog', { name: 'Programar la entrevista' }).waitFor();
    await expectAccessible(page);
    for (const [at, title] of [
      ['/today', 'Hoy'],
      ['/cases', 'Casos'],
      ['/referrals/new', 'Nueva remisión'],
    ] as const) {
      await page.goto(at);
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect({ at, wide }).toEqual({ at, wide: 0 });
    }
    pages.expectNoFlaws();
  });
});
