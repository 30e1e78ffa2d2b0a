import { describe, expect, it } from '@jest/globals';
import { windowOf } from './windowed.js';

describe('the window on many rows', () => {
  it('draws what is seen and a little beyond, and leaves the room of all others', () => {
    const { first, end, above, below } = windowOf(10_000, 36, -36_000, 900);
    expect([first, end]).toEqual([980, 1_045]);
    expect(above + (end - first) * 36 + below).toBe(360_000);
  });

  it('begins at the first row and ends at the last, wherever the page is scrolled to', () => {
    expect(windowOf(10, 36, 400, 900)).toEqual({ first: 0, end: 10, above: 0, below: 0 });
    expect(windowOf(100, 36, -1_000_000, 900)).toEqual({ first: 100, end: 100, above: 3_600, below: 0 });
    expect(windowOf(0, 36, 0, 900)).toEqual({ first: 0, end: 0, above: 0, below: 0 });
  });
});
