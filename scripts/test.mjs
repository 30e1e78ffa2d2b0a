// npm test: from a bare clone to one line, "N passed, N failed". A step that fails counts as one failure, as does a file that cannot run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { build, checkNode, ensureInstalled, run, runTool } from './steps.mjs';

const told = { passed: 0, failed: 0 };

function step(name, work) {
  console.error(`\n— ${name}`);
  if (work()) return true;
  told.failed += 1;
  console.error(`${name}: failed`);
  return false;
}

function jest() {
  const folder = mkdtempSync(join(tmpdir(), 'youth-court-jest-'));
  const report = join(folder, 'report.json');
  const options = { env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' } };
  const well = runTool('jest/bin/jest.js', ['--ci', '--json', `--outputFile=${report}`, ...process.argv.slice(2)], options);
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    told.passed += numPassedTests;
    told.failed += numFailedTests + numRuntimeErrorTestSuites;
    // Jest may also fail in what stands around the tests; that must not pass for success.
    return well || numFailedTests + numRuntimeErrorTestSuites > 0;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A browser for the specs that need one; without it they say so and fail, and the others run. */
function ensureChromium() {
  if (findChromium()) return;
  if (process.env.CHROMIUM_PATH) {
    console.error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, and there is no such program.`);
    return;
  }
  console.error('Getting a Chromium for the specs that need a browser …');
  if (runTool('playwright-core/cli.js', ['install', 'chromium']) && findChromium()) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']) && findChromium()) return;
  console.error('No Chromium could be installed, so what needs a browser fails. Install one and name it in CHROMIUM_PATH.');
}

checkNode();
ensureInstalled();
ensureChromium();
step('build', () => build({ clean: true }));
step('types', () => run('npm', ['run', '--silent', 'typecheck']));
step('lint', () => run('npm', ['run', '--silent', 'lint']));
step('tests', jest);
console.log(`${told.passed} passed, ${told.failed} failed`);
process.exitCode = told.failed > 0 ? 1 : 0;
