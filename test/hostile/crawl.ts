import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { operationsOf, type OpenApi } from './open-api.js';

/** A class of ids to ask for: own, another person's, another programme's, sealed. */
export type IdLists = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface Crawling {
  /** Where the court is, like `http://127.0.0.1:3000`. */
  readonly url: string;
  /** A session of each role. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Ids by class, and in each by the name of the parameter they fit. */
  readonly ids: IdLists;
  /** What else an address or a question needs. */
  readonly days?: Readonly<Record<string, string>>;
}

/** What one question was answered. */
export interface Seen {
  readonly role: string;
  readonly of: string;
  readonly route: string;
  readonly address: string;
  readonly status: number;
  readonly text: string;
}

const DAYS = { on: '2026-03-07', from: '2026-01-01', until: '2026-12-31' };

/** Asks every page of the description, as every role, for ids of every class; a page without an id is asked once. */
export async function crawl({ url, tokens, ids, days = DAYS }: Crawling): Promise<Seen[]> {
  const api = (await (await fetch(`${url}/api/docs-json`)).json()) as OpenApi;
  const pages = operationsOf(api).filter(({ method }) => method === 'GET');
  const asked = pages.flatMap(({ path, query }) => {
    const classes = path.includes('Id}') ? Object.entries(ids) : ([['nobody', {}]] as const);
    const search = query.filter((name) => name in days).map((name) => `${name}=${days[name]}`);
    return classes.flatMap(([of, lists]) =>
      addresses(path, lists, days).flatMap((address) =>
        Object.entries(tokens).map(([role, token]) => ({
          role,
          token,
          of,
          route: path,
          address: address + (search.length > 0 ? `?${search.join('&')}` : ''),
        })),
      ),
    );
  });
  const seen: Seen[] = [];
  let at = 0;
  const lane = async () => {
    while (at < asked.length) {
      const mine = (at += 1) - 1;
      const { token, ...question } = asked[mine]!;
      const answer = await fetch(`${url}${question.address}`, { headers: { authorization: `Bearer ${token}` } });
      seen[mine] = { ...question, status: answer.status, text: await answer.text() };
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return seen;
}

/** Questions that are asked at one time. */
const LANES = 6;
/** Addresses that are made of one route for one class. */
const MOST = 2;

/** The path with ids of one class in it, in up to so many ways; none where the class has none that fit. */
function addresses(
  path: string,
  lists: Readonly<Record<string, readonly string[]>>,
  days: Readonly<Record<string, string>>,
): string[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const fitting = names.map((name) => (name in days ? [days[name]!] : name.endsWith('Id') ? (lists[name] ?? []) : ['other']));
  if (fitting.some((list) => list.length === 0)) return [];
  const ways = Math.min(MOST, Math.max(1, ...fitting.map((list) => list.length)));
  return Array.from({ length: ways }, (_, way) =>
    path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
      fitting[names.indexOf(name)]!.at(way % fitting[names.indexOf(name)]!.length)!,
    ),
  );
}

/** How often each route answered what, to whom, for which class. */
function counted(seen: readonly Seen[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { role, of, route, status } of seen) {
    const line = `${route} ${role} ${of} ${status}`;
    counts[line] = (counts[line] ?? 0) + 1;
  }
  return counts;
}

// node --import ./test/setup/ts.mjs test/hostile/crawl.ts plan.json, where the plan is a `Crawling`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const plan = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Crawling;
  process.stdout.write(`${JSON.stringify(counted(await crawl(plan)), null, 2)}\n`);
}
