// npm test: from a bare clone to one line, "N passed, N failed". A step that fails counts as one failure, as does a file that cannot run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

checkNode();
ensureInstalled();
step('build', () => build({ clean: true }));
step('types', () => run('npm', ['run', '--silent', 'typecheck']));
step('lint', () => run('npm', ['run', '--silent', 'lint']));
step('tests', jest);
console.log(`${told.passed} passed, ${told.failed} failed`);
process.exitCode = told.failed > 0 ? 1 : 0;
