import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { caseFile, person } from '#kernel';
import { Keyring, Vault } from '#platform';
import { RegisterPerson } from '#people';
import { readConfig } from '../../libs/platform/config.js';
import { openMasterKey } from '../../libs/platform/keys/open-master-key.js';
import { connected } from '../../libs/platform/postgres/database.js';
import { freshDatabase } from '../../libs/platform/postgres/testing.js';
import { openCourt, type Court } from './court.js';
import { courtAt } from './desk.js';
import { operator } from './operator.js';
import { rowsOf } from './rows.js';
import * as steps from './steps.js';

const home = mkdtempSync(join(tmpdir(), 'youth-court-backup-'));
const DATA_DIR = join(home, 'data');
const to = join(home, 'backups');
const databases: Awaited<ReturnType<typeof freshDatabase>>[] = [];
let court: Court;
let url: string;
let gone: steps.Planned;
let kept: steps.Person;
let first: string;

const database = async () => {
  const made = await freshDatabase('restored');
  databases.push(made);
  return made.url;
};
const backup = async () => {
  const { code, out, error } = await operator({ DATA_DIR, DATABASE_URL: url }, 'backup', '--to', to, '--json');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  return JSON.parse(out) as { record: string; events: number; masterKey: string; keysInUse: number };
};
/** Another machine with the court's master key, and nothing else of it. */
const elsewhere = (name: string) => {
  const folder = join(home, name);
  mkdirSync(folder);
  copyFileSync(join(DATA_DIR, 'master.key'), join(folder, 'master.key'));
  return folder;
};
const nameOf = (record: string) => record.slice(to.length + 1);
const courtIn = (folder: string, databaseUrl: string, works = false) =>
  courtAt(databaseUrl, Buffer.from(readFileSync(join(folder, 'master.key'), 'utf8').trim(), 'base64'), works);
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The names that a court opens, by person. */
async function namesIn({ app, pool }: Awaited<ReturnType<typeof courtAt>>, programmeId: string) {
  const { rows } = await pool.query('select "personId", name from views.people');
  const opened = await app.get(Vault).reveal(rows as { personId: string; name: { family: string } | null }[], programmeId);
  return new Map(opened.map(({ personId, name }) => [personId, JSON.stringify(name)]));
}

beforeAll(async () => {
  const masterKey = await openMasterKey(readConfig({ DATA_DIR }));
  court = await openCourt({ masterKey, destructions: join(DATA_DIR, 'destroyed.jsonl') });
  url = court.pool.options.connectionString!;
  gone = await steps.inPlan(court);
  kept = await steps.aPerson(court, '1990-01-01');
  await court.drain();
  first = (await backup()).record;
  const subjects = [person(gone.family.youth.personId), caseFile(gone.caseId)];
  await court.app.get(Keyring).destroy(subjects, court.programmeId, { level: 'full', caseId: gone.caseId });
});
afterAll(async () => {
  await court?.close();
  for (const made of databases) await made.drop();
  rmSync(home, { recursive: true, force: true });
});

describe('a backup', () => {
  it('holds nothing in clear that is sealed in the database, and not the master key', () => {
    const key = readFileSync(join(DATA_DIR, 'master.key'), 'utf8').trim();
    const secrets = [...court.words, key, Buffer.from(key, 'base64').toString('hex')];
    const files = filesIn(to);
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const bytes = readFileSync(file);
      expect(secrets.filter((word) => word.length > 6 && bytes.includes(word))).toEqual([]);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
  });

  it('leaves out the views, which are built from the record', () =>
    expect(readdirSync(first).filter((name) => /^(views|running\.parked)/.test(name))).toEqual([]));
});

describe('a court restored on the machine it was lost on', () => {
  it('is as it was, and what was destroyed after the backup stays destroyed', async () => {
    const databaseUrl = await database();
    const { code, out, error } = await operator({ DATA_DIR, DATABASE_URL: databaseUrl }, 'restore', '--from', to, '--json');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out)).toMatchObject({ record: first, destroyed: 3 });
    const restored = await courtIn(DATA_DIR, databaseUrl);
    expect(await rowsOf(restored.pool)).toEqual(await rowsOf(court.pool));
    const names = await namesIn(restored, court.programmeId);
    expect(names.get(gone.family.youth.personId)).toBe('null');
    expect(names.get(gone.family.guardian.personId)).toContain(gone.family.guardian.family);
    expect(names.get(kept.personId)).toContain(kept.family);
    const subjects = [person(gone.family.youth.personId), caseFile(gone.caseId), `deliberation:${gone.deliberationId}`];
    expect([...(await restored.app.get(Keyring).standing(subjects)).values()]).toEqual(subjects.map(() => 'destroyed'));
    expect(await restored.verify()).toEqual([]);
    await restored.close();
    const verified = await operator({ DATA_DIR, DATABASE_URL: databaseUrl }, 'verify');
    expect(verified).toMatchObject({ code: 0, error: '' });
  });
});

describe('an old record restored elsewhere, with the newest keys', () => {
  it('does not bring back what was destroyed since, and goes on from there', async () => {
    const second = await backup();
    expect(existsSync(second.record) && existsSync(first)).toBe(true);
    const [folder, databaseUrl] = [elsewhere('elsewhere'), await database()];
    const env = { DATA_DIR: folder, DATABASE_URL: databaseUrl };
    const { code, error } = await operator(env, 'restore', '--from', to, '--record', nameOf(first));
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const restored = await courtIn(folder, databaseUrl, true);
    const names = await namesIn(restored, court.programmeId);
    expect(names.get(gone.family.youth.personId)).toBe('null');
    expect(names.get(kept.personId)).toContain(kept.family);
    const list = readFileSync(join(folder, 'destroyed.jsonl'), 'utf8');
    expect(list).toContain(`"notice":{"level":"full","caseId":"${gone.caseId}"}`);
    await restored.send(court.programmeId, RegisterPerson, { personId: steps.anId(), given: 'N.', family: 'N.', language: 'en' });
    await restored.reactor.drain();
    expect(await restored.verify()).toEqual([]);
    await restored.close();
  });
});

