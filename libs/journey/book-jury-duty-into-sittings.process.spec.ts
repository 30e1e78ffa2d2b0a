import { describe, expect, it } from '@jest/globals';
import { reacting, SOMEONE } from '#spec';
import { bookJuryDutyIntoSittings } from './book-jury-duty-into-sittings.process.js';

const reaction = reacting(bookJuryDutyIntoSittings);
const calendarId = SOMEONE.programmeId;
const sitting = (type: string, data: object) => reaction('saturday', { type, data: { on: '2026-03-07', ...data } });
const juror = (type: string, data: object = {}) => reaction('kim', { type, data: { sittingId: 'saturday', ...data } });
const kim = { calendarId, jurorId: 'kim' };

describe('the jury calendar (S02, N3)', () => {
  it('hears of sittings, and when they are over', () => {
    expect(sitting('SittingScheduled', { rooms: [{ roomId: 'a' }, { roomId: 'b' }] })).toEqual([
      ['OfferSitting', { calendarId, sittingId: 'saturday', on: '2026-03-07', rooms: 2 }],
    ]);
    expect(sitting('SittingClosed', { jurors: [{ personId: 'kim' }] })).toEqual([
      ['CloseOffer', { calendarId, sittingId: 'saturday', came: ['kim'] }],
    ]);
    expect(sitting('SittingCalledOff', { jurors: ['kim', 'lee'], arrived: ['lee'] })).toEqual([
      ['CloseOffer', { calendarId, sittingId: 'saturday', came: ['lee'] }],
    ]);
  });

  it('hears of jury duty in a plan, first or in the place of something else', () => {
    const duty = { sanctionId: 'duty', sanction: 'jury-duty', amount: 7, dueOn: '2026-07-05' };
    const owes = [['OweDuties', { ...kim, planId: 'plan', times: 7, until: '2026-07-05' }]];
    const plan = (type: string, data: object) => reaction('plan', { type, data: { caseId: 'case', youthId: 'kim', ...data } });
    expect(plan('PlanMade', { items: [{ ...duty, sanction: 'essay' }, duty] })).toEqual(owes);
    expect(plan('SanctionSubstituted', { sanctionId: 'service', by: duty })).toEqual(owes);
    expect(plan('SanctionSubstituted', { sanctionId: 'service', by: { ...duty, sanction: 'essay' } })).toEqual([]);
  });

  it('hears that jury duty which had counted was taken back', () => {
    const reversed = (data: object) =>
      reaction('plan', {
        type: 'ProgressReversed',
        data: {
          ...{ youthId: 'kim', sanctionId: 'duty', sanction: 'jury-duty', dueOn: '2026-07-05', owed: true },
          ...{ amount: 1, reference: 'saturday', ...data },
        },
      });
    expect(reversed({})).toEqual([
      ['OweAgain', { ...kim, planId: 'plan', sittingId: 'saturday', times: 1, until: '2026-07-05' }],
    ]);
    expect(reversed({ owed: false })).toEqual([]);
    expect(reversed({ sanction: 'essay' })).toEqual([]);
  });

  it('hears who may be called, and who may not', () => {
    expect([...juror('JurorActivated'), ...juror('JurorReinstated')]).toEqual([
      ['NoteReady', kim],
      ['NoteReady', kim],
    ]);
    expect(juror('JurorStoodDown', { because: 'oath-broken' })).toEqual([['NoteAway', kim]]);
    expect(juror('DutyDischarged', { planId: 'plan', sanctionId: 'duty' })).toEqual([['DropDuties', kim]]);
    expect(juror('OriginChanged', { origin: 'former-respondent' })).toEqual([
      ['DropDuties', kim],
      ['NoteAway', kim],
    ]);
    expect(juror('OriginChanged', { origin: 'respondent', planId: 'plan' })).toEqual([]);
  });

  it('hears who cannot come, and until when', () => {
    const released = (more: object = {}) => [['ReleaseBooking', { ...kim, sittingId: 'saturday', ...more }]];
    expect(juror('InvitationAnswered', { answer: 'no' })).toEqual(released());
    expect(juror('InvitationAnswered', { answer: 'yes' })).toEqual([]);
    expect(juror('InvitationLapsed')).toEqual(released());
    expect(juror('JurorExcused', { because: 'illness' })).toEqual(released());
    expect(juror('JurorDeferred', { because: 'exams', until: '2026-05-01' })).toEqual(released({ notBefore: '2026-05-01' }));
    expect(juror('JurorInvited', { on: '2026-03-07' })).toEqual([['NoteInvitation', { ...kim, sittingId: 'saturday' }]]);
  });

  it('hears what a sitting counted for', () => {
    const counted = (counts: boolean) => [['CountDuty', { ...kim, sittingId: 'saturday', counts }]];
    expect(juror('JurorServed', { sanctionId: 'duty' })).toEqual(counted(true));
    expect(juror('JurorServed', { sanctionId: null })).toEqual(counted(false));
    expect(juror('ServiceNotCounted', { because: 'left-early' })).toEqual(counted(false));
  });

  it('invites whom it has booked, and lets off whom it needs no more', () => {
    const booked = { jurorId: 'kim', sittingId: 'saturday', on: '2026-03-21', replyBy: '2026-03-14' };
    expect(reaction(calendarId, { type: 'DutyBooked', data: booked })).toEqual([['InviteJuror', { ...booked, standby: false }]]);
    expect(reaction(calendarId, { type: 'BookingDropped', data: { jurorId: 'kim', sittingId: 'saturday' } })).toEqual([
      ['ExcuseJuror', { jurorId: 'kim', sittingId: 'saturday', because: 'duty-done' }],
    ]);
  });
});
