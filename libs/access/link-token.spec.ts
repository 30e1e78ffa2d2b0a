import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { hashOf, readToken, writeToken } from './link-token.js';

const token = { programmeId: randomUUID(), linkId: randomUUID(), secret: randomBytes(32) };

describe('the text of a link', () => {
  const text = writeToken(token);

  it('says what was put into it', () => expect(readToken(text)).toEqual(token));
  it('may be broken into lines on its way', () =>
    expect(readToken(` ${text.slice(0, 40)}\r\n ${text.slice(40)}\n`)).toEqual(token));
  it('is known to be cut short, wherever it was cut', () => {
    for (let length = 0; length < text.length; length += 1) expect(readToken(text.slice(0, length))).toBeNull();
  });
  it('is known to be changed, in any character', () => {
    for (let at = 0; at < text.length - 1; at += 1) {
      const other = text[at] === 'A' ? 'B' : 'A';
      expect(readToken(text.slice(0, at) + other + text.slice(at + 1))).toBeNull();
    }
  });
  it('is nothing of ours when it is something else', () => {
    for (const other of ['', 'hello', '%00', '🙂', 'A'.repeat(text.length), text + text]) expect(readToken(other)).toBeNull();
  });
  it('does not stand in what is kept of it', () => {
    expect(hashOf(token.secret)).not.toContain(token.secret.toString('base64url').slice(0, 8));
    expect(hashOf(token.secret)).not.toBe(hashOf(randomBytes(32)));
  });
});
