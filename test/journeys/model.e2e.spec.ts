import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { Refusal } from '#kernel';
import {
  KeyReused,
  Keyring,
  LocalMasterKey,
  newId,
  NotHere,
  PostgresStore,
  rebuild,
  Stale,
  tablesOf,
  verify,
  ViewRunner,
  type Receipt,
  type ViewsContext,
} from '#platform';
import { ExpungeRecord, recordOf, ReopenRecord, SealRecord } from '#records';
import { CloseAdministratively } from '#referral';
import { hides, views } from '../../apps/api/court.module.js';
import { furnishPlatform } from '../../libs/platform/postgres/databases.module.js';
import { freshDatabase } from '../../libs/platform/postgres/testing.js';
import { pg } from '../../libs/platform/postgres/types.js';
import { Upcasts } from '../../libs/platform/record/upcasts.js';
import { playSmallCourt } from '../bench/small-court.js';
import { courtAt } from './desk.js';
import { Choices, commandsOf, filled, Memory, type Offered } from './noise.js';
import { rowsOf } from './rows.js';

// More of them, or others: MODEL_RUNS=50 MODEL_SEED=7.
const RUNS = Number(process.env['MODEL_RUNS'] ?? 3);
const SEED = Number(process.env['MODEL_SEED'] ?? 20260307);
const AFTERWARDS = '2026-02-10T15:00:00.000Z';
const LATER = '2026-04-20T15:00:00.000Z';
const secret = randomBytes(32);
const master = new LocalMasterKey(secret);
const programmeId = newId();
type Court = Awaited<ReturnType<typeof courtAt>>;

/** What a command may be answered with, besides a receipt. */
const isAnswer = (error: unknown) => [Refusal, NotHere, Stale, KeyReused].some((kind) => error instanceof kind);

/** The court, with a voice from the street: between its own commands come others, about the same people and cases. */
class NoisyCourt {
  readonly faults: string[] = [];
  sent = 0;
  answered = 0;
  vanished = 0;
  private readonly memory = new Memory();
  private readonly offered: readonly Offered[];

  constructor(
    private readonly court: Court,
    private readonly choices: Choices,
  ) {
    // Not all of them each time: else whatever ends a case ends every case early.
    this.offered = commandsOf(court.app).filter(() => choices.below(10) < 6);
  }

  readonly send = async <C extends object>(
    type: new () => C,
    fields: Partial<C>,
    now?: string,
    role?: string,
    personId?: string,
  ) => {
    this.memory.hear(fields);
    const receipt = await this.ask(type.name, () => this.court.send(programmeId, type, fields, now, role, personId));
    if (now && this.choices.below(3) === 0) await this.interject(now);
    return receipt;
  };

  /** What happens afterwards, a day at a time. */
  async goOn(moment: string, commands: number): Promise<void> {
    for (let i = 0; i < commands; i += 1) {
      await this.interject(new Date(Date.parse(moment) + Math.floor(i / 10) * 86_400_000).toISOString());
    }
  }

  /** Closes what is still open, and lets records vanish: most are sealed, some expunged in part or in full, and some come back. */
  async forget(moment: string): Promise<void> {
    const { rows } = await this.court.pool.query<{ caseId: string; closedOn: string | null }>(
      'select "caseId", "closedOn" from views.record_parts order by 1',
    );
    const ordered = (order: string) => ({ basis: 'court-order', order });
    const does = (name: string, type: new () => object, fields: object) =>
      this.ask(name, () => this.court.send(programmeId, type, fields, moment, 'admin'));
    for (const [i, { caseId, closedOn }] of rows.entries()) {
      const because = 'moved';
      if (closedOn === null) await does('CloseAdministratively', CloseAdministratively, { caseId, because });
      await this.court.reactor.drain();
      const how = i % 4;
      if (how < 3) this.vanished += (await does('SealRecord', SealRecord, { recordId: caseId, ...ordered('7/1') })).position && 1;
      else await does('ExpungeRecord', ExpungeRecord, { recordId: caseId, level: 'partial', alsoEnds: true, ...ordered('7/2') });
      const recordId = recordOf(caseId);
      if (how === 1) await does('ReopenRecord', ReopenRecord, { recordId, ...ordered('7/3') });
      if (how === 2) await does('ExpungeRecord', ExpungeRecord, { recordId, level: 'full', ...ordered('7/4') });
      if (this.choices.below(2) === 0) await this.goOn(moment, 20);
    }
  }

  private async interject(moment: string): Promise<void> {
    const offered = this.choices.of(this.offered);
    const command = filled(offered, this.memory, this.choices, { moment, day: moment.slice(0, 10) });
    if (!command) return;
    const personId = this.memory.recall('personId', this.choices) as string | undefined;
    this.sent += 1;
    const { position } = await this.ask(offered.type.name, () =>
      this.court.send(programmeId, offered.type, command, moment, this.choices.of(offered.roles), personId),
    );
    if (position > 0) this.answered += 1;
  }

