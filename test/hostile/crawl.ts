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
  const seen: Seen[] = [];
  for (const { path, query } of pages) {
    const search = query.filter((name) => name in days).map((name) => `${name}=${days[name]}`);
    for (const [of, lists] of path.includes('Id}') ? Object.entries(ids) : ([['nobody', {}]] as const)) {
      for (const address of addresses(path, lists, days)) {
        for (const [role, token] of Object.entries(tokens)) {
          const answer = await fetch(`${url}${address}${search.length > 0 ? `?${search.join('&')}` : ''}`, {
            headers: { authorization: `Bearer ${token}` },
          });
          seen.push({ role, of, route: path, address, status: answer.status, text: await answer.text() });
        }
      }
    }
  }
  return seen;
}

const MOST = 3;

/** The path with ids of one class in it, up to three ways; none where the class has none that fit. */
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
export function counted(seen: readonly Seen[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { role, of, route, status } of seen) {
    const line = `${route} ${role} ${of} ${status}`;
    counts[line] = (counts[line] ?? 0) + 1;
  }
  return counts;
}
