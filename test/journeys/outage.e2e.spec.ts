import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { LocalMasterKey } from '#platform';
import { createApi } from '../../apps/api/http.js';
import { openCluster } from '../../libs/platform/postgres/cluster.js';
import { freshDatabase } from '../../libs/platform/postgres/testing.js';
import { answers, Clerk } from './clerk.js';
import { courtAt, openDesk, work, type Desk } from './desk.js';

const UNAVAILABLE = {
  type: '/problems/Unavailable',
  title:
    "The court's database cannot be reached or written just now. Send it again with the same Idempotency-Key: nothing is done twice.",
  status: 503,
  code: 'Unavailable',
};

/** The API in this process, listening. */
async function listening(databaseUrl: string, { secret }: Desk): Promise<{ api: NestFastifyApplication; address: string }> {
  const api = await createApi({ databaseUrl, masterKey: new LocalMasterKey(secret), log: pino({ level: 'silent' }) });
  await api.listen(0, '127.0.0.1');
  return { api, address: await api.getUrl() };
}

const contacts = (clerk: Clerk) => clerk.book.filter(({ path }) => path.endsWith('/contacts'));

describe('a database that is killed while the court works', () => {
  const folder = mkdtempSync(join(tmpdir(), 'youth-court-outage-'));
  const said: string[] = [];
  let cluster: Awaited<ReturnType<typeof openCluster>>;
  let api: NestFastifyApplication;
  afterAll(async () => {
    await api.close();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is answered for with a sentence, comes back, and has neither lost nor halved anything', async () => {
    cluster = await openCluster({ dataDir: folder, log: (line) => said.push(line) });
    const desk = await openDesk(cluster.url);
    const opened = await listening(cluster.url, desk);
    ({ api } = opened);
    const clerks = Array.from({ length: 4 }, () => new Clerk(desk.token, opened.address));
    for (let round = 0; round < 3; round += 1) {
      let stopped = false;
      const shift = clerks.map((clerk) => work(clerk, () => stopped));
      await answers(clerks, 30);
      const [pid] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
      // The first command that is not answered with a receipt ends the round: who had none under way then may never meet one.
      await Promise.race(shift);
      stopped = true;
      await Promise.all(shift);
      for (
        const until = Date.now() + 20_000;
        clerks.some(({ unanswered }) => unanswered.length > 0) && Date.now() < until;
        await pause(100)
      ) {
        await Promise.all(clerks.map((clerk) => clerk.repeat()));
      }
    }
    const book = clerks.flatMap((clerk) => clerk.book);
    expect(book.filter(({ receipt }) => receipt === null)).toEqual([]);
    const troubles = book.flatMap((sent) => sent.troubles);
    expect(troubles.length).toBeGreaterThanOrEqual(3);
    for (const trouble of troubles) expect(trouble).toMatchObject(UNAVAILABLE);
    expect(said.filter((line) => line.includes('starting it again'))).toHaveLength(3);

    const court = await courtAt(cluster.url, desk.secret, false);
    await court.reactor.drain();
    expect(await court.verify()).toEqual([]);
    const { rows } = await court.pool.query<{ type: string; n: number }>(
      'select type, count(*) as n from record.events group by type',
    );
    const recorded = Object.fromEntries(rows.map(({ type, n }) => [type, n]));
    expect(recorded['ContactAttempted']).toBe(clerks.flatMap(contacts).length);
    expect(recorded['ReferralReceived']).toBe(recorded['ReferenceReserved']);
    await court.close();
  });
});

