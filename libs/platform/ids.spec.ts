import { describe, expect, it } from '@jest/globals';
import { idFrom, newId } from './ids.js';

describe('ids', () => {
  it('are the same for the same parts, and no others', () => {
    expect(idFrom('a', 1)).toBe(idFrom('a', 1));
    expect(new Set([idFrom('a', 1), idFrom('a', 2), idFrom('b', 1), idFrom('a'), idFrom('a', 1, 1)]).size).toBe(5);
  });

  // The ids of what was recorded are made of this: a change would let a repeated command through a second time.
  it('do not change from one release to the next', () =>
    expect(idFrom('actor', 'case-1', 'key')).toBe('5a43eddc-22af-56a0-ae0a-9f408ccc3966'));

  it('are UUIDs', () => {
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(idFrom('a')).toMatch(uuid);
    expect(newId()).toMatch(uuid);
    expect(newId()).not.toBe(newId());
  });
});
