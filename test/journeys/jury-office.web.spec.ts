import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openCourt, type Court } from './court.js';
import { expectAccessible, Pages } from './pages.js';
import { aSitting, checksIn, clerk, coordinator, docketed, gathered, juror, volunteers } from './steps.js';

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

/** Words that would tell who serves because they must from who serves because they like to. */
const TELLING = /volunteer|mandated|former|sanction|owes/i;

interface Draw {
  readonly attempt: number;
  readonly stage: string;
  readonly seed: string | null;
  readonly panel: readonly string[];
}
const seats = (page: Page, attempt: number) =>
  page.getByRole('region', { name: `Draw ${attempt}` }).getByRole('list', { name: 'Seats' });

describe('the jury office', () => {
  it('shows the pool, and tells of nobody how they came to the jury', async () => {
    const [first] = await volunteers(court, 3);
    await court.drain();
    const page = await pages.as(coordinator, { at: '/jury' });
    await page.getByText('Showing 1 to').waitFor();
    await expectAccessible(page);
    expect(await page.locator('main').textContent()).not.toMatch(TELLING);
    await page.getByRole('link', { name: /Active/ }).click();
    await page.waitForURL('**status=active');
    await page.goto(`/jury?juror=${first}`);
    const drawer = page.getByRole('dialog', { name: 'Juror' });
    await drawer.getByText('Has not served yet.').waitFor();
    await expectAccessible(page);
    expect(await drawer.textContent()).not.toMatch(TELLING);
    await drawer.getByRole('button', { name: 'Show (for the coordinator alone)' }).click();
    await drawer.getByText('Owes nothing.').waitFor();
    await drawer.getByRole('button', { name: /Reason/ }).click();
    await page.getByRole('option', { name: 'Moved away' }).click();
    await drawer.getByRole('button', { name: 'Stand down' }).click();
    await drawer.getByRole('button', { name: 'Make active again' }).waitFor();
    await expectAccessible(page);
    expect(await court.reads(coordinator, `/jurors/${first}`)).toMatchObject({ status: 'stood-down', because: 'moved' });
    pages.expectNoFlaws();
  });

  it('invites, takes answers and calls up whoever stands by', async () => {
    const pool = await volunteers(court, 2);
    const sitting = await aSitting(court);
    await court.drain();
    const page = await pages.as(coordinator, { at: `/jury/sittings/${sitting.sittingId}` });
    await page.getByText('Nobody is invited yet.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Invite jurors' }).click();
    await page.getByText('Invite as standby').click();
    await page.getByRole('button', { name: /Choose the first/ }).click();
    await expectAccessible(page);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Invite \d/ })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const lines = page.getByRole('table').getByRole('row');
    await page.getByText('No answer yet').first().waitFor();
    await court.does(juror(pool[0]!), `/jurors/${pool[0]}/answer`, { sittingId: sitting.sittingId, answer: 'yes' });
    await court.drain();
    await page.reload();
    const coming = lines.filter({ hasText: 'Comes' });
    await coming.getByText('Standby').waitFor();
    await coming.getByRole('button', { name: 'Call up' }).click();
    await coming.getByText('Standby').waitFor({ state: 'detached' });
    await expectAccessible(page);
    expect(await page.locator('main').textContent()).not.toMatch(TELLING);
    pages.expectNoFlaws();
  });

  it('draws a panel step by step, shows who was left out and why, and makes the draw again', async () => {
    const it = await docketed(court);
    const pool = await volunteers(court, 6);
    await gathered(court, it, pool.slice(0, 5));
    // Was asked to come, and did not.
    const { sittingId, on } = it.sitting;
    await court.does(coordinator, `/jurors/${pool[5]}/invite`, { sittingId, on, replyBy: on, standby: false });
    await court.does(juror(pool[5]!), `/jurors/${pool[5]}/answer`, { sittingId, answer: 'yes' });
    await court.drain();
    const page = await pages.as(coordinator, { at: `/jury/sittings/${sittingId}?hearing=${it.hearingId}` });
    await page.getByRole('button', { name: '1. Fix the seed' }).click();
    await page.getByText('Seed fixed').waitFor();
    expect(await page.getByText(/^[0-9a-f]{64}$/).count()).toBe(1);
    await expectAccessible(page);
    await page.getByRole('button', { name: '2. Close the list' }).click();
    await page.getByText('5 candidates').waitFor();
    await page.getByText('1 left out, with the reason').click();
    await page.getByText('is not here').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: '3. Draw the panel' }).click();
    await seats(page, 1).waitFor();
    const [drawn] = await court.reads<Draw[]>(clerk, `/draws/${it.hearingId}`);
    expect(
      await seats(page, 1)
        .getByText(/^Seat \d+$/)
        .count(),
    ).toBe(drawn!.panel.length);
    await page.getByRole('button', { name: 'Make the draw again and compare' }).click();
    await page.getByText('The same panel comes out.').waitFor();
    await page.getByText('The seed is the one that was fixed before the list closed.').waitFor();
    await expectAccessible(page);
    expect(await page.locator('main').textContent()).not.toMatch(TELLING);

    const again = page.getByRole('button', { name: 'Fix a new seed' });
    expect(await again.isDisabled()).toBe(true);
    await page.getByRole('button', { name: /Reason/ }).click();
    await page.getByRole('option', { name: 'A conflict was found' }).click();
    await again.click();
    await page.getByRole('heading', { name: /Draw 2 \(A conflict was found\)/ }).waitFor();
    await page.getByRole('button', { name: '2. Close the list' }).click();
    await page.getByRole('button', { name: '3. Draw the panel' }).click();
    await seats(page, 2).waitFor();
    const draws = await court.reads<Draw[]>(clerk, `/draws/${it.hearingId}`);
    expect(draws.map(({ attempt, stage }) => [attempt, stage])).toEqual([
      [1, 'drawn'],
      [2, 'drawn'],
    ]);
    expect(draws[0]!.seed).not.toBe(draws[1]!.seed);

    // A clerk draws too, and is not told who was left out.
    const other = await pages.as(clerk, {
      at: `/jury/sittings/${sittingId}?hearing=${it.hearingId}`,
      screen: 'phone',
      language: 'es',
    });
    await other.getByRole('heading', { name: /Sorteo 2/ }).waitFor();
    await expectAccessible(other);
    expect(await other.getByText('quedó fuera').count()).toBe(0);

    // So can the judge, who makes it again and is told no reasons either.
    const bench = await pages.as('judge', { at: `/jury/draws/${it.hearingId}`, screen: 'tablet' });
    await bench.getByRole('button', { name: 'Make the draw again and compare' }).click();
    await bench.getByText('The same panel comes out.').nth(1).waitFor();
    await expectAccessible(bench);
    expect(await bench.getByText('left out').count()).toBe(0);
    expect(await bench.getByRole('button', { name: 'Fix a new seed' }).count()).toBe(0);
    expect(await bench.locator('main').textContent()).not.toMatch(TELLING);
    await checksIn(court, it.sitting, pool[5]!, 'juror');
    pages.expectNoFlaws();
  });

  it('draws few of ten thousand jurors, sorted and scrolled to the last', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => ({
      ...{
        jurorId: randomUUID(),
        status: n % 9 === 0 ? 'recruited' : 'active',
        because: null,
        origin: 'volunteer',
        planId: null,
      },
      ...{ dutiesForPlan: 0, courses: n % 7 === 0 ? [] : ['jury-basics'], consents: [], times: n, minutes: n * 30 },
      ...{
        lastServedOn: n % 5 === 0 ? null : '2026-02-01',
        notBefore: null,
        recruitedOn: '2026-01-01',
        programmeId: randomUUID(),
      },
    }));
    const page = await pages.as(coordinator, { at: '/account' });
    await page.route('**/api/jurors?*', (route) => {
      const { searchParams } = new URL(route.request().url());
      const skip = Number(searchParams.get('skip'));
      return route.fulfill({ json: many.slice(skip, skip + Number(searchParams.get('take'))) });
    });
    await page.goto('/jury');
    await page.getByText('Showing 1 to 25 of 10,000').waitFor();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByText('Showing 1 to 10,000 of 10,000').waitFor();
    // All are there to be scrolled to, and few are drawn: drawing all ten thousand takes many times as long.
    const expectFewDrawn = async () => expect(await page.locator('tr[data-row]').count()).toBeLessThan(200);
    await expectFewDrawn();
    await page.getByRole('button', { name: 'Times' }).click();
    await page.getByRole('columnheader', { name: /Times/, exact: false }).and(page.locator('[aria-sort=ascending]')).waitFor();
    await expectFewDrawn();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator('tr[aria-rowindex="10001"]').waitFor();
    expect(await page.locator('tr[aria-rowindex="10001"]').textContent()).toContain('9999');
    await expectFewDrawn();
    await expectAccessible(page);
    pages.expectNoFlaws();
  });
});
