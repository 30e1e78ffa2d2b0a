import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Grows when what a backup holds can no longer be read as before. */
export const FORMAT = 1;
export const MANIFEST = 'manifest.json';
export const KEYS_FOLDER = 'keys';
/** The list of what was destroyed, as it lies beside the keys and beside the database. */
export const DESTROYED = 'destroyed.jsonl';

/** A backup cannot be made or restored; the message is a sentence for the operator. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** One file of a backup; of a table, with its columns and rows. */
export interface Kept {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly table?: string;
  readonly columns?: readonly string[];
  readonly rows?: number;
}

/** What lies in a folder of a backup. */
export interface Manifest {
  readonly format: number;
  readonly takenAt: string;
  /** Where the events are: here, or in a store with tools of its own. */
  readonly store: 'postgres' | 'kurrentdb';
  /** The last event that is in it. */
  readonly lastPosition: number;
  /** Names the master key that opens the keys. */
  readonly masterKey: string;
  readonly files: readonly Kept[];
}

/** A folder of a backup whose files are as they were written. */
export interface Checked {
  readonly folder: string;
  readonly manifest: Manifest;
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** The folders with a record, the newest last. */
export const recordsIn = (from: string): string[] =>
  existsSync(from)
    ? readdirSync(from)
        .filter((name) => /^record-[\dTZ-]+$/.test(name) && existsSync(join(from, name, MANIFEST)))
        .sort()
    : [];

/**
 * Reads the manifest of a folder and compares every file with it.
 * @throws BackupError
 */
export async function checked(folder: string): Promise<Checked> {
  const manifest = manifestIn(folder);
  for (const { file, bytes, sha256 } of manifest.files) {
    const path = join(folder, file);
    if (!existsSync(path))
      throw new BackupError(`The backup in ${folder} is not whole: ${file} is missing. Nothing was restored.`);
    if (statSync(path).size !== bytes || (await sha256Of(path)) !== sha256)
      throw new BackupError(
        `The backup in ${folder} is not as it was written: ${file} does not fit its manifest. Nothing was restored.`,
      );
  }
  return { folder, manifest };
}

function manifestIn(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) throw new BackupError(`There is no backup in ${folder}: it has no ${MANIFEST}.`);
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch {
    throw new BackupError(`The backup in ${folder} is not whole: its ${MANIFEST} cannot be read. Nothing was restored.`);
  }
  if (manifest.format !== FORMAT || !Array.isArray(manifest.files))
    throw new BackupError(`The backup in ${folder} was made by another release, whose backups this one cannot read.`);
  return manifest;
}