  private async ask(name: string, send: () => Promise<Receipt>): Promise<Receipt> {
    try {
      return await send();
    } catch (error) {
      if (!isAnswer(error)) this.faults.push(`${name}: ${(error as Error).stack}`);
      return { id: '', revision: -1, position: 0 };
    }
  }
}

/** What was shown again stands in the views a while later. */
async function settled(pool: pg.Pool): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const { rowCount } = await pool.query(
      'select from running.hidden where shown union all select from running.discreet where shown',
    );
    if (rowCount === 0) return;
    await pause(50);
  }
  throw new Error('What was shown again does not come back.');
}

async function copy(from: pg.Pool, to: pg.Pool, what: string, table: string): Promise<void> {
  const [source, target] = [await from.connect(), await to.connect()];
  try {
    await pipeline(source.query(copyTo(`copy (${what}) to stdout`)), target.query(copyFrom(`copy ${table} from stdin`)));
    await target.query(`select pg_notify('record', '')`);
  } finally {
    source.release();
    target.release();
  }
}

/** Another court's machine, on which the same record arrives in two parts. */
async function catchUp(from: pg.Pool, restedAt: number, last: number, rebuilt: boolean): Promise<Record<string, string[]>> {
  const database = await freshDatabase('later');
  const pool = new pg.Pool({ connectionString: database.url, max: 6 });
  await furnishPlatform(database.url);
  const store = new PostgresStore(pool, pool);
  try {
    // COPY does not work beneath row-level security.
    await pool.query('alter table record.events no force row level security');
    await Keyring.open(pool, master);
    await pool.query('truncate keys.data_keys');
    await copy(from, pool, 'table keys.data_keys', 'keys.data_keys');
    const keyring = await Keyring.open(pool, master);
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const context: ViewsContext = { pool, store, keyring, upcasts: new Upcasts(), tables: tablesOf(views), hides, log };
    const upTo = async (position: number, events: string) => {
      await copy(from, pool, `select * from record.events where ${events}`, 'record.events');
      const runner = new ViewRunner(context);
      runner.start();
      expect(await runner.passed(position, 20_000)).toBe(true);
      await settled(pool);
      await runner.stop();
    };
    await upTo(restedAt, `position <= ${restedAt}`);
    if (rebuilt) await rebuild(context);
    await upTo(last, `position > ${restedAt}`);
    return await rowsOf(pool);
  } finally {
    await store.close();
    await pool.end();
    await database.drop();
  }
}

describe('whatever is done, in whatever order', () => {
  let court: Court;
  const types = new Set<string>();
  const answered = { sent: 0, answered: 0 };
  let vanished = 0;

  it(
    'shows the same live, rebuilt, and caught up with from any point',
    async () => {
      const numbers = fc.array(fc.nat(0xffff), { minLength: 997, maxLength: 997 });
      const property = fc.asyncProperty(
        numbers,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        async (chosen, share, rebuilt) => {
          const database = await freshDatabase('model');
          court = await courtAt(database.url, secret, true);
          try {
            const noisy = new NoisyCourt(court, new Choices(chosen));
            // Noise may have ended what the story goes on with; then the story ends there.
            const { pool, reactor } = court;
            await playSmallCourt({ programmeId, pool, reactor, send: noisy.send }, 2, 9).catch(() => undefined);
            await noisy.goOn(AFTERWARDS, 400);
            await court.reactor.drain();
            await noisy.forget(LATER);
            await noisy.goOn(LATER, 60);
            await court.reactor.drain();
            await settled(court.pool);
            expect(noisy.faults).toEqual([]);
            vanished += noisy.vanished;
            answered.sent += noisy.sent;
            answered.answered += noisy.answered;
            const { rows } = await court.pool.query<{ type: string; last: number }>(
              'select type, max(position) as last from record.events group by type',
            );
            for (const { type } of rows) types.add(type);
            const last = Math.max(...rows.map((row) => row.last));

            const { context } = court;
            const live = await rowsOf(court.pool);
            await rebuild(context);
            expect(await rowsOf(court.pool)).toEqual(live);
            expect(await catchUp(court.pool, Math.floor(share * last), last, rebuilt)).toEqual(live);
            const { findings } = await verify(context);
            expect(findings.filter(({ sentence }) => !sentence.includes('is stuck on'))).toEqual([]);
          } finally {
            await court.close();
            await database.drop();
          }
        },
      );
      await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
      expect(vanished).toBeGreaterThan(RUNS);
      if (process.env['MODEL_FIGURES']) console.log({ types: types.size, vanished, ...answered });
    },
    60_000 + RUNS * 30_000,
  );
});
