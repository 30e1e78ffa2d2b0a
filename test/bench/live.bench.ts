import { fork, spawn } from 'node:child_process';
import { CommandBus } from '@nestjs/cqrs';
import { pino } from 'pino';
import { OpenSessions } from '#access';
import { hearingDeciders, OpenBallot, OpenDeliberation, ProposeItem, type HearingEvents } from '#hearing';
import { Acting, newId, Streams, ViewRunner, type Receipt } from '#platform';
import { FoundProgramme } from '#programme';
import { createApi } from '../../apps/api/http.js';
import type { BenchCluster } from './ground.js';
import { percentile, round, type Figure } from './measure.js';
import type { Room, Rooms, Voted } from './rooms.load.js';

const ROOMS = 64;
const TABLETS = 8;
const MS = 10_000;

type Api = Awaited<ReturnType<typeof createApi>>;

/**
 * Full jury rooms whose tablets listen, and every juror votes: from the request to the last screen of the room. Once with views
 * and processes in the process that serves the screens, as `npm start` has them, once in a worker.
 */
export async function liveBench(cluster: BenchCluster): Promise<Figure[]> {
  return [
    ...(await figures(cluster, 'live_one', true, 'one process')),
    ...(await figures(cluster, 'live_worker', false, 'views in a worker')),
  ];
}

async function figures(cluster: BenchCluster, name: string, works: boolean, where: string): Promise<Figure[]> {
  const { url, pool } = await cluster.database(name);
  const log = pino({ level: 'silent' });
  const app = await createApi({ databaseUrl: url, masterKey: cluster.masterKey, log, works, rateLimit: 1e9 });
  const env = { DATABASE_URL: url, MASTER_KEY: cluster.secret.toString('hex'), LOG_LEVEL: 'silent' };
  const worker = works ? null : spawn(process.execPath, ['dist/apps/worker/main.js'], { env, stdio: 'inherit' });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  const { all, first, answered, opened } = await vote({ port, rooms: await fill(app), ms: MS });
  await app.close();
  if (worker) await new Promise((gone) => worker.once('exit', gone).kill('SIGTERM'));
  await pool.end();
  const detail = `${ROOMS * TABLETS} streams opened in ${round(opened / 1000, 1)} s, ${all.length} ballots over ${MS / 1000} s; first screen p50 ${at(first, 0.5)}, p99 ${at(first, 0.99)} ms; answered p50 ${at(answered, 0.5)}, p99 ${at(answered, 0.99)} ms; longest ${at(all, 1)} ms`;
  return [
    {
      bench: 'live',
      what: `ms from a ballot to every screen of its room, p50, ${where}`,
      ratio: at(all, 0.5),
      goal: null,
      detail,
    },
    {
      bench: 'live',
      what: `ms from a ballot to every screen of its room, p99, ${where}`,
      ratio: at(all, 0.99),
      goal: works ? { atMost: 150 } : null,
      detail: '',
    },
  ];
}

const at = (times: readonly number[], part: number) => round(percentile(times, part), 1);

function vote(told: Rooms): Promise<Voted> {
  return new Promise((resolve, reject) => {
    const generator = fork(new URL('./rooms.load.ts', import.meta.url));
    generator.once('message', (voted) => resolve(voted as Voted));
    generator.once('exit', (code) => reject(new Error(`The generator ended with ${code}.`)));
    generator.send(told);
  });
}

/** Writes facts as they stand in the record of a real court, without the day before them. */
class Tell {
  constructor(readonly facts: readonly { readonly type: string; readonly data: object }[]) {}
}
const telling = { ...hearingDeciders.hearingDecider, decide: { Tell: ({ facts }: Tell) => facts } };

/** Jury rooms with an open ballot each, and a session for each juror's tablet. */
async function fill(app: Api): Promise<Room[]> {
  const [acting, bus, streams, sessions] = [app.get(Acting), app.get(CommandBus), app.get(Streams), app.get(OpenSessions)];
  const programmeId = newId();
  const now = new Date().toISOString();
  const as = <T>(role: string, work: () => Promise<T>, personId?: string) =>
    acting.run({ actor: personId ?? newId(), role, ...(personId && { personId }), programmeId, timeZone: 'UTC', now }, work);
  const send = <C extends object>(type: new () => C, fields: Partial<C>, role = 'clerk', personId?: string) =>
    as(role, () => bus.execute(Object.assign(new type(), fields) as never) as Promise<Receipt>, personId);
  await send(
    FoundProgramme,
    {
      programmeId,
      name: 'Bench',
      timeZone: 'UTC',
      clock: 'court',
      preset: 'time-dollar-youth-court',
      effectiveOn: now.slice(0, 10),
    },
    'admin',
  );
  let last = 0;
  const rooms: Room[] = [];
  for (let n = 0; n < ROOMS; n += 1) {
    const [hearingId, deliberationId, itemId, caseId, sittingId] = [newId(), newId(), newId(), newId(), newId()];
    const jurors = Array.from({ length: TABLETS }, () => newId());
    await as('judge', () =>
      streams.perform(telling as never, hearingId, new Tell(seatedIn({ caseId, sittingId, jurors, now })), acting.by()),
    );
    await send(OpenDeliberation, {
      ...{ deliberationId, hearingId, caseId, dispositionId: newId(), policyVersion: 1, offenceClass: 'property' },
      ...{ jurors, foreperson: jurors[0]! },
    });
    const asLead = ['foreperson', jurors[0]!] as const;
    await send(ProposeItem, { deliberationId, itemId, jurorId: jurors[0]!, sanction: 'jury-duty', amount: 7 }, ...asLead);
    ({ position: last } = await send(OpenBallot, { deliberationId, itemId }, ...asLead));
    const opening = {
      accountId: null,
      programmeId,
      role: 'juror',
      kind: 'juror',
      scope: { hearingId },
      proof: ['room-code'],
    } as const;
    const tablets = await Promise.all(
      jurors.map(async (jurorId) => ({ jurorId, token: (await sessions.open({ ...opening, personId: jurorId })).token })),
    );
    rooms.push({ hearingId, deliberationId, itemId, tablets });
  }
  // A worker takes a while to start.
  if (!(await app.get(ViewRunner).passed(last, 60_000))) throw new Error('The views do not show what was written.');
  return rooms;
}

interface Seating {
  readonly caseId: string;
  readonly sittingId: string;
  readonly jurors: readonly string[];
  readonly now: string;
}

const seatedIn = ({ caseId, sittingId, jurors, now }: Seating) => [
  {
    type: 'HearingOpened',
    data: {
      ...{ caseId, sittingId, youthId: newId(), roomId: newId(), judgeId: newId(), policyVersion: 1, format: 'jury' },
      ...{ language: 'en', interpreterId: null, interpreterFor: null, panelSize: TABLETS, quorum: 6, decision: 'majority' },
      ...{ offenceClass: 'property', guardianNeeded: false, resetsLeft: 1, at: now },
    } satisfies HearingEvents['HearingOpened'],
  },
  {
    type: 'PanelSeated',
    data: {
      ...{ caseId, sittingId, drawId: newId(), forepersonId: jurors[0]!, alternates: [], at: now },
      jurors: jurors.map((jurorId, seat) => ({ jurorId, seat: seat + 1 })),
    } satisfies HearingEvents['PanelSeated'],
  },
  ...jurors.map((jurorId) => ({
    type: 'OathTaken',
    data: { jurorId, textVersion: 'oath-1', method: 'spoken' } satisfies HearingEvents['OathTaken'],
  })),
];
