import { randomBytes } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import { pino } from 'pino';
import { Accounts, OpenSessions } from '#access';
import {
  Acting,
  EventStore,
  LocalMasterKey,
  newId,
  Reactor,
  verify,
  VIEWS_CONTEXT,
  type Receipt,
  type ViewsContext,
} from '#platform';
import { FoundProgramme, ListAgency } from '#programme';
import { CourtModule } from '../../apps/api/court.module.js';
import { pg } from '../../libs/platform/postgres/types.js';
import type { Clerk } from './clerk.js';

const AGENCY = '20000000-0000-4000-8000-000000000001';

/** The account that does everything here. */
const SOMEBODY = '50000000-0000-4000-8000-000000000001';

/** What a clerk needs to find before work begins. */
export interface Desk {
  readonly secret: Buffer;
  readonly token: string;
  readonly programmeId: string;
}

/** The court in this process, on a database. */
export async function courtAt(databaseUrl: string, secret: Buffer, works: boolean) {
  const log = pino({ level: 'silent' });
  const court = CourtModule.forRoot({ databaseUrl, masterKey: new LocalMasterKey(secret), log, works });
  const app = await NestFactory.createApplicationContext(court, { logger: false, abortOnError: false });
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 3 });
  pool.on('error', () => undefined);
  const [acting, bus] = [app.get(Acting), app.get(CommandBus)];
  return {
    app,
    /** Connections of the owner of the database, who sees everything. */
    pool,
    store: app.get(EventStore),
    reactor: app.get(Reactor),
    context: app.get<ViewsContext>(VIEWS_CONTEXT),
    /** Sends a command as somebody of a programme, as if it were `now`. */
    send: <C extends object>(
      programmeId: string,
      type: new () => C,
      fields: Partial<C>,
      now = new Date().toISOString(),
      role = 'coordinator',
      personId?: string,
    ) =>
      acting.run(
        { actor: SOMEBODY, role, programmeId, timeZone: 'America/New_York', now, ...(personId && { personId }) },
        () => bus.execute(Object.assign(new type(), fields) as never) as Promise<Receipt>,
      ),
    verify: async () => (await verify(app.get<ViewsContext>(VIEWS_CONTEXT))).findings,
    found: (programmeId: string) => {
      const command = {
        programmeId,
        name: 'A court',
        timeZone: 'UTC',
        clock: 'court' as const,
        preset: 'time-dollar-youth-court',
        effectiveOn: '2026-01-01',
      };
      const founder = { actor: 'founder', role: 'admin', programmeId, timeZone: 'UTC', now: new Date().toISOString() };
      const agency = { programmeId, agencyId: AGENCY, name: 'Police Department', kind: 'police' };
      return acting.run(founder, async () => {
        await bus.execute(Object.assign(new FoundProgramme(), command));
        await bus.execute(Object.assign(new ListAgency(), agency));
      });
    },
    close: async () => {
      await app.close();
      await pool.end();
    },
  };
}

/** A court with one coordinator, who is signed in. */
export async function openDesk(databaseUrl: string): Promise<Desk> {
  const secret = randomBytes(32);
  const court = await courtAt(databaseUrl, secret, true);
  const programmeId = newId();
  await court.found(programmeId);
  const accounts = court.app.get(Accounts);
  const grant = { programmeId, role: 'coordinator', personId: null };
  const accountId = await accounts.grant('coordinator', 'a long password', grant);
  const opening = { accountId, ...grant, kind: 'staff' as const, proof: ['password'] };
  const { token } = await court.app.get(OpenSessions).open(opening);
  await court.reactor.drain();
  await court.close();
  return { secret, token, programmeId };
}

/** One thing after another, until told to stop or not answered: a referral with calls to its family, people, hours. */
export async function work(clerk: Clerk, stopped: () => boolean): Promise<void> {
  const [timesheetId, caseId] = [newId(), newId()];
  const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + (n % 300))).toISOString().slice(0, 10);
  const steps: ((n: number, entryId: string) => readonly [path: string, body: object])[] = [
    // The same words each time: only the key tells a new call from one that is repeated.
    () => [`cases/${caseId}/contacts`, { channel: 'phone', language: 'en', outcome: 'no-answer' }],
    (n) => ['people', { given: 'Given', family: `Family ${n}`, language: 'en' }],
    (n, entryId) => [`timesheets/${timesheetId}/entries`, { entryId, task: 'sorting', performedOn: day(n), minutes: 1 }],
    (_, entryId) => [`timesheets/${timesheetId}/entries/${entryId}/verify`, { supervisorId: newId(), method: 'pin' }],
  ];
  const referral = {
    caseId,
    youthId: newId(),
    agencyId: AGENCY,
    incidentId: newId(),
    outsideNumber: caseId.slice(-6),
    offence: 'shoplifting',
    offenceClass: 'property',
    offenceOn: '2026-01-02',
    receivedOn: '2026-01-05',
    ageAtOffence: 15,
    ageAtReferral: 15,
    narrative: 'A pair of shoes.',
    priors: 'no',
  };
  if (!(await clerk.send('timesheets', { timesheetId, personId: newId(), kind: 'voluntary' }))) return;
  if (!(await clerk.send('cases', referral))) return;
  for (let n = 0; ; n += 1) {
    const entryId = newId();
    for (const step of steps) if (stopped() || !(await clerk.send(...step(n, entryId)))) return;
  }
}
