import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Outbox } from './outbox.js';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'youth-court-outbox-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the outbox', () => {
  it('keeps each message in a file that only its owner reads', async () => {
    const outbox = new Outbox(join(folder, 'one'));
    await outbox.send({ to: 'ada@court.example', subject: 'An invitation', text: 'Welcome.' });
    await outbox.send({ to: 'bea@court.example', subject: 'An invitation', text: 'Welcome.' });
    const files = readdirSync(outbox.folder).map((name) => join(outbox.folder, name));
    expect(files).toHaveLength(2);
    for (const file of files) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(outbox.folder).mode & 0o777).toBe(0o700);
    expect(files.map((file) => readFileSync(file, 'utf8')).toSorted()[0]).toBe(
      'To: ada@court.example\nSubject: An invitation\nContent-Type: text/plain; charset=utf-8\n\nWelcome.\n',
    );
  });

  it('says which messages came back', async () => {
    const outbox = new Outbox(join(folder, 'three'));
    expect(await outbox.returned()).toEqual([]);
    const id = '10000000-0000-4000-8000-000000000009';
    await outbox.send({ to: 'ada@court.example', subject: 'x', text: 'y', id });
    expect(await outbox.returned()).toEqual([]);
    mkdirSync(join(outbox.folder, 'failed'));
    renameSync(join(outbox.folder, `${id}.eml`), join(outbox.folder, 'failed', `${id}.eml`));
    expect(await outbox.returned()).toEqual([id]);
  });

  it('lets no address begin a header of its own', async () => {
    const outbox = new Outbox(join(folder, 'two'));
    await outbox.send({ to: 'ada@court.example\r\nBcc: eve@elsewhere.example', subject: 'x\ny', text: 'Welcome.' });
    const [file] = readdirSync(outbox.folder);
    expect(readFileSync(join(outbox.folder, file!), 'utf8').split('\n').slice(0, 2)).toEqual([
      'To: ada@court.example Bcc: eve@elsewhere.example',
      'Subject: x y',
    ]);
  });
});
