import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { rolesOf } from '#platform';
import { rules } from '../../apps/api/rules.js';
import type { Role } from '../rules/visibility.js';
import { flaws, saysFields, type Schema } from './answers.js';
import { openCourt, problem, type Court } from './court.js';
import { idsOf, oneWorld, playing, type World } from './two-worlds.js';

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>;
  /** The parts of it that some see instead of all. */
  readonly 'x-limited'?: readonly string[];
  /** Whether the route takes a command: what signs in, or carries a secret, is none. */
  readonly 'x-command'?: boolean;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

let court: Court;
let document: OpenApi;
let world: World;
beforeAll(async () => {
  court = await openCourt();
  world = await oneWorld(court);
  document = (await request(court.url).get('/api/docs-json').expect(200)).body as OpenApi;
});
afterAll(() => court?.close());

const operations = (method: string) =>
  Object.entries(document.paths)
    .filter(([path, methods]) => methods[method] && path.startsWith('/api/'))
    .map(([path, methods]) => ({ path, operation: methods[method]! }));

const commands = () => operations('post').filter(({ operation }) => operation['x-command']);
const schemaOf = ({ requestBody }: Operation): Schema => {
  const { $ref } = requestBody!.content['application/json'].schema;
  return document.components.schemas[$ref!.split('/').at(-1)!]!;
};
/** What stands in an address in place of a name. */
type Filling = (name: string, role: string) => string;
const filled = (path: string, role: string, value: Filling = () => randomUUID()) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(value(name, role)));
/** What is the asking person’s own, in a case that is under way. */
const own: Filling = (name, role) =>
  idsOf(role as Role, world, court, 'post')[name] ?? (name.endsWith('Id') ? randomUUID() : 'x');

/** Asks as every role there is until one may, so that the walk needs no table of its own. */
const roles = [...new Set(Object.keys(rules).flatMap((permission) => rolesOf(rules, permission)))];
const may = new Map<string, string>();
async function asWhoMay({ route, ask }: Asked): Promise<Response> {
  const known = may.get(route);
  for (const role of known ? [known] : roles) {
    const answer = await ask(await court.token(playing(role as Role, world, court)), role);
    if (answer.status === 403) continue;
    may.set(route, role);
    return answer;
  }
  throw new Error(`Nobody may do this: ${route}`);
}

/** One request to a route, sent with whichever token may. */
interface Asked {
  readonly route: string;
  readonly ask: (token: string, role: string) => PromiseLike<Response>;
}

/** The answers of a whole walk that are not as they should be. */
async function walk(asked: readonly Asked[], right: (answer: Response) => boolean) {
  const wrong: string[] = [];
  for (const one of asked) {
    const answer = await asWhoMay(one);
    if (!right(answer)) wrong.push(`${one.route}: ${answer.status} ${(answer.body as { title?: string }).title}`);
  }
  return wrong;
}

const isProblem = ({ status, body, headers }: Response) =>
  status >= 400 &&
  status < 500 &&
  /problem/.test(headers['content-type'] ?? '') &&
  /^[A-Z“].*\.$/s.test((body as { title: string }).title);

const sending = (route: string, body: unknown, id?: Filling): Asked => ({
  route,
  ask: (token, role) =>
    court
      .as(request(court.url).post(filled(route, role, id)), token)
      .set('Idempotency-Key', randomUUID())
      .send(body as object),
});
const reading = (route: string, query = '', id?: Filling): Asked => ({
  route,
  ask: (token, role) => court.as(request(court.url).get(filled(route, role, id) + query), token),
});

