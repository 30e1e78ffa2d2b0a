import { randomBytes, randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { expect } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { to as copyTo } from 'pg-copy-streams';
import { pino } from 'pino';
import request, { type Response, type Test } from 'supertest';
import { Accounts } from '#access';
import { dayIn, momentAt, plusDays } from '#kernel';
import { Clock, LocalMasterKey, Mailer, Reactor, type Mail, type Receipt } from '#platform';
import type { CourtOptions } from '../../apps/api/court.module.js';
import { createApi } from '../../apps/api/http.js';
import { freshDatabase } from '../../libs/platform/postgres/testing.js';
import { pg } from '../../libs/platform/postgres/types.js';

export const ZONE = 'America/New_York';
/** The agencies that may refer: the police, and a school. */
export const AGENCIES = ['20000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000002'] as const;
/** A Monday morning, on which every story begins. */
const BEGINNING = '2026-03-02T15:00:00.000Z';
export const PASSWORD = 'correct horse battery staple';

/** The court's clock, turned by the stories. */
class Hands extends Clock {
  constructor(private at: string) {
    super();
  }

  now(): string {
    return this.at;
  }

  turnTo(moment: string): void {
    if (Date.parse(moment) < Date.parse(this.at))
      throw new Error(`The clock stands at ${this.at} and does not go back to ${moment}.`);
    this.at = new Date(moment).toISOString();
  }
}

/** Keeps what the court sent. */
export class Letters extends Mailer {
  readonly sent: Mail[] = [];

  async send(mail: Mail): Promise<void> {
    this.sent.push(mail);
  }
}

/** Somebody with an account: a role, or a person in a role. */
export type Who = string | { readonly role: string; readonly personId: string };

export interface Sending {
  readonly key?: string;
  readonly ifMatch?: number;
}

/** A refusal or another error as a client reads it. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly fields?: readonly { readonly field: string; readonly problems: readonly string[] }[];
}

/** Offices whose holders see and do what belongs to the sittings they serve at. */
const OFFICES = ['judge', 'bailiff', 'jury-monitor'] as const;
export type Officers = Readonly<Record<(typeof OFFICES)[number], string>>;

/** One court behind HTTP, on a database and a clock of its own. */
export class Court {
  /** Every name and free text that was told to the court. */
  readonly words = new Set<string>();
  /** Who serves at the sitting of each thing that an address may name; the latest for addresses that name none. */
  private readonly serving = new Map<string, Officers>();
  private latest: Officers | null = null;
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly programmeId: string,
    /** Connections of the owner of the database, who sees everything. */
    readonly pool: pg.Pool,
    private readonly hands: Hands,
    private readonly drop: () => Promise<void>,
    /** What the court wrote to its log. */
    readonly log: readonly string[],
    readonly letters: Letters,
    readonly databaseUrl: string,
  ) {
    this.word(PASSWORD);
  }

  /** Remembers what must stand nowhere in clear. */
  word<T extends string>(text: T): T {
    this.words.add(text);
    return text;
  }

  get today(): string {
    return dayIn(ZONE, this.hands.now());
  }

  get now(): string {
    return this.hands.now();
  }

  inDays(days: number): string {
    return plusDays(this.today, days);
  }

  /** The instant of a wall-clock time in the programme's zone. */
  at(day: string, time: string): string {
    return momentAt(ZONE, day, time);
  }

  goTo(day: string, time = '10:00'): void {
    this.hands.turnTo(this.at(day, time));
  }

  pass({ days = 0, minutes = 0 }: { days?: number; minutes?: number }): void {
    this.hands.turnTo(new Date(Date.parse(this.hands.now()) + (days * 1_440 + minutes) * 60_000).toISOString());
  }

  /** Says who serves at the sitting that these things belong to. */
  serve(officers: Officers, ...things: readonly string[]): void {
    for (const thing of things) this.serving.set(thing, officers);
    this.latest = officers;
  }

  officersOf(thing: string): Officers {
    return this.serving.get(thing)!;
  }

  /** Who is meant by an office at an address. */
  holder(who: Who, path: string): Who {
    const role = OFFICES.find((one) => one === who);
    const officers =
      path
        .split(/[/?]/)
        .flatMap((part) => this.serving.get(part) ?? [])
        .at(-1) ?? this.latest;
    return role && officers ? { role, personId: officers[role] } : who;
  }

  /** Signs in, once for each role and person, with an account that may. */
  token(who: Who, programmeId = this.programmeId): Promise<string> {
    const { role, personId } = typeof who === 'string' ? { role: who, personId: null } : who;
    const login = this.word(`${role}.${personId ?? 'staff'}.${programmeId}`);
    const known = this.tokens.get(login) ?? this.signIn(login, role, personId, programmeId);
    this.tokens.set(login, known);
    return known;
  }

  private async signIn(login: string, role: string, personId: string | null, programmeId: string): Promise<string> {
    await this.app.get(Accounts).grant(login, PASSWORD, { programmeId, role, personId });
    const { body } = await request(this.url).post('/api/session').send({ login, password: PASSWORD }).expect(200);
    return (body as { token: string }).token;
  }

  async post(who: Who, path: string, body: unknown = {}, { key = randomUUID(), ifMatch }: Sending = {}): Promise<Response> {
    const test = request(this.url).post(`/api${path}`).set('Idempotency-Key', key);
    if (ifMatch !== undefined) void test.set('If-Match', `"${ifMatch}"`);
    return this.as(test, await this.token(this.holder(who, path))).send(body as object);
  }

  async get(who: Who, path: string): Promise<Response> {
    return this.as(request(this.url).get(`/api${path}`), await this.token(this.holder(who, path)));
  }

  as(test: Test, token: string): Test {
    return test.set('Authorization', `Bearer ${token}`);
  }

  /** Does what must succeed. */
  async does(who: Who, path: string, body: unknown = {}, sending: Sending = {}): Promise<Receipt> {
    const { status, body: answer } = await this.post(who, path, body, sending);
    expect({ path, status, answer: status === 201 ? null : answer }).toEqual({ path, status: 201, answer: null });
    return answer as Receipt;
  }

  /** Does what the court refuses; answers the sentence. */
  async refused(code: string, who: Who, path: string, body: unknown = {}): Promise<string> {
    const { title } = problem(await this.post(who, path, body), 409, code);
    return title;
  }

  async reads<T = Record<string, never>>(who: Who, path: string): Promise<T> {
    const { status, body } = await this.get(who, path);
    expect({ path, status, body: status === 200 ? null : body }).toEqual({ path, status: 200, body: null });
    return body as T;
  }

  /** Waits until processes and views have worked off everything. */
  drain(): Promise<void> {
    return this.app.get(Reactor).drain();
  }

  /** What a process could not do, and what a view could not take. */
  async troubles(): Promise<{ stuck: string[]; parked: string[]; failed: string[] }> {
    await this.drain();
    const failed = this.log.filter((line) => line.includes('"level":50'));
    const stuck = await this.pool.query<{ process: string; code: string; sentence: string }>(
      'select process, code, sentence from running.stuck',
    );
    const parked = await this.pool.query<{ view: string; error: string }>('select view, error from running.parked');
    return {
      failed,
      stuck: stuck.rows.map(({ process, code, sentence }) => `${process}: ${code} (${sentence})`),
      parked: parked.rows.map(({ view, error }) => `${view}: ${error}`),
    };
  }

  /** Every row of every table, as text. */
  async dump(): Promise<string> {
    const { rows } = await this.pool.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
    );
    const client = await this.pool.connect();
    try {
      const tables: string[] = [];
      for (const { name } of rows) tables.push(`${name}\n${await text(client.query(copyTo(`copy ${name} to stdout`)))}`);
      return tables.join('\n');
    } finally {
      client.release();
    }
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.pool.end();
    await this.drop();
  }
}

