import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { openCourt, type Court } from './court.js';

const ROOT = join(import.meta.dirname, '..', '..');
const KEPT = join(ROOT, 'apps', 'web', 'api');

let court: Court;
let folder: string;
beforeAll(async () => {
  court = await openCourt();
  folder = mkdtempSync(join(tmpdir(), 'youth-court-client-'));
});
afterAll(async () => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  await court?.close();
});

const filesIn = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

/** What differs between two folders, in sentences. */
function drift(kept: string, written: string): string[] {
  const [are, shall] = [filesIn(kept), filesIn(written)];
  const gone = are.filter((file) => !shall.includes(file));
  const other = shall.filter(
    (file) => !are.includes(file) || readFileSync(join(kept, file), 'utf8') !== readFileSync(join(written, file), 'utf8'),
  );
  return [...gone, ...other].map((file) => `apps/web/api/${file} is not what the API says of itself: run \`npm run client\`.`);
}

const generate = (document: string, into: string) =>
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'client.mjs'), document, into], { stdio: 'pipe' });

describe('the client of the screens', () => {
  it('is what the API says of itself', async () => {
    const document = join(folder, 'document.json');
    const { text } = await request(court.url).get('/api/docs-json').expect(200);
    writeFileSync(document, text);
    generate(document, join(folder, 'written'));
    expect(drift(KEPT, join(folder, 'written'))).toEqual([]);
    expect(filesIn(KEPT)).toEqual(expect.arrayContaining(['client.gen.ts', 'sdk.gen.ts', 'types.gen.ts']));
  });

  it('is found to be another, when planted', async () => {
    const changed = (await request(court.url).get('/api/docs-json').expect(200)).body as { paths: Record<string, object> };
    delete changed.paths['/api/cases/{caseId}/accept'];
    const document = join(folder, 'changed.json');
    writeFileSync(document, JSON.stringify(changed));
    generate(document, join(folder, 'changed'));
    expect(drift(KEPT, join(folder, 'changed'))).toContain(
      'apps/web/api/sdk.gen.ts is not what the API says of itself: run `npm run client`.',
    );
  });
});
