import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { docketNumber } from '../../libs/kernel/docket-number.js';
import { openCourt, type Court } from './court.js';
import { press } from './keys.js';
import { expectAccessible, Pages } from './pages.js';
import * as steps from './steps.js';
import { coordinator, judge, type Planned } from './steps.js';

let court: Court;
let pages: Pages;
let the: Planned;
beforeAll(async () => {
  court = await openCourt();
  pages = await Pages.open(court);
  const referred = await steps.aReferral(court, await steps.aFamily(court));
  await court.does(coordinator, `/cases/${referred.caseId}/correct`, {
    offence: 'curfew-2',
    offenceClass: 'curfew',
    offenceOn: court.inDays(-9),
    ageAtOffence: 15,
    ageAtReferral: 15,
    because: 'typing-error',
  });
  const it = await steps.docketed(court, await steps.ready(court, referred));
  the = await steps.inPlan(
    court,
    await steps.recommended(court, await steps.retired(court, await steps.inSession(court, await steps.seated(court, it)))),
  );
  await steps.closesDay(court, the.sitting);
  const servedOn = court.today;
  court.pass({ days: 3 });
  await steps.serves(court, the.serviceId, 120);
  // Served first and written down last.
  await steps.serves(court, the.serviceId, 60, { performedOn: servedOn });
});
afterAll(async () => {
  await pages?.close();
  await court?.close();
});

interface Mark {
  readonly n: number;
  readonly type: string;
  readonly eventId: string;
}
const marksOf = async (caseId: string) => (await court.reads<{ marks: Mark[] }>(judge, `/cases/${caseId}/moments`)).marks;
const nOf = async (type: string) => (await marksOf(the.caseId)).find((mark) => mark.type === type)!.n;
const opens = async (more: Parameters<Pages['as']>[1] = {}, search = '') =>
  pages.as(judge, { at: `/cases/${the.caseId}/history${search}`, ...more });
const card = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, level: 2 }) });
const hoursDone = (page: Page) => page.locator('dt', { hasText: /^Hours done$/ }).locator('+ dd');

