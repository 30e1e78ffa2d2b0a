import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { openCourt, type Court } from './court.js';
import { scriptsOf } from './loaded.js';
import { expectAccessible, Pages } from './pages.js';
import {
  accepted,
  aFamily,
  aPerson,
  aReferral,
  anAdult,
  aSitting,
  coordinator,
  docketed,
  inPlan,
  invited,
  juror,
  ready,
  volunteers,
} from './steps.js';

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

const group = (page: Page, title: RegExp) => page.getByRole('region', { name: title });
/** Loads a page again, until so much of it is shown, without the forms of what nobody asked to do. */
async function expectLight(page: Page, shown: Locator): Promise<void> {
  const scripts = scriptsOf(page);
  await page.reload();
  await shown.waitFor();
  await page.waitForLoadState('networkidle');
  const size = await scripts();
  expect(size).toBeGreaterThan(50_000);
  expect(size).toBeLessThan(250_000);
}
const numberOn = async (page: Page) => (await page.getByRole('heading', { level: 1 }).innerText()).split(/\s/).at(-1)!;

describe('what needs the coordinator', () => {
  it('tells of letters that failed, hours that wait and jury duty that was put off, each with what is done about it', async () => {
    const { youth, guardian } = await aFamily(court);
    const send = court.letters.send;
    court.letters.send = () => Promise.reject(new Error('The post is closed.'));
    await court.refused('LetterNotSent', coordinator, '/links', {
      personId: guardian.personId,
      role: 'guardian',
      concernsId: youth.personId,
    });
    court.letters.send = send;
    const helper = await aPerson(court, '2008-08-08');
    const { id: timesheetId } = await court.does(coordinator, '/timesheets', { personId: helper.personId, kind: 'voluntary' });
    await court.does(coordinator, `/timesheets/${timesheetId}/entries`, {
      entryId: randomUUID(),
      task: 'food-bank',
      performedOn: court.today,
      minutes: 90,
    });
    const sitting = await aSitting(court, { days: 20 });
    const [jurorId] = await volunteers(court, 1);
    await invited(court, [jurorId!], sitting);
    await court.does(juror(jurorId!), `/jurors/${jurorId}/defer`, { sittingId: sitting.sittingId, because: 'school-exam' });
    await court.drain();

    const page = await pages.as(coordinator, { at: '/today' });
    const letters = group(page, /^Messages that failed/);
    await expectLight(page, letters.getByText(/^A family's private link, of .*, could not be sent$/));
    await group(page, /^Jury duty put off/)
      .getByRole('link', { name: 'Invite to another sitting' })
      .waitFor();
    await expectAccessible(page);
    expect(await page.locator('main').innerText()).not.toContain(guardian.family);
    const before = court.letters.sent.length;
    await letters.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('The message is on its way again.').waitFor();
    await letters.waitFor({ state: 'detached' });
    expect(court.letters.sent.length).toBe(before + 1);

    // A letter that left and came back is on the list again; what it was to bring was brought in another way.
    court.letters.returned = async () => [court.letters.sent.at(-1)!.id!];
    await page.reload();
    await letters.getByText(/came back$/).waitFor();
    await letters.getByRole('button', { name: 'Settled otherwise' }).click();
    await letters.waitFor({ state: 'detached' });

    const hours = group(page, /^Hours to verify/);
    await hours.getByRole('button', { name: /^Verify/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Verify hours' });
    await dialog.getByRole('radio', { name: 'No, or not so' }).click({ force: true });
    await dialog.getByRole('button', { name: /Why not$/ }).click();
    await page.getByRole('option', { name: 'They did not come' }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await court.drain();
    await page.reload();
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
    await hours.waitFor({ state: 'detached' });
    pages.expectNoFlaws();
  });
});

describe('the history beside a case', () => {
  it('is searched, filtered, opened, linked to, added to and printed', async () => {
    const it = await accepted(court);
    await court.does(coordinator, `/cases/${it.caseId}/correct`, {
      ...{ offence: 'curfew-2', offenceClass: 'curfew', offenceOn: court.inDays(-9), ageAtOffence: 15, ageAtReferral: 15 },
      because: 'clerical',
    });
    const page = await pages.as(coordinator, { at: `/cases/${it.caseId}` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const rail = page.getByRole('complementary', { name: 'History' });
    const entries = rail.getByRole('listitem');
    await expectLight(page, entries.first());

    // What was corrected stays, struck through, and both lead to each other.
    const first = entries.filter({ has: page.locator('s') }).first();
    expect(await first.locator('s').innerText()).toBe('Referral received');
    await first.getByText(/^Corrected on .* because of “/).waitFor();
    await first.getByRole('link', { name: /Referral corrected$/ }).click();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Referral corrected'));

    await rail.getByRole('button', { name: 'Find in the history' }).click();
    await rail.getByRole('button', { name: 'Corrections' }).click();
    await first.waitFor({ state: 'detached' });
    await entries.nth(1).waitFor({ state: 'detached' });
    expect(await entries.first().innerText()).toContain('Referral corrected');
    await entries.first().getByText('Details', { exact: false }).first().click();
    const changes = rail.getByRole('table');
    await changes.getByRole('row', { name: /^Offen[cs]e Out after curfew/ }).waitFor();
    await expectAccessible(page);
    await rail.getByRole('button', { name: /^Copy link/ }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`/cases/${it.caseId}/history#entry-\\d+$`));
    await rail.getByRole('button', { name: 'Show everything' }).click();
    await rail.getByRole('searchbox', { name: 'What it is called' }).fill('accept');
    await entries.nth(1).waitFor({ state: 'detached' });
    expect(await entries.first().innerText()).toContain('Referral accepted');
    await rail.getByRole('button', { name: 'Show everything' }).click();
    await rail.getByRole('button', { name: 'Referrer', exact: true }).click();
    await entries.nth(1).waitFor({ state: 'detached' });
    expect(await entries.first().innerText()).toContain('Referral received');

    // A note that was begun stands there after a reload.
    await rail.getByRole('button', { name: 'Add a note' }).click();
    await rail.getByLabel('A note to yourself').fill(court.word('Ask about the bus.'));
    await rail.getByText(/^Draft saved/).waitFor();
    await page.reload();
    await rail.getByRole('button', { name: 'Add a note' }).click();
    expect(await rail.getByLabel('A note to yourself').inputValue()).toBe('Ask about the bus.');
    await rail.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('The note is kept; only you read it.').waitFor();
    // The first field of a form has the focus as soon as the form is there.
    await rail.getByRole('button', { name: 'Record a call' }).click();
    await page.getByRole('dialog', { name: 'Log a contact' }).waitFor();
    await page.waitForFunction(() =>
      document.activeElement?.matches('[role=dialog] button[aria-haspopup=listbox], [role=dialog] input'),
    );
    await page.keyboard.press('Escape');

    await page.goto(link);
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Referral corrected'));
    await page.goto(`/cases/${it.caseId}/history/print?from=${court.today}`);
    await page.getByRole('heading', { name: /^History of the case/ }).waitFor();
    await page.getByText('Referral accepted').waitFor();
    await expectAccessible(page);
    await page.goto(`/cases/${it.caseId}/history/print?until=${court.inDays(-30)}`);
    await page.getByText('Nothing happened in these days.').waitFor();
    pages.expectNoFlaws();
  });
});

describe('the cases of one incident', () => {
  it('go on the docket together, kept apart, by the one date picker', async () => {
    const incidentId = randomUUID();
    const [one, other] = [
      await ready(court, await aReferral(court, await aFamily(court), { incidentId })),
      await ready(court, await aReferral(court, await aFamily(court), { incidentId })),
    ];
    const related = { relatedCaseId: other.caseId, relation: 'co-respondent' };
    await court.does(coordinator, `/cases/${one.caseId}/related-cases`, related);
    const sitting = await aSitting(court, { days: 9 });
    await court.drain();
    const page = await pages.as(coordinator, { at: `/cases/${one.caseId}` });
    await page.locator('header').getByRole('button', { name: 'Set a hearing date' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Set a hearing date' });
    const day = dialog.locator(`[data-day="${sitting.on}"]`);
    await dialog.getByRole('table', { name: 'Days with sittings' }).waitFor();
    if ((await day.count()) === 0) await dialog.getByRole('button', { name: 'The month after' }).click();
    await day.click();
    await dialog.getByRole('radio').first().click({ force: true });
    await dialog.getByRole('checkbox', { name: /Same incident/ }).click({ force: true });
    await dialog.getByText(/^After it, with a slot between: Room 1/).waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Put 2 cases on the docket' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await court.drain();
    const docket = await court.reads<{ caseId: string; slot: number; roomId: string }[]>(
      coordinator,
      `/sittings/${sitting.sittingId}/docket`,
    );
    const at = (caseId: string) => docket.find((line) => line.caseId === caseId)!;
    expect(at(other.caseId).roomId).toBe(at(one.caseId).roomId);
    expect(at(other.caseId).slot).toBe(at(one.caseId).slot + 2);
    pages.expectNoFlaws();
  });
});

describe('a plan', () => {
  it('has a proof taken in, looked at and handed back, and an item let go', async () => {
    const { caseId, planId, serviceId, dutyId } = await inPlan(court);
    const page = await pages.as(coordinator, { at: `/cases/${caseId}` });
    const plan = page.getByRole('table', { name: 'Sanctions, with what was done of each' });
    const open = async (deed: string) => {
      await page.getByRole('button', { name: deed, exact: true }).click();
      return page.getByRole('dialog', { name: deed });
    };
    const picks = async (dialog: Locator, reason: string) => {
      await dialog.getByRole('button', { name: /Reason/ }).click();
      await page.getByRole('option', { name: reason }).click();
    };
    const proof = await open('Look at a proof');
    await proof.getByRole('radio', { name: 'Community service: no proof yet' }).click({ force: true });
    await proof.getByRole('radio', { name: 'It is handed back' }).click({ force: true });
    await picks(proof, 'Not finished');
    await expectAccessible(page);
    await proof.getByRole('button', { name: 'Record it' }).click();
    await proof.waitFor({ state: 'hidden' });
    await plan.getByText('proof handed back').waitFor();

    const approver = await anAdult(court);
    await court.drain();
    const waiving = await open('Let an item go');
    await waiving.getByRole('radio', { name: 'Jury duty', exact: true }).click({ force: true });
    await picks(waiving, 'Moved away');
    await waiving.getByRole('textbox').first().fill(court.word('The family moved to another county.'));
    await waiving.getByRole('combobox', { name: 'The judge who allowed it' }).fill(`${approver.given} ${approver.family}`);
    await page.getByRole('option', { name: `${approver.given} ${approver.family}` }).click();
    await expectAccessible(page);
    await waiving.getByRole('button', { name: 'Let it go' }).click();
    await waiving.waitFor({ state: 'hidden' });
    const items = await court.reads<{ sanctionId: string; state: string; proofState: string }[]>(
      coordinator,
      `/plans/${planId}/sanctions`,
    );
    const about = (id: string) => items.find(({ sanctionId }) => sanctionId === id);
    expect(about(serviceId)).toMatchObject({ state: 'open', proofState: 'returned' });
    expect(about(dutyId)).toMatchObject({ state: 'waived' });
    pages.expectNoFlaws();
  });
});

describe('what is not open any more, and what is not sent yet', () => {
  it('finds closed cases by stage, by number and by name; a draft belongs to its incident', async () => {
    const it = await aReferral(court, await aFamily(court));
    const page = await pages.as(coordinator, { at: `/cases/${it.caseId}` });
    const number = await numberOn(page);
    await court.does(coordinator, `/cases/${it.caseId}/decline`, { because: 'no-capacity' });
    await court.drain();
    await page.goto('/cases?stage=closed');
    await page.getByRole('rowheader', { name: number }).waitFor();
    await expectAccessible(page);
    await page.goto('/cases');
    await page.getByLabel('Docket number').fill(number);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Closed already' }).waitFor();
    await page.getByRole('rowheader', { name: number }).waitFor();

    const open = await accepted(court);
    await page.goto('/referrals/new');
    await page.getByLabel('What happened, in their words').fill('Of somebody else.');
    await page.getByText(/^Saved \d/).waitFor();
    await page.goto(`/referrals/new?with=${open.caseId}`);
    await page.getByText('Another young person of the same incident').waitFor();
    expect(await page.getByLabel('What happened, in their words').inputValue()).not.toBe('Of somebody else.');
    await page.goto('/referrals/new');
    await page.getByText(/^You began this on/).waitFor();
    expect(await page.getByLabel('What happened, in their words').inputValue()).toBe('Of somebody else.');
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await page.getByLabel('What happened, in their words').inputValue()).toBe('');
    // In another tab there is nothing of it: it stays where it was typed.
    const tab = await page.context().newPage();
    await tab.goto('/referrals/new');
    await tab.getByRole('heading', { name: 'New referral' }).waitFor();
    expect(await tab.getByText(/^You began this on/).count()).toBe(0);
    pages.expectNoFlaws();
  });

  it('keeps what a young person writes, and concerns, behind a press of their own', async () => {
    const it = await docketed(court);
    const page = await pages.as(coordinator, { at: `/cases/${it.caseId}` });
    await page.getByRole('button', { name: 'Messages with the young person' }).click();
    await page.getByText('There is nothing here for you to read.').waitFor();
    // Whoever is not named is not even offered to look.
    expect(await page.getByRole('button', { name: 'Concerns about them' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Record a concern' }).click();
    const dialog = page.getByRole('dialog', { name: 'Record a concern' });
    await dialog.getByRole('button', { name: /What is it about$/ }).click();
    await page.getByRole('option', { name: 'Distress' }).click();
    await dialog.getByLabel('What you saw or were told, in plain words').fill(court.word('Would not look up all morning.'));
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('It is recorded. The named staff see it now.').waitFor();
    await expectAccessible(page);
    pages.expectNoFlaws();
  });
});
