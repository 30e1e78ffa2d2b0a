import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import request, { type Response } from 'supertest';
import { everybodys, hidden, masked, ROLES, topics, visibility, type Reach, type Role } from '../rules/visibility.js';
import { openCourt, type Court } from './court.js';
import { listenBy } from './listening.js';
import { idsOf, playing, sealed, twoWorlds, type World } from './two-worlds.js';

jest.setTimeout(600_000);

interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly query: string;
  readonly to: Readonly<Partial<Record<Role, Reach>>>;
}

let court: Court;
let routes: readonly Route[];
let mine: World;
let theirs: World;
const stranger = randomUUID();

beforeAll(async () => {
  court = await openCourt();
  [mine, theirs] = await twoWorlds(court);
  const { body } = await request(court.url).get('/api/docs-json').expect(200);
  routes = routesOf(body as Document);
});
afterAll(() => court?.close());

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { parameters?: readonly { in: string; name: string; required?: boolean }[] }>>>
  >;
}

const written = new Map(visibility.flatMap(({ routes: listed, to }) => listed.map((route) => [route, to] as const)));

function routesOf({ paths }: Document): Route[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { parameters = [] }]): Route[] => {
      const name = `${method.toUpperCase()} ${path.replace('/api', '')}`;
      const to = written.get(name);
      if (!path.startsWith('/api/') || !to) return [];
      const days = parameters.filter((one) => one.in === 'query' && one.required).map((one) => `${one.name}=2026-12-31`);
      return [
        {
          method: method as Route['method'],
          path: path.replace('/api', ''),
          query: ASKING[path.replace('/api', '')] ?? (days.length > 0 ? `?${days.join('&')}` : ''),
          to,
        },
      ];
    }),
  );
}

/** What is asked besides days, where a page must be told more. */
const ASKING: Readonly<Record<string, string>> = {
  '/people/initials': '?ids={personId}',
  '/docket/move-preview': '?hearings={hearingId}&to={sittingId}',
  '/docket/recurring': '?from=2026-12-01&to=2026-12-31&weekday=6&opens=09:00&closes=12:00',
};

const filled = ({ path, query }: Route, ids: Readonly<Record<string, string>>) =>
  (path + query).replace(
    /\{(\w+)\}/g,
    (_, name: string) => ids[name] ?? (name.endsWith('Id') || name === 'reference' ? randomUUID() : 'x'),
  );

/** A command is sent with a field nobody knows: whoever may gets to hear of it, and nothing happens. */
async function ask({ method }: Route, address: string, token: string): Promise<Response> {
  const sent = court.as(request(court.url)[method](`/api${address}`), token);
  return method === 'get' ? sent : sent.set('Idempotency-Key', randomUUID()).send({ surprise: true });
}

const namesSomething = ({ path }: Route) => /\{\w+Id\}/.test(path);

interface Cell {
  readonly role: Role;
  readonly route: Route;
  readonly reach: Reach | undefined;
}

const cells = (which: (cell: Cell) => boolean): Cell[] =>
  routes.flatMap((route) => ROLES.map((role) => ({ role, route, reach: route.to[role] })).filter(which));

/** Asks for every cell, some at a time, and answers what is not as it should be. */
async function walk(which: readonly Cell[], wrong: (cell: Cell) => Promise<string | null>): Promise<string[]> {
  const found: string[] = [];
  const left = [...which];
  const worker = async () => {
    for (let cell = left.shift(); cell; cell = left.shift()) {
      const flaw = await wrong(cell);
      if (flaw) found.push(`${cell.role} ${cell.route.method.toUpperCase()} ${cell.route.path}: ${flaw}`);
    }
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  expect(which.length).toBeGreaterThan(20);
  return found.sort();
}

const token = (role: Role, world: World, programmeId?: string) => court.token(playing(role, world, court), programmeId);
const said = ({ status, body }: Response) =>
  `${status} ${(body as { code?: string; title?: string }).code ?? ''} ${(body as { title?: string }).title ?? ''}`;

/** Some commands ask for the password once more, of those who may. */
const mustProve = ({ status, body }: Response) => status === 403 && (body as { code: string }).code === 'ProveYourself';

/** Pages that are there only once something happened. */
const PERHAPS =
  /records|concerns|correspondence|accounts|\/desk\/me\/statement|given-before|bench|seats|similar|draws|people\/\{personId\}\/statement/;
/** Pages about the one who asks, and the published law of the programme. */
const ANYBODYS = /\/me(\/|$)|^\/people\/\{personId\}$|^\/programmes\/policies$|^\/access$|\/export$/;

function keysIn(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) value.forEach((item) => keysIn(item, keys));
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) keysIn(item, keys.add(key));
  return keys;
}

