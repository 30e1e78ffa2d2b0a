// npm run test:kurrentdb: the contract of the record against a real server; npm test runs it against a stand-in.
import { checkNode, ensureInstalled, runTool } from './steps.mjs';

const SPEC = 'libs/platform/record/kurrent-store.db.spec.ts';

if (!process.env.KURRENTDB_URL) {
  console.error(
    'Set KURRENTDB_URL to a server whose record may be written to, for example kurrentdb://127.0.0.1:2113?tls=false.',
  );
  process.exit(1);
}
checkNode();
ensureInstalled();
const options = { stdio: 'inherit', env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' } };
const well = runTool('jest/bin/jest.js', ['--selectProjects', 'db', '--runTestsByPath', SPEC], options);
process.exitCode = well ? 0 : 1;
