import { describe, expect, it } from '@jest/globals';
import { OpenGlass } from './open-glass.js';
import { EachItsOwn, type Glass } from './whose.js';

const glass: Glass = { glassId: 'g', accountId: 'a', subject: 'tally:t', until: '2026-03-07T16:00:00.000Z' };
const account = { programmeId: 'p', accountId: 'a' };

class Broken extends EachItsOwn {
  readonly asked: (readonly string[])[] = [];

  override glasses(_?: string, accountIds: readonly string[] = []): Promise<readonly Glass[]> {
    this.asked.push(accountIds);
    return Promise.resolve([glass]);
  }
}
const at = (now: string) => {
  const whose = new Broken();
  return { whose, openGlass: new OpenGlass(whose, { now: () => now }) };
};

describe('a broken glass', () => {
  it('opens its record to the account that broke it, until its time', async () => {
    const { openGlass } = at('2026-03-07T15:59:59.000Z');
    expect(await openGlass.for(account, 'tally:t')).toBe(true);
    expect(await openGlass.for(account, 'tally:other')).toBe(false);
    expect(await openGlass.for({ ...account, accountId: 'b' }, 'tally:t')).toBe(false);
    expect(await at(glass.until).openGlass.for(account, 'tally:t')).toBe(false);
  });
  it('is asked for together by those who ask together', async () => {
    const { whose, openGlass } = at('2026-03-07T15:30:00.000Z');
    await Promise.all([openGlass.for(account, 'tally:t'), openGlass.for({ ...account, accountId: 'b' }, 'tally:t')]);
    expect(whose.asked).toEqual([['a', 'b']]);
  });
  it('is what the trail names, once it let somebody through', async () => {
    const { openGlass } = at('2026-03-07T15:30:00.000Z');
    expect(openGlass.by(account, 'tally:t', '2026-03-07T15:30:00.000Z')).toBeNull();
    await openGlass.for(account, 'tally:t');
    expect(openGlass.by(account, 'tally:t', '2026-03-07T15:30:00.000Z')).toBe('g');
    expect(openGlass.by(account, 'tally:t', glass.until)).toBeNull();
    expect(openGlass.by(account, 'tally:other', '2026-03-07T15:30:00.000Z')).toBeNull();
  });
});
