import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openCourt, type Court } from './court.js';
import { choose, press } from './keys.js';
import { expectAccessible, Pages } from './pages.js';
import * as steps from './steps.js';
import { clerk, coordinator } from './steps.js';

// A machine that has other work takes longer over many pages.
jest.setTimeout(120_000);

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

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function again(page: Page): Promise<void> {
  await court.drain();
  await page.reload();
}

const shots = process.env.SHOTS;
const shot = async (page: Page, name: string) => void (shots && (await page.screenshot({ path: `${shots}/${name}.png` })));

async function chooses(page: Page, label: RegExp, choice: string | RegExp): Promise<void> {
  await press(page, button(page, label));
  await choose(page, page.getByRole('option', { name: choice }).first());
}

/** Says what the paper is, and of which hearing. */
async function takesUp(page: Page, what: string | RegExp): Promise<void> {
  await chooses(page, /What does the paper say/, what);
  await chooses(page, /Hearing$/, /No\. 1/);
}

async function enters(page: Page, time: string): Promise<void> {
  await page.getByLabel('When it was').fill(time);
  // The notice of the entry before may still stand.
  const entered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await press(page, button(page, 'Enter'));
  expect((await entered).status()).toBe(201);
  await page.getByText('Entered from paper.').waitFor();
}

const number = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });

async function counts(page: Page, label: string, count: number): Promise<void> {
  await number(page, label).fill(String(count));
  await page.keyboard.press('Tab');
}

describe('a day on paper, entered on the pages (care 23)', () => {
  let room: steps.Retired;
  beforeAll(async () => {
    const seated = await steps.seated(court, undefined, await steps.volunteers(court, 5));
    room = await steps.retired(court, await steps.inSession(court, seated));
    court.goTo(room.sitting.on, '17:30');
    await court.drain();
  });

  it('has its votes as tallies, what the jury handed over, and what the judge pronounced', async () => {
    const page = await pages.as(clerk, { at: `/board/paper?sitting=${room.sitting.sittingId}` });
    await takesUp(page, 'A round of votes');
    await chooses(page, /^(Choose one )?What$/, 'Community service');
    await counts(page, 'How many hours', 10);
    await counts(page, 'For', room.jurors.length);
    pages.expectNoFlaws();
    await shot(page, 'paper-tally');
    await expectAccessible(page);
    await enters(page, '09:40');
    // What was entered is not entered again by pressing once more.
    expect(await button(page, 'Enter').isDisabled()).toBe(true);
    await chooses(page, /^(Choose one )?What$/, 'Jury duty');
    await counts(page, 'How many times', 1);
    await counts(page, 'For', room.jurors.length + 3);
    await enters(page, '09:45');
    await again(page);
    await page.getByText('As many votes as jurors there were not').waitFor();

    await takesUp(page, 'A round of votes');
    await chooses(page, /^(Choose one )?What$/, 'Jury duty');
    await counts(page, 'How many times', 1);
    await counts(page, 'For', room.jurors.length);
    await enters(page, '09:50');

    await takesUp(page, /recommendation/);
    for (const group of await page.getByRole('group', { name: /Owns|Sees|Wants|Is ready/ }).all()) {
      await group.getByRole('textbox', { name: 'Clearly' }).fill(String(room.jurors.length));
      await page.keyboard.press('Tab');
    }
    await expectAccessible(page);
    await shot(page, 'paper-recommendation');
    await enters(page, '10:00');
    await again(page);

    // What was recommended is read by the coordinator; a clerk reads no more of it than who signs.
    const desk = await pages.as(coordinator, { at: `/board/paper?sitting=${room.sitting.sittingId}` });
    await takesUp(desk, /decision/);
    const served = number(desk, 'Community service: pronounced, hours');
    await served.waitFor();
    expect(await served.inputValue()).toBe('10');
    await served.fill('8');
    await desk.keyboard.press('Tab');
    await desk.getByLabel("The judge's reason").fill(court.word('Exams in that month.'));
    await expectAccessible(desk);
    await shot(desk, 'paper-decision');
    await enters(desk, '10:20');
    await again(desk);
    await desk.getByText("The judge's decision · No. 1").waitFor();
    const decided = await court.reads<{ stage: string; items: { sanction: string; amount: number }[] }>(
      coordinator,
      `/dispositions/${room.deliberationId}`,
    );
    expect(decided.stage).toBe('pronounced');
    expect(decided.items).toContainEqual(expect.objectContaining({ sanction: 'community-service', amount: 480 }));
    // Tallies and roles: nobody's name.
    const text = await desk.locator('main').innerText();
    for (const hidden of room.jurors) expect(text).not.toContain(hidden);
    pages.expectNoFlaws();
  });

  it('locks after two working days; a coordinator opens it once more, and says why (F034)', async () => {
    const { sitting, family } = await steps.docketed(court);
    court.goTo(sitting.on, '18:00');
    court.pass({ days: 9 });
    const here = async (page: Page) => {
      await takesUp(page, 'Who came');
      await chooses(page, /Who\?/, new RegExp(family.youth.given));
      await page.getByLabel('Came at').fill('08:45');
      await press(page, button(page, 'Enter'));
    };
    const at = `/board/paper?sitting=${sitting.sittingId}`;
    const locked = /The docket of that day is locked/;
    const byClerk = await pages.as(clerk, { at });
    await here(byClerk);
    await byClerk.getByRole('alert').filter({ hasText: locked }).waitFor();
    expect(await button(byClerk, 'Open the day again').count()).toBe(0);

    // No sitting is today: those that were are offered, the latest first.
    const page = await pages.as(coordinator, { at: '/board/paper' });
    const day = button(page, /Which day are the papers of/);
    await press(page, day);
    await choose(page, page.getByRole('option').nth(1));
    await page.waitForURL(`**/board/paper?sitting=${room.sitting.sittingId}`);
    await press(page, day);
    await page.getByRole('option').first().click();
    await page.waitForURL(`**/board/paper?sitting=${sitting.sittingId}`);
    await here(page);
    await page.getByRole('alert').filter({ hasText: locked }).waitFor();
    await chooses(page, /Why it is opened/, 'Papers were found later');
    await expectAccessible(page);
    await shot(page, 'paper-locked');
    await press(page, button(page, 'Open the day again'));
    await page.getByText('This day is open again until tonight.').waitFor();
    // Nothing of what was typed is lost.
    await press(page, button(page, 'Enter'));
    await page.getByText('Entered from paper.').waitFor();
    await again(page);
    await page.getByText('Who came · No. 1').waitFor();
    pages.expectNoFlaws();
  });
});
