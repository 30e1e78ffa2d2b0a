import { describe, expect, it } from '@jest/globals';
import { deciders, views } from '../../apps/api/court.module.js';
import { folded, frozenResults, frozenStreams, shownBy, upcasts, versions, withKeys, withoutKeys, written } from './frozen.js';

const all = Object.values(deciders);

describe('the history', () => {
  it.each(all.map((decider) => [decider.category, decider] as const))(
    'has an example of everything that can happen to a %s',
    (category, decider) => {
      const streams = versions().flatMap((version) => frozenStreams(version, category));
      const shapes = new Set(streams.flatMap(({ events }) => events.map(({ type, schema }) => `${type} ${schema}`)));
      const missing = Object.keys(decider.evolve).filter((type) => !shapes.has(`${type} ${upcasts.versionOf(type)}`));
      // Something new can happen: node scripts/freeze-history.mjs adds an example of it.
      expect(missing).toEqual([]);
    },
  );
});

describe.each(versions())('what %s recorded', (version) => {
  describe.each(all.map((decider) => [decider.category, decider] as const))('of a %s', (category, decider) => {
    const streams = frozenStreams(version, category);

    it('reads as it did', async () => {
      const read = await Promise.all(
        streams.map(async (stream) => ({ id: stream.id, file: written(await folded(decider, stream, withKeys), stream) })),
      );
      expect(read).toEqual(frozenResults(version, category).map(({ id, file }) => ({ id, file })));
    });

    it('is shown as it was', () => {
      const shown = streams.map((stream) => ({ id: stream.id, rows: written(shownBy(views, category, stream), stream) }));
      expect(shown).toEqual(frozenResults(version, category).map(({ id, rows }) => ({ id, rows })));
    });

    it('is read when every key is gone', async () => {
      for (const stream of streams) await expect(folded(decider, stream, withoutKeys)).resolves.toBeDefined();
    });
  });
});
