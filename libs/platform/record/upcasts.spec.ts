import { describe, expect, it } from '@jest/globals';
import { Upcasts } from './upcasts.js';
import { writing } from './event-store.contract.testing.js';

const upcasts = new Upcasts({
  Counted: {
    version: '3',
    from: {
      1: (data) => ({ ...data, unit: 'minutes' }),
      2: (data) => ({ ...data, rounded: false }),
    },
  },
});
const written = (type: string, schema: string) => ({ ...writing('{"by":1}', { schema }), type });

describe('reading an event of an older shape', () => {
  it("goes through every version up to today's", () => {
    expect(upcasts.read(written('Counted', '1'))).toEqual({ by: 1, unit: 'minutes', rounded: false });
    expect(upcasts.read(written('Counted', '2'))).toEqual({ by: 1, rounded: false });
    expect(upcasts.read(written('Counted', '3'))).toEqual({ by: 1 });
  });

  it('leaves a shape that never changed as it is', () => {
    expect(upcasts.read(written('Opened', '1'))).toEqual({ by: 1 });
    expect(upcasts.versionOf('Opened')).toBe('1');
    expect(upcasts.versionOf('Counted')).toBe('3');
  });

  it.each(['0', '4', 'x'])('says so when nothing leads from version %s', (schema) =>
    expect(() => upcasts.read(written('Counted', schema))).toThrow(`no upcast for Counted from version ${schema}`),
  );
});