describe('the history of a case, for its judge', () => {
  it('stands at any moment, by keyboard alone, and compares it with another', async () => {
    const page = await opens();
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/[?&]at=1\b/);
    await page.getByText('You are looking at the past').waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^Entry 1 of \d+, .*: Referral received$/);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/[?&]at=2\b/);
    await page.keyboard.press('PageUp');
    await page.waitForURL(({ searchParams }) => Number(searchParams.get('at')) > 2);
    expect(await slider.getAttribute('aria-valuetext')).toContain('Referral screened');
    await page.keyboard.press('PageDown');
    await page.waitForURL(/[?&]at=1\b/);
    // The stage in the head of the page is the one of that moment.
    await page.locator('header').getByText('Received', { exact: true }).waitFor();
    await expectAccessible(page);

    await press(page, page.getByRole('checkbox', { name: 'Compare' }), 'Space');
    await page.waitForURL(/from=0/);
    await page.getByRole('columnheader', { name: 'Before the first entry' }).waitFor();
    await page.getByRole('rowheader', { name: /The case Stage Changed/ }).waitFor();
    await expectAccessible(page);
    await press(page, page.getByRole('button', { name: 'Back to now', exact: true }));
    await page.waitForURL(({ search }) => search === '');
    pages.expectNoFlaws();
  });

  it('tells as it happened apart from as we knew it, in the values, in the list and along the slider', async () => {
    const first = await nOf('HoursVerified');
    const late = (await marksOf(the.caseId)).findLast(({ type }) => type === 'HoursVerified')!.n;
    const page = await opens({}, `?at=${first}`);
    await hoursDone(page).getByText('2 hours').waitFor();
    expect(await page.locator(`#entry-${late}`).count()).toBe(0);
    await page.getByText('as it happened', { exact: true }).click();
    await page.waitForURL(/as=happened/);
    await hoursDone(page).getByText('3 hours').waitFor();
    await page.locator(`#entry-${late}`).waitFor();
    await page.locator(`#entry-${late}`).getByText('written down later').waitFor();
    await page.getByText('You are looking at the past').waitFor();
    // What was written down last stands where it happened.
    await page.getByRole('slider').focus();
    await page.keyboard.press('End');
    await page.waitForFunction((n) => !location.search.includes(`at=${n}&`), first);
    expect(new URL(page.url()).searchParams.get('at')).not.toBe(String(late));
    await page.getByRole('button', { name: 'Back to now', exact: true }).click();
    await page.waitForURL(({ search }) => search === '');
    pages.expectNoFlaws();
  });

  it('goes to the end of a day', async () => {
    const page = await opens();
    await page.getByLabel('As of the end of').fill('2026-03-02');
    await page.waitForURL(/at=\d+/);
    await page.getByText('You are looking at the past: Monday, March 2').waitFor();
    pages.expectNoFlaws();
  });

  it('says who did what, for whom and why; keeps what was corrected; and leads from a value to what is behind it', async () => {
    const page = await opens();
    const [was, is] = [await nOf('ReferralReceived'), await nOf('ReferralCorrected')];
    // A value of the first day leads far down a long list.
    await page
      .locator('dt', { hasText: /^Kind of offense$/ })
      .locator('+ dd')
      .getByRole('button')
      .click();
    const behind = page.getByRole('link', { name: `Entry ${was}: Referral received`, exact: true });
    await behind.waitFor();
    await behind.click();
    const entry = page.locator(`#entry-${was}`);
    await entry.waitFor();
    await page.waitForFunction((n) => document.activeElement?.id === `entry-${n}`, was);
    expect(await entry.locator('s').textContent()).toBe('Referral received');
    await entry.getByRole('link', { name: /Referral corrected/ }).click();
    await page.waitForFunction((n) => document.activeElement?.id === `entry-${n}`, is);
    await page
      .locator(`#entry-${is}`)
      .getByRole('link', { name: /Referral received/ })
      .waitFor();
    await page.locator(`#entry-${is}`).getByText('Coordinator').waitFor();
    await expectAccessible(page);
    pages.expectNoFlaws();
  });

  it('keeps notes pinned to a moment that nobody else finds, and lets nothing be done in the past', async () => {
    const n = await nOf('HearingHeld');
    const page = await opens({}, `?at=${n}`);
    await page.getByText('You have none on this entry.').waitFor();
    expect(await page.getByRole('button', { name: 'Keep the note' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Go back to now and write one on this entry' }).click();
    await page.waitForURL(({ search }) => search === '');
    const text = court.word('Ask about the aunt in spring.');
    await page.getByLabel('A note to yourself').fill(text);
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText(text).first().waitFor();
    await page.getByRole('button', { name: `On entry ${n}: Hearing held` }).click();
    await page.waitForURL(new RegExp(`at=${n}\\b`));
    await card(page, 'Your notes on this entry').getByText(text).waitFor();
    expect(await page.getByRole('button', { name: 'Take it away' }).count()).toBe(0);
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    await page.goto(`/cases/${the.caseId}/history?at=1`);
    await page.getByText('You have none on this entry.').waitFor();
    const other = await pages.as(coordinator, { at: `/cases/${the.caseId}/history` });
    await other.getByRole('heading', { name: 'Your notes' }).waitFor();
    await other.locator(`#entry-${n}`).waitFor();
    expect(await other.getByText(text).count()).toBe(0);
    await other.goto(`/cases/${the.caseId}/packet`);
    await other.getByRole('row', { name: /Hearing held/ }).waitFor();
    expect(await other.getByText(text).count()).toBe(0);
    pages.expectNoFlaws();
  });

  it('goes on paper with its stamp, now and as it stood, and holds the earlier cases of the person', async () => {
    await steps.aReferral(court, the.family);
    await court.drain();
    const n = await nOf('DispositionAgreed');
    const page = await opens({}, `?at=${n}`);
    await page.emulateMedia({ media: 'print' });
    await page.getByText(`Case ${docketNumber(the.caseId)} as it stood at entry ${n} of`).waitFor();
    expect(await page.getByRole('slider').isVisible()).toBe(false);
    expect(await page.title()).toContain(`as of entry ${n}`);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Packet to print' }).click();
    await page.waitForURL(new RegExp(`packet\\?at=${n}\\b`));
    await page.getByText('This is the past.').waitFor();
    await page.getByRole('row', { name: /Disposition agreed/ }).waitFor();
    expect(await page.getByRole('row', { name: /Plan made/ }).count()).toBe(0);
    await expectAccessible(page);
    await page.goto(`/cases/${the.caseId}/packet`);
    await page.getByText(`Case ${docketNumber(the.caseId)} as it stands: entry`).waitFor();
    await page.getByRole('row', { name: /Plan made/ }).waitFor();
    await page.getByText('Curfew and tobacco, still open').waitFor();
    await page.getByText('Your private notes are not in it.').waitFor();
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    pages.expectNoFlaws();
  });

  it('is read in Spanish, on a phone and on a tablet', async () => {
    const page = await opens({ screen: 'phone', language: 'es' }, '?at=5');
    await page.getByText('Está mirando el pasado').waitFor();
    await page.getByText('Clase de falta').waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.goto(`/cases/${the.caseId}/packet`);
    await page.getByRole('heading', { name: 'Lo que pasó' }).waitFor();
    await page.getByRole('row', { name: /Plan/ }).first().waitFor();
    await expectAccessible(page);
    const tablet = await opens({ screen: 'tablet' });
    await tablet.getByRole('slider').waitFor();
    await expectAccessible(tablet);
    pages.expectNoFlaws();
  });
});

describe('a history of five hundred entries', () => {
  let caseId: string;
  beforeAll(async () => {
    ({ caseId } = await steps.docketed(court));
    for (let times = 0; times < 480; times += 1) {
      if (times % 20 === 0) court.pass({ minutes: 30 });
      await court.does(coordinator, `/cases/${caseId}/contacts`, { channel: 'phone', language: 'en', outcome: 'no-answer' });
    }
  }, 240_000);

  it('asks no more than it needs along the slider, in the list and on paper', async () => {
    const total = (await marksOf(caseId)).length;
    expect(total).toBeGreaterThanOrEqual(490);
    const page = await pages.as(judge, { at: '/account' });
    let asked: string[] = [];
    page.on('request', (request) => {
      const part = /\/api\/cases\/[^/]+\/(moments?|timeline)\b/.exec(request.url())?.[1];
      if (part) asked.push(part);
    });
    /** How often each part of the history was asked for meanwhile. */
    const asks = async (act: () => Promise<unknown>) => {
      asked = [];
      await act();
      const times = (part: string) => asked.filter((one) => one === part).length;
      return { moments: times('moments'), moment: times('moment'), timeline: times('timeline') };
    };
    const whatTheRecordSays = () => page.waitForResponse(/\/moment\b/);
    const toShow = await asks(async () => {
      const said = whatTheRecordSays();
      await page.goto(`/cases/${caseId}/history`);
      await page.locator(`#entry-${total}`).waitFor();
      await said;
    });
    expect(toShow).toEqual({ moments: 1, moment: 1, timeline: 1 });
    const state = card(page, 'What the record says');
    await page.getByRole('slider').focus();
    const toTheBeginning = await asks(async () => {
      const said = whatTheRecordSays();
      await page.keyboard.press('Home');
      await page.locator('#entry-1').waitFor();
      await said;
      await state.getByText('Received', { exact: true }).first().waitFor();
    });
    expect(toTheBeginning).toEqual({ moments: 0, moment: 1, timeline: 1 });
    const fortySteps = await asks(async () => {
      for (let presses = 0; presses < 40; presses += 1) await page.keyboard.press('ArrowRight');
      await page.waitForURL(/at=41\b/);
      await page.locator('#entry-41').waitFor();
    });
    // What is only passed on the way is not asked for, unless the machine is slow at passing it.
    expect(fortySteps.moments).toBe(0);
    expect(Math.max(fortySteps.moment, fortySteps.timeline)).toBeLessThanOrEqual(40);
    const farDown = await asks(async () => {
      await page.goto(`/cases/${caseId}/history#entry-3`);
      await page.waitForFunction(() => document.activeElement?.id === 'entry-3');
    });
    expect(farDown).toEqual({ moments: 1, moment: 1, timeline: Math.ceil(total / 50) });
    await expectAccessible(page);
    const onPaper = await asks(async () => {
      await page.goto(`/cases/${caseId}/packet`);
      await page
        .locator('tbody tr')
        .nth(total - 1)
        .waitFor();
    });
    expect(onPaper).toEqual({ moments: 1, moment: 1, timeline: Math.ceil(total / 200) });
    pages.expectNoFlaws();
  });
});
