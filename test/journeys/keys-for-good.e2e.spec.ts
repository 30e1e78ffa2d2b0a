import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jurySecret, person } from '#kernel';
import { Keyring, LocalMasterKey, Vault } from '#platform';
import { openGround, type Ground } from '../../apps/api/open-court.js';
import { keyFrom } from '../../libs/platform/keys/key-text.js';
import { WrappingKey } from '../../libs/platform/keys/master.js';
import { waysInto } from '../../libs/platform/postgres/cluster-files.js';
import { connected } from '../../libs/platform/postgres/database.js';
import { openCourt, problem, type Court } from './court.js';
import { operator } from './operator.js';
import * as steps from './steps.js';
import { coordinator, judge, juror } from './steps.js';

const DATA_DIR = mkdtempSync(join(tmpdir(), 'youth-court-keys-'));
let ground: Ground;
let court: Court;
beforeAll(async () => {
  ground = await openGround({ DATA_DIR, LOG_LEVEL: 'silent' });
  const { databaseUrl, masterKey, destructions } = ground.court;
  court = await openCourt({ databaseUrl, masterKey, destructions: destructions! });
});
afterAll(async () => {
  await court?.close();
  await ground?.database.stop();
  rmSync(DATA_DIR, { recursive: true, force: true });
});

interface Copy {
  readonly subject: string;
  readonly version: number;
  readonly wrapped: Buffer;
}
const copiesOf = async (subjects: readonly string[]): Promise<Copy[]> =>
  (await court.pool.query<Copy>('select subject, version, wrapped from keys.data_keys where subject = any ($1)', [subjects]))
    .rows;

/** Every file of the data folder, with its bytes; what vanishes meanwhile is not there. */
const filesOf = (folder: string): [string, Buffer][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    try {
      return [[path, readFileSync(path)] as [string, Buffer]];
    } catch {
      return [];
    }
  });
const holding = (folder: string, bytes: Buffer | string) =>
  filesOf(folder).flatMap(([path, content]) => (content.includes(bytes) ? [path] : []));
const opens = (key: WrappingKey, { subject, version, wrapped }: Copy): boolean => {
  try {
    return key.unwrap(wrapped, `${subject}/${version}`).length > 0;
  } catch {
    return false;
  }
};

describe('twenty keys copied out, then destroyed, and the master key replaced', () => {
  let copies: Copy[];
  let kept: steps.Person;
  let oldKey: Buffer;
  let said: Awaited<ReturnType<typeof operator>>;
  beforeAll(async () => {
    const people: steps.Person[] = [];
    for (let i = 0; i < 20; i += 1) people.push(await steps.aPerson(court, '2010-01-01'));
    kept = await steps.aPerson(court, '1990-01-01');
    const subjects = people.map(({ personId }) => person(personId));
    copies = await copiesOf(subjects);
    oldKey = keyFrom(readFileSync(join(DATA_DIR, 'master.key'), 'utf8').trim())!;
    // Half of them were put away before.
    const keyring = court.app.get(Keyring);
    await keyring.escrow(subjects.slice(10), court.programmeId);
    await keyring.destroy(subjects, court.programmeId);
    said = await operator({ DATA_DIR }, 'rotate-master-key', '--json');
    const { superPassword, port } = waysInto(DATA_DIR)!;
    await connected(`postgres://postgres:${superPassword}@127.0.0.1:${port}/youthcourt`, (client) => client.query('checkpoint'));
  });

  it('opened before, so that the proof can fail', () => {
    expect(copies).toHaveLength(20);
    expect(copies.every((copy) => opens(new WrappingKey(oldKey), copy))).toBe(true);
  });

  it('are opened neither by the new master key nor by any key or file of the data folder', async () => {
    expect(said).toMatchObject({ code: 0, error: '' });
    const texts = filesOf(DATA_DIR).flatMap(([, bytes]) => keyFrom(bytes.toString('latin1').trim()) ?? []);
    expect(texts).toHaveLength(1);
    const master = new WrappingKey(texts[0]!);
    expect(JSON.parse(said.out)).toMatchObject({ id: master.id });
    const [escrow] = await copiesOf(['escrow']);
    const wrapping = [master, new WrappingKey(master.unwrap(escrow!.wrapped, `escrow/${escrow!.version}`))];
    for (const copy of copies) expect(wrapping.filter((key) => opens(key, copy))).toEqual([]);
  });

  it('have left the old master key in no file', () => {
    for (const form of [oldKey, oldKey.toString('base64'), oldKey.toString('hex'), `\\x${oldKey.toString('hex')}`])
      expect(holding(DATA_DIR, form)).toEqual([]);
  });

  it('stand in no table of the database any more', async () => {
    const tables = join(waysInto(DATA_DIR)!.directory, 'base');
    const [alive] = await copiesOf([person(kept.personId)]);
    expect(holding(tables, alive!.wrapped)).not.toEqual([]);
    expect(copies.flatMap(({ wrapped }) => holding(tables, wrapped))).toEqual([]);
  });

  it('while the court goes on: others’ names open, and new keys are made under the new one', async () => {
    const read = await court.reads<{ name: object }>(coordinator, `/people/${kept.personId}`);
    expect(JSON.stringify(read)).toContain(kept.family);
    const later = await steps.aPerson(court, '1991-01-01');
    const [key] = await copiesOf([person(later.personId)]);
    const master = new WrappingKey(keyFrom(readFileSync(join(DATA_DIR, 'master.key'), 'utf8').trim())!);
    expect(opens(master, key!)).toBe(true);
    expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] });
  });
});

