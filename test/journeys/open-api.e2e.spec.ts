import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { permissions } from '../../apps/api/permissions.js';
import { openCourt, problem, type Court } from './court.js';

interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly maximum?: number;
  readonly enum?: readonly unknown[];
  readonly description?: string;
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
  readonly responses: object;
  /** Whether the route takes a command: what signs in, or carries a secret, is none. */
  readonly 'x-command'?: boolean;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

let court: Court;
let document: OpenApi;
beforeAll(async () => {
  court = await openCourt();
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
const filled = (path: string, value: () => string = randomUUID) => path.replace(/\{\w+\}/g, () => encodeURIComponent(value()));

/** Asks as every role there is until one may, so that the walk needs no table of its own. */
const roles = [...new Set(Object.values(permissions).flat())];
const may = new Map<string, string>();
async function asWhoMay({ route, ask }: Asked): Promise<Response> {
  const known = may.get(route);
  for (const role of known ? [known] : roles) {
    const answer = await ask(await court.token({ role, personId: PERSON }));
    if (answer.status === 403) continue;
    may.set(route, role);
    return answer;
  }
  throw new Error(`Nobody may do this: ${route}`);
}
const PERSON = randomUUID();

/** One request to a route, sent with whichever token may. */
interface Asked {
  readonly route: string;
  readonly ask: (token: string) => PromiseLike<Response>;
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

const sending = (route: string, body: unknown, id?: () => string): Asked => ({
  route,
  ask: (token) =>
    court
      .as(request(court.url).post(filled(route, id)), token)
      .set('Idempotency-Key', randomUUID())
      .send(body as object),
});
const reading = (route: string, query = '', id?: () => string): Asked => ({
  route,
  ask: (token) => court.as(request(court.url).get(filled(route, id) + query), token),
});

describe('every command', () => {
  it('is where the bare address leads', async () => {
    await request(court.url).get('/').expect(302).expect('location', '/api/docs');
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
    const asked = commands().map(({ path, operation }) => sending(path, wrongly(schemaOf(operation))));
    expect(await walk(asked, isProblem)).toEqual([]);
  });
  it('refuses a body with a field nobody knows', async () => {
    const asked = commands().map(({ path }) => sending(path, { surprise: true }));
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
  /** The days a page must be asked for, where it wants any. */
  const days = ({ parameters = [] }: Operation) => {
    const wanted = parameters.filter((one) => one.in === 'query' && one.required).map(({ name }) => `${name}=2026-12-31`);
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
