import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ALPHABET, codeFrom, isCodeShaped, plainCode } from './room-code.js';

describe('a room code', () => {
  it('has six letters or digits that cannot be mistaken for each other', () => {
    expect(ALPHABET).not.toMatch(/[0O1IL2Z5S8BUV]/);
    expect(new Set(ALPHABET).size).toBe(ALPHABET.length);
    for (let i = 0; i < 100; i += 1) expect(isCodeShaped(codeFrom(randomBytes(32)))).toBe(true);
  });
  it('takes each of them as often', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 4_000; i += 1) for (const c of codeFrom(randomBytes(32))) counts.set(c, (counts.get(c) ?? 0) + 1);
    const expected = (4_000 * 6) / ALPHABET.length;
    expect(counts.size).toBe(ALPHABET.length);
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.2);
  });
  it('is read however it was typed', () => {
    expect(plainCode(' ac3-d4e\n')).toBe('AC3D4E');
    for (const other of ['AC3D4', 'AC3D4EF', 'AC3D4O', '', '🙂🙂🙂']) expect(isCodeShaped(plainCode(other))).toBe(false);
  });
});