/** Opens a court with one programme in it, and a policy small enough to tell stories by. */
export async function openCourt(more: Partial<CourtOptions> = {}): Promise<Court> {
  const letters = new Letters();
  const database = await freshDatabase('journey');
  const hands = new Hands(BEGINNING);
  const lines: string[] = [];
  const app = await createApi({
    databaseUrl: database.url,
    masterKey: new LocalMasterKey(randomBytes(32)),
    log: pino({ level: 'info' }, { write: (line) => void lines.push(line) }),
    clock: hands,
    secondFactor: 'offered',
    // Stories are told as fast as the machine can.
    rateLimit: 100_000_000,
    mailer: letters,
    ...more,
  });
  await app.listen(0, '127.0.0.1');
  const court = new Court(
    app,
    await app.getUrl(),
    randomUUID(),
    new pg.Pool({ connectionString: more.databaseUrl ?? database.url, max: 5 }),
    hands,
    () => database.drop(),
    lines,
    letters,
    database.url,
  );
  await found(court);
  return court;
}

/** Four jurors of whom three are enough, one standby, two ballots on an item, and one policy version after the published one. */
async function found(court: Court): Promise<void> {
  const { programmeId, today } = court;
  const programme = {
    programmeId,
    name: 'Juvenile Peer Court',
    timeZone: ZONE,
    clock: 'court',
    preset: 'charlotte-county',
    effectiveOn: today,
  };
  await court.does('admin', '/programmes', programme);
  for (const [i, agencyId] of AGENCIES.entries()) {
    const agency = { agencyId, name: `Agency ${i + 1}`, kind: i === 0 ? 'police' : 'school' };
    await court.does('coordinator', `/programmes/${programmeId}/agencies`, agency);
  }
  const [{ policy }] = await court.reads<[{ policy: { panel: object } }]>('coordinator', '/programmes/policies');
  const panel = { ...policy.panel, size: 4, quorum: 3, standby: 1, rounds: 2 };
  await court.does('coordinator', `/programmes/${programmeId}/policies`, { effectiveOn: today, policy: { ...policy, panel } });
}

/** Asserts a problem document with one sentence, and answers it. */
export function problem({ status, headers, body }: Response, expected: number, code?: string): Problem {
  const told = body as Problem;
  expect({ status, ...(code && { code: told.code, title: told.title }) }).toEqual({
    status: expected,
    ...(code && { code, title: told.title }),
  });
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(told).toMatchObject({
    status: expected,
    code: expect.stringMatching(/^\w+$/),
    title: expect.stringMatching(/^[A-ZÀ-Þ“].*[.]$/s),
  });
  return told;
}
