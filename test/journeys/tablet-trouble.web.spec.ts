import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LocalMasterKey } from '#platform';
import { openCourt, type Court } from './court.js';
import { codeOf, Tablet, until } from './jury-tablets.js';
import { expectAccessible, Pages } from './pages.js';
import * as steps from './steps.js';
import { bailiff } from './steps.js';

jest.setTimeout(240_000);

const PROGRAM = join(process.cwd(), 'test/journeys/server.mjs');
const secret = randomBytes(32);

let court: Court;
beforeAll(async () => {
  court = await openCourt({ masterKey: new LocalMasterKey(secret) });
});
afterAll(async () => {
  await court?.close();
});

/** Ballots on record, in one round of one jury. */
async function castIn(deliberationId: string, round: number): Promise<number> {
  const { rows } = await court.pool.query<{ n: number }>(
    `select count(*)::int as n from record.events
     where type = 'BallotCast' and stream = $1 and (data ->> 'round')::int = $2`,
    [`deliberation-${deliberationId}`, round],
  );
  return rows[0]!.n;
}

/** The same court in a process of its own, on the same database, with its clock where the story stands. */
class OtherServer {
  private process: ChildProcess | undefined;
  private port = '0';

  async start(): Promise<string> {
    const env = {
      ...{ PATH: process.env['PATH'], DATABASE_URL: court.databaseUrl, MASTER_KEY: secret.toString('hex') },
      ...{ PORT: this.port, LOG_LEVEL: 'silent', RATE_LIMIT: '100000', CLOCK_AT: court.now },
    };
    this.process = spawn(process.execPath, [PROGRAM], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = (await once(this.process.stdout!, 'data')) as [Buffer];
    this.port = port.toString().trim();
    return `http://127.0.0.1:${this.port}`;
  }

  async kill(): Promise<void> {
    if (!this.process || this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}

describe('a server that is killed in the middle of a ballot', () => {
  const server = new OtherServer();
  let pages: Pages;
  afterAll(async () => {
    await pages?.close();
    await server.kill();
  });

  it('has each ballot once: none early, none lost', async () => {
    const jury = await steps.retired(court);
    const { hearingId, deliberationId, jurors } = jury;
    const itemId = await steps.proposes(court, jury, { sanction: 'community-service' });
    pages = await Pages.open(court, await server.start());
    const code = await codeOf(court, hearingId);
    const tablets = await Promise.all(
      jurors.map(async (jurorId) => {
        const tablet = await Tablet.at(pages);
        await tablet.sitsDown(court, hearingId, jurorId, code);
        await tablet.page.getByRole('navigation').waitFor();
        await tablet.page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
        return tablet;
      }),
    );
    const [lead, second, third, fourth] = tablets as [Tablet, Tablet, Tablet, Tablet];
    const path = `/deliberations/${deliberationId}/items/${itemId}`;
    await court.does(steps.juror(jurors[0]!), `${path}/open-ballot`);

    // Two vote, the server dies, the others vote, one of the first changes their mind, and a tablet is loaded again.
    await Promise.all([lead, second].map((tablet) => tablet.votes('I am for it')));
    await Promise.all([lead, second].map((tablet) => tablet.sees(/Received by the court/)));
    await server.kill();
    await third.votes('I am for it', 1);
    await fourth.votes('I am for it');
    await second.press('Change my vote');
    await second.votes('I am not for it');
    for (const tablet of [second, third, fourth]) await tablet.sees('Saved on this tablet');
    await fourth.page.reload();
    await fourth.sees('Saved on this tablet');
    await expectAccessible(fourth.page);
    expect(await castIn(deliberationId, 1)).toBe(2);
    await server.start();
    await Promise.all(tablets.map((tablet) => tablet.sees(/Received by the court/)));
    // Four votes and one that was changed.
    expect(await castIn(deliberationId, 1)).toBe(5);
    await lead.sees('4 of 4 votes are in');
    await lead.press('Count the votes');
    await lead.sees('For it: 3. Not for it: 1. Standing aside: 0.');

    // In the second round it dies while the votes are on their way: what was answered, and what was not.
    await court.does(steps.juror(jurors[0]!), `${path}/open-ballot`);
    await Promise.all(
      tablets.map(async (tablet) => {
        await tablet.sees('Round 2 of 2');
        await tablet.chooses('I am for it');
        await tablet.press('Look at my vote');
      }),
    );
    const voting = Promise.all(tablets.map((tablet) => tablet.press('Submit my vote')));
    await until(async () => (await castIn(deliberationId, 2)) > 0);
    await server.kill();
    await voting;
    await server.start();
    await Promise.all(tablets.map((tablet) => tablet.sees(/Received by the court/)));
    expect(await castIn(deliberationId, 2)).toBe(4);
    await lead.sees('4 of 4 votes are in');
    await lead.press('Count the votes');
    await until(async () => {
      const { rows } = await court.pool.query(`select from record.events where type = 'BallotClosed' and stream = $1`, [
        `deliberation-${deliberationId}`,
      ]);
      return rows.length === 2;
    });
    pages.expectNoFlaws();
  });
});

describe('what goes wrong with a tablet', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await Pages.open(court);
  });
  afterAll(async () => {
    await pages?.close();
  });

  it('is said in Spanish and in words one knows: late, foreign, out of range, by a wrong clock, or while the room is stopped', async () => {
    const jury = await steps.retired(court);
    const { hearingId, deliberationId, jurors } = jury;
    const itemId = await steps.proposes(court, jury, { sanction: 'community-service' });
    const path = `/deliberations/${deliberationId}/items/${itemId}`;
    const votes = (jurorId: string, amount: number) =>
      court.does(steps.juror(jurorId), `${path}/votes`, { jurorId, choice: 'for', amount });
    const tablet = await Tablet.at(pages, { screen: 'phone', language: 'es' });
    const { page } = tablet;
    await page.addInitScript(() => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + 86_400_000;
    });
    await page.reload();
    const code = await codeOf(court, hearingId);
    court.pass({ minutes: 10 });
    await tablet.types(code);
    await tablet.sees('Este código ya no sirve.');
    await expectAccessible(page);
    await tablet.sitsDown(court, hearingId, jurors[3]!, await codeOf(court, hearingId));
    await page.getByRole('navigation').waitFor();
    await expectAccessible(page);

    // A break is asked for on any screen, and reaches the bailiff.
    await tablet.press('Necesito…');
    await tablet.press('Necesito un descanso');
    await tablet.sees('Recibido por el tribunal');
    await expectAccessible(page);
    await tablet.press('Volver a la sala');
    const breaks = () => court.reads<{ hearingId: string; kind: string }[]>(bailiff, '/hearings/breaks');
    await until(async () => (await breaks()).some((one) => one.hearingId === hearingId && one.kind === 'break'));

    // Who has a login of their own needs no code.
    const own = await pages.as(steps.juror(jurors[0]!), { at: '/room', screen: 'tablet' });
    await own.getByRole('navigation').waitFor();

    // By a clock that is a day ahead the vote counts, and the time is the court's.
    await court.does(steps.juror(jurors[0]!), `${path}/open-ballot`);
    await tablet.goes('Votos');
    const vote = async (choice: 'I am for it' | 'I am not for it') => {
      await tablet.chooses(choice);
      await tablet.press('Revisar mi voto');
      await expectAccessible(page);
      await tablet.press('Enviar mi voto');
    };
    await vote('I am for it');
    const time = new Intl.DateTimeFormat('es-US', { timeZone: 'America/New_York', hour: 'numeric', minute: '2-digit' });
    await tablet.sees(new RegExp(`Recibido por el tribunal ${time.format(new Date(court.now)).replace(/\s/gu, '\\s')}`, 'u'));

    // Somebody else's vote, and one outside what is allowed, are not taken, whatever a tablet sends.
    const sends = (body: object) =>
      page.evaluate(
        async ([address, sent]) => {
          const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
          const answer = await fetch(`/api${address}/votes`, { method: 'POST', headers, body: sent! });
          return ((await answer.json()) as { code: string }).code;
        },
        [path, JSON.stringify(body)],
      );
    expect(await sends({ jurorId: jurors[0], choice: 'for', amount: 480 })).toBe('NotYourSeat');
    expect(await sends({ jurorId: jurors[3], choice: 'for', amount: 60_000 })).toBe('OutOfRange');

    // Asleep while the round is closed: the change that comes too late says so, and does not count in the next.
    await tablet.context.setOffline(true);
    await tablet.press('Cambiar mi voto');
    await vote('I am not for it');
    await tablet.sees('Guardado en esta tableta');
    for (const jurorId of jurors.slice(0, 3)) await votes(jurorId, 600);
    await court.does(steps.juror(jurors[0]!), `${path}/close-ballot`);
    await court.does(steps.juror(jurors[0]!), `${path}/open-ballot`);
    await tablet.context.setOffline(false);
    await tablet.sees('No aceptado: esa ronda ya se cerró.');
    await expectAccessible(page);
    expect(await castIn(deliberationId, 2)).toBe(0);

    // The room is stopped: the tablet is blank, also for who looks into it; and it comes back where it was.
    await court.does(bailiff, `/hearings/${hearingId}/stop`, { because: 'distress' });
    await tablet.sees('Hacemos una pausa');
    await expectAccessible(page);
    await until(async () => !(await page.locator('body').innerText()).includes('Servicio comunitario'));
    await court.does(bailiff, `/hearings/${hearingId}/resume`, {});
    await tablet.sees('Ronda 2 de 2');

    // A seat that is taken away says so.
    const { seated } = await court.reads<{ seated: { seatId: string; jurorId: string }[] }>(
      'coordinator',
      `/hearings/${hearingId}/seats`,
    );
    const { seatId } = seated.find(({ jurorId }) => jurorId === jurors[3])!;
    await court.does(bailiff, `/hearings/${hearingId}/seats/${seatId}/vacate`, { because: 'lost' });
    await tablet.sees('Tu lugar está en otra tableta');
    await tablet.page.getByRole('button', { name: 'Escribir el código' }).waitFor();
    const kept = JSON.parse(await tablet.keeps()) as { rows: unknown[]; local: object };
    expect([kept.rows, kept.local]).toEqual([[], {}]);
    pages.expectNoFlaws();
  });
});
