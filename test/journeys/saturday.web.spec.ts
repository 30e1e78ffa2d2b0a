import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Accounts } from '#access';
import { LocalMasterKey } from '#platform';
import { openCourt, PASSWORD, type Court } from './court.js';
import { Tablet } from './jury-tablets.js';
import { LanServer } from './lan-server.js';
import { expectAccessible, Pages, type Opening } from './pages.js';
import * as steps from './steps.js';

// A whole day, with ten browsers beside each other.
jest.setTimeout(300_000);

const NAME = 'court.example';
const secret = randomBytes(32);

let court: Court;
let server: LanServer;
let pages: Pages;
let sitting: steps.Sitting;
beforeAll(async () => {
  court = await openCourt({ masterKey: new LocalMasterKey(secret) });
  const policies = await court.reads<{ policy: { panel: object } }[]>(steps.coordinator, '/programmes/policies');
  const { policy } = policies.at(-1)!;
  const panel = { ...policy.panel, size: 6, quorum: 5, standby: 1, rounds: 2 };
  const adopted = { effectiveOn: court.today, policy: { ...policy, panel } };
  await court.does(steps.coordinator, `/programmes/${court.programmeId}/policies`, adopted);
  sitting = await steps.aSitting(court, { days: 5, rooms: 1 });
  const pool = await steps.volunteers(court, 8);
  await court.drain();
  await steps.invited(court, pool, sitting);
  court.goTo(sitting.on, '08:30');
  for (const [role, personId] of Object.entries({ coordinator: null, clerk: null, ...court.officersOf(sitting.sittingId) }))
    await court.app.get(Accounts).grant(role, PASSWORD, { programmeId: court.programmeId, role, personId });
  await court.drain();
  server = await LanServer.start(court, secret, NAME);
  pages = await Pages.openLan(court, server.site, server.certificate);
  // Ten browsers share the machine with whatever else runs on it.
  pages.patience = 90_000;
});
afterAll(async () => {
  await pages?.close();
  await server?.stop();
  await court?.close();
});

/** Sits down at a device of their own and signs in as people do. */
async function signedIn(login: string, opening: Opening = {}): Promise<Page> {
  const page = await (await pages.device(opening)).newPage();
  await page.goto('/');
  await page.getByLabel('Name you sign in with').fill(login);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sign in' }).waitFor({ state: 'detached' });
  return page;
}

const button = (where: Page | Locator, name: string | RegExp) =>
  where.getByRole('button', { name, exact: typeof name === 'string' });

const choose = async (page: Page, field: RegExp, choice: string | RegExp) => {
  await button(page, field).click();
  await page.getByRole('option', { name: choice }).first().click();
};

/** Opens a form of a case by the button that offers it, fills it in, and sends it. */
async function does(page: Page, deed: string, send: string, fill?: (dialog: Locator) => Promise<void>): Promise<void> {
  await button(page.locator('header'), deed).first().click();
  const dialog = page.getByRole('dialog', { name: deed });
  await dialog.waitFor();
  await fill?.(dialog);
  await button(dialog, send).click();
  await dialog.waitFor({ state: 'hidden' });
}

const word = <T extends string>(text: T): T => court.word(text);

async function registers(where: Page | Locator, given: string, family: string): Promise<void> {
  await button(where, 'Register somebody new').first().click();
  await where.getByLabel('Given name').first().fill(word(given));
  await where.getByLabel('Family name').first().fill(word(family));
}