describe('a disk that is full', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let opened: Awaited<ReturnType<typeof listening>>;
  afterAll(async () => {
    await opened.api.close();
    await database.drop();
  });

  it('is answered for with a sentence; nothing is half written, and what is repeated later goes through', async () => {
    database = await freshDatabase('disk');
    const desk = await openDesk(database.url);
    opened = await listening(database.url, desk);
    const court = await courtAt(database.url, desk.secret, false);
    const count = async () => (await court.pool.query<{ n: number }>('select count(*) as n from record.events')).rows[0]!.n;
    const before = await count();
    // What Postgres says when it can write no more; here to the case, after the number of the case was written.
    await court.pool.query(`
      create function record.disk_full() returns trigger language plpgsql as $$
      begin
        if new.stream like 'case-%' then raise exception 'could not extend file: No space left on device' using errcode = '53100'; end if;
        return new;
      end $$;
      create trigger disk_full before insert on record.events for each row execute function record.disk_full();`);
    const clerk = new Clerk(desk.token, opened.address);
    await work(clerk, () => false);
    const [sheet, referral] = clerk.book;
    expect(sheet!.receipt).not.toBeNull();
    expect(referral!.receipt).toBeNull();
    expect(referral!.troubles).toEqual([{ ...UNAVAILABLE, correlation: expect.any(String) }]);
    const { rows } = await court.pool.query<{ type: string }>(
      'select type from record.events where position > $1 order by position',
      [before],
    );
    expect(rows.map(({ type }) => type)).toEqual(['TimesheetOpened', 'ReferenceReserved']);

    await court.pool.query('drop trigger disk_full on record.events');
    await clerk.repeat();
    expect(referral!.receipt).toMatchObject({ revision: 0 });
    expect(await count()).toBe(before + 3);
    await court.reactor.drain();
    expect(await court.verify()).toEqual([]);
    await court.close();
  }, 30_000);
});

describe('a program that cannot start', () => {
  const programs = ['api', 'worker'];
  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'youth-court-start-'));
    folders.push(folder);
    return folder;
  };
  const started = (program: string, env: Record<string, string>, ...args: string[]) => {
    const folder = newFolder();
    const { status, stderr } = spawnSync(process.execPath, [join('dist/apps', program, 'main.js'), ...args], {
      encoding: 'utf8',
      timeout: 20_000,
      env: { PATH: process.env['PATH'] ?? '', DATA_DIR: folder, LOG_LEVEL: 'silent', PORT: '0', ...env },
    });
    return { status, stderr };
  };

  it.each(programs)('says so when there is no database: %s', (program) => {
    const { status, stderr } = started(program, { DATABASE_URL: 'postgres://court:secret@127.0.0.1:9/court' });
    expect(stderr).toBe('The database at 127.0.0.1:9/court cannot be used: nothing answers there. Check DATABASE_URL.\n');
    expect(status).toBe(1);
  });

  it.each([
    ['api', []],
    ['worker', []],
    ['cli', ['verify']],
  ])('says so in one sentence when the database is of another release: %s', (program, args) => {
    const folder = newFolder();
    mkdirSync(join(folder, 'postgres'));
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '9.6\n');
    const { status, stderr } = started(program, { DATA_DIR: folder }, ...args);
    expect(stderr).toMatch(/^The database in \S+ was made by PostgreSQL 9\.6, and this is PostgreSQL 18\. [^\n]+\n$/);
    expect(status).toBe(1);
  });

  it('says so when its port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as AddressInfo;
    const database = await freshDatabase('port');
    const { status, stderr } = started('api', { DATABASE_URL: database.url, PORT: String(port) });
    taken.close();
    await database.drop();
    expect(stderr).toBe(`Port ${port} is taken by another program. Stop that one, or give PORT another number.\n`);
    expect(status).toBe(1);
  });

  describe('with another master key than the court has', () => {
    let database: Awaited<ReturnType<typeof freshDatabase>>;
    beforeAll(async () => {
      database = await freshDatabase('master');
      await openDesk(database.url);
    });
    afterAll(() => database.drop());

    it.each(programs)('says so and leaves everything as it is: %s', (program) => {
      const { status, stderr } = started(program, { DATABASE_URL: database.url, MASTER_KEY: randomBytes(32).toString('hex') });
      expect(stderr).toBe(
        "The master key does not open this court's keys. Start with the court's own key, the newest where it was replaced (MASTER_KEY or MASTER_KEY_FILE).\n",
      );
      expect(status).toBe(1);
    });
  });
});
