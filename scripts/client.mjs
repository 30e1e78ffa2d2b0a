// npm run client: apps/web/api, from what the built API says of itself. With two arguments: from that document, into that folder.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildServer, checkNode, ensureInstalled, ROOT } from './steps.mjs';

const [given, folder = join(ROOT, 'apps', 'web', 'api')] = process.argv.slice(2);

checkNode();
ensureInstalled();
const { createClient } = await import('@hey-api/openapi-ts');

/** Of the server alone, built from nothing: the pages cannot be built before their client is there. */
async function documentOfTheBuild() {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  if (!buildServer()) process.exit(1);
  const { describeApi } = await import('../dist/apps/api/description.js');
  return describeApi();
}

const inOrder = (things) => Object.fromEntries(Object.entries(things).sort(([one], [other]) => (one < other ? -1 : 1)));

/** The same document in the order of its names: what is generated does not change because a module moved. */
const sorted = ({ paths, components, ...rest }) => ({
  ...rest,
  paths: inOrder(paths),
  components: { ...components, schemas: inOrder(components.schemas) },
});

const document = given ? JSON.parse(readFileSync(given, 'utf8')) : await documentOfTheBuild();
await createClient({
  input: sorted(JSON.parse(JSON.stringify(document))),
  output: {
    path: resolve(folder),
    clean: true,
    importFileExtension: '.js',
    header: '// Written by npm run client, from what the API says of itself.',
    tsConfigPath: null,
  },
  logs: { level: 'warn', file: false },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
});

// The runtime's comments tell of its makers' plans and packages, not of the court.
for (const part of ['client', 'core']) {
  for (const name of readdirSync(join(resolve(folder), part))) {
    const file = join(resolve(folder), part, name);
    const [header, ...rest] = readFileSync(file, 'utf8').split('\n');
    const code = rest.join('\n').replaceAll(/^\s*(?:\/\*\*[\s\S]*?\*\/|\/\/.*)\n/gm, '');
    writeFileSync(file, `${header}\n${code}`);
  }
}