/** From the referral just taken in to a place on today's docket. */
async function takesIn(page: Page, time: string, against?: RegExp): Promise<string> {
  const caseId = new URL(page.url()).pathname.split('/').at(-1)!;
  await does(page, 'Screen', 'Screen the referral');
  await does(page, 'Accept', 'Accept the referral');
  await does(page, 'Schedule the interview', 'Schedule it', (dialog) => dialog.getByLabel('Day').fill(court.today));
  await does(page, 'Offer legal advice', 'It was offered');
  await does(page, 'Explain consequences', 'They were explained', async (dialog) => {
    for (const topic of ['Immigration', 'School', 'Prosecution'])
      await dialog.getByRole('checkbox', { name: topic }).click({ force: true });
  });
  await does(page, 'Record the interview', 'Record it', (dialog) =>
    dialog.getByLabel('What the young person said').fill(word('We were hot, and nobody was there.')),
  );
  await does(page, 'Record the admission', 'Record it');
  await does(page, 'Record a consent', 'It was signed');
  await does(page, 'Record a consent', 'It was signed');
  await does(page, 'Set a hearing date', 'Put on the docket', async (dialog) => {
    const places = dialog.getByRole('radiogroup', { name: 'Room 1' });
    await places.getByRole('radio', { name: new RegExp(`^${time}`) }).click({ force: true });
    // Two of one night right after each other: somebody has to look at that, and lets it stand by name.
    if (against) await dialog.getByRole('checkbox', { name: against }).click({ force: true });
  });
  await page.locator('header').getByText('On the docket', { exact: true }).first().waitFor();
  return caseId;
}

/** Opens the panel of a hearing on the board, and a part of it. */
async function onBoard(page: Page, number: number, name: string): Promise<Locator> {
  const tab = page.getByRole('tab', { name, exact: true });
  if (!(await page.getByRole('dialog', { name: `No. ${number}` }).isVisible())) {
    await page.goto('/board');
    await page
      .getByRole('article', { name: `No. ${number}`, exact: true })
      .getByRole('button')
      .first()
      .click();
  }
  await tab.click();
  const panel = page.getByRole('tabpanel', { name, exact: true });
  await panel.waitFor();
  return panel;
}

/** Does one thing on the board, and waits for its word. */
async function deed(page: Page, name: string | RegExp, said: string): Promise<void> {
  await button(page, name).click();
  await page.getByText(said, { exact: true }).first().waitFor();
}

/** Ticks off whoever has come. */
async function comes(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await button(page, `${name} is here`).click();
    await page.getByRole('button', { name: `${name} is here`, exact: true, pressed: true }).waitFor();
  }
}

/** The panel as the board shows it: the foreperson first. */
async function panelOn(page: Page, number: number): Promise<string[]> {
  const panel = await onBoard(page, number, 'Jury');
  await panel.getByText('foreperson').waitFor();
  const lines = await panel.getByRole('listitem').filter({ hasNotText: 'alternate' }).all();
  const jurors = await Promise.all(
    lines.map(async (line) => ({ name: await line.locator('strong').innerText(), text: await line.innerText() })),
  );
  return jurors
    .toSorted((a, b) => Number(b.text.includes('foreperson')) - Number(a.text.includes('foreperson')))
    .map(({ name }) => name);
}

/** Opens the room, and reads the code off the board. */
async function opens(page: Page, number: number): Promise<string> {
  const panel = await onBoard(page, number, 'Tablets');
  await button(panel, 'Open the room').click();
  const shown = page.getByRole('dialog', { name: 'Room 1: join by this code' });
  const code = (await shown.locator('p').first().textContent())!.replace(/\s/, '');
  await page.keyboard.press('Escape');
  return code;
}

/** A tablet asks by the code; the bailiff looks at its sign, and says whose it is. */
async function letsIn(page: Page, tablet: Tablet, name: string, code: string): Promise<void> {
  await tablet.types(code);
  await tablet.page.locator('[class*=sign]').waitFor();
  const sign = (await tablet.page.locator('strong').first().textContent())!.trim().toUpperCase();
  const line = page.getByRole('listitem').filter({ hasText: sign });
  await button(line, new RegExp(`Whose tablet is ${sign}`)).click();
  await page.getByRole('option', { name: `: ${name}` }).click();
  await button(line, 'Let it in').click();
  await page.getByText(sign, { exact: true }).waitFor({ state: 'detached' });
}

