import { describe, expect, it } from '@jest/globals';
import { shownIn } from './leaves.js';

const leaving = (of: Readonly<Record<string, string>>) => ({ of, classes: ['notes'], restricted: false });

describe('the records an answer shows', () => {
  it('are named by the address', () =>
    expect(shownIn(leaving({ tally: 'tallyId' }), { tallyId: 'a' }, { sum: 3 })).toEqual([{ kind: 'tally', id: 'a' }]));
  it('are named by each row, each once', () =>
    expect(shownIn(leaving({ tally: 'tallyId' }), {}, [{ tallyId: 'a' }, { tallyId: 'b' }, { tallyId: 'a' }])).toEqual([
      { kind: 'tally', id: 'a' },
      { kind: 'tally', id: 'b' },
    ]));
  it('may be many in one row, of several kinds, or none', () =>
    expect(
      shownIn(leaving({ tally: 'tallies', day: 'dayId' }), {}, [
        { tallies: ['a', 'b'], dayId: null },
        { tallies: [], dayId: 'd' },
      ]),
    ).toEqual([
      { kind: 'tally', id: 'a' },
      { kind: 'tally', id: 'b' },
      { kind: 'day', id: 'd' },
    ]));
  it('are none where nothing is shown', () => {
    expect(shownIn(leaving({ tally: 'tallyId' }), { tallyId: 'a' }, [])).toEqual([]);
    expect(shownIn(leaving({ tally: 'tallyId' }), { tallyId: 'a' }, null)).toEqual([]);
  });
  it('must be named: an answer without them is not given', () =>
    expect(() => shownIn(leaving({ tally: 'tallyId' }), {}, [{ sum: 3 }])).toThrow('names no tallyId'));
});
