import { describe, expect, it } from '@jest/globals';
import { partyOf, PARTIES } from './parties.js';

describe('whose doing an entry is', () => {
  it.each([
    ['coordinator', 'court'],
    ['judge', 'bench'],
    ['foreperson', 'jury'],
    ['guardian', 'family'],
    ['site-supervisor', 'helpers'],
    ['process', 'system'],
    ['visitor', 'system'],
  ])('is told of a %s', (role, party) => {
    expect(partyOf(role)).toBe(party);
    expect(PARTIES).toContain(party);
  });
});
