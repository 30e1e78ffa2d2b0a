// npm run bench [-- --json] [-- --full]: each figure a ratio within one run, on an embedded PostgreSQL of its own.
import { checkNode, ensureBuilt, ensureInstalled, run } from './steps.mjs';

checkNode();
ensureInstalled();
ensureBuilt();
const args = [
  '--conditions=source',
  '--expose-gc',
  '--no-warnings',
  '--import',
  './test/setup/ts.mjs',
  'test/bench/main.ts',
  ...process.argv.slice(2),
];
process.exitCode = run(process.execPath, args, { stdio: 'inherit' }) ? 0 : 1;
