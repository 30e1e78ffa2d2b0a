// A court of two programmes in a process of its own, so that its memory is its own too. Its log goes to stdout; it answers by messages.
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { Clock, Reactor, WORKS } from '#platform';
import type { pg } from '../../libs/platform/postgres/types.js';
import { createApi, LocalMasterKey } from './built.js';
import type { Answer, Ask, Asked, House } from './house.messages.js';
import { SURNAME } from './house.messages.js';
import { seedProgramme } from './seeded.js';

/** A Thursday afternoon that never passes: the same seed meets the same court. */
const NOW = '2026-03-05T19:00:00.000Z';
class Stopped extends Clock {
  now(): string {
    return NOW;
  }
}

const app = await createApi({
  databaseUrl: process.env['DATABASE_URL']!,
  masterKey: new LocalMasterKey(randomBytes(32)),
  log: pino({ level: 'info' }, pino.destination({ dest: 1, sync: true })),
  clock: new Stopped(),
});
await app.listen(0, '127.0.0.1');
const today = NOW.slice(0, 10);
const own = await seedProgramme(app, 'The court that is asked', today, SURNAME.own);
const other = await seedProgramme(app, 'Another court altogether', today, SURNAME.other);
await app.get(Reactor).drain();

/** What stays in memory once everything that can go has gone. */
async function heap(): Promise<number> {
  await app.get(Reactor).drain();
  for (let i = 0; i < 3; i += 1) {
    await pause(100);
    globalThis.gc!();
  }
  return process.memoryUsage().heapUsed;
}

async function troubles(): Promise<Answer['troubles']> {
  await app.get(Reactor).drain();
  const { rows } = await app.get<pg.Pool>(WORKS).query<{ told: string; refused: boolean }>(
    `select 'stuck: ' || process || ' ' || command || ' ' || code as told, sentence not like 'The system failed%' as refused from running.stuck
     union all select 'parked: ' || view || ' ' || error, false from running.parked`,
  );
  const those = (which: boolean) => rows.filter(({ refused }) => refused === which).map(({ told }) => told);
  return { failed: those(false), refused: those(true) };
}

const answers: { [A in Ask]: (about: string) => Promise<Answer[A]> } = { heap, troubles, token: own.signIn };
process.on('message', ([nth, ask, about]: Asked) => void answers[ask](about).then((answer) => process.send!([nth, answer])));
// It is nobody's without the one who started it.
process.on('disconnect', () => process.exit(0));
const { port } = app.getHttpServer().address() as AddressInfo;
process.send!({ port, own: own.seeded, other: other.seeded } satisfies House);
