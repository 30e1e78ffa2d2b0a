import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sealed, type AnyDecider } from '#kernel';
import { deciders, views } from '../../apps/api/court.module.js';
import {
  eventIdOf,
  folded,
  frozenStreams,
  pathOf,
  PROGRAMME,
  shownBy,
  upcasts,
  versions,
  withKeys,
  written,
  type FrozenEvent,
  type FrozenStream,
  type Result,
} from './frozen.js';
import type { Harvested } from './harvest.js';

const [harvest, version] = process.argv.slice(2) as [harvest: string, version: string];

const told: Harvested[] =
  harvest === '--results'
    ? []
    : readdirSync(harvest).flatMap((file) =>
        readFileSync(join(harvest, file), 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Harvested),
      );

const lines = (items: readonly string[], pad: string) =>
  items.length > 0 ? `\n${items.map((item) => pad + item).join(',\n')}\n` : '';
const named = (name: string, text: string) => `${JSON.stringify(name)}: ${text}`;

/** One line for each event and each row, so that a difference shows what is different. */
function write(path: string, items: readonly (FrozenStream | Result)[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const texts = items.map((item) => {
    const id = named('id', JSON.stringify(item.id));
    if ('events' in item)
      return `{ ${id}, "events": [${lines(
        item.events.map((event) => JSON.stringify(event)),
        '    ',
      )}  ] }`;
    const views = Object.entries(item.rows).map(([view, rows]) => {
      const own = Object.entries(rows).map(([key, row]) => named(key, JSON.stringify(row)));
      return named(view, `{${lines(own, '      ')}    }`);
    });
    return `{ ${id},\n    ${named('file', JSON.stringify(item.file))},\n    "rows": {${lines(views, '    ')}  } }`;
  });
  writeFileSync(path, `[${lines(texts, '  ')}]\n`);
}

const hasKey = (line: Harvested) => !JSON.stringify(line).includes('{"subject":');

/** What was harvested in clear, as values that can be sealed. */
const sealable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sealable);
  if (value === null || typeof value !== 'object') return value;
  if ('$clear' in value) return sealed((value as unknown as { subject: string }).subject, value.$clear);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sealable(inner)]));
};

async function frozen({ category, id, past, facts }: Harvested): Promise<FrozenStream> {
  const events = await Promise.all(
    [...past, ...facts].map(async ({ type, data }, revision): Promise<FrozenEvent> => {
      const text = await withKeys.close(
        sealable(data) as object,
        PROGRAMME,
        `${category}-${id}`,
        eventIdOf(category, id, revision),
      );
      return { type, schema: upcasts.versionOf(type), data: JSON.parse(text) as object };
    }),
  );
  return { id, events };
}

/** The fewest, shortest streams in which each of the types was decided, and not only told. */
function cover(category: string, wanted: Set<string>): Harvested[] {
  const offered = told
    .filter((one) => one.category === category && hasKey(one))
    .sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  const chosen: Harvested[] = [];
  const gain = ({ facts }: Harvested) => new Set(facts.map(({ type }) => type).filter((type) => wanted.has(type))).size;
  while (wanted.size > 0) {
    const best = offered.reduce<Harvested | null>((found, one) => (gain(one) > (found ? gain(found) : 0) ? one : found), null);
    if (!best) throw new Error(`No spec of the ${category} decider decides ${[...wanted].join(', ')}.`);
    chosen.push(best);
    for (const { type } of best.facts) wanted.delete(type);
  }
  return chosen;
}

async function addMissing(decider: AnyDecider): Promise<number> {
  const { category, evolve } = decider;
  const shapes = new Set(
    versions().flatMap((one) =>
      frozenStreams(one, category).flatMap(({ events }) => events.map(({ type, schema }) => `${type} ${schema}`)),
    ),
  );
  const missing = new Set(Object.keys(evolve).filter((type) => !shapes.has(`${type} ${upcasts.versionOf(type)}`)));
  if (missing.size === 0) return 0;
  const before = frozenStreams(version, category);
  const chosen = cover(category, missing).map((one, i) => ({ ...one, id: `${one.id}-${before.length + i + 1}` }));
  write(pathOf(version, category, 'streams'), [...before, ...(await Promise.all(chosen.map(frozen)))]);
  return chosen.length;
}

async function writeResults(decider: AnyDecider): Promise<void> {
  const { category } = decider;
  for (const one of versions()) {
    const results = frozenStreams(one, category).map(async (stream): Promise<Result> => ({
      id: stream.id,
      file: written(await folded(decider, stream, withKeys), stream),
      rows: written(shownBy(views, category, stream), stream),
    }));
    if (results.length > 0) write(pathOf(one, category, 'results'), await Promise.all(results));
  }
}

for (const decider of Object.values(deciders)) {
  const added = harvest === '--results' ? 0 : await addMissing(decider);
  if (added > 0) console.log(`${decider.category}: ${added} streams added to ${version}.`);
  await writeResults(decider);
}
