import { describe, expect, it } from '@jest/globals';
import type { Keyring } from './keyring.js';
import { CannotRotate } from './master.js';
import { RotationClock } from './rotation-clock.js';

const AFTER = 'Copy it.';

/** A clock that looks once at a master key of an age; answers what was done and said. */
async function looked(days: number, age: number, rotate = async () => ({ keys: 3, milliseconds: 1, id: 'new' })) {
  const done: string[] = [];
  const say = (level: string) => (fields: object, message: string) =>
    void done.push(`${level}: ${message}`, JSON.stringify(fields));
  const keyring = {
    afterRotation: AFTER,
    masterKeyAge: async () => age,
    rotateMasterKey: () => (done.push('replaced'), rotate()),
  } as unknown as Keyring;
  const clock = new RotationClock(keyring, days, { info: say('info'), warn: say('warn'), error: say('error') });
  clock.start();
  await clock.stop();
  return done;
}

describe('the clock of the master key', () => {
  it('leaves a young one', async () => expect(await looked(30, 29)).toEqual([]));
  it('replaces one that is old, and says what the operator must do', async () =>
    expect(await looked(30, 30)).toEqual([
      'replaced',
      `warn: The master key was replaced. ${AFTER}`,
      '{"keys":3,"milliseconds":1}',
    ]));
  it('never replaces any when told so', async () => expect(await looked(0, 1_000)).toEqual([]));
  it('says what stands in its way', async () =>
    expect(
      await looked(30, 31, async () => {
        throw new CannotRotate('Only you can.');
      }),
    ).toEqual(['replaced', 'warn: Only you can.', '{"days":30}']));
  it('says nothing of what else went wrong but its kind', async () =>
    expect(
      await looked(30, 31, async () => {
        throw new TypeError('with a secret in it');
      }),
    ).toEqual(['replaced', expect.stringMatching(/^error: .*trying again/), '{"error":"TypeError"}']));
});
