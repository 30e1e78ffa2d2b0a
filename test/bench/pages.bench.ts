import type { Browser } from 'playwright-core';
import { openDemoCourt, type DemoCourt } from '../../scripts/screens/demo-court.mjs';
import { screensOf, type Screen } from '../../scripts/screens/list.mjs';
import { openBrowser } from '../journeys/browser.js';
import { scriptsOf } from '../journeys/loaded.js';
import { median, round, type Figure } from './measure.js';

/** What a page may load before it is shown, in kB of packed JavaScript; nothing is asked of the others. */
const BOUNDS: Readonly<Record<string, number | null>> = {
  'sign-in': null,
  today: null,
  docket: 250,
  case: null,
  bench: null,
  tablet: 120,
};
/** Whose first paint is measured. */
const PAINTED = ['tablet', 'docket', 'case'];
const LOADS = 7;
/** What comes by itself after a page is shown. */
const SETTLED_MS = 1_500;

/** One load of a page by a browser that has nothing of it: kB of JavaScript, and ms to the first contentful paint. */
async function load(browser: Browser, court: DemoCourt, { login, at }: Screen) {
  const context = await browser.newContext({ baseURL: court.site, viewport: { width: 1440, height: 900 } });
  if (login) {
    const url = court.site.replace('http:', 'https:');
    await context.addCookies([{ name: '__Host-session', value: await court.tokenOf(login), url, secure: true }]);
  }
  const page = await context.newPage();
  const scripts = scriptsOf(page);
  await page.goto(at);
  await page.locator('main h1').first().waitFor();
  await page.waitForTimeout(SETTLED_MS);
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
  const bytes = await scripts();
  await context.close();
  return { kilobytes: bytes / 1000, painted };
}

/** The JavaScript of first loads, and first paints, of the built pages of a demo court in Chromium. */
export async function pagesBench(): Promise<Figure[]> {
  const court = await openDemoCourt();
  const browser = await openBrowser();
  try {
    const screens = (await screensOf((login, path) => court.read(login, path))).filter(({ name }) => name in BOUNDS);
    const loads = new Map(screens.map(({ name }) => [name, [] as Awaited<ReturnType<typeof load>>[]]));
    // The first load of each is the server's and the browser's own warming up.
    for (let turn = -1; turn < LOADS; turn += 1)
      for (const screen of screens) {
        if (turn > 0 && !PAINTED.includes(screen.name)) continue;
        const found = await load(browser, court, screen);
        if (turn >= 0) loads.get(screen.name)!.push(found);
      }
    const sizes = screens.map(({ name }): Figure => {
      const bound = BOUNDS[name] ?? null;
      const kilobytes = round(Math.max(...loads.get(name)!.map((one) => one.kilobytes)), 1);
      const goal = bound === null ? null : { atMost: bound };
      return {
        bench: 'pages',
        what: `kB of JavaScript (gzip) before the page is used: ${name}`,
        ratio: kilobytes,
        goal,
        detail: '',
      };
    });
    const paints = PAINTED.map((name): Figure => {
      const times = loads.get(name)!.map(({ painted }) => painted);
      const detail = `of ${times.length} loads, nothing cached; from ${round(Math.min(...times))} to ${round(Math.max(...times))}`;
      return {
        bench: 'pages',
        what: `ms to the first contentful paint: ${name}`,
        ratio: round(median(times)),
        goal: null,
        detail,
      };
    });
    return [...sizes, ...paints];
  } finally {
    await browser.close();
    await court.close();
  }
}
