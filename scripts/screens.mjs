// npm run screens: pictures of each screen, of the demo court as it stands today, at the width of a laptop, a tablet and a phone.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { openDemoCourt } from './screens/demo-court.mjs';
import { screensOf } from './screens/list.mjs';
import { checkNode, ensureBuilt, ensureInstalled, ROOT } from './steps.mjs';

const FOLDER = join(ROOT, 'docs', 'screens');
const WIDTHS = { laptop: [1440, 900], tablet: [820, 1180], phone: [390, 844] };

checkNode();
ensureInstalled();
ensureBuilt();

const only = process.argv.slice(2);
const court = await openDemoCourt();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});

async function picture({ name, login, at, language = 'en', look }, width) {
  const [across, down] = WIDTHS[width];
  const context = await browser.newContext({
    viewport: { width: across, height: down },
    locale: language === 'es' ? 'es-US' : 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  });
  if (login) {
    const url = court.site.replace('http:', 'https:');
    await context.addCookies([{ name: '__Host-session', value: await court.tokenOf(login), url, secure: true }]);
  }
  const page = await context.newPage();
  await page.goto(court.site + at);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  await look?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(FOLDER, `${name}-${width}.png`) });
  await context.close();
}

try {
  mkdirSync(FOLDER, { recursive: true });
  const screens = await screensOf(court.read);
  for (const screen of screens.filter(({ name }) => only.length === 0 || only.includes(name))) {
    for (const width of Object.keys(WIDTHS)) await picture(screen, width);
    console.error(screen.name);
  }
} finally {
  await browser.close();
  await court.close();
}