describe('the jury’s secret (F053)', () => {
  it('goes for good when the family has agreed, and what was recommended stays', async () => {
    const it = await steps.recommended(court);
    const secret = jurySecret(it.deliberationId);
    const keyring = court.app.get(Keyring);
    const stream = `deliberation-${it.deliberationId}`;
    const said = async () => {
      const { rows } = await court.pool.query<{ data: object }>(
        `select data from record.events where stream = $1 and type in ('IndicationsRated', 'BallotCast') order by position`,
        [stream],
      );
      return court.app.get(Vault).reveal(rows, court.programmeId);
    };
    expect(JSON.stringify(await said())).toContain(it.jurors[0]);
    expect((await keyring.standing([secret])).get(secret)).toBe('here');
    await steps.inPlan(court, it);
    expect((await keyring.standing([secret])).get(secret)).toBe('destroyed');
    const after = JSON.stringify(await said());
    expect(it.jurors.filter((jurorId) => after.includes(jurorId))).toEqual([]);
    expect(after).toContain('null');
    const lines = await court.reads<{ deliberationId: string; secretDestroyedOn: string }[]>(coordinator, '/deliberations');
    expect(lines.find(({ deliberationId }) => deliberationId === it.deliberationId)).toMatchObject({
      secretDestroyedOn: court.today,
    });
    const { items } = await court.reads<{ items: unknown[] }>(judge, `/deliberations/recommendations/${it.deliberationId}`);
    expect(items).toHaveLength(2);
    const words = { jurorId: it.jurors[0], commentId: steps.anId(), text: court.word('Still here.') };
    problem(await court.post(juror(it.jurors[0]!), `/deliberations/${it.deliberationId}/comments`, words), 404, 'NotHere');
    expect(await court.troubles()).toEqual({ stuck: [], parked: [], failed: [] });
  });
});

describe('a master key in the environment', () => {
  it('is replaced by the one the operator gives beside it, and by no other', async () => {
    const [first, second] = [randomBytes(32), randomBytes(32)];
    const other = await openCourt({ masterKey: new LocalMasterKey(first) });
    const env = { DATA_DIR, DATABASE_URL: other.pool.options.connectionString!, MASTER_KEY: first.toString('hex') };
    const alone = await operator(env, 'rotate-master-key');
    expect(alone).toMatchObject({ code: 1, out: '' });
    expect(alone.error).toMatch(/^The master key comes from MASTER_KEY, .*Set MASTER_KEY_NEXT to a new key.*\n$/);
    const given = await operator({ ...env, MASTER_KEY_NEXT: second.toString('hex') }, 'rotate-master-key');
    expect(given).toMatchObject({ code: 0, error: '' });
    expect(given.out).toContain('Put the key of MASTER_KEY_NEXT in the place of MASTER_KEY');
    expect((await operator({ ...env, MASTER_KEY: second.toString('hex') }, 'verify')).code).toBe(0);
    expect(await operator(env, 'verify')).toMatchObject({ code: 1, error: expect.stringContaining('does not open') });
    await other.close();
  }, 180_000);
});
