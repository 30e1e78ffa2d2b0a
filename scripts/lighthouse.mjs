// npm run lighthouse: what Lighthouse says of the juror's, the docket's and the case's page of a demo court.
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { findChromium } from './chromium.mjs';
import { openDemoCourt } from './screens/demo-court.mjs';
import { screensOf } from './screens/list.mjs';
import { checkNode, ensureBuilt, ensureInstalled } from './steps.mjs';

const PAGES = ['tablet', 'docket', 'case'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

checkNode();
ensureInstalled();
ensureBuilt();
const court = await openDemoCourt();
const browser = await launch({ chromePath: findChromium(), chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'] });
try {
  const screens = await screensOf(court.read);
  for (const { name, login, at } of screens.filter((screen) => PAGES.includes(screen.name))) {
    const extraHeaders = { Cookie: `__Host-session=${await court.tokenOf(login)}` };
    const options = { port: browser.port, onlyCategories: CATEGORIES, extraHeaders, logLevel: 'error' };
    // Staff sit at laptops; a tablet is measured as Lighthouse measures a phone.
    const { lhr } = await lighthouse(court.site + at, options, name === 'tablet' ? undefined : desktopConfig);
    const scores = CATEGORIES.map((category) => `${category} ${Math.round(lhr.categories[category].score * 100)}`);
    const paint = lhr.audits['first-contentful-paint'].displayValue;
    console.log(`${name}: ${scores.join(', ')}; first contentful paint ${paint}`);
    for (const category of CATEGORIES.slice(1)) {
      for (const { id } of lhr.categories[category].auditRefs) {
        const { score, title } = lhr.audits[id];
        if (score !== null && score < 1) console.log(`  ${category}: ${title}`);
      }
    }
  }
} finally {
  browser.kill();
  await court.close();
}
