import { describe, it } from '@jest/globals';
import { came, docketed, knowing, maya, mayas, monitor, mother, now, on, sitting, sittingId, went } from './sitting.testing.js';

const { hearingId } = mayas;
const at = (time: string) => `${on}T${time}:00.000Z`;
const sheet = { sittingId, personId: maya, as: 'respondent', cameAt: at('13:50') };
const entered = (irregular: readonly string[] = [], more: object = {}) => ({
  type: 'AttendanceEnteredFromPaper',
  data: { on, personId: maya, as: 'respondent', hearingId, happenedAt: at('13:50'), irregular, ...more },
});
const cameThen = came(maya, 'respondent', at('13:50'), [hearingId]);
const later = now('19:00');

describe('the sign-in sheet (care 23)', () => {
  it('is entered with when somebody came and left', () => {
    sitting(docketed(mayas)).when('EnterAttendanceFromPaper', sheet, knowing(), later).then(cameThen, entered());
    sitting(docketed(mayas))
      .when('EnterAttendanceFromPaper', { ...sheet, leftAt: at('16:00') }, knowing(), later)
      .then(cameThen, went(maya, 'respondent', at('16:00'), 'released', [hearingId]), entered());
  });
  it('keeps what the door would have refused, and flags it', () => {
    const guardian = { ...sheet, personId: mother, as: 'guardian' };
    const flagged = (code: string) => entered([code], { personId: mother, as: 'guardian' });
    sitting(docketed(mayas))
      .when('EnterAttendanceFromPaper', guardian, knowing({ keptAway: [mother] }), later)
      .then(came(mother, 'guardian', at('13:50'), [hearingId]), flagged('must-stay-away'));
    sitting()
      .when('EnterAttendanceFromPaper', sheet, knowing(), later)
      .then(came(maya, 'respondent', at('13:50')), entered(['not-on-docket'], { hearingId: null }));
    sitting(docketed(mayas))
      .when('EnterAttendanceFromPaper', { ...sheet, personId: monitor, as: 'jury-monitor' }, knowing(), later)
      .then(
        came(monitor, 'jury-monitor', at('13:50')),
        entered(['not-cleared'], { personId: monitor, as: 'jury-monitor', hearingId: null }),
      );
    const closed = { type: 'SittingClosed', data: { on, endedAt: at('18:00'), jurors: [], others: [] } };
    sitting(docketed(mayas), closed)
      .when('EnterAttendanceFromPaper', sheet, knowing(), later)
      .then(cameThen, entered(['sitting-closed']));
  });
  it('is entered once', () =>
    sitting(docketed(mayas), cameThen).when('EnterAttendanceFromPaper', sheet, knowing(), later).thenNothing());
  it('is not entered over somebody who stands as here, or with times that cannot be', () => {
    sitting(docketed(mayas), came(maya, 'respondent', at('13:40'), [hearingId]))
      .when('EnterAttendanceFromPaper', sheet, knowing(), later)
      .thenRefused('CheckedInAlready');
    sitting(docketed(mayas))
      .when('EnterAttendanceFromPaper', { ...sheet, leftAt: at('13:00') }, knowing(), later)
      .thenRefused('LeftBeforeComing');
    sitting(docketed(mayas)).when('EnterAttendanceFromPaper', sheet, knowing(), now('13:00')).thenRefused('TimeInFuture');
  });
  it('is taken for two working days, like everything of the door (F034)', () => {
    sitting(docketed(mayas))
      .when('EnterAttendanceFromPaper', sheet, knowing(), now('19:00', '2026-03-10'))
      .then(cameThen, entered());
    sitting(docketed(mayas))
      .when('EnterAttendanceFromPaper', sheet, knowing(), now('19:00', '2026-03-11'))
      .thenRefused('DocketLocked');
  });
});
