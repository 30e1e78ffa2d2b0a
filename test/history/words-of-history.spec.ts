import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Seen } from '#kernel';
import { isOfCase } from '../../libs/desk/history/of-case.js';
import { readable } from '../../libs/desk/history/readable.js';
import { frozenStreams, versions } from './frozen.js';

/** Streams that a case's history is made of. */
const CATEGORIES = ['case', 'sitting', 'hearing', 'deliberation', 'disposition', 'plan', 'timesheet', 'glass', 'record'];

const spanish = <T>(folder: string) =>
  JSON.parse(readFileSync(join(process.cwd(), `apps/web/court/${folder}/words.es.json`), 'utf8')) as T;
const { event: events } = spanish<{ event: Record<string, string> }>('events');
const { field: fields } = spanish<{ field: Record<string, string> }>('fields');

const everything = { has: () => true } as unknown as ReadonlySet<string>;
const seen: readonly Seen[] = versions().flatMap((version) =>
  CATEGORIES.flatMap((category) =>
    frozenStreams(version, category).flatMap(({ events: of }) =>
      of.map(({ type, data }) => ({ category, type, data }) as unknown as Seen),
    ),
  ),
);
const told = seen.filter((one) => isOfCase(one, everything));

/** Of ids a timeline says nothing. */
const isSaid = ([name, value]: readonly [string, unknown]) =>
  !name.endsWith('Id') && ['string', 'number', 'boolean'].includes(typeof value);

describe('the history of a case in Spanish', () => {
  it('is made of facts that were frozen', () =>
    expect(new Set(told.map(({ category }) => category)).size).toBe(CATEGORIES.length));

  it('has a name for every fact', () => {
    expect([...new Set(told.map(({ type }) => type).filter((type) => !events[type]))]).toEqual([]);
  });

  it.each(['desk', 'bench'] as const)('has a name for every field that the %s is shown, or sees that it is there', (reader) => {
    const names = told.flatMap((one) => {
      const { data, withheld } = readable(one, reader);
      return [
        ...Object.entries(data)
          .filter(isSaid)
          .map(([name]) => name),
        ...withheld.filter((name) => !name.endsWith('Id')),
      ];
    });
    expect([...new Set(names.filter((name) => !fields[name]))]).toEqual([]);
  });
});
