import type { Locator, Page } from 'playwright-core';

const FAR = 250;

/** Goes to a part of the page as somebody does who has no mouse. */
export async function reach(page: Page, there: Locator): Promise<void> {
  await there.waitFor();
  for (let step = 0; step < FAR; step += 1) {
    if (await there.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('It cannot be reached by the keyboard.');
}

/** Presses something by the keyboard alone. */
export async function press(page: Page, there: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await reach(page, there);
  await page.keyboard.press(key);
}

/** Chooses in an open menu or list by typing how the choice begins. */
export async function choose(page: Page, choice: Locator): Promise<void> {
  await choice.waitFor();
  for (let step = 0; step < FAR; step += 1) {
    if (await choice.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}
