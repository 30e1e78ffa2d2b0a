import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import request, { type Response } from 'supertest';
import { openCourt, type Court } from './court.js';
import { anId, coordinator } from './steps.js';

let court: Court;
beforeAll(async () => {
  court = await openCourt();
});
afterAll(() => court?.close());

describe('every kind of answer', () => {
  const kinds: readonly (readonly [what: string, status: number, ask: () => PromiseLike<Response>])[] = [
    ['a page', 200, () => court.get(coordinator, '/people')],
    ['a receipt', 201, () => court.post(coordinator, '/people', { given: court.word('Wim'), family: 'B', language: 'en' })],
    ['a field that does not fit', 400, () => court.post(coordinator, '/people', {})],
    ['a body that is no JSON', 400, () => request(court.url).post('/api/session').type('json').send('{')],
    ['an address that cannot be read', 400, () => request(court.url).get('/api/%zz')],
    ['nobody signed in', 401, () => request(court.url).get('/api/people')],
    ['somebody who may not', 403, () => court.get('evaluator', '/people')],
    ['nothing there', 404, () => court.get(coordinator, `/people/${anId()}`)],
    ['no such address', 404, () => request(court.url).get('/nothing')],
    ['another type of body', 415, () => request(court.url).post('/api/session').type('text/plain').send('x')],
    ['the health', 200, () => request(court.url).get('/health/live')],
    ['the bare address', 200, () => request(court.url).get('/').set('Accept', 'text/html')],
    ['the bare address, for a program', 200, () => request(court.url).get('/')],
    ['the description', 200, () => request(court.url).get('/api/docs')],
    ['the description for programs', 200, () => request(court.url).get('/api/docs-json')],
    ['a style sheet', 200, () => request(court.url).get('/api/docs/swagger-ui.css')],
  ];
  it.each(kinds)('%s binds the browser and may not be kept', async (_, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers).not.toHaveProperty('strict-transport-security');
  });
});

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

(existsSync(CHROMIUM) ? describe : describe.skip)('in a browser, the description of the API', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') });
  });
  afterAll(() => browser?.close());

  /** Opens an address and tells what the browser held against it. */
  async function opened(address: string, shows: string) {
    const page = await browser.newPage();
    const violations: string[] = [];
    await page.exposeFunction('told', (violation: string) => void violations.push(violation));
    await page.addInitScript(
      `document.addEventListener('securitypolicyviolation', (e) => told(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))`,
    );
    page.on('pageerror', ({ message }) => violations.push(message));
    await page.goto(address);
    await page.waitForSelector(shows);
    return { page, violations };
  }

  it('shows what one scrolls to and opens, with nothing that its policy forbids', async () => {
    const { page, violations } = await opened(`${court.url}/api/docs`, '.opblock-tag');
    // It draws more of them as one goes down.
    const drawn = page.locator('.opblock');
    const atFirst = await drawn.count();
    await page.mouse.wheel(0, 3_000);
    await drawn.nth(atFirst).waitFor();
    // It is still drawing, and what is clicked meanwhile may be drawn anew, closed.
    const responses = page.locator('.opblock-body .responses-table').first();
    for (let tries = 0; tries < 8 && !(await responses.isVisible()); tries += 1) {
      await page.locator('.opblock:not(.is-open) .opblock-summary').first().click();
      await responses.waitFor({ timeout: 10_000 }).catch(() => undefined);
    }
    expect(await responses.isVisible()).toBe(true);
    expect(violations).toEqual([]);
    await page.close();
  });
  it('runs no script that somebody put into it', async () => {
    const { page, violations } = await opened(`${court.url}/api/docs`, '.opblock-tag');
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="document.title = 1">')`);
    for (let tries = 0; tries < 100 && violations.length === 0; tries += 1) await pause(50);
    expect(violations).toEqual([expect.stringMatching(/^script-src-attr inline/)]);
    expect(await page.title()).toBe('Swagger UI');
    await page.close();
  });
});
