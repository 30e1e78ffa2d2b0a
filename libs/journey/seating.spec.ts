import { describe, it } from '@jest/globals';
import { given } from '#spec';
import { seatingDecider } from './seating.js';

const aSeating = given(seatingDecider);
const draw = { hearingId: 'hearing', drawId: 'hearing', panel: ['ada', 'ben'], standby: ['cem'], forepersonId: 'ben' };
const panel = {
  drawId: 'hearing',
  jurors: [
    { jurorId: 'ada', seat: 1 },
    { jurorId: 'ben', seat: 2 },
  ],
  alternates: [{ jurorId: 'cem', seat: 3 }],
  forepersonId: 'ben',
};
const drawn = { type: 'PanelAwaitsCall', data: panel };
const called = { type: 'CallAwaitsPanel', data: { hearingId: 'hearing' } };
const due = { type: 'SeatingDue', data: { hearingId: 'hearing', ...panel } };

describe('seating a panel', () => {
  it('waits for the call when the panel is drawn first', () => aSeating().when('NoteDraw', draw).then(drawn));
  it('is due when the case is called after the draw', () => aSeating(drawn).when('NoteCall', { hearingId: 'hearing' }).then(due));
  it('waits for the draw when the case is called first', () =>
    aSeating().when('NoteCall', { hearingId: 'hearing' }).then(called));
  it('is due when the panel is drawn after the call', () => aSeating(called).when('NoteDraw', draw).then(due));
  it('takes the panel of a second draw while the case is not called', () =>
    aSeating(drawn)
      .when('NoteDraw', { ...draw, panel: ['ben', 'dee'], forepersonId: 'dee' })
      .then({
        type: 'PanelAwaitsCall',
        data: {
          ...panel,
          jurors: [
            { jurorId: 'ben', seat: 1 },
            { jurorId: 'dee', seat: 2 },
          ],
          forepersonId: 'dee',
        },
      }));
  it('is refused for a second draw once a panel is seated', () =>
    aSeating(drawn, due)
      .when('NoteDraw', { ...draw, forepersonId: 'ada' })
      .thenRefused('PanelAlreadySeated'));
  it('records nothing when told the same again', () => {
    aSeating(drawn).when('NoteDraw', draw).thenNothing();
    aSeating(drawn, due).when('NoteDraw', draw).thenNothing();
    aSeating(called).when('NoteCall', { hearingId: 'hearing' }).thenNothing();
    aSeating(drawn, due).when('NoteCall', { hearingId: 'hearing' }).thenNothing();
  });
});
