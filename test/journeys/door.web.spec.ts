import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import request from 'supertest';
import { openCourt, type Court } from './court.js';
import { Tablet, until } from './jury-tablets.js';
import { choose, press } from './keys.js';
import { expectAccessible, Pages } from './pages.js';
import * as steps from './steps.js';
import { bailiff, clerk, coordinator, judge } from './steps.js';

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
const line = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

async function again(page: Page): Promise<void> {
  await court.drain();
  await page.reload();
}

const shots = process.env.SHOTS;
const shot = async (page: Page, name: string) => void (shots && (await page.screenshot({ path: `${shots}/${name}.png` })));

/** What a person is called at the door. */
const called = ({ given, family }: steps.Person) => `${given} ${family.slice(0, 1)}.`;

/** Adds somebody at the door, whom the court finds by name. */
async function adds(page: Page, as: string, { given, family }: steps.Person, language?: string): Promise<void> {
  const picks = async (label: RegExp, choice: string) => {
    await press(page, button(page, label));
    await choose(page, page.getByRole('option', { name: choice, exact: true }));
    // The list gives the focus back once it has closed; what is typed before that would be lost.
    await until(() => button(page, label).evaluate((element) => element === document.activeElement));
  };
  await picks(/Comes as/, as);
  if (language) await picks(/What they interpret/, language);
  const found = page.getByRole('option', { name: `${given} ${family}`, exact: true });
  // The page reads itself again after the one before; a list that was open closes, and the name is typed once more.
  await until(async () => {
    await page.getByRole('combobox', { name: 'Who is it?' }).fill(`${given} ${family}`);
    return found.click({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
  });
  await press(page, button(page, 'Add and check in'));
}

const isAdded = async (page: Page) => {
  await page.getByText('Added and checked in.').waitFor();
  await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
  await page.getByText('Added and checked in.').waitFor({ state: 'detached' });
};

describe('somebody who was not expected (care 22)', () => {
  let sitting: steps.Sitting;
  let late: steps.Case;
  let hearingId: string;
  beforeAll(async () => {
    sitting = await steps.aSitting(court, { days: 3 });
    late = await steps.ready(court);
    court.goTo(sitting.on, '09:40');
    await court.drain();
  });

  it('is a respondent, who goes on today’s docket where there is still time, and is here', async () => {
    const page = await pages.as(clerk, { at: `/board?sitting=${sitting.sittingId}` });
    await press(page, button(page, 'Add a respondent'));
    await press(page, button(page, /Which case/));
    await choose(page, page.getByRole('option').first());
    await expectAccessible(page);
    await shot(page, 'door-respondent');
    // The slot of nine o'clock is over: a hearing that begins late from the start helps nobody.
    await press(page, page.getByRole('radio', { name: /^Room 1, 9:30/ }), 'Space');
    await press(page, button(page, 'Put on the docket and check in'));
    await page.getByText('On the docket, and checked in.').waitFor();
    await again(page);
    await page
      .getByRole('region', { name: /^Checked in/ })
      .getByRole('article', { name: 'No. 1' })
      .waitFor();
    const [heard] = await court.reads<{ hearingId: string; caseId: string; here: string[] }[]>(
      clerk,
      `/sittings/${sitting.sittingId}/docket`,
    );
    expect(heard).toMatchObject({ caseId: late.caseId, here: [`${late.family.youth.personId}:respondent`] });
    hearingId = heard!.hearingId;
    await button(page, 'Add a respondent').click();
    await page.getByText('No case is ready and without a day.').waitFor();
    pages.expectNoFlaws();
  });

  it('is a guardian, a supporter, an interpreter, a juror or another judge; and never who must stay away', async () => {
    const { youth } = late.family;
    const [aunt, friend, interpreter, substitute, kept] = [
      await steps.anAdult(court),
      await steps.anAdult(court),
      await steps.anAdult(court),
      await steps.anAdult(court),
      await steps.anAdult(court),
    ];
    const guardian = (guardianId: string, more: object) =>
      court.does(coordinator, `/people/${youth.personId}/guardians`, { ...steps.authority, guardianId, ...more });
    await guardian(aunt.personId, {});
    const nothing = { consents: false, attends: false, notified: false, reads: false };
    await guardian(kept.personId, { ...nothing, restrained: true });
    const volunteer = await steps.aPerson(court, '2009-04-04');
    await court.drain();

    const page = await pages.as(clerk, { at: `/board?sitting=${sitting.sittingId}&hearing=${hearingId}` });
    await adds(page, 'Guardian', aunt);
    await isAdded(page);
    await adds(page, 'Supporter', friend);
    await isAdded(page);
    await adds(page, 'Supporter', kept);
    await page.getByRole('alert').filter({ hasText: 'must stay away' }).waitFor();
    await expectAccessible(page);
    await shot(page, 'door-refused');
    await adds(page, 'Interpreter', interpreter, 'Spanish');
    await isAdded(page);
    await adds(page, 'Juror', volunteer);
    await isAdded(page);
    await adds(page, 'Judge (substitute)', substitute);
    await isAdded(page);
    await again(page);
    await line(page, called(volunteer)).getByText('Here since').waitFor();
    for (const as of ['Guardian', 'Supporter']) await line(page, as).getByText('Here since').waitFor();
    await line(page, 'Interpreter').getByText('Here since').waitFor();
    await expectAccessible(page);
    await shot(page, 'door-added');
    const roles = await court.reads<{ role: string; personId: string; language: string | null }[]>(
      clerk,
      `/sittings/${sitting.sittingId}/roles`,
    );
    // One presides: whoever did before has handed over.
    expect(roles.filter(({ role }) => role === 'judge').map(({ personId }) => personId)).toEqual([substitute.personId]);
    expect(roles).toContainEqual(
      expect.objectContaining({ role: 'interpreter', personId: interpreter.personId, language: 'es' }),
    );
    pages.expectNoFlaws();
  });
});

describe('a card on the board', () => {
  it('is dragged where it may go, taken back like any move, and refused elsewhere in words', async () => {
    const { sitting } = await steps.docketed(court, undefined, await steps.aSitting(court, { days: 3 }));
    court.goTo(sitting.on, '08:50');
    const page = await pages.as(clerk, { at: `/board?sitting=${sitting.sittingId}` });
    const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
    const card = (name: string) => column(name).getByRole('article', { name: 'No. 1' });
    const drags = async (from: string, to: string) => {
      const grip = card(from).locator('[class*=handle]');
      await grip.dragTo(column(to), { targetPosition: { x: 40, y: 90 } });
    };
    await drags('Waiting', 'Checked in');
    await page.getByText('No. 1 is checked in.').waitFor();
    await again(page);
    await card('Checked in').waitFor();
    await drags('Checked in', 'Waiting');
    await page.getByText('No. 1 waits again.').waitFor();
    // What cannot be taken back just now says so, and can be asked once more.
    await page.context().setOffline(true);
    await press(page, button(page, 'Undo'));
    await page.getByText('It was not taken back.').waitFor();
    await page.context().setOffline(false);
    await press(page, button(page, 'Undo'));
    await page.getByText('It is taken back.').waitFor();
    await again(page);
    await card('Checked in').waitFor();

    await drags('Checked in', 'Announced');
    await page.getByText('No. 1 cannot go to “Announced” now.').waitFor();
    await card('Checked in').waitFor();
    // Lifted, and moved by somebody else before it is dropped: it is asked again what it can do.
    const [from, to] = [
      await card('Checked in').locator('[class*=handle]').boundingBox(),
      await column('In hearing').boundingBox(),
    ];
    await page.mouse.move(from!.x + 4, from!.y + 4);
    await page.mouse.down();
    await page.mouse.move(to!.x + 40, to!.y + 60, { steps: 5 });
    await column('Done').and(page.locator('[data-goal=false]')).waitFor();
    await shot(page, 'drag');
    await court.does(bailiff, `/sittings/${sitting.sittingId}/check-outs`, {
      personId: (await court.reads<{ youthId: string }[]>(clerk, `/sittings/${sitting.sittingId}/docket`))[0]!.youthId,
      as: 'respondent',
    });
    await court.drain();
    await card('Waiting').waitFor();
    await page.mouse.up();
    await page.getByText('No. 1 cannot go to “In hearing” now.').waitFor();

    // A column that would take it, and a court that does not: nobody has been heard yet. It says so on the card.
    await drags('Waiting', 'Checked in');
    await page.getByText('No. 1 is checked in.').waitFor();
    await again(page);
    await drags('Checked in', 'In hearing');
    await page.getByText('No. 1 is called.').waitFor();
    await again(page);
    await drags('In hearing', 'Jury deliberating');
    await card('In hearing').getByRole('alert').waitFor();
    await expectAccessible(page);
    await shot(page, 'drag-refused');
    pages.expectNoFlaws();
  });
});

describe('the jury of a hearing on the board', () => {
  let seated: steps.Seated;
  let standby: string;
  let at: (part: string) => string;
  beforeAll(async () => {
    const given = await steps.docketed(court, undefined, await steps.aSitting(court, { days: 10 }));
    const pool = await steps.volunteers(court, 6);
    seated = await steps.seated(court, given, pool);
    standby = pool.find((one) => ![...seated.jurors, ...seated.alternates].includes(one))!;
    at = (part) => `/board?sitting=${seated.sitting.sittingId}&hearing=${seated.hearingId}&part=${part}`;
  });

  interface Seat {
    readonly jurorId: string;
    readonly given: string;
    readonly initial: string;
    readonly seat: number;
    readonly state: string;
  }
  const panel = () => court.reads<Seat[]>(judge, `/desk/hearings/${seated.hearingId}/jurors`);
  const nameOf = ({ given, initial }: Pick<Seat, 'given' | 'initial'>) => `${given} ${initial}.`;
  /** Opens what can become of a seat. */
  const more = async (page: Page, name: string, deed: string) => {
    await press(page, line(page, name).getByRole('button', { name: 'More' }));
    await choose(page, page.getByRole('menuitem', { name: deed }));
  };
  const because = async (page: Page, label: RegExp, choice: string | RegExp) => {
    await press(page, button(page, label));
    await choose(page, page.getByRole('option', { name: choice }));
  };

  it('is challenged, and the seat is filled by whoever stands by, until the young person has begun', async () => {
    const seats = await panel();
    const [first, second] = seats.filter(({ jurorId }) => seated.jurors.slice(1).includes(jurorId)) as [Seat, Seat];
    const page = await pages.as(judge, { at: at('jury') });
    await more(page, nameOf(first), 'Challenge');
    await because(page, /Reason/, 'Goes to the same school');
    await press(page, button(page, 'Challenge'));
    await line(page, nameOf(first)).getByText('Challenged').waitFor();
    await expectAccessible(page);
    await shot(page, 'jury-challenged');
    await press(page, button(page, 'Uphold the challenge'));
    await page.getByRole('heading', { name: 'Left the panel' }).waitFor();
    await more(page, nameOf(first), 'Fill the seat');
    const called = (
      await court.reads<{ personId: string; given: string; initial: string }[]>(
        clerk,
        `/desk/rooms/${seated.sitting.sittingId}/jurors`,
      )
    ).find(({ personId }) => personId === standby)!;
    await because(page, /Who takes the seat/, nameOf(called));
    await press(page, button(page, 'Fill the seat'));
    await page.getByText(`${nameOf(first)}: recorded.`).waitFor();
    await until(async () => (await panel()).some(({ jurorId, state }) => jurorId === standby && state === 'seated'));
    expect((await panel()).find(({ jurorId }) => jurorId === standby)).toMatchObject({ seat: first.seat });

    await again(page);
    await more(page, nameOf(second), 'Steps down');
    await because(page, /Reason/, 'Not well');
    await press(page, button(page, 'Steps down'));
    await page.getByText(`${nameOf(second)}: recorded.`).waitFor();
    pages.expectNoFlaws();
  });

  it('takes nobody in once the young person has begun who did not hear it from the start (care 13)', async () => {
    const { hearingId, sitting } = seated;
    const latecomer = await steps.aPerson(court, '2009-03-03');
    await steps.checksIn(court, sitting, latecomer.personId, 'juror');
    await court.drain();
    const gone = (await panel()).filter(({ state }) => state === 'left').at(-1)!;
    const page = await pages.as(judge, { at: at('jury') });
    await more(page, nameOf(gone), 'Fill the seat');
    await because(page, /Who takes the seat/, called(latecomer));
    // Meanwhile, in the room, the young person begins.
    const jurors = (await panel()).filter(({ state }) => state === 'seated').map(({ jurorId }) => jurorId);
    await steps.inSession(court, { ...seated, jurors, alternates: [] });
    await press(page, button(page, 'Fill the seat'));
    await page.getByRole('alert').filter({ hasText: 'only an alternate who heard it from the start' }).waitFor();
    await expectAccessible(page);
    await shot(page, 'jury-refused');
    await again(page);
    await more(page, nameOf(gone), 'Fill the seat');
    await press(page, button(page, /Who takes the seat/));
    // Those who were there throughout are offered, and nobody else.
    expect(await page.getByRole('option').count()).toBe(seated.alternates.length);
    await choose(page, page.getByRole('option').first());
    await press(page, button(page, 'Fill the seat'));
    await page.getByText(`${nameOf(gone)}: recorded.`).waitFor();
    await until(async () => (await panel()).some(({ jurorId, seat }) => jurorId === seated.alternates[0] && seat === gone.seat));
    const filled = (await panel()).find(({ jurorId }) => jurorId === seated.alternates[0]);
    expect(filled).toMatchObject({ state: 'seated', seat: gone.seat });
    // Nobody is challenged any more.
    await again(page);
    await press(page, line(page, nameOf(filled!)).getByRole('button', { name: 'More' }));
    await page.getByRole('menuitem', { name: 'Steps down' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Challenge' }).count()).toBe(0);
    expect((await court.reads<{ stage: string }>(judge, `/hearings/${hearingId}`)).stage).toBe('in-session');
    pages.expectNoFlaws();
  });

  it('keeps its seats when a tablet breaks: a key moves a seat to another one', async () => {
    const [seat] = (await panel()).filter(({ state }) => state === 'seated') as [Seat];
    const page = await pages.as(clerk, { at: at('room') });
    const aKey = async () => {
      await press(page, button(page, `Tablet for ${nameOf(seat)}: make a key for another one`));
      const shown = page.getByRole('dialog', { name: `A tablet for ${nameOf(seat)}` });
      const key = (await shown.locator('[class*=key]').textContent())!;
      await expectAccessible(page);
      await shot(page, 'room-key');
      await page.keyboard.press('Escape');
      return court.word(key);
    };
    const sits = async () => {
      const { seated: seats } = await court.reads<{ seated: { jurorId: string; state: string; silent: number | null }[] }>(
        clerk,
        `/hearings/${seated.hearingId}/seats`,
      );
      return seats.some(({ jurorId, state, silent }) => jurorId === seat.jurorId && state === 'taken' && silent !== null);
    };
    const first = await Tablet.at(pages, {}, await aKey());
    await until(sits);
    await again(page);
    await line(page, nameOf(seat)).getByText('Connected').waitFor();
    const key = await aKey();
    expect(await sits()).toBe(false);
    await Tablet.at(pages, {}, key);
    await until(sits);
    await first.sees('Your seat is on another tablet');
    await again(page);
    await press(page, button(page, `Put the tablet of ${nameOf(seat)} out`));
    await page.getByText(`The tablet of ${nameOf(seat)} is put out.`).waitFor();
    await line(page, nameOf(seat)).getByText('No tablet').waitFor();
    pages.expectNoFlaws();
  });

  it('has one code at a time: opened twice, the old one opens nothing', async () => {
    const page = await pages.as(clerk, { at: at('room') });
    const opens = async (name: string) => {
      await press(page, button(page, name));
      const shown = page.getByRole('dialog', { name: 'Room 1: join by this code' });
      const code = (await shown.locator('p').first().textContent())!.replace(/\s/, '');
      await page.keyboard.press('Escape');
      return code;
    };
    const asks = async (code: string) => (await request(court.url).post('/api/seats').send({ code })).status;
    const old = await opens('Open the room');
    const now = await opens('Make a new code');
    expect(now).not.toBe(old);
    expect([await asks(old), await asks(now)]).toEqual([409, 200]);
    await press(page, button(page, 'Close the code'));
    await page.getByText('The code is closed.').waitFor();
    expect(await asks(now)).toBe(409);
    pages.expectNoFlaws();
  });

  it('never hears a statement that was taken back in time', async () => {
    const words = court.word('I do not sleep well since that evening.');
    const page = await pages.as(judge, { at: at('words') });
    await page.getByRole('textbox', { name: 'The statement' }).fill(words);
    await page.getByText('They agree that the jury hears it').click();
    await press(page, button(page, 'Take it in'));
    await page.getByText('The statement is in.').waitFor();
    await again(page);
    await page.getByText(words).waitFor();
    await expectAccessible(page);
    await press(page, button(page, 'It is taken back'));
    await page.getByText('The statement is taken back.').waitFor();
    await again(page);
    await page.getByText('No statement is in.').waitFor();
    expect(await page.locator('body').innerText()).not.toContain(words);

    await page.getByRole('textbox', { name: 'The statement' }).fill(words);
    await page.getByText('They agree that the jury hears it').click();
    await press(page, button(page, 'Take it in'));
    await page.getByText('The statement is in.').waitFor();
    await again(page);
    await press(page, button(page, 'I have read it: it may be read out'));
    await page.getByText('May be read out', { exact: true }).waitFor();
    await press(page, button(page, 'It is read out now'));
    const heard = async () =>
      (await court.reads<{ state: string }[]>(judge, `/hearings/${seated.hearingId}/statements`)).some(
        ({ state }) => state === 'heard',
      );
    await until(heard);
    await again(page);
    await page.getByText('Was read', { exact: true }).waitFor();
    expect(await button(page, 'It is taken back').count()).toBe(0);
    pages.expectNoFlaws();
  });
});
