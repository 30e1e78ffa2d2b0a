import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigError, readConfig } from './config.js';

const HEX = 'ab'.repeat(32);
const KEY = Buffer.from(HEX, 'hex');
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'youth-court-config-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mistakesOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig({ DATA_DIR: folder, ...env });
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).mistakes;
  }
};

describe('reading the environment', () => {
  it('needs nothing to be set', () =>
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      eventStore: 'postgres',
      masterKey: { file: resolve('data/master.key') },
      keyRotationDays: 30,
      logLevel: 'info',
      secondFactor: 'required',
      rateLimit: 30_000,
    }));

  it('takes an empty variable for an unset one', () =>
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', EVENT_STORE: '', MASTER_KEY: '' })).toEqual(readConfig({})));

  it('takes what is set', () =>
    expect(
      readConfig({
        PORT: '8080',
        HOST: '0.0.0.0',
        DATA_DIR: folder,
        DATABASE_URL: 'postgres://court:secret@db/court',
        EVENT_STORE: 'kurrentdb',
        KURRENTDB_URL: 'kurrentdb://localhost:2113?tls=false',
        MASTER_KEY: HEX,
        LOG_LEVEL: 'debug',
        SECOND_FACTOR: 'offered',
        PUBLIC_URL: 'https://court.example/',
        RATE_LIMIT: '600',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDir: folder,
      databaseUrl: 'postgres://court:secret@db/court',
      eventStore: 'kurrentdb',
      kurrentdbUrl: 'kurrentdb://localhost:2113?tls=false',
      masterKey: { key: KEY },
      keyRotationDays: 30,
      logLevel: 'debug',
      secondFactor: 'offered',
      publicUrl: 'https://court.example',
      rateLimit: 600,
    }));

  it.each([KEY.toString('base64'), KEY.toString('base64url'), HEX.toUpperCase()])(
    'reads a master key written as %s',
    (MASTER_KEY) => expect(readConfig({ MASTER_KEY }).masterKey).toEqual({ key: KEY }),
  );

  it.each([
    [{ PORT: 'eighty' }, 'PORT is "eighty"; it must be a number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT is "70000"; it must be a number from 0 to 65535.'],
    [{ EVENT_STORE: 'mysql' }, 'EVENT_STORE is "mysql"; it must be one of postgres, kurrentdb.'],
    [{ EVENT_STORE: 'kurrentdb' }, 'EVENT_STORE is kurrentdb, so KURRENTDB_URL must say where it is.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; it must be one of fatal, error, warn, info, debug, trace, silent.'],
    [
      { DATABASE_URL: 'mysql://court:secret@db' },
      'DATABASE_URL is not an address like postgres://user:password@host:5432/database.',
    ],
    [{ KURRENTDB_URL: 'localhost' }, 'KURRENTDB_URL is not an address like kurrentdb://host:2113?tls=true.'],
    [
      { MASTER_KEY: 'short' },
      'MASTER_KEY must be 32 bytes, written as 64 hexadecimal digits or as base64 (openssl rand -base64 32 makes one).',
    ],
    [{ MASTER_KEY: HEX, MASTER_KEY_KMS: 'arn' }, 'MASTER_KEY and MASTER_KEY_KMS are both set; set one of them.'],
    [{ MASTER_KEY_NEXT: HEX }, 'MASTER_KEY_NEXT is for a key to take the place of MASTER_KEY, which is not set.'],
    [{ KEY_ROTATION_DAYS: 'monthly' }, 'KEY_ROTATION_DAYS is "monthly"; it must be a whole number of days, or 0 for never.'],
    [{ MASTER_KEY: HEX, MASTER_KEY_FILE: '/key' }, 'MASTER_KEY and MASTER_KEY_FILE are both set; set one of them.'],
  ])('says what is wrong with %o', (env, sentence) => expect(mistakesOf(env as Record<string, string>)).toEqual([sentence]));

  it('names every mistake at once, and no secret', () => {
    const mistakes = mistakesOf({ PORT: 'x', EVENT_STORE: 'y', LOG_LEVEL: 'z', DATABASE_URL: 'secret', MASTER_KEY: 'secret' });
    expect(mistakes).toHaveLength(5);
    expect(mistakes.join()).not.toContain('secret');
  });
});
