import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { noteGuardianHarmedWhenNamed } from './note-guardian-harmed-when-named.process.js';

const reaction = reacting(noteGuardianHarmedWhenNamed);

describe('a harmed party is named (care 2)', () => {
  it('and is asked about as a guardian of the young person', () =>
    expect(reaction('case', { type: 'HarmedPartyNamed', data: { youthId: 'kim', personId: 'mother', kind: 'person' } })).toEqual([
      ['NoteGuardianHarmed', { personId: 'kim', guardianId: 'mother' }],
    ]));
});
