import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { furnishPlatform } from '../postgres/databases.module.js';
import { freshDatabase } from '../postgres/testing.js';
import { pg } from '../postgres/types.js';
import { Keyring } from './keyring.js';
import { CannotRotate, LocalMasterKey, WrappingKey, WrongMasterKey } from './master.js';

const HERE = '10000000-0000-4000-8000-000000000001';
const [first, second] = [randomBytes(32), randomBytes(32)];
let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
let keyring: Keyring;
beforeEach(async () => {
  database = await freshDatabase('rotation');
  await furnishPlatform(database.url);
  pool = new pg.Pool({ connectionString: database.url, max: 10 });
  keyring = await Keyring.open(pool, new LocalMasterKey(first, second));
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

interface Copy {
  readonly subject: string;
  readonly version: number;
  readonly wrapped: Buffer;
}
const copies = async (): Promise<Copy[]> =>
  (
    await pool.query<Copy>(
      'select subject, version, wrapped from keys.data_keys union all select subject, version, wrapped from keys.escrow',
    )
  ).rows;

describe('the master key is replaced', () => {
  it('and everything opens as before, also after a restart with the new one', async () => {
    const [key, away] = [await keyring.forSealing('person:1', HERE), await keyring.forSealing('person:2', HERE)];
    const [digest, blind] = [keyring.digest('login', 'a'), await keyring.blind(HERE, 'name', 'a')];
    await keyring.escrow(['person:2', 'person:none'], HERE);
    const { keys, id } = await keyring.rotateMasterKey();
    // The court's, the escrow key, the index key, one in use, one put away and one that is only marked.
    expect({ keys, id }).toEqual({ keys: 6, id: new WrappingKey(second).id });
    const later = await Keyring.open(pool, new LocalMasterKey(second));
    for (const one of [keyring, later]) {
      expect(await one.forOpening('person:1', 1)).toEqual(key);
      expect(one.digest('login', 'a')).toBe(digest);
      expect(await one.blind(HERE, 'name', 'a')).toBe(blind);
    }
    await later.release(['person:2'], HERE);
    expect(await later.forSealing('person:2', HERE)).toEqual(away);
    await expect(Keyring.open(pool, new LocalMasterKey(first))).rejects.toThrow(WrongMasterKey);
  });

  it('and no copy that was made before opens with it, of keys in use or put away', async () => {
    await Promise.all([1, 2, 3].map((n) => keyring.forSealing(`person:${n}`, HERE)));
    await keyring.escrow(['person:3'], HERE);
    const before = await copies();
    await keyring.destroy(['person:1', 'person:3'], HERE);
    await keyring.rotateMasterKey();
    const now = new WrappingKey(second);
    const after = await copies();
    const escrow = after.find(({ subject }) => subject === 'escrow')!;
    const wrapping = [now, new WrappingKey(now.unwrap(escrow.wrapped, `escrow/${escrow.version}`))];
    for (const { subject, version, wrapped } of before)
      for (const key of wrapping) expect(() => key.unwrap(wrapped, `${subject}/${version}`)).toThrow(WrongMasterKey);
    expect(after.map(({ subject }) => subject).sort()).toEqual(['court', 'escrow', 'person:2']);
  });

  it('while other processes go on, and turn to it by themselves', async () => {
    const master = new LocalMasterKey(first, second);
    const running = await Keyring.open(pool, master);
    running.follow();
    const known = await running.forSealing('person:known', HERE);
    await keyring.forSealing('person:made-before', HERE);
    await keyring.rotateMasterKey();
    expect(await running.forOpening('person:known', 1)).toEqual(known);
    expect(await running.forOpening('person:made-before', 1)).not.toBeNull();
    for (let i = 0; i < 200 && master.id !== new WrappingKey(second).id; i += 1) await pause(10);
    expect(master.id).toBe(new WrappingKey(second).id);
    await running.close();
  });

  it('while keys are made, put away and brought back, and none is left under the old one', async () => {
    const others = await Promise.all([1, 2, 3].map(() => Keyring.open(pool, new LocalMasterKey(first, second))));
    const work = others.map(async (one, lane) => {
      for (let i = 0; i < 60; i += 1) {
        await one.forSealing(`person:${lane}-${i}`, HERE);
        if (i % 10 === 0) await one.escrow([`person:${lane}-${i}`], HERE);
        if (i % 20 === 0) await one.release([`person:${lane}-${i}`], HERE);
      }
    });
    await pause(20);
    await keyring.rotateMasterKey();
    await Promise.all(work);
    const now = new WrappingKey(second);
    const { rows } = await pool.query<Copy>('select subject, version, wrapped from keys.data_keys');
    expect(rows.length).toBeGreaterThan(160);
    for (const { subject, version, wrapped } of rows) expect(now.unwrap(wrapped, `${subject}/${version}`)).toHaveLength(32);
  });

  it('five thousand keys at a time', async () => {
    const subjects = Array.from({ length: 5_000 }, (_, i) => `person:${i}`);
    const keys = await Promise.all(subjects.map((subject) => keyring.forSealing(subject, HERE)));
    const { keys: wrapped, milliseconds } = await keyring.rotateMasterKey();
    expect(wrapped).toBe(5_002);
    if (process.env['SAY_MS']) process.stderr.write(`5,002 keys wrapped anew in ${milliseconds} ms\n`);
    expect(milliseconds).toBeLessThan(20_000);
    expect(await (await Keyring.open(pool, new LocalMasterKey(second))).forOpening('person:4999', 1)).toEqual(keys[4999]);
  });

  it('not where nobody gave another, and then nothing has changed', async () => {
    const before = await copies();
    await expect((await Keyring.open(pool, new LocalMasterKey(first))).rotateMasterKey()).rejects.toThrow(CannotRotate);
    expect(await copies()).toEqual(before);
  });

  it('by one process only when two want to', async () => {
    const other = await Keyring.open(pool, new LocalMasterKey(first, second));
    const outcomes = await Promise.allSettled([keyring.rotateMasterKey(), other.rotateMasterKey()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await (await Keyring.open(pool, new LocalMasterKey(second))).forSealing('person:1', HERE)).toBeTruthy();
  });
});

describe('a court from before wrapped keys named their master key', () => {
  it('opens, and its keys are named once the master key is replaced', async () => {
    const key = await keyring.forSealing('person:old', HERE);
    await pool.query('update keys.data_keys set wrapped = substring(wrapped from 9); truncate keys.master');
    await expect(Keyring.open(pool, new LocalMasterKey(second))).rejects.toThrow(WrongMasterKey);
    const old = await Keyring.open(pool, new LocalMasterKey(first, second));
    expect(await old.forOpening('person:old', 1)).toEqual(key);
    await old.rotateMasterKey();
    expect(await (await Keyring.open(pool, new LocalMasterKey(second))).forOpening('person:old', 1)).toEqual(key);
  });
});
