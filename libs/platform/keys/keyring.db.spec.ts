import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { furnishPlatform } from '../postgres/databases.module.js';
import { freshDatabase } from '../postgres/testing.js';
import { pg } from '../postgres/types.js';
import { Keyring } from './keyring.js';
import { LocalMasterKey, WrongMasterKey } from './master.js';

const PROGRAMME = '10000000-0000-4000-8000-000000000001';
const master = new LocalMasterKey(randomBytes(32));
let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase('keyring');
  await furnishPlatform(database.url);
  pool = new pg.Pool({ connectionString: database.url, max: 10 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('the keyring', () => {
  it('makes one key per subject, however many ask at once and in how many processes', async () => {
    const processes = await Promise.all(Array.from({ length: 4 }, () => Keyring.open(pool, master)));
    const asked = Array.from({ length: 200 }, (_, i) => processes[i % 4]!.forSealing(`person:${i % 5}`, PROGRAMME));
    const keys = await Promise.all(asked);
    expect(new Set(keys.map(({ secret }) => secret.toString('hex'))).size).toBe(5);
    keys.forEach(({ subject, version }, i) => expect([subject, version]).toEqual([`person:${i % 5}`, 1]));
    const { rows } = await pool.query(`select subject from keys.data_keys where subject like 'person:%'`);
    expect(rows).toHaveLength(5);
  });

  it('gives the key back to open with, after a restart too', async () => {
    const sealing = await (await Keyring.open(pool, master)).forSealing('case:1', PROGRAMME);
    const later = await Keyring.open(pool, master);
    expect(await later.forOpening('case:1', 1)).toEqual(sealing);
    expect(await later.forOpening('case:1', 2)).toBeNull();
    expect(await later.forOpening('case:unknown', 1)).toBeNull();
  });

  it('seals with the newest key and still opens with the older one', async () => {
    const first = await (await Keyring.open(pool, master)).forSealing('case:2', PROGRAMME);
    const secret = randomBytes(32);
    await pool.query('insert into keys.data_keys values ($1, 2, $2, $3)', ['case:2', PROGRAMME, master.wrap(secret, 'case:2/2')]);
    const later = await Keyring.open(pool, master);
    expect(await later.forSealing('case:2', PROGRAMME)).toMatchObject({ version: 2, secret });
    expect(await later.forOpening('case:2', 1)).toEqual(first);
  });

  it('has nothing to give once a key is destroyed', async () => {
    await (await Keyring.open(pool, master)).forSealing('person:gone', PROGRAMME);
    await pool.query(`delete from keys.data_keys where subject = 'person:gone'`);
    expect(await (await Keyring.open(pool, master)).forOpening('person:gone', 1)).toBeNull();
  });

  it('answers the same digest in every process, and another for another purpose', async () => {
    const [one, two] = await Promise.all([Keyring.open(pool, master), Keyring.open(pool, master)]);
    expect(one.digest('login', 'a')).toBe(two.digest('login', 'a'));
    expect(one.digest('login', 'a')).not.toBe(one.digest('command', 'a'));
  });

  it('does not open under another master key, and says why', async () => {
    await expect(Keyring.open(pool, new LocalMasterKey(randomBytes(32)))).rejects.toThrow(WrongMasterKey);
  });

  it('keeps no key in clear', async () => {
    const { secret } = await (await Keyring.open(pool, master)).forSealing('person:secret', PROGRAMME);
    const { rows } = await pool.query<{ wrapped: Buffer }>('select wrapped from keys.data_keys');
    expect(rows.some(({ wrapped }) => wrapped.includes(secret))).toBe(false);
  });
});
