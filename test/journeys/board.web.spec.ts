import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import request from 'supertest';
import { openCourt, type Court } from './court.js';
import { choose, press, reach } from './keys.js';
import { expectAccessible, Pages } from './pages.js';
import * as steps from './steps.js';
import { bailiff, clerk } from './steps.js';

let court: Court;
let pages: Pages;
let pool: string[];
beforeAll(async () => {
  court = await openCourt();
  pages = await Pages.open(court);
  pool = await steps.volunteers(court, 5);
});
afterAll(async () => {
  await pages?.close();
  await court?.close();
});

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const card = (page: Page, name: string) => column(page, name).getByRole('article', { name: 'No. 1' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** What was done elsewhere has reached the lists, and the page reads them. */
async function again(page: Page): Promise<void> {
  await court.drain();
  await page.reload();
}

const shots = process.env.SHOTS;
const shot = async (page: Page, name: string) => void (shots && (await page.screenshot({ path: `${shots}/${name}.png` })));

/** A tablet that asks for a seat by the code. */
async function asks(code: string): Promise<string> {
  const { status, body } = await request(court.url).post('/api/seats').send({ code });
  expect(status).toBe(200);
  return (body as { sign: string }).sign;
}

describe('a court day on the board', () => {
  let hearing: steps.Hearing;
  beforeAll(async () => {
    hearing = await steps.docketed(court);
    court.goTo(hearing.sitting.on, '08:45');
    for (const personId of pool) await steps.checksIn(court, hearing.sitting, personId, 'juror');
    await court.drain();
  });

  it('is run by the keyboard alone: moved, taken back, checked in at the door, drawn and called', async () => {
    const { sittingId } = hearing.sitting;
    const page = await pages.as(clerk, { at: `/board?sitting=${sittingId}` });
    await card(page, 'Waiting').waitFor();
    await expectAccessible(page);
    await shot(page, 'board-waiting');

    await press(page, button(page, 'Move no. 1 to'));
    await choose(page, page.getByRole('menuitem', { name: 'Checked in' }));
    await page.getByText('No. 1 is checked in.').waitFor();
    await press(page, button(page, 'Undo'));
    await page.getByText('It is taken back.').waitFor();
    await again(page);
    await card(page, 'Waiting').waitFor();

    await press(page, card(page, 'Waiting').getByRole('button').first());
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await shot(page, 'board-door');
    await press(page, page.getByRole('button', { name: `${hearing.family.youth.given} Q. is here` }), 'Space');
    await page.getByText(`${hearing.family.youth.given} Q. is here.`).waitFor();
    await press(page, page.getByRole('button', { name: `${hearing.family.guardian.given} Q. is here` }), 'Space');
    await page.getByText(`${hearing.family.guardian.given} Q. is here.`).waitFor();

    await part(page, 'Jury');
    await press(page, button(page, 'Draw the jury now'));
    await page.getByText('The jury is drawn.').waitFor();
    await part(page, 'Hearing');
    await press(page, button(page, 'Call the case'));
    await page.getByText('No. 1 is called.').waitFor();
    pages.expectNoFlaws();
  });

  it('opens the room, and lets in two tablets that asked by its code', async () => {
    await court.drain();
    const { sitting, hearingId } = hearing;
    const page = await pages.as(clerk, { at: `/board?sitting=${sitting.sittingId}&hearing=${hearingId}` });
    await part(page, 'Tablets');
    await press(page, button(page, 'Open the room'));
    const shown = page.getByRole('dialog', { name: 'Room 1: join by this code' });
    const code = (await shown.locator('p').first().textContent())!.replace(/\s/, '');
    expect(code).toMatch(/^[A-Z0-9]{6}$/);
    await shown.getByRole('img', { name: /picture/ }).waitFor();
    await expectAccessible(page);
    await shot(page, 'board-code');
    await page.keyboard.press('Escape');
    const signs = [await asks(code), await asks(code)];
    await again(page);
    await page.getByRole('heading', { name: '2 tablets wait to be let in' }).waitFor();
    await expectAccessible(page);
    await shot(page, 'board-tablets');
    for (const sign of signs) {
      await press(page, button(page, new RegExp(`Whose tablet is ${sign.toUpperCase()}`)));
      await choose(page, page.getByRole('option').first());
      await press(
        page,
        page.getByRole('listitem').filter({ hasText: sign.toUpperCase() }).getByRole('button', { name: 'Let it in' }),
      );
      await page.getByText('The tablet is let in.').waitFor();
      await page.getByText(sign.toUpperCase(), { exact: true }).waitFor({ state: 'detached' });
    }
    expect(await page.getByText('Let in', { exact: true }).count()).toBe(2);
    pages.expectNoFlaws();
  });

  it('stops a room at once, and lets it go on', async () => {
    const page = await pages.as(bailiff, { at: `/board?sitting=${hearing.sitting.sittingId}`, screen: 'tablet' });
    await press(page, button(page, 'Stop the room'));
    await expectAccessible(page);
    await press(page, button(page, 'Stop it now'));
    await page.getByRole('dialog', { name: 'Concern record' }).waitFor();
    await expectAccessible(page);
    await shot(page, 'board-concern');
    await press(page, button(page, 'What do you fear?'));
    await choose(page, page.getByRole('option', { name: 'Distress' }));
    await reach(page, page.getByLabel('What you saw or heard'));
    await page.keyboard.type(court.word('Wept when the door fell shut.'));
    await press(page, button(page, 'Record the concern'));
    await page.getByText('The concern is with the named staff.').waitFor();
    await again(page);
    await page.getByText('No. 1: stopped').waitFor();
    await expectAccessible(page);
    await shot(page, 'board-stopped');
    await press(page, button(page, 'Let the room go on'));
    await page.getByText('The room of no. 1 goes on.').waitFor();
    await again(page);
    await page.getByText('Hears no. 1').waitFor();
    pages.expectNoFlaws();
  });

  it('holds a room while the judge is late, and takes that back', async () => {
    const page = await pages.as(clerk, { at: `/board?sitting=${hearing.sitting.sittingId}` });
    await press(page, button(page, 'Hold Room 2'));
    await expectAccessible(page);
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Hold the room' }));
    await page.getByText('Room 2 is on hold; the wall asks its families to wait.').waitFor();
    await again(page);
    await page.getByText('On hold: The judge is late').waitFor();
    await press(page, button(page, 'Let Room 2 go on'));
    await page.getByText('Room 2 goes on; times have moved.').waitFor();
    await again(page);
    await button(page, 'Hold Room 2').waitFor();
    pages.expectNoFlaws();
  });

  it('enters from paper who came while nothing else worked', async () => {
    const page = await pages.as(clerk, { at: `/board/paper?sitting=${hearing.sitting.sittingId}` });
    await page.getByRole('heading', { name: 'Entered so far' }).waitFor();
    await expectAccessible(page);
    await press(page, button(page, 'What does the paper say?'));
    await choose(page, page.getByRole('option', { name: 'An oath' }));
    await press(page, button(page, /^(Choose one )?Hearing/));
    await choose(page, page.getByRole('option', { name: /No\. 1/ }));
    await press(page, button(page, /Which juror/));
    await choose(page, page.getByRole('option').first());
    await page.getByLabel('When it was').fill('08:30');
    await press(page, button(page, 'Enter'));
    await page.getByText('Entered from paper.').waitFor();
    await again(page);
    await shot(page, 'board-paper');
    await page.getByText('An oath · No. 1').waitFor();
    await page.getByText(/Entered by: Clerk/).waitFor();
    await expectAccessible(page);
    await shot(page, 'board-paper');
    pages.expectNoFlaws();
  });

  it('shows the wall numbers and rooms, and nobody', async () => {
    const { sitting, family, caseId } = hearing;
    const page = await pages.as(bailiff, { at: '/docket' });
    await court.does(clerk, `/sittings/${sitting.sittingId}/docket/publish`);
    await court.drain();
    await page.goto(`/board?display=1&sitting=${sitting.sittingId}`);
    await page.getByRole('rowheader', { name: '1' }).waitFor();
    await expectAccessible(page);
    await shot(page, 'board-wall');
    const text = await page.locator('body').innerText();
    expect(text).toContain('Room 1');
    expect(text).not.toMatch(/W\.\s?Q\./);
    for (const hidden of [family.youth.given, family.youth.family, caseId]) expect(text).not.toContain(hidden);
    const size = await page.getByRole('cell', { name: 'Room 1' }).evaluate((cell) => parseFloat(getComputedStyle(cell).fontSize));
    expect(size).toBeGreaterThanOrEqual(28);
    // Nobody reloads a wall: a room that is held asks its families to wait, and goes on.
    const room = `/sittings/${sitting.sittingId}/rooms/${hearing.roomId}`;
    await court.does(clerk, `${room}/hold`, { because: 'judge-late' });
    await court.drain();
    await page.getByText('Please wait. It begins later.').waitFor();
    await expectAccessible(page);
    await shot(page, 'board-wall-held');
    await court.does(clerk, `${room}/release`);
    await court.drain();
    await page.getByText('Please wait. It begins later.').waitFor({ state: 'detached' });
    pages.expectNoFlaws();
  });

  it('prints the pack by initials alone', async () => {
    const page = await pages.as(clerk, { at: `/board/pack?sitting=${hearing.sitting.sittingId}` });
    await page.getByRole('heading', { name: 'Decision: no. 1' }).waitFor();
    await expectAccessible(page);
    await shot(page, 'board-pack');
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/W\.\s?Q\./);
    for (const name of [hearing.family.youth.given, hearing.family.youth.family]) expect(text).not.toContain(name);
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`/board?sitting=${hearing.sitting.sittingId}&hearing=${hearing.hearingId}`);
    await press(page, page.getByRole('link', { name: 'Packet' }));
    await page.getByRole('heading', { name: 'Packet: no. 1' }).waitFor();
    await page.getByRole('heading', { name: 'Decision: no. 1' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Jurors', exact: true }).count()).toBe(0);
    await expectAccessible(page);
    pages.expectNoFlaws();
  });

  it.each(['phone', 'laptop'] as const)('speaks Spanish on a %s', async (screen) => {
    const page = await pages.as(bailiff, { at: `/board?sitting=${hearing.sitting.sittingId}`, screen, language: 'es' });
    await page.getByRole('heading', { name: 'Día de audiencias' }).waitFor();
    await page.getByRole('article', { name: 'N.º 1' }).waitFor();
    await expectAccessible(page);
    await shot(page, `board-es-${screen}`);
    await page.getByRole('article', { name: 'N.º 1' }).getByRole('button').first().click();
    await page.getByRole('tab', { name: 'Puerta' }).waitFor();
    await expectAccessible(page);
    await shot(page, `board-es-door-${screen}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    pages.expectNoFlaws();
  });
});

/** Goes to a part of the hearing’s panel. */
async function part(page: Page, name: string): Promise<void> {
  await reach(page, page.getByRole('tab', { selected: true }));
  const tab = page.getByRole('tab', { name });
  for (let step = 0; step < 10 && (await tab.getAttribute('aria-selected')) !== 'true'; step += 1)
    await page.keyboard.press('ArrowRight');
}

describe('a jury in its room, on the board', () => {
  let room: steps.Retired;
  let itemId: string;
  beforeAll(async () => {
    const it = await steps.docketed(court, undefined, await steps.aSitting(court, { days: 20 }));
    const seated = await steps.seated(court, it, await steps.volunteers(court, 5));
    const inSession = await steps.inSession(court, seated);
    const { hearingId, jurors } = inSession;
    const suggested = { askedBy: jurors[1], to: 'respondent', text: court.word('Where were you born, by the way?') };
    await court.does(steps.juror(jurors[1]!), `/hearings/${hearingId}/questions`, { questionId: steps.anId(), ...suggested });
    const statement = { by: 'harmed-party', mode: 'written', text: court.word('It was my garden.'), mayBeRead: true };
    await court.does(steps.coordinator, `/hearings/${hearingId}/statements`, { statementId: steps.anId(), ...statement });
    await court.drain();
    const page = await pages.as(steps.judge, { at: `/board?sitting=${it.sitting.sittingId}&hearing=${hearingId}&part=words` });
    await press(page, button(page, 'Why it is held back'));
    await choose(page, page.getByRole('option', { name: 'Birthplace' }));
    await press(page, button(page, 'Hold it back'));
    await page.getByText('Held back', { exact: true }).waitFor();
    await press(page, button(page, 'I have read it: it may be read out'));
    await page.getByText('May be read out', { exact: true }).waitFor();
    await expectAccessible(page);
    await shot(page, 'board-said');
    await page.context().close();
    room = await steps.retired(court, inSession);
    itemId = await steps.proposes(court, room, { sanction: 'jury-duty', amount: 1 });
    await court.drain();
  });

  it('is seen by its monitor in counts alone: never how, and never who', async () => {
    const { sitting, hearingId, deliberationId, jurors } = room;
    const page = await pages.as(steps.monitor, { at: `/board?sitting=${sitting.sittingId}&hearing=${hearingId}&part=round` });
    await press(page, button(page, 'Open the ballot'));
    await page.getByText(`Votes in: 0 of ${jurors.length}`).first().waitFor();
    const votes = `/deliberations/${deliberationId}/items/${itemId}/votes`;
    await court.does(steps.juror(jurors[0]!), votes, { jurorId: jurors[0], choice: 'against' });
    await court.does(steps.juror(jurors[1]!), votes, { jurorId: jurors[1], choice: 'for' });
    await court.does(steps.juror(jurors[1]!), `/deliberations/${deliberationId}/pushed`, { jurorId: jurors[1] });
    await court.does(steps.juror(jurors[2]!), `/hearings/${hearingId}/jurors/${jurors[2]}/break`, { kind: 'break' });
    // Nobody reloads: the page hears of it.
    await page.getByText(`Votes in: 2 of ${jurors.length}`).first().waitFor();
    await page.getByText(/A juror feels pushed/).waitFor();
    await page.getByText(/asked for a break/).waitFor();
    await expectAccessible(page);
    await shot(page, 'board-round');
    expect(await page.locator('body').innerText()).not.toMatch(/against|in contra/i);
    await press(page, button(page, 'I have been with them'));
    await page.getByText(/asked for a break/).waitFor({ state: 'detached' });
    await page.locator('[role="tab"]:focus', { hasText: 'Rounds' }).waitFor();
    pages.expectNoFlaws();
  });

  it('keeps a log in which what was corrected stays to be seen', async () => {
    const { sitting, hearingId } = room;
    const page = await pages.as(clerk, { at: `/board?sitting=${sitting.sittingId}&hearing=${hearingId}&part=log` });
    const line = page.getByRole('listitem').filter({ hasText: 'The young person began' });
    await press(page, line.getByRole('button', { name: /Correct the time/ }));
    await line.getByLabel('It was at').fill('08:46');
    await press(page, line.getByRole('button', { name: 'Reason' }));
    await choose(page, page.getByRole('option', { name: 'The time was wrong' }));
    await press(page, line.getByRole('button', { name: 'Correct the time', exact: true }).last());
    await line.getByText(/was corrected: The time was wrong/).waitFor();
    await expectAccessible(page);
    await shot(page, 'board-log');
    await part(page, 'End');
    await button(page, 'End the hearing').waitFor();
    await expectAccessible(page);
    await press(page, button(page, 'End the hearing'));
    await page.getByRole('alert').filter({ hasText: 'The jury has not made its recommendation yet.' }).waitFor();
    await expectAccessible(page);
    pages.expectNoFlaws();
  });
});
