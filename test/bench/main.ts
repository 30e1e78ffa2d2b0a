import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { cpus } from 'node:os';
import { appendBench } from './append.bench.js';
import { commandBench } from './command.bench.js';
import { docketBench } from './docket.bench.js';
import { httpBench } from './http.bench.js';
import { pagesBench } from './pages.bench.js';
import { rebuildBench } from './rebuild.bench.js';
import { safetyBench } from './safety.bench.js';
import { growthBench } from './growth.bench.js';
import { lagBench } from './lag.bench.js';
import { liveBench } from './live.bench.js';
import { benchCluster, type BenchCluster } from './ground.js';
import { met, type Figure } from './measure.js';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, full: { type: 'boolean' }, only: { type: 'string' } } });

type Bench = (cluster: BenchCluster, full: boolean) => Promise<Figure[]>;
const benches: Readonly<Record<string, Bench>> = {
  append: appendBench,
  command: commandBench,
  http: httpBench,
  rebuild: rebuildBench,
  lag: lagBench,
  growth: growthBench,
  safety: safetyBench,
  live: liveBench,
  docket: docketBench,
  pages: pagesBench,
};

const chosen = Object.entries(benches).filter(([name]) => !values.only || values.only.split(',').includes(name));
const began = Date.now();
const figures: Figure[] = [];
for (const [name, bench] of chosen) {
  process.stderr.write(`${name} …\n`);
  const cluster = await benchCluster();
  try {
    const found = await bench(cluster, values.full === true);
    // Said at once, because a full run takes long.
    for (const { what, ratio, detail } of found) process.stderr.write(`  ${what}: ${ratio} (${detail})\n`);
    figures.push(...found);
  } finally {
    await cluster.close();
  }
}

const seconds = Math.round((Date.now() - began) / 1000);
const told = figures.map((figure) => ({ ...figure, met: met(figure) }));
if (values.json) {
  process.stdout.write(
    `${JSON.stringify({ machine: { cpus: cpus().length, node: process.version }, full: values.full === true, seconds, figures: told }, null, 2)}\n`,
  );
} else {
  const goal = ({ goal: wanted }: Figure) =>
    wanted === null ? '' : 'atLeast' in wanted ? `≥ ${wanted.atLeast}` : `≤ ${wanted.atMost}`;
  const rows = told.map((figure) => [
    figure.bench,
    figure.what,
    String(figure.ratio),
    goal(figure),
    figure.met === null ? '' : figure.met ? 'met' : 'NOT MET',
    figure.detail,
  ]);
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...rows.map((row) => row[i]!.length)));
  process.stdout.write(
    `${rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')).join('\n')}\n${seconds} s\n`,
  );
}
process.exit(0);
