import { createHash, X509Certificate } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import type { Court, Who } from './court.js';

/** The screens the court is used on. */
export const SCREENS = {
  laptop: { viewport: { width: 1440, height: 900 } },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true },
  landscape: { viewport: { width: 1180, height: 820 }, hasTouch: true },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const satisfies Record<string, BrowserContextOptions>;
export type Screen = keyof typeof SCREENS;

export interface Opening {
  readonly screen?: Screen;
  readonly language?: 'en' | 'es';
  /** Where to begin. */
  readonly at?: string;
}

/** The court's pages in real browsers, each context somebody's own device. */
export class Pages {
  private readonly flaws: string[] = [];
  /** How long a page may take for one thing. */
  patience = 30_000;

  private constructor(
    private readonly browser: Browser,
    private readonly court: Court,
    /** Where browsers find the court: by a name, since a cookie that needs a safe place is kept for no bare number. */
    readonly site: string,
  ) {}

  static async open(court: Court, url = court.url): Promise<Pages> {
    return new Pages(await openBrowser(), court, url.replace('127.0.0.1', 'localhost'));
  }

  /** Pages of a court on a local network: its name leads to this machine, and its certificate is trusted. */
  static async openLan(court: Court, site: string, certificate: string): Promise<Pages> {
    const { publicKey } = new X509Certificate(certificate);
    const key = publicKey.export({ type: 'spki', format: 'der' });
    const trusted = createHash('sha256').update(key).digest('base64');
    const args = [
      `--host-resolver-rules=MAP ${new URL(site).hostname} 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${trusted}`,
    ];
    return new Pages(await openBrowser(args), court, site);
  }

  /** A device on which nobody is signed in. */
  async device({ screen = 'laptop', language = 'en' }: Opening = {}): Promise<BrowserContext> {
    const locale = language === 'es' ? 'es-US' : 'en-US';
    const context = await this.browser.newContext({
      ...SCREENS[screen],
      locale,
      timezoneId: 'America/New_York',
      baseURL: this.site,
    });
    context.setDefaultTimeout(this.patience);
    await context.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
      ),
    );
    context.on('console', (message) => {
      // A refusal is an answer, and offline is a state; the browser reports both by itself.
      if (message.type() === 'error' && !/Failed to load resource|net::ERR_/.test(message.text()))
        this.flaws.push(message.text());
    });
    context.on('weberror', (error) => this.flaws.push(String(error.error())));
    return context;
  }

  /** A page on a device of its own, where somebody is signed in. */
  async as(who: Who, opening: Opening = {}): Promise<Page> {
    const { at = '/' } = opening;
    const context = await this.device(opening);
    const value = await this.court.token(this.court.holder(who, at));
    await context.addCookies([{ name: '__Host-session', value, url: this.site.replace('http:', 'https:'), secure: true }]);
    const page = await context.newPage();
    await page.goto(at);
    return page;
  }

  /** Fails where a page broke the policy that binds it, or threw. */
  expectNoFlaws(): void {
    expect(this.flaws).toEqual([]);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Fails where the page, as it stands now, keeps somebody out: by WCAG 2.2 AA and by what is good practice beside it. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  const { violations } = await new AxeBuilder({ page })
    // What React Aria says aloud stands there for seconds after it was said, and may name what is gone by then.
    .exclude('[data-live-announcer]')
    // Every rule that axe has on by itself, and this one; only what is wrong is told in full.
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    // The pages have no frames: without this, axe opens a page of its own each time to put their results together.
    .setLegacyMode()
    .analyze();
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([]);
}
