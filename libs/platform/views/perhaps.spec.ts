import { describe, expect, it } from '@jest/globals';
import { newId } from '../ids.js';
import { Perhaps } from './perhaps.js';

describe('the memory of keys', () => {
  const added = Array.from({ length: 50_000 }, newId);
  const others = Array.from({ length: 10_000 }, newId);
  const perhaps = new Perhaps();
  for (const key of added) perhaps.add(key);

  it('never forgets a key', () => expect(added.every((key) => perhaps.has(key))).toBe(true));

  it('hardly ever believes to know one that it was not told', () => {
    expect(others.filter((key) => perhaps.has(key)).length).toBeLessThan(100);
    expect(new Perhaps().has(others[0]!)).toBe(false);
  });
});