const eventsIn = (databaseUrl: string) =>
  connected(databaseUrl, async (client) => (await client.query('select from record.events')).rowCount);
const tablesIn = (databaseUrl: string) =>
  connected(databaseUrl, async (client) => {
    const { rows } = await client.query<{ n: string }>(
      `select count(*) as n from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    return Number(rows[0]!.n);
  });

describe('a restore that cannot be', () => {
  let copy: string;
  const fromCopy = () => {
    copy = join(home, `copy-${randomBytes(4).toString('hex')}`);
    cpSync(to, copy, { recursive: true });
    return copy;
  };
  /** Tries it, and makes sure that nothing was written. */
  async function refused(env: Record<string, string>, ...args: string[]): Promise<string> {
    const databaseUrl = env['DATABASE_URL'] ?? (await database());
    const { code, out, error } = await operator({ DATABASE_URL: databaseUrl, ...env }, 'restore', ...args);
    expect({ code, out, lines: error.trimEnd().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
    if (!env['DATABASE_URL']) expect(await tablesIn(databaseUrl)).toBe(0);
    return error.trimEnd();
  }

  it('is refused where there is no backup', async () => {
    const folder = elsewhere('no-backup');
    expect(await refused({ DATA_DIR: folder }, '--from', folder)).toBe(`There is no backup in ${folder}.`);
    expect(await refused({ DATA_DIR: folder }, '--from', to, '--record', 'record-2000')).toMatch(
      /^There is no backup called record-2000 in /,
    );
  });

  it('is refused with another master key, or none, and makes none', async () => {
    const folder = join(home, 'other-key');
    mkdirSync(folder);
    expect(await refused({ DATA_DIR: folder }, '--from', to)).toMatch(
      /^There is no master key in .*Put the court's own key there/,
    );
    expect(existsSync(join(folder, 'master.key'))).toBe(false);
    const MASTER_KEY = randomBytes(32).toString('hex');
    expect(await refused({ DATA_DIR: folder, MASTER_KEY }, '--from', to)).toMatch(
      /open with the master key [0-9a-f]{16} only, and the one given is [0-9a-f]{16}\. Nothing was restored\.$/,
    );
  });

  it('is refused when a file was cut short, changed or lost', async () => {
    const folder = elsewhere('not-whole');
    const events = (from: string) => join(from, nameOf(first), 'record.events.copy');
    const from = ['--from', fromCopy(), '--record', nameOf(first)];
    truncateSync(events(copy), 1000);
    expect(await refused({ DATA_DIR: folder }, ...from)).toMatch(
      /record\.events\.copy does not fit its manifest\. Nothing was restored\.$/,
    );
    rmSync(events(copy));
    expect(await refused({ DATA_DIR: folder }, ...from)).toMatch(/record\.events\.copy is missing\. Nothing was restored\.$/);
    from[1] = fromCopy();
    appendFileSync(join(copy, 'keys', 'destroyed.jsonl'), '\n');
    expect(await refused({ DATA_DIR: folder }, ...from)).toMatch(
      /destroyed\.jsonl does not fit its manifest\. Nothing was restored\.$/,
    );
    writeFileSync(join(copy, 'keys', 'manifest.json'), '{"format":');
    expect(await refused({ DATA_DIR: folder }, ...from)).toMatch(/its manifest\.json cannot be read\. Nothing was restored\.$/);
    rmSync(join(copy, 'keys'), { recursive: true });
    expect(await refused({ DATA_DIR: folder }, ...from)).toMatch(/^The keys are missing: /);
  });

  it('is refused into a database that a court runs on', async () => {
    const folder = elsewhere('running');
    expect(await refused({ DATA_DIR: folder, DATABASE_URL: url }, '--from', to)).toMatch(
      /^A court is running on this database\./,
    );
  });

  it('leaves nothing half done when the list of what was destroyed cannot be read, then goes through, and only once', async () => {
    const folder = elsewhere('no-list');
    mkdirSync(join(folder, 'destroyed.jsonl'));
    const env = { DATA_DIR: folder, DATABASE_URL: await database() };
    expect(await refused(env, '--from', to)).toBe(
      `The list of what was destroyed cannot be read from ${folder}/destroyed.jsonl (EISDIR), so nothing was done.`,
    );
    expect(await eventsIn(env.DATABASE_URL)).toBe(0);
    rmSync(join(folder, 'destroyed.jsonl'), { recursive: true });
    expect((await operator(env, 'restore', '--from', to)).code).toBe(0);
    expect(await refused(env, '--from', to)).toMatch(/^This database is not empty\./);
  }, 180_000);
});

describe('a backup that cannot be', () => {
  it('is refused in a sentence where its folder cannot be written', async () => {
    const file = join(home, 'a-file');
    writeFileSync(file, '');
    const { code, error } = await operator({ DATA_DIR, DATABASE_URL: url }, 'backup', '--to', join(file, 'below'));
    expect({ code, error }).toEqual({
      code: 1,
      error: `The backup cannot be written to ${file}/below (ENOTDIR); nothing of it was left there.\n`,
    });
  });
});
