import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { seatPanelWhenDrawn } from './seat-panel-when-drawn.process.js';

const reaction = reacting(seatPanelWhenDrawn);

describe('a panel is drawn', () => {
  const seats = { jurors: [{ jurorId: 'ada', seat: 1 }], alternates: [{ jurorId: 'ben', seat: 2 }], forepersonId: 'ada' };

  it('is remembered until the case is called', () =>
    expect(
      reaction('hearing', {
        type: 'PanelDrawn',
        data: { hearingId: 'hearing', attempt: 1, seed: 's', panel: ['ada'], standby: ['ben'], forepersonId: 'ada' },
      }),
    ).toEqual([
      ['NoteDraw', { hearingId: 'hearing', drawId: 'hearing', panel: ['ada'], standby: ['ben'], forepersonId: 'ada' }],
    ]));
  it('hears that the case was called', () =>
    expect(reaction('hearing', { type: 'HearingOpened', data: { caseId: 'case' } })).toEqual([
      ['NoteCall', { hearingId: 'hearing' }],
    ]));
  it('takes its seats once both have happened', () =>
    expect(reaction('hearing', { type: 'SeatingDue', data: { hearingId: 'hearing', drawId: 'hearing', ...seats } })).toEqual([
      ['SeatPanel', { hearingId: 'hearing', drawId: 'hearing', ...seats }],
    ]));
});
