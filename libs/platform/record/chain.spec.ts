import { describe, expect, it } from '@jest/globals';
import { chain, hashOf } from './chain.js';
import { writings } from './event-store.contract.testing.js';
import { NEW, type Recorded } from './event-store.js';

const AT = '2026-03-07T15:00:00.000Z';
const links = () => chain('case-1', NEW, events, AT);
const events = writings(3);

describe('the chain of a stream', () => {
  it('numbers the events from 0 and ties each to the one before', () => {
    const [first, second, third] = links();
    expect([first!.revision, second!.revision, third!.revision]).toEqual([0, 1, 2]);
    expect([first!.prev, second!.prev, third!.prev]).toEqual(['', first!.hash, second!.hash]);
  });

  it('goes on from a head as if it had been written at once', () => {
    const [first, ...rest] = links();
    expect(chain('case-1', first!, events.slice(1), AT)).toEqual(rest);
  });

  const changes: [keyof Recorded, unknown][] = [
    ['stream', 'case-2'],
    ['revision', 7],
    ['eventId', '00000000-0000-4000-8000-000000000009'],
    ['type', 'OtherTold'],
    ['data', '{"n":0} '],
    ['recordedAt', '2026-03-07T15:00:00.001Z'],
    ['prev', 'f'.repeat(64)],
  ];
  it.each(changes)('has another hash when the %s is another', (field, value) => {
    const [first] = links();
    expect(hashOf({ ...first!, [field]: value })).not.toBe(first!.hash);
  });

  it('covers every line of the envelope, in whatever order the store gives them', () => {
    const [first] = links();
    const { meta } = first!;
    for (const name of Object.keys(meta)) {
      expect(hashOf({ ...first!, meta: { ...meta, [name]: 'other' } })).not.toBe(first!.hash);
    }
    expect(hashOf({ ...first!, meta: { ...meta, reason: 'added' } })).not.toBe(first!.hash);
    const turned = Object.fromEntries(Object.entries(meta).toReversed()) as unknown as typeof meta;
    expect(hashOf({ ...first!, meta: turned })).toBe(first!.hash);
  });
});
