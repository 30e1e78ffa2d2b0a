// npm run words: docs/words.md, from the sources.
import { checkNode, ensureInstalled, run } from './steps.mjs';

checkNode();
ensureInstalled();
const well = run(process.execPath, ['--no-warnings', '--import', './test/setup/ts.mjs', 'test/rules/write-words.ts'], {
  stdio: 'inherit',
});
process.exitCode = well ? 0 : 1;
