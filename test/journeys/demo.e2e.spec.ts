import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import request from 'supertest';
import { EventStore, LocalMasterKey, Reactor } from '#platform';
import { dayIn, plusDays } from '#kernel';
import { createApi } from '../../apps/api/http.js';
import { seedDemo } from '../../apps/api/seed-demo.js';
import { freshDatabase } from '../../libs/platform/postgres/testing.js';

const ZONE = 'America/New_York';
const PASSWORD = 'saturday-court';
const MINUTES = 60_000;

let database: Awaited<ReturnType<typeof freshDatabase>>;
let app: Awaited<ReturnType<typeof createApi>>;
let url: string;
let said: string;
const told: string[] = [];
/** Mid-morning, whenever the spec runs, so that the day is old enough for a sitting under way. */
const today = dayIn(ZONE, new Date().toISOString());
const now = `${today}T17:00:00.000Z`;

const seed = (at: string) => seedDemo(app, 'offered', (line) => void told.push(line), at);
beforeAll(async () => {
  database = await freshDatabase('demo');
  app = await createApi({
    databaseUrl: database.url,
    masterKey: new LocalMasterKey(randomBytes(32)),
    log: pino({ level: 'silent' }),
    secondFactor: 'offered',
  });
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  said = await seed(now);
  await app.get(Reactor).drain();
}, 10 * 60_000);
afterAll(async () => {
  await app.close();
  await database.drop();
});

const tokens = new Map<string, string>();
async function reads<T>(login: string, path: string): Promise<T> {
  const known = tokens.get(login) ?? (await enter(login));
  tokens.set(login, known);
  const { status, body } = await request(url).get(`/api${path}`).set('Authorization', `Bearer ${known}`);
  expect({ path, status }).toEqual({ path, status: 200 });
  return body as T;
}
async function enter(login: string): Promise<string> {
  const { body } = await request(url).post('/api/session').send({ login, password: PASSWORD }).expect(200);
  return (body as { token: string }).token;
}

interface Funnel {
  readonly referred: number;
  readonly open: Readonly<Record<string, number>>;
  readonly ends: { readonly completed: number; readonly excluded: object; readonly returned: object; readonly closed: object };
}
interface DayLine {
  readonly hearingId: string;
  readonly progress: string;
}
const courtDay = (on = today) => reads<DayLine[]>('coordinator', `/desk/court-day/${on}`);

describe('the demo', () => {
  it('has three courts and about a hundred cases, in every stage', async () => {
    const funnels = await Promise.all(
      ['coordinator', 'coordinator.river', 'coordinator.mesa'].map((login) => reads<Funnel>(login, '/desk/funnel')),
    );
    const referred = funnels.reduce((all, funnel) => all + funnel.referred, 0);
    expect(referred).toBeGreaterThanOrEqual(100);
    const [main] = funnels as [Funnel];
    expect(Object.keys(main.open)).toEqual(
      expect.arrayContaining(['referred', 'accepted', 'intake', 'ready', 'docketed', 'recommended', 'in-plan']),
    );
    expect(main.ends.completed).toBeGreaterThan(5);
    for (const end of [main.ends.excluded, main.ends.returned, main.ends.closed])
      expect(Object.keys(end).length).toBeGreaterThan(0);
    const plans = await reads<{ stage: string }[]>('coordinator', '/plans?take=200');
    expect([...new Set(plans.map(({ stage }) => stage))]).toEqual(expect.arrayContaining(['running', 'completed', 'failed']));
    expect((await reads<object[]>('coordinator', '/plans/enforcement')).length).toBeGreaterThan(0);
  });

  it('sits today: heard, deliberating, under way, with the judge, absent, and waiting', async () => {
    const lines = await courtDay();
    expect(lines).toHaveLength(11);
    const counts: Record<string, number> = {};
    for (const { progress } of lines) counts[progress] = (counts[progress] ?? 0) + 1;
    expect(counts).toEqual({ announced: 1, recommended: 1, deliberating: 1, called: 1, off: 1, waiting: 6 });
  });

  it('seats whoever signs in as juror and as foreperson in the room that votes, and gives the judge a recommendation', async () => {
    const open = await reads<{ deliberationId: string; stage: string; votesIn: number }[]>('coordinator', '/deliberations');
    const { deliberationId, votesIn } = open.find(({ stage }) => stage === 'deliberating')!;
    expect(votesIn).toBe(4);
    for (const login of ['juror', 'foreperson'])
      expect(await reads(login, `/deliberations/${deliberationId}`)).toMatchObject({ stage: 'deliberating' });
    const dispositions = await reads<{ stage: string }[]>('judge', '/dispositions');
    expect(dispositions.map(({ stage }) => stage)).toContain('recommended');
  });

  it('tells nobody twice what an earlier start has written', async () => {
    const before = await app.get(EventStore).lastPosition();
    expect(await seed(new Date(Date.parse(now) + 30 * MINUTES).toISOString())).toBe(said);
    expect(await app.get(EventStore).lastPosition()).toBe(before);
    expect(told.filter((line) => line.includes('cases'))).toHaveLength(3);
  });

  it('sits again the day after, with other cases', async () => {
    const tomorrow = plusDays(today, 1);
    await seed(`${tomorrow}T17:00:00.000Z`);
    await app.get(Reactor).drain();
    const [one, other] = [await courtDay(), await courtDay(tomorrow)];
    expect(other.length).toBeGreaterThan(0);
    const ids = new Set(one.map(({ hearingId }) => hearingId));
    expect(other.some(({ hearingId }) => ids.has(hearingId))).toBe(false);
  });
});
