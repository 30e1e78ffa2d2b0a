import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Uses } from '#access';
import { openCourt, type Court } from './court.js';
import { codeOf, Tablet, until } from './jury-tablets.js';
import { expectAccessible, Pages } from './pages.js';
import * as steps from './steps.js';
import { bailiff, clerk, judge } from './steps.js';

jest.setTimeout(240_000);

const HOUR_MS = 3_600_000;

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

type Words = { readonly [key: string]: string | Words };
const spanish = JSON.parse(readFileSync(join(process.cwd(), 'apps/web/tablet/words.es.json'), 'utf8')) as Words;

/** Spanish words of the tablet, by their key. */
function es(key: string, names: Readonly<Record<string, string | number>> = {}): string {
  const found = key.split('.').reduce<string | Words>((words, part) => (words as Words)[part]!, spanish) as string;
  return Object.entries(names).reduce((text, [name, value]) => text.replace(`{{${name}}}`, String(value)), found);
}

/** Fails where a thumb would miss something, or the page is wider than the tablet. */
async function expectThumbs(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const own = (input: Element) => (input.matches('[type=radio], [type=checkbox]') ? (input.closest('label') ?? input) : input);
    const small = [...document.querySelectorAll('button, input, textarea, summary')].map(own).flatMap((one) => {
      if (!one.checkVisibility()) return [];
      const { width, height } = one.getBoundingClientRect();
      return width < 47.5 || height < 47.5 ? [`${one.textContent || one.id || one.tagName}: ${width} x ${height}`] : [];
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    const main = document.querySelector('main')!;
    const wide = [...main.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > clientWidth);
    const isWide = scrollWidth > clientWidth || main.scrollWidth > main.clientWidth;
    return [...small, ...(isWide ? ['wider than the tablet', ...wide.map((one) => one.outerHTML.slice(0, 120))] : [])];
  });
  expect(found).toEqual([]);
}

/** Every screen: accessible, for thumbs, and with a way to ask for a break. */
async function expectCare(page: Page, help: string): Promise<void> {
  await expectAccessible(page);
  await expectThumbs(page);
  expect(await page.getByRole('button', { name: help, exact: true }).isVisible()).toBe(true);
}

interface Spoken {
  readonly text: string;
  readonly voice: string;
}

