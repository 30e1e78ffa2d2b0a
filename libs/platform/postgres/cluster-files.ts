import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Account, chooseAccount, isRoot, mayReach, ownerOf } from './account.js';
import { type Binaries, locateBinaries, SHARED_HOME } from './binaries.js';
import { DatabaseUnavailable } from './database.js';

/** How to get into a cluster; kept inside its directory, so that it comes and goes with it. */
export interface Access {
  readonly password: string;
  readonly superPassword: string;
  readonly port?: number;
}

/** Where a cluster lies, and with which programs and as whom its server runs. */
export interface Place {
  readonly directory: string;
  readonly log: string;
  readonly account: Account;
  readonly binaries: Binaries;
}

const ACCESS = 'youth-court.json';
const POINTER = 'postgres.location';
const give = (path: string, account: Account) => account && chownSync(path, account.uid, account.gid);

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const writeSecret = (path: string, text: string, account: Account) => {
  const unfinished = `${path}.new-${process.pid}`;
  writeFileSync(unfinished, text, { mode: 0o600 });
  give(unfinished, account);
  renameSync(unfinished, path);
};

export const readAccess = (directory: string): Access => {
  const text = read(join(directory, ACCESS));
  if (!text)
    throw new DatabaseUnavailable(
      `The database in ${directory} was not made by this application: the file ${ACCESS} with its password is missing.`,
    );
  return JSON.parse(text) as Access;
};

export const writeAccess = (directory: string, access: Access, account: Account): void =>
  writeSecret(join(directory, ACCESS), JSON.stringify(access), account);

function existingPlace(dataDir: string): string | undefined {
  const elsewhere = read(join(dataDir, POINTER));
  if (elsewhere && !existsSync(elsewhere))
    throw new DatabaseUnavailable(
      `The database of ${dataDir} was kept in ${elsewhere}, which is gone. Bring that folder back, or restore a backup into a new DATA_DIR.`,
    );
  const directory = elsewhere ?? join(dataDir, 'postgres');
  return existsSync(directory) ? directory : undefined;
}

function accountFor(directory: string): Account {
  const owner = ownerOf(directory);
  const own = process.getuid?.();
  if (own === undefined || own === owner.uid) return isRoot() ? chooseAccount(dirname(directory)) : undefined;
  if (!isRoot())
    throw new DatabaseUnavailable(
      `The database in ${directory} belongs to another user (${owner.uid}). Start as that user or as root, or give DATA_DIR another folder.`,
    );
  if (!mayReach(owner, dirname(directory)))
    throw new DatabaseUnavailable(
      `The user ${owner.uid}, as whom the database in ${directory} runs, may not enter ${dirname(directory)}. Give that user the right to pass through the folders above it.`,
    );
  return owner;
}

function checkVersion(directory: string, major: number): void {
  const found = read(join(directory, 'PG_VERSION'));
  if (found === undefined)
    throw new DatabaseUnavailable(
      `The folder ${directory} holds something that is not a PostgreSQL database. Move it away, or give DATA_DIR another folder.`,
    );
  if (found !== String(major))
    throw new DatabaseUnavailable(
      `The database in ${directory} was made by PostgreSQL ${found}, and this is PostgreSQL ${major}. Back it up with the release that made it and restore that backup into a new DATA_DIR.`,
    );
}

// What only root may enter the server cannot: its files then go to a folder of their own, and DATA_DIR keeps the way to it.
function freshDirectory(dataDir: string, account: Account, log: (line: string) => void): string {
  if (account && !mayReach(account, dataDir) && mayReach(account, dirname(dataDir))) {
    chmodSync(dataDir, 0o711);
    log(`The user as whom PostgreSQL runs was given the right to pass through ${dataDir}.`);
  }
  if (mayReach(account, dataDir)) return join(dataDir, 'postgres');
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 });
  const home = mkdtempSync(join(SHARED_HOME, `${basename(dataDir)}-`));
  give(home, account);
  log(`No user but root may enter ${dataDir}, and PostgreSQL does not run as root: the database is kept in ${home}.`);
  return join(home, 'postgres');
}

async function initialise(directory: string, account: Account, { initdb }: Binaries, sync: boolean): Promise<void> {
  // Made beside its place and moved there when whole: a first start that is cut short leaves nothing half made.
  const unfinished = `${directory}.new-${randomBytes(4).toString('hex')}`;
  const passwordFile = `${unfinished}.password`;
  const access: Access = {
    password: randomBytes(24).toString('base64url'),
    superPassword: randomBytes(24).toString('base64url'),
  };
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    give(unfinished, account);
    writeSecret(passwordFile, `${access.superPassword}\n`, account);
    // PostgreSQL's own C.UTF-8 sorts alike on every system, whatever locales that has.
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    const secure = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--data-checksums'];
    const flags = [`--pgdata=${unfinished}`, ...locale, ...secure, ...(sync ? [] : ['--no-sync'])];
    await promisify(execFile)(initdb, flags, { ...account, cwd: '/', env: serverEnv() });
    writeAccess(unfinished, access, account);
    renameSync(unfinished, directory);
  } catch (error) {
    const lost =
      ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '') &&
      existsSync(join(directory, 'PG_VERSION'));
    const said = (error as { stderr?: string }).stderr?.trim() || (error as Error).message;
    if (!lost) throw new DatabaseUnavailable(`The database could not be made in ${directory}:\n${said}`, { cause: error });
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

// Of two first starts at once the one who says first where its cluster lies keeps it.
function point(dataDir: string, directory: string): string {
  const pointer = join(dataDir, POINTER);
  const unfinished = `${pointer}.new-${process.pid}`;
  writeSecret(unfinished, directory, undefined);
  try {
    linkSync(unfinished, pointer);
    return directory;
  } catch (error) {
    const other = read(pointer);
    if (!other) throw error;
    rmSync(dirname(directory), { recursive: true, force: true });
    return other;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** The environment of the server and its tools: plain messages, and nothing of ours. */
export const serverEnv = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  SystemRoot: process.env['SystemRoot'],
  LC_ALL: 'C',
  TZ: 'UTC',
});

/**
 * Finds the cluster of a data directory, or makes it on first use.
 * @throws Error with a sentence when it cannot be used
 */
export async function placeCluster(given: string, sync: boolean, log: (line: string) => void): Promise<Place> {
  const wanted = resolve(given);
  if (!existsSync(wanted)) mkdirSync(wanted, { recursive: true, mode: 0o711 });
  const dataDir = realpathSync(wanted);
  const existing = existingPlace(dataDir);
  const account = existing ? accountFor(existing) : chooseAccount(dataDir);
  const binaries = locateBinaries(account);
  let directory = existing ?? freshDirectory(dataDir, account, log);
  if (!existing) {
    await initialise(directory, account, binaries, sync);
    if (dirname(directory) !== dataDir) directory = point(dataDir, directory);
  }
  checkVersion(directory, binaries.major);
  return { directory, log: join(dataDir, 'postgres.log'), account, binaries };
}

/** How to reach the cluster of a data folder as it was last started, also as its superuser; undefined where there is none. */
export function waysInto(
  dataDir: string,
): { readonly directory: string; readonly port: number; readonly superPassword: string } | undefined {
  const directory = existingPlace(resolve(dataDir));
  if (!directory) return undefined;
  const { port, superPassword } = readAccess(directory);
  return port === undefined ? undefined : { directory, port, superPassword };
}
