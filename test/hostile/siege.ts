import type { pg } from '../../libs/platform/postgres/types.js';
import { HostileCourt } from './court.js';
import { flawsOf } from './flaws.js';
import type { OpenApi } from './open-api.js';
import { idsOf, stateOf } from './record.js';
import { bytesOf, Requests, type Hostile } from './requests.js';
import { MARK } from './values.js';
import { send } from './wire.js';

/** Requests that are on their way at one time. */
const LANES = 6;
/** Bytes that may stay for each request between the first and the last fifth: what is kept on purpose is bounded and soon full. */
export const KEPT_PER_REQUEST = 600;
/** What caches and compiled code may still grow by after the first fifth: ten thousand requests were measured to leave less than two. */
export const CACHES = 5_000_000;

/** How it went. */
export interface Outcome {
  readonly seed: number;
  readonly requests: number;
  /** A sentence for each answer that was not as it should be, with the request. */
  readonly flaws: readonly string[];
  readonly statuses: Readonly<Record<string, number>>;
  /** Steps that were refused because what they are about had moved on; by rule these wait for the coordinator. */
  readonly forAPerson: readonly string[];
  /** Bytes in use after each fifth. */
  readonly heaps: readonly number[];
  readonly ms: { readonly median: number; readonly p99: number; readonly most: number; readonly perSecond: number };
}

/** Whether memory grew by more between its first and last measure than bounded caches and a small allowance explain. */
export const growth = (heaps: readonly number[], requests: number): string[] => {
  const grown = heaps.at(-1)! - heaps[0]!;
  const allowed = CACHES + KEPT_PER_REQUEST * requests * 0.8;
  return grown > allowed
    ? [`memory grew by ${Math.round(grown / 1e6)} MB, and ${Math.round(allowed / 1e6)} MB were allowed`]
    : [];
};

/** Lays siege to a court: so many requests of a seed, and what is to be said against it. */
export async function siege(
  court: HostileCourt,
  pool: pg.Pool,
  { seed, requests, told = () => undefined }: { seed: number; requests: number; told?: (line: string) => void },
): Promise<Outcome> {
  const { port, own, other } = court.house;
  const api = (await (await fetch(`http://127.0.0.1:${port}/api/docs-json`)).json()) as OpenApi;
  const { ids, unnamed } = await idsOf(pool, own.programmeId, other.programmeId);
  const before = await stateOf(pool, other.programmeId);
  const roles = Object.keys(own.tokens);
  const stream = new Requests(api, ids, roles).of(seed, requests)[Symbol.iterator]();
  const tokens: Record<string, string> = { ...own.tokens };
  const flaws: string[] = [];
  const statuses: Record<string, number> = {};
  const times: number[] = [];
  const heaps: number[] = [];
  const forAPerson: string[] = [];
  const began = performance.now();
  let sent = 0;
  const lane = async (until: number) => {
    while (sent < until && court.isAlive) {
      const nth = (sent += 1);
      const { value: request } = stream.next() as { value: Hostile };
      const token = request.who && tokens[request.who]!;
      const answer = await send(port, request, token);
      // Signing out, and everybody with one, is among the requests; the others of the role go on in a new session.
      if (answer.status === 401 && request.who && tokens[request.who] === token)
        tokens[request.who] = await court.ask('token', request.who);
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      times.push(answer.ms);
      for (const flaw of flawsOf(request, answer, { ids: unnamed }))
        flaws.push(`#${nth} ${flaw} — ${shown(request)} — ${answer.text.slice(0, 200)}`);
    }
  };
  for (let fifth = 1; fifth <= 5; fifth += 1) {
    const until = Math.round((requests * fifth) / 5);
    await Promise.all(Array.from({ length: LANES }, () => lane(until)));
    if (!court.isAlive) break;
    heaps.push(await court.ask('heap'));
    told(`${until} of ${requests}: ${Math.round(heaps.at(-1)! / 1e6)} MB in use, ${flaws.length} flaws`);
  }
  const seconds = (performance.now() - began) / 1000;
  if (!court.isAlive) flaws.push(`the court died: ${court.log.slice(-10).join(' ')}`);
  else {
    const { failed, refused } = await court.ask('troubles');
    flaws.push(...growth(heaps, requests), ...failed);
    forAPerson.push(...refused);
    if ((await stateOf(pool, other.programmeId)) !== before) flaws.push('something of the other programme was changed');
  }
  flaws.push(
    ...court.log
      .filter((line) => new RegExp(MARK, 'i').test(line))
      .map((line) => `the log holds a hostile word: ${line.slice(0, 300)}`),
  );
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]! * 10) / 10;
  return {
    seed,
    requests,
    flaws,
    statuses,
    forAPerson,
    heaps,
    ms: { median: at(0.5), p99: at(0.99), most: at(1), perSecond: Math.round(sent / seconds) },
  };
}

const shown = (request: Hostile): string => {
  const { who, method, target, headers, body, length } = request;
  return `${who ?? 'nobody'}: ${method} ${target.slice(0, 200)} ${JSON.stringify(headers).slice(0, 300)} [${body.as}, ${length}] ${bytesOf(body).toString('utf8').slice(0, 500)}`;
};
