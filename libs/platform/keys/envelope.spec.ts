import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { REDACTED, type Envelope } from '#kernel';
import { open, seal } from './envelope.js';
import type { DataKey } from './keyring.js';

const key: DataKey = { subject: 'person:1', version: 1, programme: 'p', secret: randomBytes(32) };
const AT = 'case-1/event/reason';
const text = (value: unknown): number => Buffer.from(seal(key, AT, value).text, 'base64url').length;

describe('an envelope', () => {
  it.each(['Zoë', '', 'Tab\tand\\and\n', '\u{1f600}', 'x'.repeat(100_000), 0, null, { choice: 'for', amount: 2 }, ['a', 'b']])(
    'gives back %p as it was sealed',
    (value) => expect(open(key, seal(key, AT, value))).toEqual(value),
  );

  it('is never the same twice, for the same value', () => expect(seal(key, AT, 'yes').text).not.toBe(seal(key, AT, 'yes').text));

  it('does not tell a short answer from a longer one by its length', () => {
    expect(new Set(['', 'for', 'against', 'abstain', 'x'.repeat(58)].map(text))).toEqual(new Set([64]));
    expect(text('x'.repeat(59))).toBe(128);
    expect(text({ choice: 'for', amount: 0 })).toBe(text({ choice: 'against', amount: 999 }));
  });

  it('reads as redacted without its key', () => expect(open(null, seal(key, AT, 'a name'))).toBe(REDACTED));

  const flipped = (base64: string) => {
    const bytes = Buffer.from(base64, 'base64url');
    bytes[0]! ^= 1;
    return bytes.toString('base64url');
  };
  const changes: [string, (envelope: Envelope) => Envelope][] = [
    ['whose text was altered', (envelope) => ({ ...envelope, text: flipped(envelope.text) })],
    ['whose tag was altered', (envelope) => ({ ...envelope, tag: flipped(envelope.tag) })],
    ['whose start value was altered', (envelope) => ({ ...envelope, iv: flipped(envelope.iv) })],
    ['that was cut short', (envelope) => ({ ...envelope, text: envelope.text.slice(0, 40) })],
    ['whose tag was cut short', (envelope) => ({ ...envelope, tag: envelope.tag.slice(0, 6) })],
    ['that says it was written elsewhere', (envelope) => ({ ...envelope, at: 'case-2/event/reason' })],
  ];
  it.each(changes)('%s is refused', (_, change) => expect(() => open(key, change(seal(key, AT, 'a name')))).toThrow());

  it.each([
    ['version of the key', { version: 2 }],
    ['subject', { subject: 'person:2' }],
    ['programme', { programme: 'q' }],
    ['secret', { secret: randomBytes(32) }],
  ])('of another %s is refused', (_, other) => expect(() => open({ ...key, ...other }, seal(key, AT, 'a name'))).toThrow());
});
