import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { LocalMasterKey, WrongMasterKey } from './master.js';

const master = new LocalMasterKey(randomBytes(32));
const key = randomBytes(32);

describe('the master key', () => {
  it('opens what it wrapped', () => expect(master.unwrap(master.wrap(key, 'person:1/1'), 'person:1/1')).toEqual(key));

  it('wraps the same key differently each time', () => expect(master.wrap(key, 'l')).not.toEqual(master.wrap(key, 'l')));

  it("says what to do when it is another court's", () => {
    const other = new LocalMasterKey(randomBytes(32));
    expect(() => other.unwrap(master.wrap(key, 'l'), 'l')).toThrow(WrongMasterKey);
    expect(() => other.unwrap(master.wrap(key, 'l'), 'l')).toThrow("Start with the court's own key");
  });

  it('opens no key that was put in the place of another', () =>
    expect(() => master.unwrap(master.wrap(key, 'person:1/1'), 'person:2/1')).toThrow(WrongMasterKey));

  it.each([Buffer.alloc(0), Buffer.alloc(20), Buffer.alloc(200)])('opens nothing that is no wrapped key', (bytes) =>
    expect(() => master.unwrap(bytes, 'l')).toThrow(WrongMasterKey),
  );

  it('is 32 bytes long', () => expect(() => new LocalMasterKey(Buffer.alloc(16))).toThrow(RangeError));
});
