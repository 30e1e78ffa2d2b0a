// What every script needs before it can do its own work. Runs on a bare clone, so it imports nothing but Node.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, 'dist', '.built');
const SOURCES = ['apps', 'libs', 'scripts/answers.mjs', 'scripts/answers', 'tsconfig.json', 'nest-cli.json', 'package-lock.json'];
const OLDEST = [20, 19];

/** Ends with a sentence where Node is too old to load ECMAScript modules as we do. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(
    `youth-court needs Node ${OLDEST.join('.')} or later, and this is Node ${process.versions.node}. Install a current one from https://nodejs.org.`,
  );
  process.exit(1);
}

/** Runs a command in the project's folder and tells whether it went well; what it says goes to stderr unless told otherwise. */
export function run(command, args, { stdio = ['ignore', 2, 2], env = {} } = {}) {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio, shell, env: { ...process.env, ...env } });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  return status === 0;
}

/** A program of an installed package, run by this Node. */
export const runTool = (script, args, options) => run(process.execPath, [join(ROOT, 'node_modules', script), ...args], options);

const packagesIn = (lock) => JSON.parse(readFileSync(lock, 'utf8')).packages;

/** Whether what is installed is what package-lock.json asks for; optional packages of other systems may be missing. */
export function isInstalled() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = packagesIn(installed);
  return Object.entries(packagesIn(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || (there[path] ? there[path].version === version : optional || devOptional),
  );
}

export function ensureInstalled() {
  if (isInstalled()) return;
  if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm empties the folder behind the link before it puts its own in the link's place.
    console.error('node_modules is a link to what another checkout has installed, and not what package-lock.json asks for here.');
    console.error('Remove the link and start again, or bring both to the same package-lock.json.');
    process.exit(1);
  }
  console.error('Installing what package-lock.json asks for …');
  if (run('npm', ['ci', '--include=dev'])) return;
  console.error('The packages could not be installed; what npm said stands above.');
  process.exit(1);
}

const isSource = (name) => name !== 'node_modules' && !/\.(spec\.ts|md)$/.test(name);

const newestIn = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  // A folder's own time tells of files that were taken away.
  return readdirSync(path)
    .filter(isSource)
    .reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), stat.mtimeMs);
};

/** Whether the build is as new as the sources. */
export const isBuilt = () =>
  existsSync(STAMP) && SOURCES.every((source) => newestIn(join(ROOT, source)) < statSync(STAMP).mtimeMs);

/** Builds what the server runs, and what it says of itself; true when it went well. */
export const buildServer = () =>
  runTool('@nestjs/cli/bin/nest.js', ['build', 'api']) && run(process.execPath, [join(ROOT, 'scripts', 'answers.mjs')]);

/** Builds all of apps and libs in one pass of the compiler, `clean` without what an earlier one left; true when it went well. */
export function build({ clean = false } = {}) {
  // What is written while the compiler runs may not be in the build, so the build counts as of its beginning.
  const begun = new Date();
  if (clean) rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  else rmSync(STAMP, { force: true });
  if (!buildServer()) return false;
  if (!runTool('vite/bin/vite.js', ['build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn'])) return false;
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(STAMP, '');
  utimesSync(STAMP, begun, begun);
  return true;
}

export function ensureBuilt() {
  if (isBuilt()) return;
  console.error('Building …');
  if (build()) return;
  console.error('The build failed; what the compiler said stands above.');
  process.exit(1);
}

/** Loads a built program into this very process, so that signals, the terminal and the exit code are its own. */
export async function become(program, args) {
  const main = join(ROOT, 'dist', program);
  if (!existsSync(main)) {
    console.error(`${main} is not there: the build has no such program.`);
    process.exit(1);
  }
  process.argv.splice(1, process.argv.length, main, ...args);
  process.setSourceMapsEnabled(true);
  await import(new URL(`../dist/${program}`, import.meta.url).href);
}