/** Goes on by the Tab key until a button has the focus, and presses it. */
async function byKeyboard(page: Page, name: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  for (let i = 0; i < 20 && (await focused()) !== name; i += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe(name);
  await page.keyboard.press('Enter');
}

/** Gives a page voices: at first one that speaks on another machine; `more` brings one of its own. */
async function withVoices(page: Page, language: string): Promise<{ more: () => Promise<void>; said: () => Promise<Spoken[]> }> {
  await page.addInitScript((lang) => {
    const voices = [{ name: 'far', lang, localService: false }];
    const said: { text: string; voice: string }[] = [];
    class Utterance extends EventTarget {
      voice: { name: string } | null = null;
      lang = '';
      constructor(readonly text: string) {
        super();
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: ({ text, voice }: Utterance) => said.push({ text, voice: voice!.name }),
      cancel: () => undefined,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, {
      SpeechSynthesisUtterance: Utterance,
      saidAloud: said,
      moreVoices: () => {
        voices.push({ name: 'near', lang, localService: true });
        synthesis.dispatchEvent(new Event('voiceschanged'));
      },
    });
  }, language);
  await page.reload();
  return {
    more: () => page.evaluate(() => (window as unknown as { moreVoices: () => void }).moreVoices()),
    said: () => page.evaluate(() => (window as unknown as { saidAloud: Spoken[] }).saidAloud),
  };
}

/** Sets the clock of a tablet, as far off as it likes. */
const clockOff = async (tablet: Tablet, ms: number): Promise<void> => {
  await tablet.page.addInitScript((off) => {
    const real = Date.now.bind(Date);
    Object.assign(window, { clockOff: off });
    Date.now = () => real() + (window as unknown as { clockOff: number }).clockOff;
  }, ms);
  await tablet.page.reload();
};

/** Changes what the tablet sends, as one that is broken or tampered with would. */
const bends = (page: Page, change: object) =>
  page.evaluate((more) => {
    const real = window.fetch;
    window.fetch = (address, init) => {
      if (!(typeof address === 'string' && address.endsWith('/votes'))) return real(address, init);
      window.fetch = real;
      return real(address, { ...init, body: JSON.stringify({ ...(JSON.parse(init!.body as string) as object), ...more }) });
    };
  }, change);

/** The next vote arrives, and its answer is lost on the way back. */
const losesAnswer = (page: Page) =>
  page.evaluate(() => {
    const real = window.fetch;
    window.fetch = async (address, init) => {
      const answer = await real(address, init);
      if (!(typeof address === 'string' && address.endsWith('/votes'))) return answer;
      window.fetch = real;
      throw new TypeError('Failed to fetch');
    };
  });

/** A tablet that is put away with its screen off; time passes for the court, and its session lies unused. */
async function sleeps(tablet: Tablet, minutes: number, meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
  const cdp = await tablet.context.newCDPSession(tablet.page);
  // What it asked a moment ago is answered before it sleeps, or it would count as having looked meanwhile.
  await tablet.page.waitForTimeout(1_500);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  // And what was noted of it is written, or it would be written over what is set here.
  await court.app.get(Uses).flush();
  await court.pool.query(`update access.sessions set used_at = used_at - $1 * interval '1 minute' where kind = 'juror'`, [
    minutes,
  ]);
  court.pass({ minutes });
  await meanwhile();
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await cdp.detach();
}

async function castIn(deliberationId: string): Promise<number> {
  const { rows } = await court.pool.query<{ n: number }>(
    `select count(*)::int as n from record.events where type = 'BallotCast' and stream = $1`,
    [`deliberation-${deliberationId}`],
  );
  return rows[0]!.n;
}

const help = es('help.open');

/** A phone of 320 pixels in Spanish, of which every screen that is named is looked at closely. */
async function smallTablet() {
  const small = await Tablet.at(pages, { screen: 'phone', language: 'es' });
  await small.page.setViewportSize({ width: 320, height: 568 });
  const shown = async (key: string, names = {}) => {
    await small.page
      .getByRole('heading', { name: es(key, names) })
      .first()
      .waitFor();
    await expectCare(small.page, help);
  };
  return { small, shown };
}

describe('a tablet in small hands', () => {
  it('reads the case aloud by its own voices and takes questions, in Spanish at 320 pixels, each screen for a thumb', async () => {
    const hearing = await steps.seated(court);
    const { hearingId, jurors } = hearing;
    await court.does(steps.coordinator, `/cases/${hearing.caseId}/jury-summary`, {
      strengths: court.word('Mends bicycles for the whole street.'),
      offers: court.word('Could teach others to mend one.'),
      whatHappened: court.word('Was out after midnight on the old bridge.'),
      respondentSaid: court.word('I did not want to walk home alone.'),
    });
    await court.drain();
    const code = await codeOf(court, hearingId);
    const lead = await Tablet.at(pages, { screen: 'landscape' });
    const { small, shown } = await smallTablet();
    const { page } = small;
    const voices = await withVoices(page, 'es-US');
    await shown('join.title');

    // Before it has a seat a tablet calls nobody, and says so.
    await small.press(help);
    await small.press(es('help.adult'));
    await small.sees(es('help.goTo'));
    await small.press(es('help.close'));

    await lead.sitsDown(court, hearingId, jurors[0]!, code);
    await small.types(code);
    await page.locator('[class*=sign]').waitFor();
    await shown('asked.title');
    await small.isLetIn(court, hearingId, jurors[1]!);

    // Letters stay as large as they were made, from screen to screen and through a reload.
    await small.press(es('larger'));
    const letters = () => page.evaluate(() => document.documentElement.style.fontSize);
    await small.press(es('name.yes'));
    await shown('knows.title');
    await page.reload();
    await page.getByRole('heading', { name: es('knows.title') }).waitFor();
    expect(await letters()).toBe('115%');
    await small.press(es('smaller'));
    await page.getByText(es('knows.somebody')).click();
    await small.press(es('next'));
    await shown('stepOut.title');
    await small.press(es('back'));
    await page.getByText(es('knows.nobody')).click();
    await small.press(es('next'));
    await shown('oath.title');
    await small.press(es('oath.promise'));
    await lead.promises();
    for (const jurorId of [...jurors.slice(2), ...hearing.alternates])
      await court.does(steps.juror(jurorId), `/hearings/${hearingId}/jurors/${jurorId}/oath`, steps.oath);
    const guardian = { present: true, adultId: hearing.family.guardian.personId, kind: 'guardian' };
    await court.does(clerk, `/hearings/${hearingId}/guardian-presence`, guardian);
    await court.does(judge, `/hearings/${hearingId}/reconfirm-consent`, { agrees: true });
    await court.does(judge, `/hearings/${hearingId}/account`);

    // The cards, strengths and what they offer first; read aloud only by a voice that lives on the tablet.
    await small.sees('Mends bicycles for the whole street.');
    await small.sees('Could teach others to mend one.');
    expect(await page.getByRole('button', { name: es('aloud.read') }).count()).toBe(0);
    await voices.more();
    await small.press(es('aloud.read'));
    expect(await voices.said()).toEqual([{ text: expect.stringContaining('Mends bicycles'), voice: 'near' }]);
    await expectCare(page, help);
    await small.press(es('case.nextCard'));
    await small.sees('Was out after midnight');
    // What was being read stops with its card.
    await page.getByRole('button', { name: es('aloud.read') }).waitFor();
    for (let card = 2; card < 5; card += 1) await small.press(es('case.nextCard'));
    await shown('case.allowed');
    await small.press(es('aloud.read'));
    expect((await voices.said()).at(-1)!.text).toContain(es('word.range.means'));
    await small.press(es('case.done'));

    // Questions that fit the offence, suggested once however often one taps.
    await small.sees(es('questions.sample.about.curfew.second'));
    await shown('questions.title');
    await page.getByRole('button', { name: es('questions.sample.about.curfew.second') }).dblclick();
    await until(async () => (await court.reads<unknown[]>(judge, `/hearings/${hearingId}/questions`)).length > 0);
    await small.sees(es('questions.waiting'));
    expect(await court.reads<unknown[]>(judge, `/hearings/${hearingId}/questions`)).toHaveLength(1);

    pages.expectNoFlaws();
  });

  it('takes a juror through the jury room to the thanks, and is nobody’s before the court knows that they left', async () => {
    const hearing = await steps.retired(court);
    const { hearingId, deliberationId, jurors } = hearing;
    court.pass({ minutes: 60 });
    const code = await codeOf(court, hearingId);
    const lead = await Tablet.at(pages, { screen: 'landscape' });
    const { small, shown } = await smallTablet();
    const { page } = small;
    await Promise.all([lead.sitsDown(court, hearingId, jurors[0]!, code), small.sitsDown(court, hearingId, jurors[1]!, code)]);

    // The talk, and what was noticed; every rating is reminded that being quiet is no lack of care.
    await small.goes(es('place.talk'));
    await shown('talk.title');
    await lead.goes('Talk');
    await lead.sees('Who has spoken');
    await expectCare(lead.page, 'I need…');
    await small.goes(es('place.noticed'));
    for (const one of ['owns', 'impact', 'change', 'ready']) {
      await small.sees(es('noticed.quiet'));
      await shown(`noticed.${one}.title`);
      await page.getByText(es('noticed.rating.partly'), { exact: true }).click();
      await small.press(es('next'));
    }
    await shown('noticed.sum');
    await small.press(es('noticed.send'));
    await small.sees(es('fate.received', { at: '' }).trim());

    // A number is typed whole; one that is not allowed is put right, and it is said so.
    await small.goes(es('place.view'));
    await shown('view.title');
    const service = page.getByRole('group', { name: es('view.howMuch', { name: es('sanction.community-service') }) });
    const typed = service.getByRole('spinbutton');
    await typed.fill('');
    await typed.pressSequentially('12');
    expect(await service.locator('output').textContent()).toBe('12 horas');
    await typed.fill('99');
    await typed.press('Enter');
    await small.sees(es('outside', { figure: '17 horas', range: 'de 8 a 17 horas' }));
    expect(await typed.inputValue()).toBe('17');
    await expectCare(page, help);

    // Words to somebody else: an adult reads them before the jury votes on them.
    await page.getByText(es('toOthers.title')).click();
    await page.getByText(es('addressee.city'), { exact: true }).click();
    await page.getByLabel(es('toOthers.what')).fill(court.word('Please put a light on the old bridge.'));
    await expectCare(page, help);
    await page
      .getByRole('group', { name: es('toOthers.whom') })
      .locator('..')
      .getByRole('button')
      .click();
    await page
      .getByText(es('fate.received', { at: '' }).trim())
      .first()
      .waitFor();
    await lead.goes('Votes');
    await lead.sees('A recommendation to the city or town');
    await lead.sees('an adult is reading it');
    expect(await lead.page.getByRole('button', { name: 'Vote on A recommendation to the city or town' }).count()).toBe(0);
    const room = () =>
      court.reads<{ items: { itemId: string; sanction: string; addressee: string }[] }>(
        steps.monitor,
        `/deliberations/${deliberationId}`,
      );
    const { itemId, addressee } = (await room()).items.find(({ sanction }) => sanction === 'third-party')!;
    expect(addressee).toBe('city');
    await court.does(steps.monitor, `/deliberations/${deliberationId}/items/${itemId}/check`, { ok: true });
    await lead.press('Vote on A recommendation to the city or town');
    await small.goes(es('place.votes'));
    await shown('ballot.title', { name: es('toOthers.name', { to: es('addressee.city') }) });
    await small.chooses('I am for it');
    await small.press(es('ballot.review'));
    await shown('ballot.check');
    await page.getByRole('button', { name: es('ballot.submit') }).dblclick();
    await shown('sent.title');
    await small.sees(es('sent.in', { in: 1, of: jurors.length }));
    expect(await castIn(deliberationId)).toBe(1);
    await lead.votes('I am for it');
    for (const jurorId of jurors.slice(2))
      await court.does(steps.juror(jurorId), `/deliberations/${deliberationId}/items/${itemId}/votes`, {
        jurorId,
        choice: 'for',
      });
    await lead.press('Count the votes');
    await shown('votes.title');
    await expectCare(lead.page, 'I need…');

    // Handed over: the thanks name the time served.
    for (const body of [
      { sanction: 'jury-duty', amount: 1 },
      { sanction: 'community-service', amount: 480 },
    ])
      await steps.ballots(
        court,
        hearing,
        await steps.proposes(court, hearing, body),
        jurors.map(() => ({ choice: 'for', amount: body.amount })),
      );
    await shown('draft.title');
    await small.sees(es('toOthers.name', { to: es('addressee.city') }));
    await lead.sees('What we recommend');
    await steps.polled(court, hearing);
    await small.sees(es('draft.allAgree'));
    await steps.recommends(court, hearing);
    await shown('done.title');
    await small.sees('1 hora 25 minutos');
    await expectCare(page, help);

    // The court is away as the juror leaves: the tablet is empty, and nobody else's before the court has heard of it.
    await small.page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await small.context.setOffline(true);
    await small.press(es('done.finish'));
    await small.sees(es('left.leaving'));
    expect(await page.getByRole('button', { name: es('left.next') }).count()).toBe(0);
    await page.reload();
    await small.sees(es('left.leaving'));
    await expectCare(page, help);
    await small.context.setOffline(false);
    await small.press(es('left.next'));
    await shown('join.title');
    expect(JSON.parse(await small.keeps())).toMatchObject({ rows: [], local: {}, session: {} });
    expect((await small.context.cookies()).filter(({ name, value }) => name === '__Host-session' && value)).toEqual([]);
    pages.expectNoFlaws();
  });
});

describe('a tablet that is late, wrong, asleep or not believed', () => {
  it('says what happened in words one knows, and loses nothing', async () => {
    const jury = await steps.retired(court);
    const { hearingId, deliberationId, jurors } = jury;
    const itemId = await steps.proposes(court, jury, { sanction: 'community-service' });
    const path = `/deliberations/${deliberationId}/items/${itemId}`;
    const code = await codeOf(court, hearingId);

    // By a picture that is too old: it says so, and the code stands there still.
    const early = await Tablet.at(pages, {}, 'AAAAAA');
    await early.sees('No room has that code.');
    expect(await early.page.getByRole('textbox').inputValue()).toBe('AAAAAA');
    // Guessed until the tablet has to wait; the bailiff lets it in all the same, and nobody else has to wait.
    const guesses = ['CCCCCC', 'DDDDDD', 'EEEEEE', 'FFFFFF', 'GGGGGG', 'HHHHHH', 'JJJJJJ'];
    for (const guess of guesses) {
      await early.types(guess);
      await early.page.getByRole('button', { name: 'Join' }).and(early.page.locator(':enabled')).waitFor();
    }
    await early.sees('That was tried too often.');
    await expectCare(early.page, 'I need…');
    const { key } = (await court.does(bailiff, `/hearings/${hearingId}/seats`, { jurorId: jurors[0] })) as unknown as {
      key: string;
    };
    await early.page.goto('about:blank');
    await early.page.goto(`/room#${key}`);
    await early.page.getByRole('navigation').waitFor();

    // Clocks that are hours off, both ways: the vote counts, and the time is the court's.
    const [lead, ahead, behind] = [early, await Tablet.at(pages), await Tablet.at(pages, { screen: 'landscape' })] as const;
    await clockOff(ahead, 7 * HOUR_MS);
    await clockOff(behind, -5 * HOUR_MS);
    await ahead.sitsDown(court, hearingId, jurors[1]!, code);
    await behind.sitsDown(court, hearingId, jurors[2]!, code);
    await court.does(steps.juror(jurors[0]!), `${path}/open-ballot`);
    const time = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', hour: 'numeric', minute: '2-digit' });
    const received = () => {
      const [hour, minute] = time.format(new Date(court.now)).split(/[:\s]/u);
      return new RegExp(`Received by the court ${hour}:${minute}`, 'u');
    };
    for (const tablet of [ahead, behind]) {
      await tablet.votes('I am for it');
      await tablet.sees(received());
    }

    // Twice: the answer was lost on its way, and the tablet sends the same once more.
    await lead.goes('Votes');
    await losesAnswer(lead.page);
    await lead.votes('I am for it');
    await lead.sees(received());
    expect(await castIn(deliberationId)).toBe(3);

    // From a foreign seat, and outside what is allowed: neither is taken, and the tablet says so. The earlier vote stands.
    await ahead.press('Change my vote');
    await bends(ahead.page, { jurorId: jurors[0] });
    await ahead.votes('I am not for it');
    await ahead.sees('Not accepted: this tablet has another seat. Tell the bailiff.');
    await ahead.press('Vote again');
    await bends(ahead.page, { amount: 60_000 });
    await ahead.votes('I am for it');
    await ahead.sees('Not accepted: the number is outside what is allowed. Tell the bailiff.');
    await expectCare(ahead.page, 'I need…');
    await ahead.sees('Your vote from before still counts.');
    expect(await castIn(deliberationId)).toBe(3);
    await ahead.sees('3 of 4 votes are in');

    // Asleep for an hour: the round goes on without it, and it wakes in its seat, with its note, at the vote of the second round.
    await behind.goes('The case');
    await behind.page.getByText('My private note').click();
    await behind.page.getByLabel('Only you can read this').fill(court.word('He waited for the others.'));
    const noted = () => court.reads<{ text: string | null }>(steps.juror(jurors[2]!), `/deliberations/${deliberationId}/my-note`);
    await until(async () => (await noted()).text !== null);
    await sleeps(behind, 60, async () => {
      await court.does(steps.juror(jurors[3]!), `${path}/votes`, { jurorId: jurors[3], choice: 'for', amount: 1_020 });
      await court.does(steps.juror(jurors[0]!), `${path}/close-ballot`);
      await court.does(steps.juror(jurors[0]!), `${path}/open-ballot`);
    });
    await behind.sees('A vote is open.');
    // By the keyboard alone: it goes to the vote, chooses, looks at it and sends it.
    await byKeyboard(behind.page, 'Vote now');
    await behind.sees('Round 2 of');
    await behind.page.getByRole('heading', { level: 1 }).and(behind.page.locator(':focus')).waitFor();
    await behind.page.keyboard.press('Tab');
    await behind.page.keyboard.press('Space');
    await byKeyboard(behind.page, 'Look at my vote');
    await behind.page.getByRole('heading', { name: 'Is this right?' }).waitFor();
    await byKeyboard(behind.page, 'Submit my vote');
    await behind.sees(received());

    // Asleep for so long that its session is over: the seat is kept, the tablet says so, and a code leads back to it.
    await sleeps(behind, 180, () =>
      behind.page.evaluate(() => void ((window as unknown as { clockOff: number }).clockOff += 3 * 3_600_000)),
    );
    await behind.sees('This tablet slept for a long time');
    await behind.sees('Your seat is kept.');
    await expectCare(behind.page, 'I need…');
    await behind.press('Type the code');
    await behind.sitsDown(court, hearingId, jurors[2]!, await codeOf(court, hearingId));
    await behind.goes('The case');
    await until(
      async () => (await behind.page.getByLabel('Only you can read this').inputValue()) === 'He waited for the others.',
    );

    // A vote that was cast without the court, on a tablet that lost its seat meanwhile: it says that the vote must be cast again.
    await behind.goes('Votes');
    await behind.context.setOffline(true);
    await behind.votes('I am not for it');
    await behind.sees('Saved on this tablet');
    const other = await Tablet.at(pages);
    await other.sitsDown(court, hearingId, jurors[2]!, await codeOf(court, hearingId));
    await behind.context.setOffline(false);
    await behind.sees('Your seat is on another tablet');
    await behind.sees('Your last vote did not reach the court. Vote once more when you are back in.');

    // Nobody came to the door for too long: the tablet says so, and asks for the code once more.
    const waiting = await Tablet.at(pages);
    await waiting.types(await codeOf(court, hearingId));
    await waiting.page.locator('[class*=sign]').waitFor();
    await court.pool.query(`delete from access.sessions where pending = 'approval'`);
    await waiting.sees('The wait was too long');
    await expectCare(waiting.page, 'I need…');
    await waiting.press('Type the code');
    await waiting.sees('Join your jury room');
    pages.expectNoFlaws();
  });
});

const SEAT = '**/api/desk/hearings/*/seat';

/** Holds a tablet's reading of its seat back: before it reaches the court, or on the way back. */
async function readsLate({ page }: Tablet, held: 'asking' | 'answer'): Promise<{ readonly comes: () => Promise<void> }> {
  const course = new EventEmitter();
  const [asked, released] = [once(course, 'asked'), once(course, 'released')];
  await page.route(SEAT, async (route) => {
    const answer = held === 'answer' ? await route.fetch() : undefined;
    course.emit('asked');
    await released;
    await route.fulfill({ response: answer ?? (await route.fetch()) });
  });
  await page.evaluate(() => void dispatchEvent(new Event('online')));
  await asked;
  return {
    comes: async () => {
      const came = page.waitForResponse(SEAT);
      course.emit('released');
      await (await came).finished();
      await page.unrouteAll({ behavior: 'wait' });
    },
  };
}

describe('a tablet on a slow network', () => {
  const expectEmpty = async (tablet: Tablet) => {
    await tablet.press('Ready for the next juror');
    await tablet.sees('Join your jury room');
    expect(JSON.parse(await tablet.keeps())).toMatchObject({ rows: [], local: {}, session: {} });
    pages.expectNoFlaws();
  };

  it('says that there is no connection where nothing comes back, and goes on when there is one', async () => {
    const { hearingId, jurors } = await steps.seated(court);
    const tablet = await Tablet.at(pages);
    await tablet.sitsDown(court, hearingId, jurors[0]!, await codeOf(court, hearingId));
    await tablet.sees(/^Are you /);
    await tablet.page.route(SEAT, () => undefined);
    await tablet.page.evaluate(() => void dispatchEvent(new Event('online')));
    await tablet.sees('No connection.');
    await tablet.page.unroute(SEAT);
    await tablet.page.getByText('No connection.').waitFor({ state: 'detached' });
    pages.expectNoFlaws();
  });

  it('thanks its juror, though what it asked before reaches the court after they left', async () => {
    const jury = await steps.retired(court);
    const tablet = await Tablet.at(pages);
    await tablet.sitsDown(court, jury.hearingId, jury.jurors[0]!, await codeOf(court, jury.hearingId));
    await tablet.goes('Votes');
    await steps.agreed(court, jury);
    await steps.polled(court, jury);
    await tablet.sees('Everybody agrees.');
    await steps.recommends(court, jury);
    await tablet.sees('Your recommendation is with the judge.');
    const reading = await readsLate(tablet, 'asking');
    await tablet.press('Finish and clear this tablet');
    await tablet.sees('Nothing of the case is left on this tablet.');
    await reading.comes();
    await tablet.sees('Thank you for serving');
    await expectEmpty(tablet);
  });

  it('keeps nothing of what the court answers after it was put down', async () => {
    const { hearingId, jurors } = await steps.seated(court);
    const tablet = await Tablet.at(pages);
    await tablet.sitsDown(court, hearingId, jurors[0]!, await codeOf(court, hearingId));
    await tablet.sees(/^Are you /);
    const reading = await readsLate(tablet, 'answer');
    await tablet.press('No');
    await tablet.sees('Nothing of the case is left on this tablet.');
    await reading.comes();
    await tablet.sees('Tell the bailiff your name');
    await expectEmpty(tablet);
  });
});
