import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Route } from 'playwright-core';
import { docketNumber } from '../../libs/kernel/docket-number.js';
import { openCourt, type Court } from './court.js';
import { press } from './keys.js';
import { expectAccessible, Pages } from './pages.js';
import * as steps from './steps.js';

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

const recommended = async (minutes = 480) => {
  const seated = await steps.seated(court, await steps.docketed(court), pool);
  return steps.recommended(court, await steps.retired(court, await steps.inSession(court, seated)), { minutes });
};
const stageOf = async (dispositionId: string) =>
  (await court.reads<{ stage: string }>('judge', `/dispositions/${dispositionId}`)).stage;

describe('a judge at the bench', () => {
  it('finds an empty bench before anything waits', async () => {
    const page = await pages.as(steps.judge, { at: '/bench' });
    await page.getByText('No sitting of yours today.').waitFor();
    await page.getByText('Nothing waits for a decision.').waitFor();
    await expectAccessible(page);
    pages.expectNoFlaws();
  });

  it('lowers one item with a reason, approves, pronounces, and finds all of it in the history', async () => {
    const { dispositionId, caseId } = await recommended();
    const page = await pages.as('judge', { at: `/bench/${dispositionId}` });
    await page.getByRole('heading', { name: `Case ${docketNumber(caseId)}` }).waitFor();
    await expectAccessible(page);

    // A decision names what the judge has seen, and a first view on its way changes that: until it is there, none can be made.
    const held = new Promise<Route>((asked) => void page.route('**/first-view', asked));
    await page.getByText('lower it', { exact: true }).click();
    await page.getByRole('button', { name: 'Save and show similar cases' }).click();
    const deciding = /^(Lower: Community service|Approve|Send back)/;
    await page.getByRole('button', { name: deciding, disabled: true }).nth(2).waitFor();
    await (await held).continue();
    await page.getByText('Fewer than 5 cases of this kind').waitFor();

    await page.getByRole('button', { name: 'Lower: Community service' }).click();
    await expectAccessible(page);
    const amount = page.getByRole('textbox', { name: 'New amount' });
    await amount.fill('8');
    await page.getByRole('button', { name: /Kind of reason/ }).click();
    await page.getByRole('option', { name: 'Transport' }).click();
    await page.getByLabel('Reason', { exact: true }).fill(court.word('Two buses each way, three times a week.'));
    await page.getByRole('button', { name: 'Lower it' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await page.getByRole('button', { name: /^Approve/ }).click();
    await page.getByRole('button', { name: 'Pronounce in open court' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Pronounced', exact: true }).click();
    await page.getByRole('button', { name: 'Amend', exact: true }).waitFor();
    expect(await stageOf(dispositionId)).toBe('pronounced');

    await page.getByRole('link', { name: 'History of the case' }).click();
    await page.getByText('Disposition pronounced', { exact: true }).first().waitFor();
    await expectAccessible(page);
    pages.expectNoFlaws();
  });

  it('reads what the jury wishes of others, and of whom', async () => {
    const seated = await steps.seated(court, await steps.docketed(court), pool);
    const it_ = await steps.retired(court, await steps.inSession(court, seated));
    const wish = court.word('A lamp on the viaduct would keep more of us out of trouble.');
    const itemId = await steps.proposes(court, it_, { sanction: 'third-party', addressee: 'city', details: wish });
    await court.does(steps.monitor, `/deliberations/${it_.deliberationId}/items/${itemId}/check`, { ok: true });
    await steps.ballots(court, it_, itemId);
    const { dispositionId } = await steps.recommended(court, it_);
    const page = await pages.as('judge', { at: `/bench/${dispositionId}` });
    await page.getByRole('figure', { name: 'To the city or town' }).getByText(wish).waitFor();
    await expectAccessible(page);
    pages.expectNoFlaws();
  });

  it('decides with the keyboard alone, from the list of the day to the words in open court', async () => {
    const { dispositionId, caseId } = await recommended();
    const page = await pages.as('judge', { at: '/bench' });
    const row = page.getByRole('listitem').filter({ hasText: docketNumber(caseId) });
    await press(page, row.getByRole('link', { name: /^Look at the recommendation/ }));
    await page.waitForURL(`**/bench/${dispositionId}`);
    await press(page, page.getByRole('radio', { name: 'approve it' }), 'Space');
    await press(page, page.getByRole('button', { name: 'Save and show similar cases' }));
    await page.getByText('Fewer than 5 cases of this kind').waitFor();
    await press(page, page.getByRole('button', { name: /^Approve/ }));
    await press(page, page.getByRole('button', { name: 'Pronounce in open court' }));
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Pronounced', exact: true }));
    await page.getByRole('button', { name: 'Amend', exact: true }).waitFor();
    expect(await stageOf(dispositionId)).toBe('pronounced');
    pages.expectNoFlaws();
  });

  it('amends under a lock, reads out again, and sees the case leave the bench when the family has signed', async () => {
    const it = await steps.pronounced(court, await recommended());
    const path = `/dispositions/${it.dispositionId}`;
    await court.does(steps.clerk, `${path}/accept`, steps.signs('youth', it));
    const page = await pages.as('judge', { at: `/bench/${it.dispositionId}` });
    await page.getByText('Read out once').waitFor();
    await page.getByRole('button', { name: 'Amend', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /Kind of reason/ }).click();
    await page.getByRole('option', { name: 'Family' }).click();
    const reason = court.word('He looks after his grandmother.');
    await dialog.getByLabel('Reason', { exact: true }).fill(reason);
    await dialog.getByRole('button', { name: 'Amend', exact: true }).click();
    // It goes when everything behind it has been read again.
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('This disposition is open for a change.').waitFor();
    await page.getByText(reason).waitFor();
    await expectAccessible(page);
    await court.refused('AmendmentOpen', steps.clerk, `${path}/accept`, steps.signs('guardian', it));

    await page.getByRole('button', { name: 'Lower: Jury duty' }).waitFor();
    await page.getByRole('button', { name: 'Read it out again' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Pronounced', exact: true }).click();
    await page.getByText('Read out 2 times').waitFor();
    await page.getByText('The family signs again').waitFor();
    // Opened once more and let be.
    await page.getByRole('button', { name: 'Amend', exact: true }).click();
    await dialog.getByRole('button', { name: /Kind of reason/ }).click();
    await page.getByRole('option', { name: 'School' }).click();
    await dialog.getByLabel('Reason', { exact: true }).fill(court.word('A second thought.'));
    await dialog.getByRole('button', { name: 'Amend', exact: true }).click();
    await page.getByRole('button', { name: 'Cancel the amendment' }).click();
    await dialog.getByRole('button', { name: 'Cancel the amendment' }).click();
    await page.getByRole('button', { name: 'Amend', exact: true }).waitFor();
    expect(await court.reads(steps.clerk, path)).toMatchObject({ stage: 'pronounced', acceptedBy: [] });

    await court.does(steps.clerk, `${path}/accept`, steps.signs('youth', it));
    await court.does(steps.clerk, `${path}/accept`, steps.signs('guardian', it));
    await court.drain();
    await page.reload();
    await page.getByText('This is decided.').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'History of the case' }).click();
    await page.waitForURL(`**/cases/${it.caseId}/history`);
    pages.expectNoFlaws();
  });

  it('decides an objection by lowering, and what was lowered is read out anew', async () => {
    const it = await steps.pronounced(court, await recommended(600));
    const reason = court.word('He works in his uncle’s shop on Saturdays.');
    await court.does(steps.clerk, `/dispositions/${it.dispositionId}/object`, { ...steps.signs('guardian', it), reason });
    const page = await pages.as('judge', { at: '/bench' });
    const row = page.getByRole('listitem').filter({ hasText: docketNumber(it.caseId) });
    await row.getByRole('link', { name: /^Decide the objection/ }).click();
    await page.getByText(reason).waitFor();
    await page.getByRole('button', { name: 'Decide the objection' }).click();
    const dialog = page.getByRole('dialog', { name: 'Decide the objection' });
    await dialog.getByText('Lower something').click();
    await dialog.getByRole('textbox', { name: 'Community service' }).fill('8');
    await dialog.getByLabel('Reason', { exact: true }).fill(court.word('The shop needs him.'));
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Decide', exact: true }).click();
    await page.getByText('Read out 2 times').waitFor();
    await page.getByText('8 hours').first().waitFor();
    expect(await stageOf(it.dispositionId)).toBe('pronounced');
    pages.expectNoFlaws();
  });

  it('says that somebody changed it meanwhile, that the court is away, and to another judge nothing at all', async () => {
    const { dispositionId, serviceId } = await recommended(600);
    const page = await pages.as('judge');
    // A page that nobody tells of what changes elsewhere.
    await page.route('**/api/live*', (route) => route.abort());
    await page.goto(`/bench/${dispositionId}`);
    await page.getByRole('button', { name: 'Approve as recommended' }).waitFor();
    const lower = { itemId: serviceId, amount: 540, because: 'school', reason: court.word('A term is a term.') };
    await court.does('judge', `/dispositions/${dispositionId}/lower-item`, lower);
    await page.getByRole('button', { name: 'Approve as recommended' }).click();
    await page.getByText('Somebody changed this while you were looking.').waitFor();
    await expectAccessible(page);
    expect(await stageOf(dispositionId)).toBe('recommended');
    await page.getByRole('button', { name: 'Look again' }).click();
    const approve = page.getByRole('button', { name: 'Approve with the changes above' });
    await approve.waitFor();
    await page.getByText('Somebody changed this while you were looking.').waitFor({ state: 'detached' });

    await page.route('**/approve', (route) => route.abort('internetdisconnected'));
    await approve.click();
    await page.getByText('The court cannot be reached.').waitFor();
    await expectAccessible(page);
    await page.unroute('**/approve');
    await approve.click();
    await page.getByRole('button', { name: 'Pronounce in open court' }).waitFor();
    expect(await stageOf(dispositionId)).toBe('approved');

    const elsewhere = await steps.anAdult(court);
    const other = await pages.as({ role: 'judge', personId: elsewhere.personId }, { at: `/bench/${dispositionId}` });
    await other.getByText('There is nothing here that you can see.').waitFor();
    await expectAccessible(other);
    pages.expectNoFlaws();
  });

  it('finds what waits for them, on a phone and in Spanish too', async () => {
    const { dispositionId } = await recommended();
    const page = await pages.as('judge', { at: `/bench/${dispositionId}`, screen: 'phone', language: 'es' });
    await page.getByRole('button', { name: 'Aprobar como se recomienda' }).waitFor();
    await expectAccessible(page);
    await page.goto('/bench');
    await page.getByRole('heading', { name: 'Esperan su decisión' }).waitFor();
    await page
      .getByRole('link', { name: /Ver la recomendación/ })
      .first()
      .waitFor();
    await expectAccessible(page);
    pages.expectNoFlaws();
  });
});
