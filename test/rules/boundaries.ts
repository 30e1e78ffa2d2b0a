import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type IForbiddenRuleType, type IModule, type IReporterOutput } from 'dependency-cruiser';

const SPEC = '\\.(spec|testing)\\.ts$';
const KIT = '^libs/kernel/spec\\.ts$';
// A spec on a database, and the kit that several of them share, puts a small court together, as the apps do.
const DB_SPEC = '\\.db\\.(spec|testing)\\.ts$';

/** What every folder of pages may use: parts without court knowledge, and the court's own. */
const SHARED_BY_PAGES = '(?:api|ask|court|kit|live|shell|words)/';

/** Which file may know which. Folders are named by what they are not, so that a new context is guarded the day it is made. */
const rules: IForbiddenRuleType[] = [
  {
    name: 'kernel-knows-only-temporal',
    from: { path: '^libs/kernel/', pathNot: [SPEC, KIT] },
    to: { pathNot: ['^libs/kernel/', 'temporal-polyfill'] },
  },
  { name: 'platform-knows-no-context', from: { path: '^libs/platform/' }, to: { path: '^libs/(?!platform/|kernel/)' } },
  {
    name: 'contexts-do-not-know-each-other',
    from: { path: '^libs/(?!kernel/|platform/|journey/|desk/)([^/]+)/' },
    to: { path: '^libs/(?!kernel/|platform/|programme/|$1/)' },
  },
  { name: 'libs-know-no-app', from: { path: '^libs/', pathNot: DB_SPEC }, to: { path: '^(apps|test|scripts)/' } },
  {
    name: 'another-lib-only-through-its-index',
    from: { path: '^libs/([^/]+)/', pathNot: DB_SPEC },
    to: { path: '^libs/(?!$1/)[^/]+/(?!index\\.ts$)', pathNot: [SPEC, KIT] },
  },
  {
    name: 'another-lib-only-through-its-index',
    from: { path: `^libs/([^/]+)/.*${DB_SPEC}` },
    to: { path: '^libs/(?!$1/|platform/)[^/]+/(?!index\\.ts$|[^/]+\\.module\\.ts$)', pathNot: [SPEC, KIT] },
  },
  {
    name: 'apps-only-through-index-and-module',
    from: { path: '^apps/(?!web/)', pathNot: SPEC },
    to: { path: '^libs/(?!platform/)[^/]+/(?!index\\.ts$|[^/]+\\.module\\.ts$)' },
  },
  {
    name: 'pages-know-only-pages',
    from: { path: '^apps/web/' },
    to: { path: '^(libs|apps|test|scripts)/', pathNot: ['^apps/web/', '^libs/kernel/docket-number\\.ts$'] },
  },
  {
    name: 'folders-of-pages-do-not-know-each-other',
    from: { path: '^apps/web/([^/]+)/' },
    to: { path: `^apps/web/(?!${SHARED_BY_PAGES}|$1/)[^/]+/` },
  },
  { name: 'servers-know-no-page', from: { path: '^(libs|apps/(?!web/))' }, to: { path: '^apps/web/' } },
  { name: 'only-specs-know-specs', from: { pathNot: [SPEC, KIT] }, to: { path: [SPEC, KIT] } },
  { name: 'no-circles', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
];

/** A sentence for each import that crosses a boundary, in the tree of `root`. */
export async function crossings(root: string): Promise<string[]> {
  const { output } = (await cruise(
    ['libs', 'apps'],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules },
      tsPreCompilationDeps: 'specify',
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'node', 'default'] },
    },
    {},
  )) as IReporterOutput & {
    output: { modules: IModule[]; summary: { violations: { rule: { name: string }; from: string; to: string }[] } };
  };
  const crossed = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  return [...crossed, ...impure(output.modules, root)].toSorted();
}

/** What a decider, and each pure file it imports, imports at run time beside the kernel and files of its own context. */
function impure(modules: readonly IModule[], root: string): string[] {
  const atRunTime = new Map(
    modules.map(({ source, dependencies }) => [
      source,
      dependencies.filter(({ dependencyTypes }) => !dependencyTypes.includes('type-only')),
    ]),
  );
  const deciders = [...atRunTime.keys()].filter((file) => isDecider(file, root));
  return deciders.flatMap((decider) => {
    const own = decider.split('/').slice(0, 2).join('/');
    const found: string[] = [];
    const known = new Set([decider]);
    // A set is walked in the order in which it grows.
    for (const file of known) {
      for (const { resolved } of atRunTime.get(file) ?? []) {
        if (resolved === 'libs/kernel/index.ts') continue;
        if (resolved.startsWith(`${own}/`)) known.add(resolved);
        else found.push(`deciders-are-pure: ${decider}, by way of ${file} -> ${resolved}`);
      }
    }
    return found;
  });
}

const isDecider = (file: string, root: string): boolean =>
  /^libs\/(?!kernel\/|platform\/)/.test(file) &&
  !new RegExp(SPEC).test(file) &&
  /^export const \w+Decider\b/m.test(readFileSync(join(root, file), 'utf8'));
