import { ChangeLanguage, PersonLine, RegisterPerson } from '#people';
import { EventStore, NEW, newId, Reading, rebuild, type Head } from '#platform';
import { Caseload } from '#referral';
import { bigRecord, playedSeason } from './big-record.js';
import { someEvent, type BenchCluster } from './ground.js';
import { callers, round, rounds, type Figure } from './measure.js';
import { openCourt } from './small-court.js';

const CALLERS = 32;
const MS = 1500;

type Season = Awaited<ReturnType<typeof playedSeason>>;

/** A court whose record has so many events already, with its views built. */
async function courtOf(cluster: BenchCluster, season: Season, count: number) {
  const { url, pool, context, programmeId } = await bigRecord(cluster, `growth_${count}`, season, count);
  await rebuild(context);
  await pool.query('vacuum analyze');
  const { rows: people } = await pool.query<{ id: string }>(
    'select "personId" as id from views.people order by md5("personId"::text) limit 1000',
  );
  await pool.end();
  const court = await openCourt(url, cluster.masterKey, false);
  const { send } = court.of(programmeId);
  const [store, reading] = [court.app.get(EventStore), court.app.get(Reading)];
  const own = Array.from({ length: CALLERS }, newId);
  for (const personId of own) await send(RegisterPerson, { personId, given: 'Given', family: 'Family', language: 'en' });
  const heads = new Map<number, { stream: string; head: Head }>();
  let turn = 0;
  const next = () => (turn += 1);
  return {
    close: court.close,
    append: () =>
      callers(CALLERS, MS, async (caller) => {
        const { stream, head } = heads.get(caller) ?? { stream: `bench-${newId()}`, head: NEW };
        heads.set(caller, { stream, head: (await store.append(stream, head, [someEvent(caller)])).head });
      }),
    perform: () =>
      callers(CALLERS, MS, (caller) =>
        send(ChangeLanguage, { personId: own[caller]!, language: next() % 2 ? 'es' : `x${next()}` }),
      ),
    row: () =>
      callers(CALLERS, MS, () => court.as(programmeId, () => reading.row(PersonLine, people[next() % people.length]!.id))),
    list: () =>
      callers(CALLERS, MS, () =>
        court.as(programmeId, () => reading.rows(Caseload, { where: { stage: 'in-plan' }, order: { caseId: 'ASC' }, take: 20 })),
      ),
  };
}

const SAID = { append: 'append', perform: 'perform through the bus', row: 'a row of a view', list: 'a page of a view' } as const;

/** The same work on a record of ten thousand events and on one of a million. */
export async function growthBench(cluster: BenchCluster, full: boolean): Promise<Figure[]> {
  const season = await playedSeason(cluster);
  const [few, many] = full ? [10_000, 1_000_000] : [10_000, 100_000];
  const small = await courtOf(cluster, season, few);
  const large = await courtOf(cluster, season, many);
  const figures: Figure[] = [];
  for (const what of ['append', 'perform', 'row', 'list'] as const) {
    const measured = await rounds(5, { small: small[what], large: large[what] });
    figures.push({
      bench: 'growth',
      what: `${SAID[what]}, at ${many} events against ${few}`,
      ratio: round(measured.large.rate / measured.small.rate),
      goal: { atLeast: 0.8 },
      detail: `${Math.round(measured.large.rate)}/s against ${Math.round(measured.small.rate)}/s`,
    });
  }
  await small.close();
  await large.close();
  return figures;
}
