import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fastify } from 'fastify';
import { pino } from 'pino';
import { Accounts, OpenSessions } from '#access';
import { Acting, newId, ViewRunner, type Receipt } from '#platform';
import { CommandBus } from '@nestjs/cqrs';
import { FoundProgramme } from '#programme';
import { ChangeLanguage, RegisterPerson } from '#people';
import { createApi } from '../../apps/api/http.js';
import { poolOn, someEvent, type BenchCluster } from './ground.js';
import { underLoad, type Load } from './load.js';
import { round, rounds, type Figure } from './measure.js';

const CONNECTIONS = [32, 128];
const MS = 3000;
const ROUNDS = 3;

/**
 * A command over HTTP, answered when the views show it, against a bare route that does one INSERT. Views and processes run in a
 * worker, as they do where a court is served from containers.
 */
export async function httpBench(cluster: BenchCluster): Promise<Figure[]> {
  const { url, pool } = await cluster.database('http');
  const app = await createApi({ databaseUrl: url, masterKey: cluster.masterKey, log: pino({ level: 'silent' }), works: false, rateLimit: 1e9 });
  const worker = spawn(process.execPath, ['dist/apps/worker/main.js'], {
    env: { DATABASE_URL: url, MASTER_KEY: cluster.secret.toString('hex'), LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await app.listen(0, '127.0.0.1');
  const programmeId = newId();
  const people = Array.from({ length: Math.max(...CONNECTIONS) }, newId);
  const [acting, bus, accounts] = [app.get(Acting), app.get(CommandBus), app.get(Accounts)];
  await acting.run({ actor: newId(), role: 'admin', programmeId, timeZone: 'UTC', now: new Date().toISOString() }, async () => {
    await bus.execute(
      Object.assign(new FoundProgramme(), {
        programmeId,
        name: 'Bench',
        timeZone: 'UTC',
        clock: 'court',
        preset: 'time-dollar-youth-court',
        effectiveOn: new Date().toISOString().slice(0, 10),
      }),
    );
    let last: Receipt | undefined;
    for (const personId of people)
      last = await bus.execute(
        Object.assign(new RegisterPerson(), { personId, given: 'Given', family: 'Family', language: 'en' }),
      );
    // The worker takes a while to start.
    if (!(await app.get(ViewRunner).passed(last!.position, 60_000))) throw new Error('The worker does not show what is written.');
  });
  const grant = { programmeId, role: 'coordinator', personId: null };
  const accountId = await accounts.grant('bench', randomUUID(), grant);
  const { token } = await app.get(OpenSessions).open({ accountId, ...grant, kind: 'staff', proof: ['password'] });
  const { port } = app.getHttpServer().address() as { port: number };

  const bare = fastify();
  const inserting = poolOn(url);
  await pool.query(
    'create table plain (id uuid primary key, type text not null, data json not null, meta json not null, recorded_at timestamptz not null)',
  );
  bare.post('/insert', async (sent) => {
    const { eventId, type, meta } = someEvent(1);
    const values = [eventId, type, JSON.stringify(sent.body), JSON.stringify(meta), new Date().toISOString()];
    await inserting.query({ name: 'plain', text: 'insert into plain values ($1, $2, $3, $4, $5)', values });
    return { id: eventId };
  });
  await bare.listen({ port: 0, host: '127.0.0.1' });

  const load = (more: Pick<Load, 'paths' | 'bodies'> & Partial<Load>) => () =>
    underLoad({ port, headers: { authorization: `Bearer ${token}` }, ms: MS, ...more });
  const figures: Figure[] = [];
  for (const connections of CONNECTIONS) {
    const callers = people.slice(0, connections);
    const { change, register, insert } = await rounds(ROUNDS, {
      change: load({
        paths: callers.map((personId) => `/api/people/${personId}/language`),
        bodies: [body({ language: 'es' }), body({ language: 'en' })],
      }),
      register: load({
        paths: callers.map(() => '/api/people'),
        bodies: [body({ given: 'Given', family: 'Family', phone: '555-0100', language: 'en' })],
      }),
      insert: load({
        port: (bare.server.address() as { port: number }).port,
        paths: callers.map(() => '/insert'),
        bodies: [body({ language: 'es' })],
      }),
    });
    const figure = (what: string, ours: typeof change, goal: Figure['goal']): Figure => ({
      bench: 'http',
      what: `${what}, ${connections} connections`,
      ratio: round(ours.rate / insert.rate),
      goal,
      detail: `${Math.round(ours.rate)}/s, p99 ${round(ours.p99)} ms, against ${Math.round(insert.rate)}/s, p99 ${round(insert.p99)} ms`,
    });
    figures.push(
      figure('a command, shown by the views', change, { atLeast: 0.5 }),
      figure('a new person with sealed fields', register, null),
    );
  }
  await bare.close();
  await inserting.end();
  await app.close();
  worker.kill();
  await pool.end();
  return figures;
}

const body = (fields: Partial<ChangeLanguage & RegisterPerson>) => JSON.stringify(fields);
