import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { docketNumber } from '#kernel';
import { openCourt, type Court } from './court.js';
import { press, reach } from './keys.js';
import { scriptsOf } from './loaded.js';
import { expectAccessible, Pages } from './pages.js';
import {
  aFamily,
  aReferral,
  aSitting,
  bailiff,
  clerk,
  coordinator,
  docketed,
  ready,
  seated,
  type Hearing,
  type Sitting,
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

let days = 20;
/** A sitting on a day that no other story has. */
const onItsOwn = () => aSitting(court, { days: (days += 1) });
const dayOf = ({ on }: Sitting) => `/docket?on=${on}`;
const number = ({ caseId }: { caseId: string }) => docketNumber(caseId);
const row = (page: Page, it: { caseId: string }) => page.getByRole('row').filter({ hasText: number(it) });
const drawer = (page: Page) => page.getByRole('dialog');
const placeOf = (it: Hearing, sitting: Sitting = it.sitting) =>
  court.reads<{ hearingId: string; caseId: string; roomName: string; slot: number; state: string }[]>(
    clerk,
    `/sittings/${sitting.sittingId}/docket`,
  );
const standing = async (it: Hearing, sitting: Sitting = it.sitting) =>
  (await placeOf(it, sitting)).find(({ caseId, state }) => caseId === it.caseId && state === 'docketed');

/** Opens the drawer of a hearing and its form for moving. */
async function openMove(page: Page, it: Hearing): Promise<Locator> {
  await row(page, it)
    .getByRole('button', { name: number(it) })
    .click();
  await drawer(page).getByRole('button', { name: 'Move or reschedule' }).click();
  await drawer(page).getByRole('radiogroup', { name: 'Room 1' }).waitFor();
  return drawer(page);
}

/** Chooses a day that has places left; the month that is shown first may be the one after. */
async function choosesDay(form: Locator, on: string): Promise<void> {
  await form.locator('[data-day]').first().waitFor();
  const day = form.locator(`[data-day="${on}"]`);
  if ((await day.count()) === 0) await form.getByRole('button', { name: 'The month before' }).click();
  await day.and(form.getByRole('button', { name: /\d+ free/ })).click();
}

async function chooses(form: Locator, room: string, time: string, reason = 'The room is needed'): Promise<void> {
  await form.getByRole('radiogroup', { name: room }).getByText(time, { exact: false }).click();
  await form.getByRole('button', { name: /Reason/ }).click();
  await form.page().getByRole('option', { name: reason }).click();
}

describe('the docket day', () => {
  it('shows what is ready and what is missing, filters by the address, and opens a hearing beside the list', async () => {
    const sitting = await onItsOwn();
    const first = await docketed(court, undefined, sitting);
    const second = await docketed(court, undefined, sitting, { roomId: sitting.rooms[1] });
    const page = await pages.as(coordinator, { at: dayOf(sitting) });
    await row(page, first).waitFor();
    await expectAccessible(page);
    expect(await row(page, first).textContent()).toContain('Notice of the hearing not served');
    expect(await page.content()).not.toContain(first.family.youth.given);
    expect(await page.getByText('Showing 1 to 2 of 2').isVisible()).toBe(true);

    await page.getByRole('link', { name: /2\s*need attention/ }).click();
    await page.waitForURL('**show=attention**');
    await page.getByRole('textbox', { name: 'Docket number or initials' }).fill(number(second));
    await page.getByRole('button', { name: 'Apply' }).click();
    await row(page, first).waitFor({ state: 'detached' });
    await page.reload();
    await row(page, second).waitFor();
    expect(await row(page, first).count()).toBe(0);
    await page.getByRole('button', { name: /Take away: “/ }).click();
    await row(page, first).waitFor();

    pages.expectNoFlaws();
  });

  it('keeps the columns somebody chose, and mends from its drawer what is missing', async () => {
    const sitting = await onItsOwn();
    const first = await docketed(court, undefined, sitting);
    const page = await pages.as(coordinator, { at: dayOf(sitting) });
    await row(page, first).waitFor();
    await page.getByRole('button', { name: 'Time' }).click();
    expect(await page.getByRole('columnheader', { name: /Time/ }).getAttribute('aria-sort')).toBe('ascending');
    await page.locator('summary', { hasText: 'Columns' }).click();
    await page.getByText('Call no.').click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: /Call no/ }).waitFor();
    await page.reload();
    await page.getByRole('columnheader', { name: /Call no/ }).waitFor();

    await row(page, first)
      .getByRole('button', { name: number(first) })
      .click();
    await drawer(page).waitFor();
    expect(new URL(page.url()).searchParams.get('hearing')).toBe(first.hearingId);
    await expectAccessible(page);
    await drawer(page).getByRole('button', { name: 'Fix: Notice of the hearing' }).click();
    await expectAccessible(page);
    await drawer(page).getByRole('button', { name: 'Notice was served' }).click();
    await page.getByText('The notice is on record.').waitFor();
    await drawer(page).getByText('Notice of the hearing served').waitFor({ state: 'attached' });
    pages.expectNoFlaws();
  });

  it('loads no more than a page of a court may, and pages through a day of many rows', async () => {
    const it = await docketed(court, undefined, await onItsOwn());
    const page = await pages.as(coordinator);
    // No court sits on so many cases a day as a test can make in a minute: one answer is made longer on its way.
    await page.route('**/api/desk/court-day/*', async (route) => {
      const answer = await route.fetch();
      const [line] = (await answer.json()) as { hearingId: string; callNumber: number }[];
      const many = Array.from({ length: 130 }, (_, n) => ({
        ...line,
        hearingId: n ? randomUUID() : line!.hearingId,
        callNumber: n,
      }));
      await route.fulfill({ response: answer, json: many });
    });
    const scripts = scriptsOf(page);
    await page.goto(dayOf(it.sitting));
    await page.getByText('Showing 1 to 25 of 130').waitFor();
    const size = await scripts();
    expect(size).toBeGreaterThan(50_000);
    expect(size).toBeLessThan(250_000);
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('Showing 26 to 50 of 130').waitFor();
    await page.getByRole('button', { name: '50', exact: true }).click();
    expect(await page.locator('tr[data-row]').count()).toBe(50);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByText('Showing 1 to 130 of 130').waitFor();
    // Of so many only those near the eye are drawn, and none is out of reach.
    expect(await page.locator('tr[data-row]').count()).toBeLessThan(130);
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await page.evaluate((down) => scrollTo(0, document.body.scrollHeight * down), part);
      await page.waitForTimeout(200);
      expect(await page.locator('tr[data-row]').count()).toBeGreaterThan(5);
    }
    await page.locator('tr[aria-rowindex="131"]').waitFor();
    await expectAccessible(page);
    pages.expectNoFlaws();
  });

  it('keeps columns and row height for each who works at the same laptop', async () => {
    const sitting = await onItsOwn();
    const it = await docketed(court, undefined, sitting);
    const page = await pages.as(coordinator, { at: dayOf(sitting) });
    await row(page, it).waitFor();
    await page.getByRole('button', { name: 'Compact' }).click();
    await page.locator('summary', { hasText: 'Columns' }).click();
    await page.getByRole('group', { name: 'Which columns are shown' }).getByText('Last change').click();
    await page.getByRole('columnheader', { name: /Last change/ }).waitFor({ state: 'detached' });

    const signIn = async (who: string) => {
      const value = await court.token(court.holder(who, '/'));
      await page
        .context()
        .addCookies([{ name: '__Host-session', value, url: pages.site.replace('http:', 'https:'), secure: true }]);
      await page.goto(dayOf(sitting));
      await row(page, it).waitFor();
    };
    await signIn(clerk);
    expect(await page.getByRole('button', { name: 'Compact' }).getAttribute('aria-pressed')).toBe('false');
    expect(await page.getByRole('columnheader', { name: /Last change/ }).count()).toBe(1);
    await signIn(coordinator);
    expect(await page.getByRole('button', { name: 'Compact' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('columnheader', { name: /Last change/ }).count()).toBe(0);
    pages.expectNoFlaws();
  });

  it('reminds several families at once, with a line for each', async () => {
    const sitting = await onItsOwn();
    const some = [
      await docketed(court, undefined, sitting),
      await docketed(court, undefined, sitting, { slot: 1 }),
      await docketed(court, undefined, sitting, { slot: 2 }),
    ] as const;
    const page = await pages.as(coordinator, { at: dayOf(sitting) });
    for (const it of some.slice(0, 2))
      await row(page, it)
        .getByText(`Choose ${number(it)}`)
        .click({ force: true });
    await page.getByText('2 hearings chosen').waitFor();
    await page.getByRole('button', { name: 'Remind the families' }).click();
    const form = page.getByRole('dialog', { name: 'Remind 2 families' });
    for (const it of some.slice(0, 2)) await form.getByText(number(it)).waitFor();
    expect(await form.getByText(number(some[2])).count()).toBe(0);
    await form.getByRole('button', { name: /How/ }).click();
    await page.getByRole('option', { name: 'phone' }).click();
    await expectAccessible(page);
    // The second case comes off the docket meanwhile: its family cannot be told of this hearing, and that is said.
    const off = `/sittings/${sitting.sittingId}/hearings/${some[1].hearingId}/postpone`;
    await court.does(clerk, off, { because: 'no-judge' });
    await court.drain();
    await form.getByRole('button', { name: 'Write it down for 2 cases' }).click();
    await form.getByText('✓ On record').waitFor();
    await form.getByText('Not on record: The case is not on the docket for this hearing.').waitFor();
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Back to the docket' }).click();
    await row(page, some[0]).getByText('Notice of the hearing served').waitFor({ state: 'attached' });
    const told = await court.reads<{ notice: { channel: string; to: string } }>(coordinator, `/cases/${some[0].caseId}`);
    expect(told.notice).toMatchObject({ channel: 'phone', to: 'both' });

    pages.expectNoFlaws();
  });

  it('prints what is needed for some hearings alone, and keeps a note beside one', async () => {
    const sitting = await onItsOwn();
    const it = await docketed(court, undefined, sitting);
    const other = await docketed(court, undefined, sitting, { slot: 1 });
    const page = await pages.as(coordinator, { at: dayOf(sitting) });
    await row(page, it)
      .getByText(`Choose ${number(it)}`)
      .click({ force: true });
    await page.getByRole('link', { name: 'Print packets' }).click();
    // The docket, too, has a heading and rows, and stands there until the packet does.
    await page.getByRole('heading', { level: 1, name: /^Packet: no\. / }).waitFor();
    const paper = (await page.getByRole('main').textContent())!;
    expect(paper).toContain(number(it));
    expect(paper).not.toContain(number(other));
    await expectAccessible(page);

    await page.goto(`${dayOf(sitting)}&hearing=${other.hearingId}`);
    await drawer(page).getByRole('button', { name: 'Show your notes on this case' }).click();
    await drawer(page).getByLabel('A note to yourself').fill(court.word('Her grandmother brings her, by the late bus.'));
    await drawer(page).getByRole('button', { name: 'Keep the note' }).click();
    await drawer(page).getByRole('listitem').filter({ hasText: 'by the late bus' }).waitFor();
    await expectAccessible(page);
    pages.expectNoFlaws();
  });

  it('is run by the keyboard alone, from opening it to moving a hearing', async () => {
    const it = await docketed(court, undefined, await onItsOwn());
    const page = await pages.as(coordinator, { at: dayOf(it.sitting) });
    await row(page, it).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await press(page, drawer(page).getByRole('button', { name: 'Move or reschedule' }));
    await reach(page, drawer(page).getByRole('radiogroup', { name: 'Room 1' }).getByRole('radio', { name: /^9:00/ }));
    for (const time of ['9:30', '10:00', '10:30']) {
      await page.keyboard.press('ArrowRight');
      await drawer(page)
        .getByRole('button', { name: new RegExp(`^Move to.* ${time}`) })
        .waitFor();
    }
    await press(page, drawer(page).getByRole('button', { name: /Choose a reason/ }));
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await press(page, drawer(page).getByRole('button', { name: /^Move to/ }));
    await page.getByText(`${number(it)} is now in Room`).waitFor();
    expect(await standing(it)).toMatchObject({ slot: 3 });
    pages.expectNoFlaws();
  });

  it('tells two who move one hearing of each other, and two who want one place', async () => {
    const sitting = await onItsOwn();
    const it = await docketed(court, undefined, sitting);
    const other = await docketed(court, undefined, sitting, { roomId: sitting.rooms[1], slot: 5 });
    const page = await pages.as(coordinator, { at: dayOf(sitting) });
    await chooses(await openMove(page, it), 'Room 1', '10:00');
    const move = `/sittings/${sitting.sittingId}/hearings/${it.hearingId}/move`;
    await court.does(clerk, move, { roomId: sitting.rooms[1], slot: 1, because: 'order-of-day' });
    await court.drain();
    await drawer(page)
      .getByRole('button', { name: /^Move to/ })
      .click();
    await page.getByText('Somebody moved this hearing while you were choosing.').waitFor();
    await expectAccessible(page);
    expect(await standing(it)).toMatchObject({ roomName: 'Room 2', slot: 1 });
    await drawer(page).getByRole('button', { name: 'Keep mine' }).click();
    await page.getByText(`${number(it)} is now in Room 1`).waitFor();
    expect(await standing(it)).toMatchObject({ roomName: 'Room 1', slot: 2 });

    // Something else of the sitting changes meanwhile, and somebody else takes the place that was chosen.
    await chooses(await openMove(page, other), 'Room 1', '11:00');
    await court.does(clerk, move, { roomId: sitting.rooms[0], slot: 4, because: 'order-of-day' });
    await drawer(page)
      .getByRole('button', { name: /^Move to/ })
      .click();
    await page.getByText('Another hearing has that room at that time.').waitFor();
    await expectAccessible(page);
    expect(await standing(other)).toMatchObject({ roomName: 'Room 2', slot: 5 });
    pages.expectNoFlaws();
  });

  it('counts what changes under the hands of who works, and shows it when asked', async () => {
    const sitting = await onItsOwn();
    const it = await docketed(court, undefined, sitting);
    const page = await pages.as(coordinator, { at: dayOf(sitting) });
    await row(page, it).getByText('Room 1').waitFor();
    const move = { roomId: sitting.rooms[1], slot: 2, because: 'order-of-day' };
    await court.does(clerk, `/sittings/${sitting.sittingId}/hearings/${it.hearingId}/move`, move);
    await court.drain();
    // A window that is looked at again reads again, whether or not a stream of changes is open.
    const looksAgain = async () => {
      await page.waitForTimeout(5_100);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    };
    await looksAgain();
    await page.getByRole('button', { name: '1 change – show' }).waitFor();
    expect(await row(page, it).textContent()).toContain('Room 1');
    await expectAccessible(page);
    await page.getByRole('button', { name: '1 change – show' }).click();
    await row(page, it).getByText('Room 2').waitFor();

    // Out of the court's reach: what is shown stays, and it is said how old it may be, until the court answers again.
    await page.context().setOffline(true);
    await looksAgain();
    const old = page.getByText('This could not be read again just now').first();
    await old.waitFor();
    await row(page, it).getByText('Room 2').waitFor();
    await expectAccessible(page);
    await page.context().setOffline(false);
    await old.waitFor({ state: 'detached' });

    // Signed out meanwhile: what is shown stays, and a link leads back to it by way of the door.
    await page.context().clearCookies();
    await looksAgain();
    const back = page.getByRole('link', { name: 'Sign in again and come back here' });
    await back.waitFor();
    await row(page, it).getByText('Room 2').waitFor();
    await expectAccessible(page);
    expect(await back.getAttribute('href')).toBe(`/sign-in?next=${encodeURIComponent(dayOf(sitting))}`);
    pages.expectNoFlaws();
  });

  it('says of a full sitting that it is full, and lets soft conflicts stand only by name', async () => {
    const full = await aSitting(court, { days: 15, rooms: 1 });
    await docketed(court, undefined, full, { slots: 6 });
    const sitting = await onItsOwn();
    const family = await aFamily(court);
    const it = await docketed(court, await ready(court, await aReferral(court, family)), sitting);
    const away = { from: full.on, until: full.on, because: 'competition' };
    await court.does(coordinator, `/people/${family.youth.personId}/unavailabilities`, away);
    const roomy = await aSitting(court, { days: 15, rooms: 1 });
    await court.drain();
    const page = await pages.as(coordinator, { at: dayOf(sitting) });
    const form = await openMove(page, it);
    await choosesDay(form, full.on);
    await form.getByText('This sitting has no place left for this hearing.').waitFor();
    await expectAccessible(page);
    await form.getByRole('radiogroup', { name: 'Room 1' }).getByText('9:30').click();
    await form.getByText('The court', { exact: true }).click();
    await form.getByRole('button', { name: /Reason/ }).click();
    await page.getByRole('option', { name: 'No judge' }).click();
    const send = form.getByRole('button', { name: /^Move to/ });
    expect(await send.isDisabled()).toBe(true);
    await form.getByText(/Let it stand: respondent: said they cannot come/).click();
    await expectAccessible(page);
    await send.click();
    await page.getByText(`${number(it)} is now in Room 1`).waitFor();
    expect(await standing(it)).toBeUndefined();
    expect(await standing(it, roomy)).toMatchObject({ slot: 1 });
    pages.expectNoFlaws();
  });

  it('moves several at once with a line for each, and takes one off for a reason', async () => {
    const sitting = await onItsOwn();
    const target = await aSitting(court, { days: 17 });
    const some = [
      await docketed(court, undefined, sitting),
      await docketed(court, undefined, sitting, { slot: 1 }),
      await docketed(court, undefined, sitting, { slot: 2 }),
    ] as const;
    const page = await pages.as(coordinator, { at: dayOf(sitting) });
    for (const it of some.slice(0, 2))
      await row(page, it)
        .getByText(`Choose ${number(it)}`)
        .click({ force: true });
    await page.getByText('2 hearings chosen').waitFor();
    await page.getByRole('button', { name: 'Move to another sitting' }).click();
    await choosesDay(drawer(page), target.on);
    await drawer(page).getByText('Wherever it fits').click();
    await expectAccessible(page);
    await drawer(page).getByRole('button', { name: 'Show what that means' }).click();
    await drawer(page)
      .getByRole('button', { name: /Reason/ })
      .click();
    await page.getByRole('option', { name: 'No judge' }).click();
    await expectAccessible(page);
    await drawer(page).getByRole('button', { name: 'Move 2 hearings' }).click();
    await drawer(page).getByRole('button', { name: 'Back to the docket' }).waitFor();
    expect(await drawer(page).getByText('✓ Moved').count()).toBe(2);
    await drawer(page).getByRole('button', { name: 'Back to the docket' }).click();
    await row(page, some[0]).waitFor({ state: 'detached' });
    for (const it of some.slice(0, 2)) expect(await standing(it, target)).toBeDefined();

    await row(page, some[2])
      .getByRole('button', { name: number(some[2]) })
      .click();
    await drawer(page).getByRole('button', { name: 'Take off the docket' }).click();
    await drawer(page)
      .getByRole('button', { name: /Reason/ })
      .click();
    await page.getByRole('option', { name: 'An exam at school' }).click();
    await expectAccessible(page);
    await drawer(page).getByRole('button', { name: 'Continue', exact: true }).click();
    await page.getByText(`${number(some[2])} is continued`).waitFor();
    expect(await standing(some[2])).toBeUndefined();
    pages.expectNoFlaws();
  });

  it('goes on paper with initials alone, and on the wall with numbers and rooms alone', async () => {
    const it = await docketed(court, undefined, await onItsOwn());
    const { sittingId } = it.sitting;
    const page = await pages.as(coordinator, { at: `/sittings/${sittingId}/sheet` });
    await page.getByRole('table').waitFor();
    await expectAccessible(page);
    const initials = `${it.family.youth.given[0]}. ${it.family.youth.family[0]}.`;
    expect(await page.getByRole('table').textContent()).toContain(initials);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    const csv = await court.get(clerk, `/sittings/${sittingId}/docket.csv`);
    expect(csv.text).toContain(initials);

    await page.goto(`/sittings/${sittingId}/posted-list`);
    const list = page.getByRole('table');
    await list.waitFor();
    expect((await list.textContent())!.replaceAll(/\s/g, '')).toBe('Callno.Room1Room1');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Publish the list' }).click();
    await page.getByText('This list hangs out.').waitFor();
    await page.getByRole('button', { name: `Keep ${number(it)} off the list` }).click();
    await page.getByText('Nothing is on this list.').waitFor();
    await expectAccessible(page);
    pages.expectNoFlaws();
  });

  it.each([
    ['phone', 'es'],
    ['tablet', 'es'],
    ['phone', 'en'],
  ] as const)('is read on a %s, in %s', async (screen, language) => {
    const it = await docketed(court, undefined, await onItsOwn());
    const page = await pages.as(coordinator, { at: dayOf(it.sitting), screen, language });
    await row(page, it).waitFor();
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await row(page, it)
      .getByRole('button', { name: number(it) })
      .click();
    await drawer(page).waitFor();
    await expectAccessible(page);
    await drawer(page)
      .getByRole('button', { name: language === 'es' ? 'Mover o reprogramar' : 'Move or reschedule' })
      .click();
    await drawer(page).getByRole('radiogroup').first().waitFor();
    await expectAccessible(page);
    pages.expectNoFlaws();
  });
});