describe('the table of who sees what', () => {
  it('has a row for every address there is, and none for others', async () => {
    const { body } = await request(court.url).get('/api/docs-json');
    const there = Object.entries((body as Document).paths)
      .filter(([path]) => path.startsWith('/api/'))
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api', '')}`));
    expect([...written.keys(), ...everybodys].sort()).toEqual(there.sort());
  });
});

describe('whoever has nothing to do with a thing', () => {
  it('is told so, for every address and role', async () => {
    const refused = await walk(
      cells(({ reach }) => reach === undefined),
      async ({ role, route }) => {
        const answer = await ask(
          route,
          filled(route, idsOf(role, mine, court, route.method, route.path)),
          await token(role, mine),
        );
        return answer.status === 403 ? null : said(answer);
      },
    );
    expect(refused).toEqual([]);
  });
});

describe('what is one’s own, or everybody’s of one’s role', () => {
  it('is open', async () => {
    const shut = await walk(
      cells(({ reach }) => reach !== undefined),
      async ({ role, route }) => {
        const answer = await ask(
          route,
          filled(route, idsOf(role, mine, court, route.method, route.path)),
          await token(role, mine),
        );
        const right =
          route.method === 'post'
            ? answer.status === 400 || mustProve(answer)
            : answer.status === 200 || (PERHAPS.test(route.path) && [404, 409].includes(answer.status));
        return right ? null : said(answer);
      },
    );
    expect(shut).toEqual([]);
  });

  it('shows no field that is kept from the role, nobody’s surname, and nobody’s real id', async () => {
    const shown = await walk(
      cells(({ reach, route }) => reach !== undefined && route.method === 'get'),
      async ({ role, route }) => {
        const ids = idsOf(role, mine, court, 'get', route.path);
        const { status, body, text } = await ask(route, filled(route, ids), await token(role, mine));
        if (status !== 200) return null;
        const keys = ANYBODYS.test(route.path) ? [] : (hidden[role] ?? []).filter((key) => keysIn(body).has(key));
        const own = [ids['personId'], mine.done.family.youth.personId, selfOf(role) ?? ''];
        const strangers = masked.includes(role) ? [...mine.persons, ...theirs.persons].filter((id) => !own.includes(id)) : [];
        const surnames = ['juror', 'foreperson', 'bailiff', 'jury-monitor', 'site-supervisor', 'harmed-party'].includes(role)
          ? [...mine.surnames, ...theirs.surnames]
          : [];
        const flaws = [...keys, ...[...strangers, ...surnames].filter((word) => text.includes(word))];
        return flaws.length > 0 ? flaws.join(', ') : null;
      },
    );
    expect(shown).toEqual([]);
  });
});

describe('what is somebody else’s', () => {
  it('is not there, in the same words as what never was', async () => {
    const open = await walk(
      cells(({ reach, route }) => reach === 'own' && namesSomething(route)),
      async ({ role, route }) => {
        const as = await token(role, mine);
        const others = await ask(route, filled(route, idsOf(role, theirs, court, route.method, route.path)), as);
        const none = await ask(route, filled(route, {}), as);
        if (others.status !== 404) return said(others);
        return others.text === none.text && others.status === none.status
          ? null
          : `differs from what is not there: ${said(none)}`;
      },
    );
    expect(open).toEqual([]);
  });

  it('is on no list of one’s own', async () => {
    const others = [theirs.done, theirs.live].flatMap(({ caseId, hearingId, deliberationId, family }) => [
      ...[caseId, hearingId, deliberationId, family.youth.personId],
    ]);
    const shown = await walk(
      cells(({ reach, route }) => reach === 'own' && route.method === 'get' && !namesSomething(route)),
      async ({ role, route }) => {
        const { text } = await ask(route, filled(route, idsOf(role, mine, court, 'get')), await token(role, mine));
        return others.some((id) => text.includes(id)) ? 'names another’s' : null;
      },
    );
    expect(shown).toEqual([]);
  });
});

