import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../ids.js';
import { Mailer, type Mail } from './mailer.js';

/** Puts each message into a folder, in a file only its owner reads, for somebody or something to send from there. */
export class Outbox extends Mailer {
  constructor(readonly folder: string) {
    super();
  }

  async send({ to, subject, text }: Mail): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = join(this.folder, `${newId()}.eml`);
    const headers = [`To: ${line(to)}`, `Subject: ${line(subject)}`, 'Content-Type: text/plain; charset=utf-8'];
    // Put in place whole, so that whoever takes messages from here never takes half of one.
    await writeFile(`${file}.unfinished`, `${headers.join('\n')}\n\n${text}\n`, { mode: 0o600 });
    await rename(`${file}.unfinished`, file);
  }
}

/** A header is one line: what would begin another is left out. */
const line = (value: string): string => value.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ');
