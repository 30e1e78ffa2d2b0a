import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freshDatabase } from '../../libs/platform/postgres/testing.js';
import { answers, Clerk } from './clerk.js';
import { courtAt, openDesk, work, type Desk } from './desk.js';

const KILLS = 20;
const CLERKS = 6;
const PROGRAM = join(process.cwd(), 'test/journeys/server.mjs');

let database: Awaited<ReturnType<typeof freshDatabase>>;
let desk: Desk;
let server: ChildProcess | undefined;
beforeAll(async () => {
  database = await freshDatabase('crash');
  desk = await openDesk(database.url);
}, 30_000);
afterAll(async () => {
  await kill();
  await database.drop();
});

/** Starts the API in a process of its own and answers its address. */
async function start(): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.url,
    MASTER_KEY: desk.secret.toString('hex'),
    PORT: '0',
    LOG_LEVEL: 'silent',
  };
  server = spawn(process.execPath, [PROGRAM], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(server.stdout!, 'data')) as [Buffer];
  return `http://127.0.0.1:${port.toString().trim()}`;
}

async function kill(): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
}

describe('a server that is killed again and again', () => {
  it('loses no command that it answered, doubles none that is repeated, and shows what is right', async () => {
    const clerks = Array.from({ length: CLERKS }, () => new Clerk(desk.token, ''));
    let inTheAir = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const address = await start();
      let stopped = false;
      const shift = Promise.all(
        clerks.map(async (clerk) => {
          clerk.address = address;
          await clerk.repeat();
          await work(clerk, () => stopped);
        }),
      );
      // Some die while the views still catch up, others in the middle of the day's work.
      if (round % 4 > 0) await answers(clerks, 1);
      await pause(100 + 97 * (round % 7));
      const killed = kill();
      stopped = true;
      await Promise.all([killed, shift]);
      inTheAir += clerks.flatMap(({ unanswered }) => unanswered).length;
    }
    const address = await start();
    for (const clerk of clerks) {
      clerk.address = address;
      await clerk.repeat();
    }
    const book = clerks.flatMap((clerk) => clerk.book);
    expect(inTheAir).toBeGreaterThan(KILLS);
    expect(book.flatMap(({ path, troubles }) => troubles.map((trouble) => ({ path, ...trouble })))).toEqual([]);
    expect(book.filter(({ receipt }) => receipt === null)).toEqual([]);
    for (const sent of book.slice(-10)) expect(await clerks[0]!.again(sent)).toEqual(sent.receipt);
    await kill();

    const court = await courtAt(database.url, desk.secret, true);
    await court.reactor.drain();
    const { rows } = await court.pool.query<{ stream: string; revision: number; position: number; type: string }>(
      'select stream, revision, position, type from record.events order by position',
    );
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, i) => i + 1));
    for (const { receipt } of book) {
      const { stream, revision } = rows[receipt!.position - 1]!;
      expect([stream.endsWith(`-${receipt!.id}`), revision]).toEqual([true, receipt!.revision]);
    }
    const recorded = (type: string) => rows.filter((row) => row.type === type).length;
    const sent = (path: RegExp) => book.filter((one) => path.test(one.path)).length;
    expect({
      calls: recorded('ContactAttempted'),
      people: recorded('PersonRegistered'),
      logged: recorded('HoursLogged'),
    }).toEqual({
      calls: sent(/contacts$/),
      people: sent(/^people$/),
      logged: sent(/entries$/),
    });
    const verified = sent(/verify$/);
    expect({ verified: recorded('HoursVerified'), credited: recorded('CreditsPosted') }).toEqual({
      verified,
      credited: verified,
    });
    expect({ cases: recorded('ReferralReceived'), numbers: recorded('ReferenceReserved') }).toEqual({
      cases: sent(/^cases$/),
      numbers: sent(/^cases$/),
    });
    expect(await court.verify()).toEqual([]);
    await court.close();
    if (process.env['CRASH_FIGURES']) console.log({ commands: book.length, inTheAir, events: rows.length });
  }, 300_000);
});
