// Where Chromium is, for tests that need a browser.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What playwright-core installed, if it did; it is asked only when the packages are there. */
function ofPlaywright() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** The program, or undefined where none is installed. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', ofPlaywright()].find((path) => path && existsSync(path));
}
