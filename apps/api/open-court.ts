import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import { Outbox } from '#platform';
import { SystemClock } from '../../libs/platform/clock.js';
import { LocalNetwork } from '../../libs/platform/lan/local-network.js';
import { DESTROYED } from '../../libs/platform/backup/manifest.js';
import { KurrentStore } from '../../libs/platform/record/kurrent-store.js';
import { readConfig, type Asked, type Config } from '../../libs/platform/config.js';
import { openMasterKey } from '../../libs/platform/keys/open-master-key.js';
import { givenDatabase, openCluster, type Database } from '../../libs/platform/postgres/cluster.js';
import type { CourtOptions } from './court.module.js';

/** What a program needs to run on the court's record. */
export interface Ground {
  readonly config: Config;
  readonly database: Database;
  readonly log: Logger;
  /** Where the court serves its local network. */
  readonly lan?: LocalNetwork;
  readonly court: CourtOptions;
}

/**
 * Reads the environment, opens the database (starting the embedded one where none is named) and the master key.
 * @throws ConfigError, DatabaseUnavailable, Error with a sentence
 */
export async function openGround(env: NodeJS.ProcessEnv, logTo: 1 | 2 = 1, asked: Asked = {}): Promise<Ground> {
  const config = readConfig(env, asked);
  const log = pino({ level: config.logLevel, base: undefined }, pino.destination(logTo));
  const lan = await openLan(config);
  const masterKey = await openMasterKey(config);
  const database = config.databaseUrl
    ? await givenDatabase(config.databaseUrl)
    : await openCluster({ dataDir: config.dataDir, log: (line) => log.debug({ postgres: line }, 'postgres') });
  const { kurrentdbUrl, publicUrl, secondFactor, rateLimit } = config;
  return {
    config,
    database,
    log,
    ...(lan && { lan }),
    court: {
      databaseUrl: database.url,
      masterKey,
      keyRotationDays: config.keyRotationDays,
      destructions: join(config.dataDir, DESTROYED),
      log,
      secondFactor,
      rateLimit,
      publicUrl: publicUrl ?? lan?.addresses[0] ?? here(config),
      mailer: new Outbox(join(config.dataDir, 'outbox')),
      ...(config.eventStore === 'kurrentdb' &&
        kurrentdbUrl && {
          openStore: () =>
            KurrentStore.connect(kurrentdbUrl, {
              onDrop: (reason) =>
                log.warn(
                  { error: (reason as Error | undefined)?.name },
                  'A subscription to KurrentDB was lost; it begins again from its place.',
                ),
            }),
        }),
    },
  };
}

/** The court's address on this machine. */
export const here = ({ host, port }: Pick<Config, 'host' | 'port'>) =>
  `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`;

async function openLan({ lan, dataDir, port }: Config): Promise<LocalNetwork | undefined> {
  const clock = new SystemClock();
  return lan && LocalNetwork.open({ ...lan, dataDir, port, now: () => new Date(clock.now()) });
}

/** Ends the process with the sentences of a mistake, without a stack. */
export function giveUp(error: unknown): never {
  process.stderr.write(`${(error as Error).message ?? String(error)}\n`);
  process.exit(1);
}

/**
 * Ends the process at the first signal, in order once the answer was called with how to; later ones change nothing, since
 * npm hands on a Ctrl-C that the terminal has sent already. An embedded database ends with the process in any case.
 */
export function endOnSignal(): (inOrder: () => Promise<void>) => void {
  let end: (() => Promise<void>) | undefined;
  let ending: Promise<never> | undefined;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(signal, () => {
      if (!end) process.exit(code);
      ending ??= end().then(() => process.exit(0), giveUp);
    });
  }
  return (inOrder) => void (end = inOrder);
}
