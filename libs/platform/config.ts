import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isServiceText, keyFrom, keyMistake, KEY_SHAPE } from './keys/key-text.js';
import { hostName } from './lan/addresses.js';
import { STORE_KINDS, type StoreKind } from './record/event-store.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const SECOND_FACTORS = ['required', 'offered'] as const;
export type SecondFactor = (typeof SECOND_FACTORS)[number];

/** A hearing room's tablet asks some sixty times a minute: this stops a program gone wild, not people at work. */
export const RATE_LIMIT = 30_000;

/** With --lan: where TLS is, and where the certificate is handed out without it. */
const LAN_PORT = 8443;
const PLAIN_PORT = 8080;

/** What the environment says, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder with the embedded database, the master key and uploads. */
  readonly dataDir: string;
  /** Unset: the embedded PostgreSQL. */
  readonly databaseUrl?: string;
  readonly eventStore: StoreKind;
  /** Set when the event store is KurrentDB. */
  readonly kurrentdbUrl?: string;
  /** The key itself, and the one to take its place; or the file that holds it or will, and the service's key that seals it there. */
  readonly masterKey: { readonly key: Buffer; readonly next?: Buffer } | { readonly file: string; readonly kms?: string };
  /** How old a master key becomes before the worker replaces it; 0: it never does. */
  readonly keyRotationDays: number;
  readonly logLevel: LogLevel;
  /** Whether whoever works for the court must have a second factor, or may. */
  readonly secondFactor: SecondFactor;
  /** Where browsers find the court; what they call it themselves, where it is not set. */
  readonly publicUrl?: string;
  /** Requests a minute of one account, tablet or link. */
  readonly rateLimit: number;
  /** Set when the court serves a local network with TLS of its own. */
  readonly lan?: LanConfig;
}

/** How a court serves a local network. */
export interface LanConfig {
  /** A name that the network resolves to this machine. */
  readonly name?: string;
  /** The port without TLS, where tablets get the certificate. */
  readonly plainPort: number;
}

/** What was asked for on the command line. */
export interface Asked {
  readonly lan?: boolean;
  readonly name?: string;
}

/**
 * Reads the arguments of `npm start`.
 * @throws ConfigError
 */
export function readArguments(args: readonly string[]): Asked {
  const known =
    'npm start knows --lan, which serves the local network with TLS, and --name court.example, the name it has there.';
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { lan: { type: 'boolean' }, name: { type: 'string' } },
      strict: true,
    });
    const { lan, name } = values;
    if (name !== undefined && !lan) throw new ConfigError(['--name is the name on the local network, so it needs --lan.']);
    return { ...(lan && { lan }), ...(name !== undefined && { name }) };
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError([`${args.join(' ')} is not understood. ${known}`]);
  }
}

