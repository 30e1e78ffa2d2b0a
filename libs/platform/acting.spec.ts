import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Acting } from './acting.js';

const acting = new Acting();
const somebody = {
  actor: 'a',
  role: 'clerk',
  programmeId: 'p',
  timeZone: 'America/Los_Angeles',
  now: '2026-03-08T06:30:00.000Z',
};

describe('who is acting', () => {
  it('is known in the work and in all that it awaits', async () => {
    const by = await acting.run(somebody, async () => {
      await pause(1);
      return acting.by();
    });
    expect(by).toEqual({ actor: 'a', role: 'clerk', programmeId: 'p', now: somebody.now, today: '2026-03-07' });
  });

  it('is not confused between two who act at the same time', async () => {
    const one = (actor: string) => acting.run({ ...somebody, actor }, async () => (await pause(2), acting.by().actor));
    expect(await Promise.all([one('a'), one('b'), one('c')])).toEqual(['a', 'b', 'c']);
  });

  it('goes under one correlation, its own or the one given', () => {
    const correlation = acting.run(somebody, () => acting.current().correlation);
    expect(correlation).toMatch(/^[0-9a-f-]{36}$/);
    expect(acting.run({ ...somebody, correlation }, () => acting.current().correlation)).toBe(correlation);
  });

  it('is nobody outside', () => expect(() => acting.by()).toThrow('Nobody is acting here'));
});
