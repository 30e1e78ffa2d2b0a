// Adds an example of each event type that has none to the history of the present version. With --results it only writes again what
// comes out of the history; with --again it forgets the present version first, which is for the days before its release.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, ROOT, run, runTool } from './steps.mjs';

const freeze = (...args) =>
  run(process.execPath, ['--conditions=source', '--import', './test/setup/ts.mjs', 'test/history/freeze.ts', ...args], {
    stdio: 'inherit',
  });

function freezeNew() {
  const [major, minor] = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version.split('.');
  const version = `v${major}.${minor}`;
  if (process.argv[2] === '--again') rmSync(join(ROOT, 'test/history', version), { recursive: true, force: true });
  const folder = mkdtempSync(join(tmpdir(), 'youth-court-harvest-'));
  try {
    const env = { HARVEST_INTO: folder, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
    return runTool('jest/bin/jest.js', ['--config', 'test/history/harvest.config.mjs'], { env }) && freeze(folder, version);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

ensureInstalled();
process.exitCode = (process.argv[2] === '--results' ? freeze('--results') : freezeNew()) ? 0 : 1;