describe('every command', () => {
  it('is where the bare address leads', async () => {
    await request(court.url)
      .get('/')
      .set('Accept', 'text/html')
      .expect(200)
      .expect('content-type', /text\/html/);
  });

  it('is described, and so is what it answers', () => {
    const bare = commands().filter(
      ({ operation }) => !operation.summary && !operation.description && !schemaOf(operation)?.properties,
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
    for (const { operation } of commands()) {
      expect(Object.keys(operation.responses)).toEqual(
        expect.arrayContaining(['201', '400', '401', '403', '404', '409', '412', '422']),
      );
      expect(operation.parameters!.map(({ name }) => name)).toEqual(expect.arrayContaining(['Idempotency-Key', 'If-Match']));
    }
    expect(commands().length).toBeGreaterThan(150);
  });
  it('says what each field is, and how large a figure may be', () => {
    const boundless = (schema: Schema, name: string): string[] => {
      const refs = [schema.$ref, schema.items?.$ref, ...(schema.allOf ?? []).map(({ $ref }) => $ref)].filter(
        (ref) => ref !== undefined,
      );
      const parts = refs
        .map((ref) => ref.split('/').at(-1)!)
        .flatMap((part) => boundless(document.components.schemas[part]!, part));
      const own = Object.entries(schema.properties ?? {}).flatMap(([field, part]) => boundless(part, `${name}.${field}`));
      const figure = schema.type === 'number' || schema.type === 'integer';
      return [...parts, ...own, ...(figure && schema.maximum === undefined && !schema.enum ? [name] : [])];
    };
    expect(commands().flatMap(({ path, operation }) => boundless(schemaOf(operation), path))).toEqual([]);
  });
  it('takes an empty body for what it is', async () => {
    const asked = commands().map(({ path }) => sending(path, {}));
    expect(await walk(asked, (answer) => answer.status === 201 || isProblem(answer))).toEqual([]);
  });
  it('refuses a body of wrong types', async () => {
    const fields = (schema: Schema) => ['nothing', ...Object.keys(schema.properties ?? {})];
    const wrongly = (schema: Schema) => Object.fromEntries(fields(schema).map((field) => [field, { not: ['this'] }]));
    const asked = commands().map(({ path, operation }) => sending(path, wrongly(schemaOf(operation)), own));
    expect(await walk(asked, isProblem)).toEqual([]);
  });
  it('refuses a body with a field nobody knows', async () => {
    const asked = commands().map(({ path }) => sending(path, { surprise: true }, own));
    expect(await walk(asked, (answer) => isProblem(answer) && JSON.stringify(answer.body).includes('surprise'))).toEqual([]);
  });
  it('refuses an address with something else than an id in it', async () => {
    const some = commands().filter(({ path }) => path.includes('{'));
    const asked = some.map(({ path }) => sending(path, {}, () => 'no id at all'));
    expect(await walk(asked, isProblem)).toEqual([]);
  });
  it('recorded nothing of all that', async () => expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] }));
});

describe('every page', () => {
  const pages = () => operations('get');
  const onADay = (path: string) => path.replace('{on}', '2026-03-07');
  /** The days, the ids or what a stream is about: what a page must be asked for, where it wants any. */
  const ASKED: Readonly<Record<string, () => string>> = {
    ids: randomUUID,
    hearings: randomUUID,
    to: () => '2026-12-31',
    about: () => `hearing:${randomUUID()}`,
    weekday: () => '6',
    opens: () => '09:00',
    closes: () => '12:00',
    from: () => '2026-12-01',
  };
  const days = ({ parameters = [] }: Operation) => {
    const moves = parameters.some(({ name }) => name === 'hearings');
    const wanted = parameters
      .filter((one) => one.in === 'query' && one.required)
      .map(({ name }) => `${name}=${moves ? randomUUID() : (ASKED[name]?.() ?? '2026-12-31')}`);
    return wanted.length > 0 ? `?${wanted.join('&')}` : '';
  };
  it('is there or is not, by an id that nobody has', async () => {
    const asked = pages().map(({ path, operation }) => reading(onADay(path), days(operation)));
    const right = (answer: Response) => answer.status === 200 || (isProblem(answer) && [404, 409].includes(answer.status));
    expect(await walk(asked, right)).toEqual([]);
  });
  it.each(['no-id-at-all', '%00', '1 or 1=1', '９９', 'a'.repeat(99)])('is not there by %s', async (id) => {
    const some = pages().filter(({ path }) => path.includes('{'));
    const asked = some.map(({ path }) => reading(path, '', () => decodeURIComponent(id)));
    expect(await walk(asked, (answer) => isProblem(answer) || answer.status === 200)).toEqual([]);
  });
  it.each([
    'take=0',
    'take=501',
    'take=many',
    'skip=-1',
    'skip=99999999999999999999',
    'until=2026-02-30',
    'surprise=1',
    'take=1&take=2',
    'until[a]=1',
  ])('refuses ?%s, or does not mind', async (query) => {
    const asked = pages().map(({ path }) => reading(onADay(path), `?${query}`));
    expect(await walk(asked, (answer) => answer.status === 200 || isProblem(answer))).toEqual([]);
  });
  it('was nobody’s fault', async () => expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] }));
});

