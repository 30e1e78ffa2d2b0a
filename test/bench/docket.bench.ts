import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { Accounts, OpenSessions } from '#access';
import { newId } from '#platform';
import { createApi } from '../../apps/api/http.js';
import { fillSaturday } from './full-saturday.js';
import type { BenchCluster } from './ground.js';
import { repeatRows, rowsOfViews } from './many-cases.js';
import { median, percentile, round, type Figure } from './measure.js';
import { openCourt, playSmallCourt } from './small-court.js';

/** The views that those pages are answered from. */
const VIEWS = [
  ...['assignments', 'blocked', 'breaks', 'case_file', 'caseload', 'court_day', 'court_rooms', 'docket_day'],
  ...['due_dates', 'hearings', 'invitations', 'needs_attention', 'participations', 'people', 'sittings', 'statements'],
];
const SEASON = 5;
const [FEW, MANY, VERY_MANY] = [1_000, 50_000, 250_000];
const TURNS = 100;
const WARM = 15;

type Ask = () => Promise<unknown>;

/** A court with so many cases whose hearings were on other days, and one full Saturday; with what a coordinator's pages ask of it. */
async function courtOf(cluster: BenchCluster, cases: number) {
  const { url, pool } = await cluster.database(`docket_${cases}`);
  const played = await openCourt(url, cluster.masterKey);
  const programmeId = newId();
  const kept = await playSmallCourt(played.of(programmeId), SEASON);
  const season = await rowsOfViews(pool, VIEWS);
  const on = await fillSaturday(played.of(programmeId));
  await played.close();
  await repeatRows(pool, season, new Set(kept), Math.floor(cases / SEASON));
  await pool.end();

  const log = pino({ level: 'silent' });
  const app = await createApi({ databaseUrl: url, masterKey: cluster.masterKey, log, works: false, rateLimit: 1e9 });
  await app.listen(0, '127.0.0.1');
  const grant = { programmeId, role: 'coordinator', personId: null };
  const accountId = await app.get(Accounts).grant('bench', randomUUID(), grant);
  const { token } = await app.get(OpenSessions).open({ accountId, ...grant, kind: 'staff', proof: ['password', 'totp'] });
  const { port } = app.getHttpServer().address() as { port: number };
  const ask = async <T>(path: string): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}/api${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const rows = await ask<{ judgeId: string; initials: string }[]>(`/desk/court-day/${on}?take=500`);
  const judges = [...new Set(rows.map(({ judgeId }) => judgeId))].join(',');
  return {
    close: () => app.close(),
    /** How many hearings the day shows, each with initials. */
    shows: rows.filter(({ initials }) => initials).length,
    asks: {
      'docket day, readiness and initials': () => ask(`/desk/court-day/${on}?take=500`),
      'docket day in counts': () => ask(`/desk/court-day/${on}/counts`),
      'initials of its judges': () => ask(`/people/initials?ids=${judges}`),
      'sittings beside it': () => ask(`/sittings?on=${on}`),
      'first page of the cases': () => ask('/cases?take=50'),
      'what waits today, in counts': () => ask('/desk/today'),
      'what waits today, by case': () => ask('/desk/needs-attention?take=100'),
    } satisfies Record<string, Ask>,
  };
}

/** Each question to one court and to the other, turn by turn, so that a slow moment hits both. */
async function inTurn(one: Ask, other: Ask): Promise<readonly [readonly number[], readonly number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let turn = -WARM; turn < TURNS; turn += 1) {
    for (const which of turn % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
      const began = performance.now();
      await [one, other][which]!();
      if (turn >= 0) times[which].push(performance.now() - began);
    }
  }
  return times;
}

const GOALS: readonly string[] = ['docket day, readiness and initials', 'docket day in counts', 'initials of its judges'];

/** What a coordinator's pages ask, in a court of 250,000 cases (50,000 without `--full`) against one of a thousand with the same Saturday. */
export async function docketBench(cluster: BenchCluster, full: boolean): Promise<Figure[]> {
  const many = full ? VERY_MANY : MANY;
  const small = await courtOf(cluster, FEW);
  const large = await courtOf(cluster, many);
  if (small.shows !== large.shows || small.shows === 0)
    throw new Error(`The Saturdays differ: ${small.shows} hearings and ${large.shows}.`);
  const figures: Figure[] = [];
  for (const what of Object.keys(small.asks) as (keyof typeof small.asks)[]) {
    const [few, lots] = await inTurn(small.asks[what], large.asks[what]);
    figures.push({
      bench: 'docket',
      what: `${what}, at ${many} cases against ${FEW}`,
      ratio: round(median(lots) / median(few)),
      goal: GOALS.includes(what) ? { atMost: 1.25 } : null,
      detail: `p50 ${round(median(lots), 1)} ms, p99 ${round(percentile(lots, 0.99), 1)} ms, against ${round(median(few), 1)} ms, p99 ${round(percentile(few, 0.99), 1)} ms`,
    });
  }
  await small.close();
  await large.close();
  return figures;
}