/** From the oath of every juror to the jury room. */
async function hears(page: Page, number: number, tablets: readonly Tablet[]): Promise<void> {
  await Promise.all(tablets.map((tablet) => tablet.promises()));
  const panel = await onBoard(page, number, 'Jury');
  await panel.getByText('foreperson').waitFor();
  // Whoever stands by hears it from the start, and swears without a tablet.
  for (const alternate of await panel.getByRole('listitem').filter({ hasText: 'alternate' }).all())
    await button(alternate, /has sworn$/).click();
  await panel.getByText('Not sworn').first().waitFor({ state: 'detached' });
  await onBoard(page, number, 'Hearing');
  await button(page, 'Sits beside them').click();
  await page.getByText('Somebody sits beside them').waitFor();
  await deed(page, 'They agree', 'Recorded: the case stays here.');
  await deed(page, 'They begin', 'The young person begins.');
  await deed(page, 'Send the jury to deliberate', `The jury of no. ${number} deliberates.`);
  await Promise.all(tablets.map((tablet) => tablet.notices()));
  const [lead] = tablets as [Tablet];
  await lead.goes('My view');
  await lead.press('Put it to the jury');
  await lead.press('Vote on Jury duty');
  await Promise.all(tablets.map((tablet) => tablet.votes('I am for it')));
  await lead.sees('6 of 6 votes are in');
  await lead.press('Count the votes');
}

/** Every juror says yes to the draft, it goes to the judge, and the tablets are cleared for whoever is next. */
async function hands(tablets: readonly Tablet[]): Promise<void> {
  const [lead] = tablets as [Tablet];
  await lead.sees('6 of 6 votes are in');
  await lead.press('Count the votes');
  await lead.press('Ask every juror');
  await Promise.all(tablets.map((tablet) => tablet.agrees()));
  await lead.sees('Everybody agrees.');
  await lead.press('Hand it to the judge');
  await Promise.all(tablets.map((tablet) => tablet.finishes()));
}

const cases: string[] = [];
const desk: Record<'coordinator' | 'clerk' | 'bailiff' | 'judge', Page> = {} as never;
let tablets: Tablet[] = [];

