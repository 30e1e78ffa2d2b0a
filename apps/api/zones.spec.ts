import { describe, expect, it } from '@jest/globals';
import { refuse } from '#kernel';
import { StoreUnavailable } from '#platform';
import type { Policies } from '#programme';
import { ProgrammeZones } from './zones.js';

const zones = (...answers: (() => string)[]) => {
  const timeZone = async () => answers.shift()!();
  return new ProgrammeZones({ timeZone } as unknown as Policies);
};
const boston = () => 'America/New_York';

describe('the zone of a programme', () => {
  it('is asked for once', async () => {
    const known = zones(boston);
    expect(await known.of('p')).toBe('America/New_York');
    expect(await known.of('p')).toBe('America/New_York');
  });

  it('is UTC until the programme is founded', async () => {
    const known = zones(() => refuse('NotFounded', 'There is no such programme.'), boston);
    expect(await known.of('p')).toBe('UTC');
    expect(await known.of('p')).toBe('America/New_York');
  });

  it('is never guessed while the record cannot be read', async () => {
    const known = zones(() => {
      throw new StoreUnavailable('Away.');
    });
    await expect(known.of('p')).rejects.toThrow(StoreUnavailable);
  });
});