describe('what is another programme’s', () => {
  it('is not there for anybody, by whichever id', async () => {
    const open = await walk(
      cells(({ reach, route }) => reach !== undefined && namesSomething(route)),
      async ({ role, route, reach }) => {
        const answer = await ask(
          route,
          filled(route, idsOf(role, mine, court, route.method, route.path)),
          await token(role, mine, stranger),
        );
        // One may do anything to one’s own file, in whichever programme one is.
        const empty = Array.isArray(answer.body) && answer.body.length === 0;
        const refused =
          route.method === 'get' ? answer.status === 404 || empty : [400, 404].includes(answer.status) || mustProve(answer);
        if (!refused) return said(answer);
        return reach === 'own' &&
          route.method === 'post' &&
          answer.status !== 404 &&
          !/person|juror|account|youth/i.test(route.path)
          ? said(answer)
          : null;
      },
    );
    expect(open).toEqual([]);
  });
});

describe('what pages listen to', () => {
  /** Everything every role could listen to in a world, and how it was answered. */
  const heard = async (world: World, which: (reach: Reach | undefined, kind: string) => boolean, programmeId?: string) => {
    const found: [asked: string, status: number][] = [];
    for (const [kind, to] of Object.entries(topics))
      for (const role of ROLES.filter((one) => which(to[one], kind))) {
        const ids: Readonly<Record<string, string>> = idsOf(role, world, court, 'get');
        const about = kind === 'desk' ? kind : `${kind}:${ids[kind === 'pressure' ? 'deliberationId' : `${kind}Id`]}`;
        const ear = await listenBy(court.url, await token(role, mine, programmeId), about);
        ear.close();
        found.push([`${role} ${kind}`, ear.status]);
      }
    expect(found.length).toBeGreaterThan(5);
    return found;
  };
  const but = (right: number, found: readonly (readonly [string, number])[]) => found.filter(([, status]) => status !== right);

  it('is what they may read', async () => {
    expect(but(200, await heard(mine, (reach) => reach !== undefined))).toEqual([]);
  });

  it('is not for roles that have nothing to do with it', async () =>
    expect(but(403, await heard(mine, (reach) => reach === undefined))).toEqual([]));

  it('is not somebody else’s', async () => expect(but(404, await heard(theirs, (reach) => reach === 'own'))).toEqual([]));

  it('is not another programme’s', async () =>
    expect(but(404, await heard(mine, (reach, kind) => reach !== undefined && kind !== 'desk', stranger))).toEqual([]));
});

describe('what is sealed', () => {
  /** Names in addresses that lead to the case. */
  const OF_THE_CASE = /\{(caseId|hearingId|drawId|deliberationId|dispositionId|planId)\}/;

  it('is not there for anybody, also not for those whose own it was', async () => {
    const ids = await sealed(mine, court);
    const gone = ['caseId', 'hearingId', 'dispositionId'].map((name) => ids[name]!);
    const shown = await walk(
      cells(({ reach, route }) => reach !== undefined && OF_THE_CASE.test(route.path)),
      async ({ role, route, reach }) => {
        const answer = await ask(route, filled(route, ids), await token(role, mine));
        if (route.method === 'post') {
          const right = answer.status === 404 || (reach === 'all' && (answer.status === 400 || mustProve(answer)));
          return right ? null : said(answer);
        }
        const names = gone.some((id) => answer.text.includes(id));
        return names || (answer.status === 200 && !(Array.isArray(answer.body) && answer.body.length === 0))
          ? said(answer)
          : null;
      },
    );
    expect(shown).toEqual([]);
  });

  it('is on no list', async () => {
    const { caseId, hearingId, dispositionId, family } = mine.done;
    const shown = await walk(
      cells(
        ({ reach, route }) =>
          reach !== undefined && route.method === 'get' && !namesSomething(route) && !route.path.startsWith('/records'),
      ),
      async ({ role, route }) => {
        const { text } = await ask(route, filled(route, idsOf(role, mine, court, 'get')), await token(role, mine));
        return [caseId, hearingId, dispositionId, family.youth.family].some((word) => new RegExp(`${word}\\b`).test(text))
          ? 'names it'
          : null;
      },
    );
    expect(shown).toEqual([]);
  });
});

function selfOf(role: Role): string | null {
  const who = playing(role, mine, court);
  return typeof who === 'string' ? null : who.personId;
}
