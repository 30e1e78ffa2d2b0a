// npm run hostile [-- --requests 10000] [-- --seed N] [-- --json]: malformed and hostile requests against a court of its own.
import { checkNode, ensureBuilt, ensureInstalled, run } from './steps.mjs';

checkNode();
ensureInstalled();
ensureBuilt();
const args = [
  '--conditions=source',
  '--no-warnings',
  '--import',
  './test/setup/ts.mjs',
  'test/hostile/main.ts',
  ...process.argv.slice(2),
];
process.exitCode = run(process.execPath, args, { stdio: 'inherit' }) ? 0 : 1;
