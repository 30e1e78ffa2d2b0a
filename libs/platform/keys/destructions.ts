import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Notice } from './custody.js';

/** That the keys of a subject were destroyed, and what the court said of it. */
export interface Destruction {
  readonly subject: string;
  readonly programme: string;
  /** When, ISO 8601. */
  readonly at: string;
  readonly notice?: Notice;
}

/** The list cannot be read or written; the message is a sentence for the operator. */
export class ListOutOfReach extends Error {
  override readonly name = 'ListOutOfReach';
}

/** The list of all that was destroyed, in a file beside the database: what a restored backup brings back is destroyed by it again. */
export class Destructions {
  constructor(readonly file: string) {}

  /** Adds lines and waits until the disk has them. */
  append(destructions: readonly Destruction[]): void {
    const lines = destructions.map((one) => `${JSON.stringify(one)}\n`).join('');
    try {
      mkdirSync(dirname(this.file), { recursive: true, mode: 0o711 });
      const file = openSync(this.file, 'a+', 0o600);
      try {
        writeSync(file, endsInALine(file) ? lines : `\n${lines}`);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
      throw new ListOutOfReach(`The list of what is destroyed cannot be written to ${this.file} (${why}), so nothing was done.`);
    }
  }

  read(): Destruction[] {
    return destructionsIn(this.file);
  }
}

function endsInALine(file: number): boolean {
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  return size === 0 || (readSync(file, last, 0, 1, size - 1) === 1 && last.toString() === '\n');
}

/** Every whole line of a list; one that was cut off by a crash tells of what was not done yet. */
export function destructionsIn(file: string): Destruction[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (why === 'ENOENT') return [];
    throw new ListOutOfReach(`The list of what was destroyed cannot be read from ${file} (${why}), so nothing was done.`);
  }
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Destruction];
    } catch {
      return [];
    }
  });
}
