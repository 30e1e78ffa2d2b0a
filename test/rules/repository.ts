import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What no file of the project says. Each is written in parts, so that this file does not say it either. */
const NOT_SAID: readonly (readonly [what: string, says: RegExp])[] = [
  [
    'a folder of somebody’s machine',
    new RegExp('(?<![\\w.])(/(home|Users|root|work|workspace|tmp)/[\\w.-]+|[A-Z]:\\\\Users\\\\)'),
  ],
  ['the host of a package registry', new RegExp(['npm' + 'js\\.(org|com)', 'yarn' + 'pkg\\.com'].join('|'), 'i')],
  [
    'who or what helped to write it',
    new RegExp(['\\bassist' + 'ants?\\b', 'language ' + 'model', 'co-' + 'authored-by', 'in this ' + 'session'].join('|'), 'i'),
  ],
  [
    'work that was left for later',
    new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME'].join('|')})\\b|@ts-(${['ign' + 'ore', 'noch' + 'eck'].join('|')})`),
  ],
];
/** Where a lock file says from which machine each package came. */
const FROM_WHERE = /^\s*"resolved":/m;

/** The files of the project: what git keeps. */
export const tracked = (root: string): string[] =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);

/** A sentence for each line that speaks of what it must not. */
export function said(path: string, text: string): string[] {
  if (text.includes('\0')) return [];
  if (path === 'package-lock.json') return FROM_WHERE.test(text) ? [`${path} says where packages came from.`] : [];
  return text
    .split('\n')
    .flatMap((line, at) =>
      NOT_SAID.filter(([, says]) => says.test(line)).map(([what]) => `${path}:${at + 1} speaks of ${what}.`),
    );
}

/** A sentence for each line of a context that asks the machine what time it is, or for chance. */
export function untold(path: string, text: string): string[] {
  if (!/^libs\/(?!platform\/).*\.ts$/.test(path) || /\.(spec|testing)\.ts$/.test(path)) return [];
  return text
    .split('\n')
    .flatMap((line, at) =>
      /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\b/.test(line) ? [`${path}:${at + 1} asks the machine.`] : [],
    );
}

const HEADINGS = ['Context', 'Decision', 'Consequences'];

/** A sentence for each decision that is out of order or lacks a part. */
export function misshapen(decisions: Readonly<Record<string, string>>): string[] {
  return Object.keys(decisions)
    .toSorted()
    .flatMap((file, at) => {
      const number = /^(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1];
      const text = decisions[file]!;
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      return [
        ...(Number(number) === at + 1 ? [] : [`${file} is not number ${at + 1}.`]),
        ...(text.startsWith(`# ${at + 1}. `) ? [] : [`${file} does not begin with "# ${at + 1}. " and its title.`]),
        ...(JSON.stringify(headings) === JSON.stringify(HEADINGS)
          ? []
          : [`${file} has the headings ${headings.join(', ')}, not ${HEADINGS.join(', ')}.`]),
      ];
    });
}

export const decisionsIn = (root: string): Record<string, string> => {
  const folder = join(root, 'docs', 'decisions');
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
};
