import type { ExecutionContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ModuleRef } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { pino } from 'pino';
import { from, lastValueFrom } from 'rxjs';
import { DataSource, type EntityManager } from 'typeorm';
import { Accounts, OpenSessions } from '#access';
import { ChangeLanguage, RegisterPerson } from '#people';
import { Acting, Folding, newId, Reactor, Reading, ROLES, Vault, type MasterKey } from '#platform';
import { FoundProgramme, ListAgency } from '#programme';
import { ReceiveReferral } from '#referral';
import { CourtModule } from '../../apps/api/court.module.js';
import { AllowGuard } from '../../libs/platform/http/session.js';
import { TrailInterceptor } from '../../libs/platform/trail/trail.interceptor.js';
import { ReferralsController } from '../../libs/referral/referrals.controller.js';
import type { BenchCluster } from './ground.js';
import { callers, round, rounds, type Figure, type Measured } from './measure.js';

const CALLERS = 16;
const MS = 1_500;
const ROUNDS = 7;
const PAGE = 50;
const CASES = 150;
const TODAY = new Date().toISOString().slice(0, 10);

/** Reads as the owner of the database does, for whom no row-level security holds. */
class Bare extends Reading {
  constructor(
    private readonly owner: DataSource,
    acting: Acting,
    folding: Folding,
  ) {
    super(owner, acting, folding);
  }

  override inProgramme<T>(ask: (tx: EntityManager) => Promise<T>): Promise<T> {
    return ask(this.owner.manager);
  }
}

/** The whole court in this process; `bare` works as the owner of the database does. */
async function courtOn(url: string, masterKey: MasterKey, { works, bare = false }: { works: boolean; bare?: boolean }) {
  const court = CourtModule.forRoot({ databaseUrl: url, masterKey, log: pino({ level: 'silent' }), works });
  const building = Test.createTestingModule({ imports: [court] });
  if (bare) building.overrideProvider(ROLES).useValue({ owner: url, requests: url, works: url });
  const app = await building.compile();
  await app.init();
  const acting = app.get(Acting);
  const as = <T>(programmeId: string, work: () => T): T =>
    acting.run(
      { actor: newId(), role: 'coordinator', programmeId, timeZone: 'America/New_York', now: new Date().toISOString() },
      work,
    );
  const send = <C extends object>(programmeId: string, type: new () => C, fields: Partial<C>) =>
    as(programmeId, () => app.get(CommandBus).execute(Object.assign(new type(), fields) as never));
  return { app, acting, as, send };
}

type Court = Awaited<ReturnType<typeof courtOn>>;

/** A programme with cases that were just received. */
async function programmeWith(court: Court, cases: number) {
  const programmeId = newId();
  const agencyId = newId();
  await court.send(programmeId, FoundProgramme, {
    programmeId,
    name: 'Bench',
    timeZone: 'America/New_York',
    clock: 'court',
    preset: 'time-dollar-youth-court',
    effectiveOn: TODAY,
  });
  await court.send(programmeId, ListAgency, { programmeId, agencyId, name: 'Police', kind: 'police' });
  const caseIds: string[] = [];
  const people: string[] = [];
  for (let n = 0; n < cases; n += 1) {
    const [caseId, youthId] = [newId(), newId()];
    await court.send(programmeId, RegisterPerson, { personId: youthId, given: 'Given', family: `Family${n}`, language: 'en' });
    await court.send(programmeId, ReceiveReferral, {
      caseId,
      youthId,
      agencyId,
      incidentId: newId(),
      offence: 'shoplifting',
      offenceClass: 'property',
      offenceOn: TODAY,
      receivedOn: TODAY,
      ageAtOffence: 15,
      ageAtReferral: 15,
      narrative: 'Took a pair of trainers from a shop on Long Street and ran.',
      priors: 'no',
    });
    caseIds.push(caseId);
    people.push(youthId);
  }
  return { programmeId, caseIds, people };
}

/** What stands around a handler, given a request as it comes from the wire; with the trail where there is one. */
function gateOf({ acting }: Court, guard: AllowGuard, token: string, trail?: TrailInterceptor) {
  return async <T>(controller: object, method: string, params: Record<string, string>, work: () => Promise<T>): Promise<T> => {
    const headers = { authorization: `Bearer ${token}` };
    const request: { signedIn?: { accountId: string; role: string; programmeId: string }; [more: string]: unknown } = {
      headers,
      params,
      method: 'GET',
      query: {},
    };
    const http = { getRequest: () => request, getResponse: () => ({}) };
    const handler = (controller as Record<string, object>)[method]!;
    const context = {
      getHandler: () => handler,
      getClass: () => controller.constructor,
      getType: () => 'http',
      switchToHttp: () => http,
      getArgs: () => [request],
    } as unknown as ExecutionContext;
    if (!(await guard.canActivate(context))) throw new Error('The bench may not look.');
    const { accountId: actor, role, programmeId } = request.signedIn!;
    const by = { actor, role, programmeId, timeZone: 'America/New_York', now: new Date().toISOString() };
    return acting.run(
      by,
      () => (trail ? lastValueFrom(trail.intercept(context, { handle: () => from(work()) })) : work()) as Promise<T>,
    );
  };
}

