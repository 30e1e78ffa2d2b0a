import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freshDatabase } from '../../libs/platform/postgres/testing.js';
import { pg } from '../../libs/platform/postgres/types.js';
import { HostileCourt } from '../hostile/court.js';
import { crawl, type Seen } from '../hostile/crawl.js';
import { flawsOf } from '../hostile/flaws.js';
import { SURNAME } from '../hostile/house.messages.js';
import { idsOf } from '../hostile/record.js';
import type { Hostile, Ids } from '../hostile/requests.js';
import { CACHES, growth, KEPT_PER_REQUEST, siege, type Outcome } from '../hostile/siege.js';
import { MARK } from '../hostile/values.js';

jest.setTimeout(180_000);

const REQUESTS = Number(process.env['HOSTILE_REQUESTS'] ?? 2_000);
const SEED = Number(process.env['HOSTILE_SEED'] ?? 20_260_305);

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
let court: HostileCourt;
let ids: Ids;
beforeAll(async () => {
  database = await freshDatabase('hostile');
  pool = new pg.Pool({ connectionString: database.url, max: 2 }).on('error', () => undefined);
  court = await HostileCourt.open(database.url);
  const { own, other } = court.house;
  ({ ids } = await idsOf(pool, own.programmeId, other.programmeId));
});
afterAll(async () => {
  await court?.close();
  await pool?.end();
  await database?.drop();
});

const url = () => `http://127.0.0.1:${court.house.port}`;
const seenBy = (tokens: Readonly<Record<string, string>>, lists: Parameters<typeof crawl>[0]['ids']) =>
  crawl({ url: url(), tokens, ids: lists });
const nobodys = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map(() => randomUUID())]));
const holding = (seen: readonly Seen[], word: string) =>
  seen.filter(({ text }) => text.includes(word)).map(({ role, address }) => `${role} ${address}`);

describe('a second look at every page, as every role', () => {
  it('shows a programme its own people, and nobody of another', async () => {
    const { own, other } = court.house;
    const ours = await seenBy(own.tokens, { own: ids.own });
    const { coordinator, juror } = other.tokens;
    const theirs = await seenBy({ coordinator: coordinator!, juror: juror! }, { own: ids.other });
    expect(holding(ours, SURNAME.own)).not.toEqual([]);
    expect(holding(theirs, SURNAME.other)).not.toEqual([]);
    expect(holding(ours, SURNAME.other)).toEqual([]);
    expect(holding(theirs, SURNAME.own)).toEqual([]);
    expect([...ours, ...theirs].filter(({ status }) => status >= 500)).toEqual([]);
  });
  it('answers for another programme’s ids as for ids that nobody has, to the letter', async () => {
    const { tokens } = court.house.own;
    const [foreign, unknown] = [await seenBy(tokens, { other: ids.other }), await seenBy(tokens, { other: nobodys(ids.other) })];
    // Pages without an id in their address tell, among other things, who looked at what a moment ago.
    const told = (seen: readonly Seen[]) =>
      seen.filter(({ of }) => of === 'other').map(({ role, route, status, text }) => ({ role, route, status, text }));
    expect(told(foreign).length).toBeGreaterThan(1_000);
    expect(told(foreign)).toEqual(told(unknown));
  });
});

describe('a siege', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await siege(court, pool, { seed: SEED, requests: REQUESTS });
  });

  it('is answered without a flaw, leaves no memory behind, and nothing stuck, parked or in the log', () => {
    const { seed, requests, flaws } = outcome;
    expect({ seed, requests, flaws }).toEqual({ seed, requests, flaws: [] });
  });
  it('got as far as commands that were done, and was turned away at every door before', () => {
    expect(Object.keys(outcome.statuses)).toEqual(
      expect.arrayContaining(['200', '201', '400', '401', '403', '404', '409', '413', '415', '417', '431']),
    );
  });
  it('put no word of its own before another programme', async () => {
    const { other } = court.house;
    const coordinator = await court.ask('token', 'coordinator');
    // What a siege leaves behind is chance; this is not.
    const answer = await fetch(`${url()}/api/people`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${coordinator}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ given: MARK, family: 'Appelboom', language: 'en' }),
    });
    const { id } = (await answer.json()) as { id: string };
    expect(holding(await seenBy({ coordinator }, { own: { personId: [id] } }), MARK)).not.toEqual([]);
    expect(holding(await seenBy({ coordinator: other.tokens['coordinator']! }, { own: ids.other }), MARK)).toEqual([]);
  });
});

describe('what counts as a flaw is found, when planted:', () => {
  const request: Hostile = {
    who: null,
    method: 'GET',
    target: '/',
    headers: [],
    body: { value: null, as: 'nothing' },
    length: 'right',
  };
  const headers = {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'",
    'content-type': 'application/problem+json; charset=utf-8',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  const said = { status: 400, code: 'BadRequest', title: 'That is not right.' };
  const answer = { status: 400, headers, text: JSON.stringify(said), ms: 3 };
  const foreign = { ids: new Set(['0b5e7a2c-8a46-4c53-9a39-3f649edd29ca']) };

  it('none in an answer as it should be', () => expect(flawsOf(request, answer, foreign)).toEqual([]));
  it.each([
    ['a fault of ours', { ...answer, status: 500 }, 'our fault: 500'],
    ['no answer', { ...answer, status: 0, text: '' }, 'no answer'],
    ['slowness', { ...answer, ms: 9_000 }, 'took 9000 ms'],
    [
      'a problem in another type',
      { ...answer, headers: { ...headers, 'content-type': 'text/html' } },
      'a 400 that is no problem document',
    ],
    ['no sentence', { ...answer, text: JSON.stringify({ ...said, title: 'bad' }) }, 'says no sentence: bad'],
    ['a stack', { ...answer, text: JSON.stringify(said).replace('right', 'right\n    at go (x') }, 'tells of our insides'],
    ['SQL', { ...answer, text: JSON.stringify({ ...said, title: 'Select x from y failed.' }) }, 'tells of our insides'],
    ['a library', { ...answer, text: JSON.stringify({ ...said, title: 'QueryFailedError.' }) }, 'tells of our insides'],
    ['an id of the other programme', { ...answer, status: 200, text: '"0B5E7A2C-8A46-4C53-9A39-3F649EDD29CA"' }, 'holds the id'],
    ['a name of the other programme', { ...answer, status: 200, text: SURNAME.other }, 'names somebody'],
    ['a header of the requester’s', { ...answer, headers: { ...headers, 'set-cookie': 'a=b' } }, 'a header was put'],
    ['a missing header', { ...answer, headers: { ...headers, 'cache-control': '' } }, 'no cache-control'],
  ])('%s', (_, planted, flaw) => {
    expect(flawsOf(request, planted, foreign).join('\n')).toContain(flaw);
  });
  it('growth past what caches and an allowance explain', () => {
    const allowed = CACHES + KEPT_PER_REQUEST * 8_000;
    expect(growth([50e6, 50e6 + allowed], 10_000)).toEqual([]);
    expect(growth([50e6, 50e6 + allowed + 1], 10_000)).toEqual(['memory grew by 10 MB, and 10 MB were allowed']);
  });
});