describe('every answer', () => {
  /** What answers no page: the way back from a sign-in service leads to another address, a stream goes on, and files are files. */
  const NO_PAGES = ['Provider_comeBack', 'Live_open', 'CalendarFeed_read', 'Sheet_csv'];
  const pages = () => operations('get').filter(({ operation }) => !NO_PAGES.includes(operation.operationId));
  const answerOf = ({ responses }: Operation) => responses['200']?.content?.['application/json']?.schema;
  it('is described, field by field', () => {
    const { schemas } = document.components;
    const bare = pages().filter(({ operation }) => !saysFields(answerOf(operation), schemas));
    expect(bare.map(({ path }) => path)).toEqual([]);
    expect(pages().length).toBeGreaterThan(110);
  });
  it('is described also where something is sent that is no command', () => {
    const sent = operations('post').filter(({ operation }) => !operation['x-command'] && !operation.responses['204']);
    const told = ({ responses }: Operation) => (responses['200'] ?? responses['201'])?.content?.['application/json']?.schema;
    expect(sent.filter(({ operation }) => !saysFields(told(operation), document.components.schemas))).toEqual([]);
    expect(sent.length).toBeGreaterThan(10);
  });
  it('is said to go on, where it is a stream', () =>
    expect(document.paths['/api/live']!['get']!.responses['200']!.content).toEqual({
      'text/event-stream': { schema: { type: 'string' } },
    }));
  it('names no schema that is not there', () => {
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
    expect([...new Set(names)].filter((name) => !(name in document.components.schemas))).toEqual([]);
  });
  it('says what is on it and what is null', () => {
    const { schemas } = document.components;
    const line = schemas['CaseDeadline']!;
    expect(line.properties!['caseId']).toEqual({ type: 'string', format: 'uuid' });
    expect(line.properties!['dueOn']).toEqual({ type: 'string', format: 'date' });
    expect(schemas['DueDate']!.properties!['settledOn']).toMatchObject({ type: 'string', format: 'date', nullable: true });
  });
  it('is as it is described', async () => {
    const shown: string[] = [];
    const wrong: string[] = [];
    const some = pages().filter(
      ({ operation }) => !(operation.parameters ?? []).some((one) => one.in === 'query' && one.required),
    );
    for (const { path, operation } of some) {
      const answer = await asWhoMay(reading(path.replace('{on}', court.today), '', own));
      if (answer.status !== 200) continue;
      const found = flaws(answerOf(operation)!, answer.body, document.components.schemas, !operation['x-limited']);
      wrong.push(...found.map((flaw) => `${operation.operationId}${flaw}`));
      if (Object.keys(answer.body as object).length > 0) shown.push(operation.operationId);
    }
    expect(wrong).toEqual([]);
    expect(shown.length).toBeGreaterThan(60);
  });
  it('is found to be otherwise, when planted', () => {
    const told: Schema = {
      type: 'object',
      properties: { on: { type: 'string' }, by: { type: 'string', nullable: true }, as: { type: 'string', enum: ['juror'] } },
      required: ['on', 'by'],
    };
    expect(flaws(told, { on: '2026-03-02', by: null, as: 'juror' }, {}, true)).toEqual([]);
    expect(flaws(told, { on: null, as: 'judge', more: 1 }, {}, true)).toEqual([
      '.by is not there',
      '.on is null',
      '.as is "judge"',
      '.more is not described',
    ]);
    expect(flaws({ type: 'array', items: told }, [{ on: 1, by: null }], {}, true)).toEqual(['.[].on is of type number']);
  });
});

describe('the house itself', () => {
  it('is alive, and ready once its parts are', async () => {
    expect((await request(court.url).get('/health/live').expect(200)).body).toEqual({ status: 'ok' });
    const { body } = await request(court.url).get('/health/ready').expect(200);
    expect(body).toMatchObject({
      status: 'ok',
      details: { record: { status: 'up' }, database: { status: 'up' }, views: { status: 'up', behind: 0 } },
    });
  });
  it('shows its documentation to everybody', async () => {
    const { text } = await request(court.url).get('/api/docs').redirects(1).expect(200);
    expect(text).toMatch(/swagger-ui/);
    await request(court.url).get('/api/docs/swagger-ui.css').expect(200);
  });
  it('lets nothing be kept by what stands between', async () => {
    const token = await court.token('coordinator');
    const asked = [
      request(court.url).get('/health/live'),
      request(court.url).get('/api/cases'),
      court.as(request(court.url).get('/api/cases'), token),
      court.as(request(court.url).post('/api/people'), token).send({}),
      request(court.url).get('/api/nothing'),
      request(court.url).post('/api/session').send({ login: 'a', password: 'b' }),
    ];
    for (const answer of await Promise.all(asked))
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  });
  it('does not say what it is built of', async () => {
    const answer = await request(court.url).get('/api/cases');
    expect(answer.headers).not.toHaveProperty('x-powered-by');
    problem(answer, 401);
  });
});