/** The environment cannot be used; one sentence for each mistake. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join('\n'));
  }
}

// A server's address may hold a password, so no sentence repeats it.
const isUrl = (text: string, protocols: readonly string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

class Reading {
  readonly mistakes: string[] = [];
  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  // An empty variable is an unset one: that is how compose files leave a choice open.
  text(name: string): string | undefined {
    return this.env[name]?.trim() || undefined;
  }

  oneOf<T extends string>(name: string, choices: readonly T[], otherwise: T): T {
    const given = this.text(name) ?? otherwise;
    const known = choices.find((choice) => choice === given);
    if (!known) this.mistakes.push(`${name} is "${given}"; it must be one of ${choices.join(', ')}.`);
    return known ?? otherwise;
  }

  port(name: string, otherwise: number): number {
    const given = this.text(name) ?? String(otherwise);
    const right = /^\d{1,5}$/.test(given) && Number(given) <= 65_535;
    if (!right) this.mistakes.push(`${name} is "${given}"; it must be a number from 0 to 65535.`);
    return right ? Number(given) : otherwise;
  }

  /** A whole number from 1 on. */
  amount(name: string, otherwise: number): number {
    const given = this.text(name) ?? String(otherwise);
    const right = /^[1-9]\d{0,8}$/.test(given);
    if (!right) this.mistakes.push(`${name} is "${given}"; it must be a whole number from 1 to 999999999.`);
    return right ? Number(given) : otherwise;
  }

  /** Scheme, host and port alone: a link is made by adding to it. */
  origin(name: string): string | undefined {
    const given = this.url(name, ['http:', 'https:'], 'https://court.example');
    if (!given || !URL.canParse(given)) return undefined;
    const { origin, pathname, search, hash, username } = new URL(given);
    if (pathname !== '/' || search || hash || username)
      this.mistakes.push(`${name} must be only scheme, host and port, like https://court.example.`);
    return origin;
  }

  url(name: string, protocols: readonly string[], example: string): string | undefined {
    const given = this.text(name);
    if (given && !isUrl(given, protocols)) this.mistakes.push(`${name} is not an address like ${example}.`);
    return given;
  }

  masterKey(dataDir: string): Config['masterKey'] {
    const [key, next] = [this.key('MASTER_KEY'), this.key('MASTER_KEY_NEXT')];
    const [named, kms] = [this.text('MASTER_KEY_FILE'), this.text('MASTER_KEY_KMS')];
    const given = this.text('MASTER_KEY');
    if (given && named) this.mistakes.push('MASTER_KEY and MASTER_KEY_FILE are both set; set one of them.');
    if (given && kms) this.mistakes.push('MASTER_KEY and MASTER_KEY_KMS are both set; set one of them.');
    if (!given && this.text('MASTER_KEY_NEXT'))
      this.mistakes.push('MASTER_KEY_NEXT is for a key to take the place of MASTER_KEY, which is not set.');
    if (key) return { key, ...(next && { next }) };
    const file = resolve(named ?? join(dataDir, 'master.key'));
    const mistake = existsSync(file) && mistakeIn(file, kms);
    if (mistake) this.mistakes.push(mistake);
    return { file, ...(kms && { kms }) };
  }

  private key(name: string): Buffer | undefined {
    const text = this.text(name);
    const key = text && keyFrom(text);
    if (text && !key) this.mistakes.push(`${name} ${KEY_SHAPE}.`);
    return key || undefined;
  }

  lan(given: string | undefined): LanConfig {
    const plainPort = this.port('PLAIN_PORT', PLAIN_PORT);
    if (given === undefined) return { plainPort };
    const name = hostName(given);
    if (!name)
      this.mistakes.push(
        `--name is "${given}"; it must be a name alone, like court.example: no address, no port, not localhost.`,
      );
    return { plainPort, ...(name && { name }) };
  }

  days(name: string, otherwise: number): number {
    const given = this.text(name) ?? String(otherwise);
    const right = /^\d{1,5}$/.test(given);
    if (!right) this.mistakes.push(`${name} is "${given}"; it must be a whole number of days, or 0 for never.`);
    return right ? Number(given) : otherwise;
  }
}

function mistakeIn(file: string, kms: string | undefined): string | undefined {
  let text = '';
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    // Said as of any other file that holds no key.
  }
  return keyFrom(text) || (kms && isServiceText(text)) ? undefined : keyMistake(text, file);
}

/**
 * Reads and checks the environment; writes nothing.
 * @throws ConfigError naming every mistake at once
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, asked: Asked = {}): Config {
  const reading = new Reading(env);
  const dataDir = resolve(reading.text('DATA_DIR') ?? 'data');
  const databaseUrl = reading.url('DATABASE_URL', ['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/database');
  const kurrentdbUrl = reading.url(
    'KURRENTDB_URL',
    ['kurrentdb:', 'kurrentdb+discover:', 'esdb:', 'esdb+discover:'],
    'kurrentdb://host:2113?tls=true',
  );
  const publicUrl = reading.origin('PUBLIC_URL');
  const config: Config = {
    port: reading.port('PORT', asked.lan ? LAN_PORT : 3000),
    host: reading.text('HOST') ?? (asked.lan ? '0.0.0.0' : '127.0.0.1'),
    dataDir,
    ...(databaseUrl && { databaseUrl }),
    eventStore: reading.oneOf('EVENT_STORE', STORE_KINDS, 'postgres'),
    ...(kurrentdbUrl && { kurrentdbUrl }),
    masterKey: reading.masterKey(dataDir),
    keyRotationDays: reading.days('KEY_ROTATION_DAYS', 30),
    logLevel: reading.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    secondFactor: reading.oneOf('SECOND_FACTOR', SECOND_FACTORS, 'required'),
    ...(publicUrl && { publicUrl }),
    rateLimit: reading.amount('RATE_LIMIT', RATE_LIMIT),
    ...(asked.lan && { lan: reading.lan(asked.name) }),
  };
  if (config.lan && config.port === config.lan.plainPort && config.port !== 0)
    reading.mistakes.push(`PORT and PLAIN_PORT are both ${config.port}; with --lan they must differ.`);
  if (config.eventStore === 'kurrentdb' && !kurrentdbUrl)
    reading.mistakes.push('EVENT_STORE is kurrentdb, so KURRENTDB_URL must say where it is.');
  if (reading.mistakes.length > 0) throw new ConfigError(reading.mistakes);
  return config;
}