/** What permission and row-level security cost, against the same question or command without them. */
export async function safetyBench(cluster: BenchCluster): Promise<Figure[]> {
  const { url, pool } = await cluster.database('safety');
  const seeding = await courtOn(url, cluster.masterKey, { works: true });
  await programmeWith(seeding, CASES);
  const { programmeId, caseIds, people } = await programmeWith(seeding, CASES);
  await seeding.app.get(Reactor).drain();
  await seeding.app.close();
  await pool.query('vacuum analyze');

  const safe = await courtOn(url, cluster.masterKey, { works: false });
  const bare = await courtOn(url, cluster.masterKey, { works: false, bare: true });
  const grant = { programmeId, role: 'coordinator', personId: null };
  const accountId = await safe.app.get(Accounts).grant('bench', newId(), grant);
  const { token } = await safe.app.get(OpenSessions).open({ accountId, ...grant, kind: 'staff', proof: ['password', 'totp'] });
  const guard = await safe.app.get(ModuleRef).create(AllowGuard);
  const through = gateOf(safe, guard, token);
  const noted = gateOf(safe, guard, token, await safe.app.get(ModuleRef).create(TrailInterceptor));
  const owner = bare.app.get(DataSource);
  const cases = safe.app.get(ReferralsController, { strict: false });
  const bareCases = new ReferralsController(
    new Bare(owner, bare.acting, bare.app.get(Folding)),
    bare.app.get(Vault),
    bare.acting,
  );
  let nth = 0;
  const caseId = () => caseIds[(nth += 1) % caseIds.length]!;
  const load = (work: (caller: number) => Promise<unknown>) => () => callers(CALLERS, MS, work);

  const asked = <T>(gate: typeof through, method: string, work: (id: string) => Promise<T>) => {
    const id = caseId();
    return gate(cases, method, { caseId: id }, () => work(id));
  };

  const reads = await rounds(ROUNDS, {
    barePage: load(() => bare.as(programmeId, () => bareCases.list({ take: PAGE }))),
    page: load(() => through(cases, 'list', {}, () => cases.list({ take: PAGE }))),
    pageNoted: load(() => noted(cases, 'list', {}, () => cases.list({ take: PAGE }))),
    bareDue: load(() => bare.as(programmeId, () => bareCases.deadlinesOf(caseId()))),
    due: load(() => asked(through, 'deadlinesOf', (id) => cases.deadlinesOf(id))),
    dueNoted: load(() => asked(noted, 'deadlinesOf', (id) => cases.deadlinesOf(id))),
    bareOne: load(() => bare.as(programmeId, () => bareCases.one(caseId()))),
    one: load(() => asked(through, 'one', (id) => cases.one(id))),
    oneNoted: load(() => asked(noted, 'one', (id) => cases.one(id))),
  });
  // Each caller changes one person's language back and forth: what is said twice in a row would not be recorded.
  const said = new Map<string, number>();
  const changing = (court: Court, personId: string) => {
    said.set(personId, (said.get(personId) ?? 0) + 1);
    return court.send(programmeId, ChangeLanguage, { personId, language: ['es', 'en'][said.get(personId)! % 2]! });
  };
  const commands = await rounds(ROUNDS, {
    bare: load((caller) => changing(bare, people[caller]!)),
    safe: load((caller) => through(cases, 'list', {}, () => changing(safe, people[CALLERS + caller]!) as Promise<unknown>)),
  });
  await safe.app.close();
  await bare.app.close();
  await pool.end();
  const figure = (what: string, ours: Measured, plain: Measured, goal: number | null): Figure => ({
    bench: 'safety',
    what,
    ratio: round(ours.rate / plain.rate),
    goal: goal === null ? null : { atLeast: goal },
    detail: `${Math.round(ours.rate)}/s against ${Math.round(plain.rate)}/s`,
  });
  return [
    figure(`a page of ${PAGE} cases, permission and row security`, reads.page, reads.barePage, 0.65),
    figure('… and the trail', reads.pageNoted, reads.barePage, 0.6),
    figure('the due dates of a case, permission and row security', reads.due, reads.bareDue, 0.65),
    figure('… and the trail', reads.dueNoted, reads.bareDue, 0.6),
    figure('a case file, permission and row security', reads.one, reads.bareOne, 0.65),
    figure('… and the trail, written before it is shown', reads.oneNoted, reads.bareOne, 0.6),
    figure('a command, permission and row security', commands.safe, commands.bare, 0.9),
  ];
}
