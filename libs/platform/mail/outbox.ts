import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Id } from '#kernel';
import { newId } from '../ids.js';
import { Mailer, type Mail } from './mailer.js';

const MESSAGE = '.eml';

/**
 * Puts each message into a folder, in a file only its owner reads, for somebody or something to send from there. Whatever
 * could not be delivered is put back by them into its folder `failed`, under the name it had.
 */
export class Outbox extends Mailer {
  constructor(readonly folder: string) {
    super();
  }

  async send({ to, subject, text, id = newId() }: Mail): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, `${id}${MESSAGE}`);
    const headers = [`To: ${line(to)}`, `Subject: ${line(subject)}`, 'Content-Type: text/plain; charset=utf-8'];
    // Put in place whole, so that whoever takes messages from here never takes half of one.
    await writeFile(`${file}.unfinished`, `${headers.join('\n')}\n\n${text}\n`, { mode: 0o600 });
    await rename(`${file}.unfinished`, file);
  }

  override async returned(): Promise<readonly Id[]> {
    const names = await readdir(join(this.folder, 'failed')).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return names.filter((name) => name.endsWith(MESSAGE)).map((name) => basename(name, MESSAGE));
  }
}

/** A header is one line: what would begin another is left out. */
const line = (value: string): string => value.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ');
