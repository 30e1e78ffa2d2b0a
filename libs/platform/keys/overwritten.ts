import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, writeSync } from 'node:fs';

const PART = 65_536;

/**
 * Writes over the bytes of an open file and waits for the disk. A file system that keeps old versions, or a disk that moves
 * what it writes, may keep them still.
 */
export function overwrite(file: number): void {
  const { size } = fstatSync(file);
  for (let at = 0; at < size; at += PART) writeSync(file, randomBytes(Math.min(PART, size - at)), 0, undefined, at);
  fsyncSync(file);
}

export function overwritten(path: string): void {
  const file = openSync(path, 'r+');
  try {
    overwrite(file);
  } finally {
    closeSync(file);
  }
}
