// npm run dev: the API and the pages, each built anew when its sources change.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, ensureInstalled, ROOT, run } from './steps.mjs';

checkNode();
ensureInstalled();
run(process.execPath, [join(ROOT, 'scripts', 'answers.mjs')]);

const tool = (script, ...args) =>
  spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { SECOND_FACTOR: 'offered', ...process.env },
  });
const running = [
  tool('@nestjs/cli/bin/nest.js', 'start', 'api', '--watch', '--preserveWatchOutput'),
  tool('vite/bin/vite.js', '--config', 'apps/web/vite.config.ts', '--clearScreen', 'false'),
];
console.error('The pages are at http://localhost:5173, and the API behind them.');
for (const one of running) {
  one.on('exit', (code) => {
    for (const other of running) other.kill();
    process.exitCode ??= code ?? 0;
  });
}
