import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openCourt, type Court } from './court.js';
import { codeOf, Tablet, until } from './jury-tablets.js';
import { expectAccessible, Pages } from './pages.js';
import * as steps from './steps.js';
import { bailiff, clerk, judge } from './steps.js';

jest.setTimeout(240_000);

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

/** A jury of six, where five are enough. */
async function aJuryOfSix(): Promise<steps.Seated> {
  const { programmeId, today } = court;
  const policies = await court.reads<{ policy: { panel: object } }[]>(steps.coordinator, '/programmes/policies');
  const { policy } = policies.at(-1)!;
  const panel = { ...policy.panel, size: 6, quorum: 5, standby: 1, rounds: 2 };
  await court.does(steps.coordinator, `/programmes/${programmeId}/policies`, {
    effectiveOn: today,
    policy: { ...policy, panel },
  });
  return steps.seated(court, undefined, await steps.volunteers(court, 7));
}

const inRoom = async (it: steps.Seated) => {
  await court.does(clerk, `/hearings/${it.hearingId}/guardian-presence`, {
    present: true,
    adultId: it.family.guardian.personId,
    kind: 'guardian',
  });
  await court.does(judge, `/hearings/${it.hearingId}/reconfirm-consent`, { agrees: true });
  await court.does(judge, `/hearings/${it.hearingId}/account`);
};

const retires = async (it: steps.Seated): Promise<string> => {
  const deliberationId = steps.anId();
  court.serve(court.officersOf(it.sitting.sittingId), deliberationId);
  await court.does(judge, `/hearings/${it.hearingId}/retire`, { deliberationId });
  await court.drain();
  return deliberationId;
};

