import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseUnavailable } from './database.js';

/** The system user a server runs as; `undefined` stands for the user Node itself runs as. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

const asked = (...flags: string[]): number | undefined => {
  try {
    return Number(execFileSync('id', flags, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
};

const accountOf = (user: string): Account => {
  const uid = asked('-u', user);
  const gid = asked('-g', user);
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
};

// Under sudo the folder mostly lies in the home of the person who called it, which only that person may enter.
const ownerAbove = (path: string): Account => {
  const { uid } = statSync(path);
  if (uid !== 0) return accountOf(String(uid));
  return dirname(path) === path ? undefined : ownerAbove(dirname(path));
};

/** Whether Node runs as root, as whom PostgreSQL refuses to run. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** Who owns a path. */
export const ownerOf = (path: string): { uid: number; gid: number } => {
  const { uid, gid } = statSync(path);
  return { uid, gid };
};

/** Whether an account may enter a folder or run a program, asked of the system itself, so that access lists count. */
export const mayReach = (account: Account, path: string): boolean =>
  account === undefined || spawnSync('test', ['-x', path], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;

/**
 * Chooses whom a server on this folder runs as: the first user other than root who may enter the folder, else the first there is.
 * @throws Error when Node is root and there is no such user
 */
export function chooseAccount(folder: string): Account {
  if (!isRoot()) return undefined;
  const candidates = [accountOf('postgres'), accountOf('nobody'), ownerAbove(folder)].filter((account) => account !== undefined);
  const chosen = candidates.find((account) => mayReach(account, folder)) ?? candidates[0];
  if (!chosen)
    throw new DatabaseUnavailable(
      'PostgreSQL refuses to run as root, and this machine has neither a user "postgres" nor a user "nobody". Create one, or start as an ordinary user.',
    );
  return chosen;
}
