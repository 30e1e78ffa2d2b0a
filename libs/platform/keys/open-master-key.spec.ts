import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../config.js';
import { startKms } from './kms.testing.js';
import { CannotRotate, type MasterKey } from './master.js';
import { openMasterKey } from './open-master-key.js';

const HEX = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'youth-court-master-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened = (env: Record<string, string>) => openMasterKey(readConfig({ DATA_DIR: folder, ...env }));
/** Replaces the key as a rotation does, without a database. */
async function replaced(master: MasterKey): Promise<string> {
  const { id } = await master.successor();
  expect(await master.turnTo(id)).toBe(true);
  await master.settle();
  return id;
}

describe('a master key in a file', () => {
  it('is made once, in a file only its owner reads', async () => {
    const DATA_DIR = join(folder, 'new');
    const { id } = await opened({ DATA_DIR });
    expect(statSync(join(DATA_DIR, 'master.key')).mode & 0o777).toBe(0o600);
    expect((await opened({ DATA_DIR })).id).toBe(id);
  });

  it('is the same for two that make it at once', async () => {
    const keys = await Promise.all([1, 2, 3].map(() => opened({ DATA_DIR: join(folder, 'together') })));
    expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
  });

  it('is taken from the file that is named', async () => {
    const MASTER_KEY_FILE = join(folder, 'given.key');
    writeFileSync(MASTER_KEY_FILE, `${HEX}\n`);
    expect((await opened({ MASTER_KEY_FILE })).id).toBe((await opened({ MASTER_KEY: HEX })).id);
  });

  it('is refused with a sentence where its folder is a file', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await expect(openMasterKey({ masterKey: { file: join(file, 'master.key') } })).rejects.toThrow(
      `The master key cannot be kept in ${file}/master.key: its folder cannot be made or written (EEXIST).`,
    );
  });

  it('is refused, and left as it is, when the file holds none', async () => {
    const file = join(folder, 'bad.key');
    writeFileSync(file, 'nonsense');
    expect(() => readConfig({ MASTER_KEY_FILE: file })).toThrow('bad.key must be 32 bytes');
    await expect(openMasterKey({ masterKey: { file } })).rejects.toThrow(ConfigError);
    expect(readFileSync(file, 'utf8')).toBe('nonsense');
  });

  it('is replaced by another, and nothing of the old one stays in its folder', async () => {
    const DATA_DIR = join(folder, 'replaced');
    const [master, running] = [await opened({ DATA_DIR }), await opened({ DATA_DIR })];
    const [old, file] = [readFileSync(join(DATA_DIR, 'master.key'), 'utf8'), join(DATA_DIR, 'master.key')];
    const wrapped = master.wrap(Buffer.alloc(32), 'l');
    const id = await replaced(master);
    expect(master.id).toBe(id);
    expect(() => master.unwrap(wrapped, 'l')).toThrow();
    expect(existsSync(`${file}.next`)).toBe(false);
    expect(readFileSync(file, 'utf8')).not.toBe(old);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await opened({ DATA_DIR })).id).toBe(id);
    // Another process learns it by its name.
    expect(await running.turnTo(id)).toBe(true);
    expect(await running.turnTo('0000000000000000')).toBe(false);
    expect(running.id).toBe(id);
  });

  it('is found beside the old one when the replacement was cut short, and then put in its place', async () => {
    const DATA_DIR = join(folder, 'cut-short');
    const { id } = await (await opened({ DATA_DIR })).successor();
    const later = await opened({ DATA_DIR });
    expect(later.id).not.toBe(id);
    // Until the keys are wrapped by the new one, the old one stays.
    await later.settle();
    expect((await opened({ DATA_DIR })).id).toBe(later.id);
    expect(await later.turnTo(id)).toBe(true);
    await later.settle();
    expect((await opened({ DATA_DIR })).id).toBe(id);
  });

  it('is not replaced where its file cannot be', async () => {
    const DATA_DIR = join(folder, 'gone');
    const master = await opened({ DATA_DIR });
    rmSync(DATA_DIR, { recursive: true });
    await expect(master.successor()).rejects.toThrow(
      new CannotRotate(`The master key was not replaced: ${DATA_DIR}/master.key cannot be replaced (ENOENT).`),
    );
  });
});

describe('a master key in the environment', () => {
  it('is replaced only by the one the operator gave', async () => {
    await expect((await opened({ MASTER_KEY: HEX })).successor()).rejects.toThrow('Set MASTER_KEY_NEXT to a new key');
    const master = await opened({ MASTER_KEY: HEX, MASTER_KEY_NEXT: OTHER });
    expect(await replaced(master)).toBe((await opened({ MASTER_KEY: OTHER })).id);
    await expect(master.successor()).rejects.toThrow(CannotRotate);
  });
});

describe('a master key that a key service opens', () => {
  const ARN = 'arn:aws:kms:eu-west-1:111122223333:key/court';
  let kms: Awaited<ReturnType<typeof startKms>>;
  const before = { ...process.env };
  beforeAll(async () => {
    kms = await startKms(ARN);
    Object.assign(process.env, { AWS_ENDPOINT_URL: kms.url, AWS_ACCESS_KEY_ID: 'spec', AWS_SECRET_ACCESS_KEY: 'spec' });
  });
  afterAll(async () => {
    for (const name of ['AWS_ENDPOINT_URL', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    await kms.stop();
  });

  it('is kept sealed, and opened by the service at each start', async () => {
    const env = { DATA_DIR: join(folder, 'kms'), MASTER_KEY_KMS: ARN };
    const { id } = await opened(env);
    const text = readFileSync(join(folder, 'kms', 'master.key'), 'utf8').trim();
    expect(text).toMatch(/^kms:[\w+/=]{80,}$/);
    expect((await opened(env)).id).toBe(id);
    expect(kms.asked).toEqual(['TrentService.Encrypt', 'TrentService.Decrypt', 'TrentService.Decrypt']);
    expect(() => readConfig({ DATA_DIR: join(folder, 'kms') })).toThrow('was sealed by a key service. Set MASTER_KEY_KMS');
  });

  it('takes the place of one in clear when that is replaced', async () => {
    const DATA_DIR = join(folder, 'to-kms');
    const { id } = await opened({ DATA_DIR });
    const master = await opened({ DATA_DIR, MASTER_KEY_KMS: ARN });
    expect(master.id).toBe(id);
    const next = await replaced(master);
    expect(readFileSync(join(DATA_DIR, 'master.key'), 'utf8')).toMatch(/^kms:/);
    expect((await opened({ DATA_DIR, MASTER_KEY_KMS: ARN })).id).toBe(next);
  });

  it('is said to be out of reach in a sentence', async () => {
    const env = { DATA_DIR: join(folder, 'kms'), MASTER_KEY_KMS: 'arn:aws:kms:eu-west-1:111122223333:key/another' };
    await expect(opened(env)).rejects.toThrow(
      'The key service at MASTER_KEY_KMS does not give the master key (NotFoundException).',
    );
  });
});