describe('a jury of six on its tablets', () => {
  it('comes from the code on the wall to a recommendation, and leaves nothing behind', async () => {
    const hearing = await aJuryOfSix();
    const { hearingId, jurors, alternates } = hearing;
    const everybody = [...jurors, ...alternates];
    expect(everybody).toHaveLength(7);
    const code = await codeOf(court, hearingId);

    // A code that is guessed, and one that is cut short.
    const tablets = new Map<string, Tablet>();
    const first = await Tablet.at(pages);
    await expectAccessible(first.page);
    await first.types('AAA');
    await first.sees('The code has six letters and numbers.');
    await first.types('AAA AAA');
    await first.sees('No room has that code.');
    await expectAccessible(first.page);
    await first.sitsDown(court, hearingId, jurors[0]!, ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `);
    tablets.set(jurors[0]!, first);

    // By the picture on the board: the code is wiped from the address at once.
    const scanned = await Tablet.at(pages, { screen: 'landscape' }, code);
    expect(scanned.page.url()).toMatch(/\/room$/);
    await scanned.page.locator('[class*=sign]').waitFor();
    await expectAccessible(scanned.page);
    // Who waits never has to ask again.
    await scanned.page.reload();
    await scanned.page.locator('[class*=sign]').waitFor();
    await scanned.isLetIn(court, hearingId, jurors[1]!);
    tablets.set(jurors[1]!, scanned);

    await Promise.all(
      everybody.slice(2).map(async (jurorId, i) => {
        const tablet = await Tablet.at(pages, { screen: i === 0 ? 'phone' : 'tablet' });
        await tablet.sitsDown(court, hearingId, jurorId, code);
        tablets.set(jurorId, tablet);
      }),
    );
    await first.sees('Are you Wilhelmette');
    await expectAccessible(first.page);

    // One knows somebody, steps out without a word to the others, and an alternate takes the seat.
    const gone = tablets.get(jurors[5]!)!;
    await gone.press('Español');
    await gone.press('English');
    await gone.press('Yes, that is me');
    await expectAccessible(gone.page);
    await gone.page.getByText('Yes, or I am not sure').click();
    await gone.press('Next');
    await gone.press('Step out');
    await gone.sees('You have stepped out');
    await gone.sees('Nothing of the case is left on this tablet.');
    // The next juror is not spoken to in the language of the one before.
    expect((JSON.parse(await gone.keeps()) as { local: object }).local).toEqual({});
    await gone.press('Español');
    await gone.press('Lista para el próximo jurado');
    await gone.sees('Join your jury room');
    tablets.delete(jurors[5]!);
    await court.does(bailiff, `/hearings/${hearingId}/jurors/${jurors[5]}/replace`, { jurorId: jurors[5], by: alternates[0] });
    const panel = [...jurors.slice(0, 5), alternates[0]!];
    await Promise.all(panel.map((jurorId) => tablets.get(jurorId)!.promises()));
    const all = panel.map((jurorId) => tablets.get(jurorId)!);
    await expectAccessible(first.page);

    // The case, and questions that go to the foreperson, who calls them.
    await inRoom(hearing);
    const [lead, other, phone] = all as [Tablet, Tablet, Tablet];
    await lead.sees('What Wilhelmette');
    for (let card = 1; card < 5; card += 1) await other.press('Next card');
    await other.sees('What is allowed');
    await expectAccessible(other.page);
    await other.press('On');
    await other.page.getByRole('button', { name: 'What do you think could make it right?' }).click();
    await lead.goes('Questions');
    await expectAccessible(lead.page);
    await lead.press('Ask it now');
    await other.sees('asked');

    // The talk: what the foreperson chooses is on every tablet.
    const deliberationId = await retires(hearing);
    await lead.goes('Talk');
    await lead.press('Who has not spoken yet?');
    await other.goes('Talk');
    await other.page.getByRole('status').getByText('Who has not spoken yet?').waitFor();
    await expectAccessible(lead.page);
    await Promise.all(all.map((tablet) => tablet.notices()));
    await lead.sees('6 of 6 jurors have answered');

    // Someone feels pushed: it reaches the monitor, and not from whom.
    await phone.press('I need…');
    await expectAccessible(phone.page);
    await phone.press('I feel pushed');
    await phone.sees('Only the jury monitor hears of it');
    await phone.press('Back to the room');
    await until(async () => (await court.reads<unknown[]>(steps.monitor, '/deliberations/pressure')).length === 1);

    // What they would ask for is put before the jury; two who do so at once put it there once.
    await Promise.all([lead, other].map((tablet) => tablet.goes('My view')));
    await expectAccessible(lead.page);
    await Promise.all([lead, other].map((tablet) => tablet.press('Put it to the jury')));
    await lead.sees('Vote on Community service');
    await court.drain();

    // The first ballot, all tablets within reach of the court.
    await lead.press('Vote on Jury duty');
    await Promise.all(all.map((tablet) => tablet.votes('I am for it')));
    await phone.sees('6 of 6 votes are in');
    await expectAccessible(phone.page);
    await lead.press('Count the votes');
    await other.sees('agreed');

    // The second: one tablet is offline while it votes, and loaded again; its vote comes once.
    await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await lead.press('Vote on Community service');
    await phone.sees('Community service: what do you say?');
    await phone.context.setOffline(true);
    await phone.votes('I am for it');
    await phone.sees('Saved on this tablet');
    await phone.sees('No connection. You can go on');
    await expectAccessible(phone.page);
    await phone.page.reload();
    await phone.sees('Saved on this tablet');
    await Promise.all(all.filter((one) => one !== phone).map((tablet) => tablet.votes('I am for it', tablet === other ? 2 : 0)));
    await lead.sees('5 of 6 votes are in');
    expect(await lead.page.getByRole('button', { name: 'Count the votes' }).isDisabled()).toBe(true);
    await phone.context.setOffline(false);
    await phone.sees(/Received by the court/);
    await lead.sees('6 of 6 votes are in');
    await lead.press('Count the votes');

    // Not agreed: the meter shows a range and no names. The next round.
    await lead.sees('The numbers go from 8 hours to 10 hours.');
    await expectAccessible(lead.page);
    await lead.press('Vote again on Community service');
    await Promise.all(all.map((tablet) => tablet.page.getByText('Round 2 of 2').waitFor()));
    // A seat is moved to another tablet in the middle of it; the note comes along, and the old tablet has nothing left.
    await other.goes('The case');
    await other.page.getByText('My private note').click();
    await other.page.getByLabel('Only you can read this').fill(court.word('She looked at her mother first.'));
    const noted = () => court.reads<{ text: string | null }>(steps.juror(panel[1]!), `/deliberations/${deliberationId}/my-note`);
    await until(async () => (await noted()).text === 'She looked at her mother first.');
    const fresh = await Tablet.at(pages);
    await fresh.sitsDown(court, hearingId, panel[1]!, await codeOf(court, hearingId));
    await other.sees('Your seat is on another tablet');
    await other.sees('Nothing of the case is left on this tablet.');
    expect(await other.keeps()).not.toContain('mother');
    await fresh.goes('The case');
    const written = () => fresh.page.getByLabel('Only you can read this').inputValue();
    await until(async () => (await written()) === 'She looked at her mother first.');
    const now = all.map((one) => (one === other ? fresh : one));
    await Promise.all(now.map((tablet) => tablet.votes('I am for it', 0)));
    await lead.sees('6 of 6 votes are in');
    await lead.press('Count the votes');

    // The draft, to which everybody says yes or not yet; then it goes to the judge.
    await lead.press('Ask every juror');
    await fresh.goes('Votes');
    await fresh.sees('Is this what we agreed?');
    await expectAccessible(fresh.page);
    await fresh.press('Not yet');
    for (const tablet of now.filter((one) => one !== fresh)) await tablet.press('I agree');
    await lead.sees('5 agree, 1 says not yet.');
    await lead.press('Ask every juror again');
    await Promise.all(now.map((tablet) => tablet.press('I agree')));
    await lead.sees('Everybody agrees.');
    await lead.press('Hand it to the judge');
    await Promise.all(now.map((tablet) => tablet.sees('Your recommendation is with the judge.')));
    await expectAccessible(lead.page);
    await court.drain();
    const made = await court.reads<{ items: { sanction: string; amount: number }[]; unanimous: boolean }>(
      judge,
      `/deliberations/recommendations/${deliberationId}`,
    );
    expect(made.items.map(({ sanction, amount }) => [sanction, amount])).toEqual([
      ['jury-duty', 1],
      ['community-service', 480],
    ]);
    expect(made.unanimous).toBe(true);
    expect(await lead.scripts()).toBeLessThan(120_000);
    const cast = await court.pool.query<{ n: number }>(
      `select count(*)::int as n from record.events where type = 'BallotCast' and stream = 'deliberation-' || $1`,
      [deliberationId],
    );
    // Three ballots of six: each once.
    expect(cast.rows[0]!.n).toBe(18);

    // The end: the tablet is empty, whatever one looks into.
    for (const tablet of now) await tablet.press('Finish and clear this tablet');
    for (const tablet of now) {
      await tablet.sees('Nothing of the case is left on this tablet.');
      await tablet.page.getByRole('button', { name: 'Ready for the next juror' }).waitFor();
    }
    await expectAccessible(fresh.page);
    for (const tablet of [...now, gone, other]) {
      const kept = JSON.parse(await tablet.keeps()) as { rows: unknown[]; cached: string[]; local: object; at: string };
      expect([kept.rows, kept.local]).toEqual([[], {}]);
      expect(kept.cached.filter((path) => path.startsWith('/api'))).toEqual([]);
      expect((await tablet.context.cookies()).filter(({ name, value }) => name === '__Host-session' && value)).toEqual([]);
    }
    pages.expectNoFlaws();
    expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] });
  });
});
