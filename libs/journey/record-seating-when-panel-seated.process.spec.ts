import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { recordSeatingWhenPanelSeated } from './record-seating-when-panel-seated.process.js';

const reaction = reacting(recordSeatingWhenPanelSeated);

describe('a panel is seated', () => {
  it('is kept with each juror', () =>
    expect(
      reaction('hearing', {
        type: 'PanelSeated',
        data: { caseId: 'case', sittingId: 'saturday', jurors: [{ jurorId: 'ada', seat: 1 }], alternates: [{ jurorId: 'ben', seat: 2 }] },
      }),
    ).toEqual([
      ['RecordSeating', { jurorId: 'ada', sittingId: 'saturday', hearingId: 'hearing', as: 'panel' }],
      ['RecordSeating', { jurorId: 'ben', sittingId: 'saturday', hearingId: 'hearing', as: 'alternate' }],
    ]));
});