describe('the calendar', () => {
  it('makes a series of sittings after a look at the dates, leaves closed days out, and opens the day', async () => {
    const page = await pages.as(coordinator, { at: '/calendar' });
    await page.getByRole('button', { name: 'Close a day' }).click();
    const closed = court.inDays(67);
    await page.getByLabel('Day', { exact: true }).fill(closed);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Reason/ })
      .click();
    await page.getByRole('option', { name: 'holiday' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Close this day' }).click();
    await page.getByText('Closed: holiday').waitFor();

    await page.getByRole('button', { name: 'Schedule sittings' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Court house or place').fill('Old Mill');
    await form.getByLabel('First day').fill(court.inDays(60));
    await form.getByRole('button', { name: /How often/ }).click();
    await page.getByRole('option', { name: 'Every week' }).click();
    await form.getByLabel('Last day').fill(court.inDays(74));
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Show the dates' }).click();
    await form.getByText(/Closed: holiday/).waitFor();
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Schedule 2 sittings' }).click();
    await form.getByRole('button', { name: 'Back to the calendar' }).waitFor();
    expect(await form.getByText('In the calendar.').count()).toBe(2);
    await form.getByRole('button', { name: 'Back to the calendar' }).click();
    const made = await court.reads<{ venue: string; on: string; capacity: number }[]>(clerk, '/sittings?take=500');
    expect(made.filter(({ venue }) => venue === 'Old Mill').map(({ on, capacity }) => [on, capacity])).toEqual([
      [court.inDays(74), 12],
      [court.inDays(60), 12],
    ]);

    await page.goto(`/calendar?on=${court.inDays(74)}&view=month`);
    await page.getByText('Old Mill').first().waitFor();
    await expectAccessible(page);
    await page.getByText('Old Mill').first().click();
    await page.waitForURL('**/docket?on=*');
    pages.expectNoFlaws();
  });

  it('gives an address for one’s own calendar program once, and takes it back', async () => {
    const page = await pages.as(coordinator, { at: '/calendar', language: 'es' });
    await page.getByRole('button', { name: 'Mi dirección de calendario' }).click();
    await page.getByRole('button', { name: 'Crear una dirección' }).click();
    const told = page.getByText(/\/api\/feeds\/.*\.ics/);
    await told.waitFor();
    await expectAccessible(page);
    const address = (await told.textContent())!;
    const read = () => page.request.get(new URL(address).pathname).then((answer) => answer.status());
    expect(await read()).toBe(200);
    await page.getByRole('button', { name: 'Retirar' }).click();
    await told.waitFor({ state: 'detached' });
    expect(await read()).toBe(404);
    pages.expectNoFlaws();
  });
});

describe('the day itself', () => {
  it('says what needs somebody: a juror who was challenged, and what waits beside the docket', async () => {
    // Somebody was referred, and nobody decided about it in time.
    await aReferral(court, await aFamily(court));
    const it = await seated(court, await docketed(court, undefined, await aSitting(court, { days: 40 })));
    const { hearingId, jurors } = it;
    await court.does(bailiff, `/hearings/${hearingId}/jurors/${jurors[1]!}/challenge`, {
      by: 'respondent',
      because: 'knows-respondent',
    });
    await court.drain();
    const page = await pages.as(coordinator, { at: '/docket' });
    const strip = page.getByRole('group').filter({ hasText: /needs? attention/ });
    await strip.getByText('A juror was challenged').waitFor();
    await expectAccessible(page);
    await strip.getByRole('link', { name: number(it) }).click();
    await drawer(page).waitFor();
    await page.keyboard.press('Escape');
    const { overdue } = await court.reads<{ overdue: number }>(coordinator, '/desk/today');
    expect(overdue).toBeGreaterThan(0);
    await strip.getByRole('link', { name: new RegExp(`^${overdue} things? (?:is|are) overdue`) }).click();
    await page.waitForURL('**/today#overdue');
    pages.expectNoFlaws();
  });
});