describe('a Saturday on a local network', () => {
  let stands = true;
  /** A part of the day; what comes after one that failed is not played. */
  const stage = (name: string, play: () => Promise<void>) =>
    it(name, async () => {
      expect({ before: stands }).toEqual({ before: true });
      stands = false;
      await play();
      stands = true;
    });

  stage('begins with two young people of one night, who are referred, taken in, and heard today', async () => {
    const page = (desk.coordinator = await signedIn('coordinator'));
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'New referral' }).click();
    await registers(page, 'Thaddea', 'Winterbourne');
    await page.getByLabel('Date of birth').fill('2010-06-15');
    await button(page, 'Add an adult').click();
    await registers(page.getByRole('group', { name: 'Adult 1' }), 'Odessa', 'Winterbourne');
    await choose(page, /Offense$/, 'Out after curfew');
    await page.getByLabel('Day of the offense').fill(court.inDays(-10));
    await page.getByLabel('What happened, in their words').fill(word('Over the fence of the pool after midnight.'));
    await choose(page, /Agency$/, 'Agency 1');
    await page.getByRole('radio', { name: 'None' }).click({ force: true });
    await button(page, 'Take the referral in').click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
    cases.push(await takesIn(page, '9:00'));

    await page.getByRole('link', { name: 'Refer another young person of this incident' }).click();
    await page.getByText('Another young person of the same incident').waitFor();
    await registers(page, 'Beaumont', 'Kirkendall');
    await page.getByLabel('Date of birth').fill('2011-02-02');
    await button(page, 'Add an adult').click();
    await registers(page.getByRole('group', { name: 'Adult 1' }), 'Rosalind', 'Kirkendall');
    await page.getByRole('radio', { name: 'None' }).click({ force: true });
    await button(page, 'Take the referral in').click();
    await page.waitForURL(({ pathname }) => /^\/cases\/[0-9a-f-]{36}$/.test(pathname) && !pathname.includes(cases[0]!));
    cases.push(await takesIn(page, '9:30', /^Let it stand: co-respondents/));
    pages.expectNoFlaws();
  });

  stage('checks families and jurors in, draws the jury, and calls the first case', async () => {
    const page = (desk.clerk = await signedIn('clerk'));
    await onBoard(page, 1, 'Door');
    await comes(page, 'Thaddea W.', 'Odessa W.');
    const awaited = page.getByRole('button', { name: /^Wilhelmette\d+ Q\. is here$/, pressed: false });
    await awaited.first().waitFor();
    for (let left = await awaited.count(); left > 0; left -= 1)
      await comes(page, (await awaited.first().getAttribute('aria-label'))!.replace(' is here', ''));

    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Docket', exact: true }).click();
    await page.getByRole('list', { name: 'Sittings of this day' }).getByRole('link', { name: 'Jury' }).click();
    await button(page, '1. Fix the seed').click();
    await button(page, '2. Close the list').click();
    await page.getByText('8 candidates').waitFor();
    await button(page, '3. Draw the panel').click();
    await button(page, 'Make the draw again and compare').click();
    await page.getByText('The seed is the one that was fixed before the list closed.').waitFor();
    await page.getByText('The same panel comes out.').waitFor();

    await onBoard(page, 1, 'Hearing');
    await deed(page, 'Call the case', 'No. 1 is called.');
    pages.expectNoFlaws();
  });

  stage('seats six jurors on six tablets; one knows somebody, and another takes the seat', async () => {
    const page = (desk.bailiff = await signedIn('bailiff', { screen: 'landscape' }));
    const names = await panelOn(page, 1);
    expect(names).toHaveLength(6);
    const code = await opens(page, 1);
    tablets = await Promise.all(
      names.map((_, i) =>
        Tablet.at(pages, { screen: i === 3 ? 'landscape' : 'tablet', ...(i === 2 && { language: 'es' as const }) }),
      ),
    );
    for (const [i, name] of names.entries()) await letsIn(page, tablets[i]!, name, code);

    const steppedOut = tablets[5]!;
    await steppedOut.press('Yes, that is me');
    await steppedOut.page.getByText('Yes, or I am not sure').click();
    await steppedOut.press('Next');
    await steppedOut.press('Step out');
    await steppedOut.sees('You have stepped out');
    const panel = await onBoard(page, 1, 'Jury');
    const gone = panel.getByRole('listitem').filter({ hasText: names[5]! });
    await gone.getByText('Left', { exact: true }).waitFor();
    await button(gone, /^More/).click();
    await page.getByRole('menuitem', { name: 'Fill the seat' }).click();
    await choose(page, /Who takes the seat\?$/, /^Wilhelmette/);
    await button(gone, 'Fill the seat').click();
    await page.getByText(`${names[5]}: recorded.`).waitFor();
    await panel.getByText('alternate').waitFor({ state: 'detached' });
    const now = await panelOn(page, 1);
    const joined = now.find((name) => !names.includes(name))!;
    // The tablet is shared: it is ready for whoever sits down now.
    await steppedOut.press('Ready for the next juror');
    await onBoard(page, 1, 'Tablets');
    await letsIn(page, steppedOut, joined, code);
    await expectAccessible(steppedOut.page);
    pages.expectNoFlaws();
  });

  stage('deliberates while one tablet is out of reach and another is replaced', async () => {
    const page = desk.clerk;
    await onBoard(page, 1, 'Hearing');
    await hears(page, 1, tablets);

    const [lead, broken, , offline] = tablets as [Tablet, Tablet, Tablet, Tablet];
    await lead.press('Vote on Community service');
    await Promise.all(tablets.map((tablet) => tablet.page.evaluate(() => navigator.serviceWorker.ready.then(() => true))));
    await offline.goes('Votes');
    await offline.sees('Community service: what do you say?');
    await offline.context.setOffline(true);
    await offline.votes('I am for it', 2);
    await offline.sees('Saved on this tablet');
    await offline.page.reload();
    await offline.sees('Saved on this tablet');

    const door = desk.bailiff;
    const panel = await onBoard(door, 1, 'Tablets');
    const name = (await panelOn(door, 1))[1]!;
    await onBoard(door, 1, 'Tablets');
    await button(panel, `Tablet for ${name}: make a key for another one`).click();
    const key = await door
      .getByRole('dialog', { name: `A tablet for ${name}` })
      .locator('p')
      .last()
      .innerText();
    await door.keyboard.press('Escape');
    const fresh = await Tablet.at(pages, {}, key.trim());
    await broken.sees('Your seat is on another tablet');
    await fresh.page.getByRole('navigation').waitFor();
    await broken.context.close();
    tablets[1] = fresh;

    await Promise.all(tablets.filter((one) => one !== offline).map((tablet) => tablet.votes('I am for it', 2)));
    await lead.sees('5 of 6 votes are in');
    await offline.context.setOffline(false);
    await offline.sees(/Received by the court/);
    await expectAccessible(lead.page);
    await hands(tablets);
    const { rows } = await court.pool.query(`select 1 from record.events where type = 'BallotCast'`);
    // Two ballots of six: each once.
    expect(rows).toHaveLength(12);
    pages.expectNoFlaws();
  });

  stage('has the judge lower one thing, and pronounce', async () => {
    const page = (desk.judge = await signedIn('judge'));
    await page.getByRole('link', { name: /Look at the recommendation/ }).click();
    await page.getByText('lower it', { exact: true }).click();
    await button(page, 'Save and show similar cases').click();
    await button(page, 'Lower: Community service').click();
    await page.getByRole('textbox', { name: 'New amount' }).fill('8');
    await choose(page, /Kind of reason/, 'Transport');
    await page.getByLabel('Reason', { exact: true }).fill(word('Two buses each way, three times a week.'));
    await button(page, 'Lower it').click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await pronounces(page, /^Approve/);
    await onBoard(desk.clerk, 1, 'End');
    await deed(desk.clerk, 'End the hearing', 'The hearing of no. 1 has ended.');
    pages.expectNoFlaws();
  });

  stage('hears the second case on the same tablets, and the judge approves what the jury asks', async () => {
    const page = desk.clerk;
    await page.keyboard.press('Escape');
    await onBoard(page, 2, 'Door');
    await comes(page, 'Beaumont K.', 'Rosalind K.');
    await onBoard(page, 2, 'Jury');
    await deed(page, 'Draw the jury now', 'The jury is drawn.');
    await onBoard(page, 2, 'Hearing');
    await deed(page, 'Call the case', 'No. 2 is called.');
    const door = desk.bailiff;
    await door.keyboard.press('Escape');
    const names = await panelOn(door, 2);
    const code = await opens(door, 2);
    for (const [i, name] of names.entries()) await letsIn(door, tablets[i]!, name, code);
    await hears(page, 2, tablets);
    await tablets[0]!.press('Vote on Community service');
    await Promise.all(tablets.map((tablet) => tablet.votes('I am for it')));
    await hands(tablets);

    const bench = desk.judge;
    await bench.goto('/bench');
    await bench.getByRole('link', { name: /Look at the recommendation/ }).click();
    await pronounces(bench, 'Approve as recommended');
    await onBoard(page, 2, 'End');
    await deed(page, 'End the hearing', 'The hearing of no. 2 has ended.');
    pages.expectNoFlaws();
  });

  stage('stands whole in the history of both cases', async () => {
    const page = desk.judge;
    const told: string[] = [];
    for (const caseId of cases) {
      await page.goto(`/cases/${caseId}/history`);
      await page.getByText('Disposition pronounced', { exact: true }).first().waitFor();
      told.push(await page.locator('main').innerText());
    }
    const [first, second] = told as [string, string];
    for (const fact of ['Referral received', 'Admission recorded', 'Recommendation approved', 'Disposition pronounced'])
      for (const history of told) expect(history).toContain(fact);
    expect([first.includes('Item lowered'), second.includes('Item lowered')]).toEqual([true, false]);
    await expectAccessible(page);
    pages.expectNoFlaws();
    expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] });
  });
});

/** Approves, and reads it out in open court. */
async function pronounces(page: Page, approve: string | RegExp): Promise<void> {
  await button(page, approve).click();
  await button(page, 'Pronounce in open court').click();
  await button(page, 'Pronounced').click();
  await button(page, 'Amend').waitFor();
}
