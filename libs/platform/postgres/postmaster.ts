import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server says of itself in postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

// After a crash or in a new container the number may belong to another program, or to a dead child nobody has collected.
const isServerOf = (pid: number, directory: string): boolean => {
  try {
    if (process.platform === 'win32') return true;
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(directory);
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(directory);
  } catch {
    return isAlive(pid);
  }
};

const lockOf = (directory: string): string[] => {
  try {
    return readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
};

/** The server that runs on a directory, if one does. */
export function runningOn(directory: string): Postmaster | undefined {
  const lines = lockOf(directory);
  // The port is on the fourth line, the state on the eighth; the server writes them one after the other.
  const pid = Number(lines[0]);
  if (!pid || !isAlive(pid)) return undefined;
  if (isServerOf(pid, directory)) return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  // The server itself clears the lock of a dead process, but would stop short at one whose number lives on.
  if (lockOf(directory)[0] === lines[0]) rmSync(join(directory, 'postmaster.pid'), { force: true });
  return undefined;
}
