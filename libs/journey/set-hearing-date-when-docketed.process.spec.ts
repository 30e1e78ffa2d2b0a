import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { setHearingDateWhenDocketed } from './set-hearing-date-when-docketed.process.js';

const reaction = reacting(setHearingDateWhenDocketed);

describe('a hearing is docketed', () => {
  it('gives the case its day and its sitting', () =>
    expect(
      reaction('saturday', {
        type: 'HearingDocketed',
        data: { caseId: 'case', hearingId: 'hearing', on: '2026-03-07', roomId: 'a' },
      }),
    ).toEqual([['SetHearingDate', { caseId: 'case', hearingId: 'hearing', sittingId: 'saturday', hearingOn: '2026-03-07' }]]));
});
