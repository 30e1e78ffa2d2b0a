import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { furnishPlatform } from '../postgres/databases.module.js';
import { freshDatabase } from '../postgres/testing.js';
import { pg } from '../postgres/types.js';
import { KeyDestroyed, KeyInEscrow } from './data-key.js';
import { Destructions, ListOutOfReach } from './destructions.js';
import { Keyring } from './keyring.js';
import { LocalMasterKey } from './master.js';

const HERE = '10000000-0000-4000-8000-000000000001';
const THERE = '10000000-0000-4000-8000-000000000002';
const master = new LocalMasterKey(randomBytes(32));
const folder = mkdtempSync(join(tmpdir(), 'youth-court-keys-'));
const list = join(folder, 'destroyed.jsonl');
let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
let keyring: Keyring;
beforeAll(async () => {
  database = await freshDatabase('custody');
  await furnishPlatform(database.url);
  pool = new pg.Pool({ connectionString: database.url, max: 10 });
  keyring = await Keyring.open(pool, master, pool, new Destructions(list));
});
afterAll(async () => {
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const rowsOf = async (table: string, subject: string) =>
  (await pool.query<{ version: number; wrapped: Buffer }>(`select * from keys.${table} where subject = $1`, [subject])).rows;
const standing = async (subject: string) => (await keyring.standing([subject])).get(subject);

describe('a key that is put away', () => {
  it('opens nothing and seals nothing, until it is released as it was', async () => {
    const key = await keyring.forSealing('person:away', HERE);
    await keyring.escrow(['person:away'], HERE);
    expect(await keyring.forOpening('person:away', 1)).toBeNull();
    await expect(keyring.forSealing('person:away', HERE)).rejects.toThrow(KeyInEscrow);
    expect(await standing('person:away')).toBe('escrow');
    await keyring.release(['person:away'], HERE);
    expect(await keyring.forOpening('person:away', 1)).toEqual(key);
    expect(await keyring.forSealing('person:away', HERE)).toEqual(key);
    expect(await standing('person:away')).toBe('here');
  });

  it('is not among the keys that the master key opens', async () => {
    await keyring.forSealing('person:wrapped', HERE);
    await keyring.escrow(['person:wrapped'], HERE);
    expect(await rowsOf('data_keys', 'person:wrapped')).toEqual([]);
    const [row] = await rowsOf('escrow', 'person:wrapped');
    expect(() => master.unwrap(row!.wrapped, 'person:wrapped/1')).toThrow();
  });

  it('changes nothing when it is put away or released twice', async () => {
    const key = await keyring.forSealing('person:twice', HERE);
    await keyring.escrow(['person:twice', 'person:twice'], HERE);
    await keyring.escrow(['person:twice'], HERE);
    await keyring.release(['person:twice'], HERE);
    await keyring.release(['person:twice'], HERE);
    expect(await keyring.forOpening('person:twice', 1)).toEqual(key);
  });

  it('keeps a subject without a key from getting one meanwhile', async () => {
    await keyring.escrow(['person:unborn'], HERE);
    await expect(keyring.forSealing('person:unborn', HERE)).rejects.toThrow(KeyInEscrow);
    await keyring.release(['person:unborn'], HERE);
    expect(await keyring.forSealing('person:unborn', HERE)).toMatchObject({ version: 1 });
  });
});

describe('a key that is destroyed', () => {
  it('is gone in every version, and no other takes its place', async () => {
    await keyring.forSealing('person:gone', HERE);
    await pool.query('insert into keys.data_keys values ($1, 2, $2, $3)', [
      'person:gone',
      HERE,
      master.wrap(randomBytes(32), 'person:gone/2'),
    ]);
    await keyring.destroy(['person:gone'], HERE);
    expect(await rowsOf('data_keys', 'person:gone')).toEqual([]);
    expect(await keyring.forOpening('person:gone', 1)).toBeNull();
    expect(await keyring.forOpening('person:gone', 2)).toBeNull();
    await expect(keyring.forSealing('person:gone', HERE)).rejects.toThrow(KeyDestroyed);
    await expect((await Keyring.open(pool, master)).forSealing('person:gone', HERE)).rejects.toThrow(KeyDestroyed);
    expect(await standing('person:gone')).toBe('destroyed');
  });

  it('is gone from escrow too, and is not released again', async () => {
    await keyring.forSealing('person:both', HERE);
    await keyring.escrow(['person:both'], HERE);
    await keyring.destroy(['person:both'], HERE);
    await keyring.release(['person:both'], HERE);
    expect([await rowsOf('escrow', 'person:both'), await standing('person:both')]).toEqual([[], 'destroyed']);
  });

  it('is written down outside the database, once, with what the court says of it', async () => {
    await keyring.destroy(['person:listed', 'person:listed'], HERE, { level: 'full' });
    await keyring.destroy(['person:listed'], HERE, { level: 'full' });
    const lines = new Destructions(list).read().filter(({ subject }) => subject === 'person:listed');
    expect(lines).toEqual([
      { subject: 'person:listed', programme: HERE, at: expect.stringMatching(/^\d{4}-.*Z$/), notice: { level: 'full' } },
    ]);
  });

  it('is not destroyed when that cannot be written down', async () => {
    const elsewhere = await Keyring.open(pool, master, pool, new Destructions(join(list, 'below-a-file')));
    const key = await elsewhere.forSealing('person:kept', HERE);
    await expect(elsewhere.destroy(['person:kept'], HERE)).rejects.toThrow(ListOutOfReach);
    expect(await elsewhere.forOpening('person:kept', 1)).toEqual(key);
    expect(await standing('person:kept')).toBe('here');
  });

  it('leaves a key of another programme alone', async () => {
    const key = await keyring.forSealing('person:theirs', THERE);
    await keyring.escrow(['person:theirs'], HERE);
    await keyring.destroy(['person:theirs'], HERE);
    expect(await keyring.forOpening('person:theirs', 1)).toEqual(key);
    await expect(keyring.forSealing('person:theirs', HERE)).rejects.toMatchObject({ name: 'KeyElsewhere' });
  });

  it('is never made again beside its tombstone, however many ask while it goes', async () => {
    const subjects = Array.from({ length: 40 }, (_, i) => `person:race-${i}`);
    const others = await Promise.all(Array.from({ length: 3 }, () => Keyring.open(pool, master)));
    await Promise.all([
      ...subjects.flatMap((subject) => others.map((other) => other.forSealing(subject, HERE).catch(() => null))),
      keyring.destroy(subjects, HERE),
    ]);
    const { rows } = await pool.query(`select subject from keys.data_keys join keys.destroyed using (subject)`);
    expect(rows).toEqual([]);
    expect([...(await keyring.standing(subjects)).values()]).toEqual(subjects.map(() => 'destroyed'));
  });
});

describe('another process', () => {
  it('lets go of a key that was destroyed here', async () => {
    const other = await Keyring.open(pool, master);
    other.follow();
    const heard: string[] = [];
    other.onDrop((subjects) => heard.push(...(subjects ?? ['everything'])));
    const until = async (word: string) => {
      for (let i = 0; i < 200 && !heard.includes(word); i += 1) await pause(10);
    };
    await until('everything');
    await other.forSealing('person:known-there', HERE);
    await keyring.destroy(['person:known-there'], HERE);
    await until('person:known-there');
    expect(await other.forOpening('person:known-there', 1)).toBeNull();
    await other.close();
  });

  it('lets go of everything when it may have missed the news', async () => {
    const other = await Keyring.open(pool, master);
    other.follow();
    let drops = 0;
    other.onDrop((subjects) => (drops += subjects ? 0 : 1));
    for (let i = 0; i < 200 && drops === 0; i += 1) await pause(10);
    await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen keys%'`,
    );
    for (let i = 0; i < 300 && drops < 3; i += 1) await pause(10);
    expect(drops).toBeGreaterThanOrEqual(3);
    await other.close();
  });
});

describe('the index key of a programme', () => {
  it('answers alike in every process, and otherwise in another programme and for another purpose', async () => {
    const other = await Keyring.open(pool, master);
    const blind = await keyring.blind(HERE, 'name', 'ada');
    expect(await other.blind(HERE, 'name', 'ada')).toBe(blind);
    expect(await other.blind(THERE, 'name', 'ada')).not.toBe(blind);
    expect(await other.blind(HERE, 'match', 'ada')).not.toBe(blind);
    expect(keyring.digest('name', 'ada')).not.toBe(blind);
  });

  it('can be changed without touching digests, and never takes an old version’s place', async () => {
    const [digest, before] = [keyring.digest('login', 'ada'), await keyring.blind(HERE, 'name', 'ada')];
    await keyring.rotateIndex(HERE);
    expect(await keyring.blind(HERE, 'name', 'ada')).not.toBe(before);
    expect(keyring.digest('login', 'ada')).toBe(digest);
    expect(await rowsOf('data_keys', `index:${HERE}`)).toMatchObject([{ version: 2 }]);
  });
});

it('the list of what was destroyed survives a line that a crash cut off', () => {
  const cut = new Destructions(join(folder, 'cut.jsonl'));
  const [first, second] = ['person:1', 'person:2'].map((subject) => ({
    subject,
    programme: HERE,
    at: '2026-03-07T10:00:00.000Z',
  }));
  cut.append([first!]);
  appendFileSync(cut.file, '{"subject":"per');
  cut.append([second!]);
  expect(cut.read()).toEqual([first, second]);
});
