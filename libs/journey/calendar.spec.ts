import { describe, it } from '@jest/globals';
import type { Policy } from '#programme';
import { given } from '#spec';
import { calendarDecider } from './calendar.js';

const aCalendar = given(calendarDecider);
const calendarId = 'court';
const panel: Policy['panel'] = { size: 1, quorum: 1, standby: 1, decision: 'unanimous', rounds: 3, minAge: 12, maxAge: 18 };
const known = { policy: { version: 1, effectiveOn: '2026-01-01', policy: { panel } as Policy } };

const offered = (sittingId: string, on: string, seats = 2) => ({ type: 'SittingOffered', data: { sittingId, on, seats } });
const owes = (jurorId: string, times: number, until = '2026-07-05') => ({
  type: 'DutiesOwed',
  data: { jurorId, planId: `plan-of-${jurorId}`, times, until },
});
const ready = (jurorId: string) => ({ type: 'JurorReady', data: { jurorId } });
const booked = (jurorId: string, sittingId: string, on: string, replyBy: string) => ({
  type: 'DutyBooked',
  data: { jurorId, sittingId, on, replyBy },
});
const first = offered('first', '2026-03-21');
const second = offered('second', '2026-04-04');
const third = offered('third', '2026-04-18');
const kimFirst = booked('kim', 'first', '2026-03-21', '2026-03-14');
const kimSecond = booked('kim', 'second', '2026-04-04', '2026-03-28');
const kimThird = booked('kim', 'third', '2026-04-18', '2026-04-11');
const counted = (sittingId: string, counts = true) => ({ type: 'DutyCounted', data: { jurorId: 'kim', sittingId, counts } });
const kim = { calendarId, jurorId: 'kim' };

describe('jury duty that is owed (S02, N3)', () => {
  it('books itself into the next sittings once the juror may be invited', () =>
    aCalendar(second, first, third, owes('kim', 2)).when('NoteReady', kim, known).then(ready('kim'), kimFirst, kimSecond));

  it('books one sitting on a day, where the court sits in several places', () =>
    aCalendar(first, offered('elsewhere', '2026-03-21'), second, owes('kim', 2))
      .when('NoteReady', kim, known)
      .then(ready('kim'), kimFirst, kimSecond));

  it('waits for a sitting when there is none', () =>
    aCalendar(ready('kim'))
      .when('OweDuties', { ...kim, planId: 'plan-of-kim', times: 2, until: '2026-07-05' }, known)
      .then(owes('kim', 2)));

  it('takes a sitting as soon as it is scheduled, with seats for its rooms', () =>
    aCalendar(ready('kim'), owes('kim', 2))
      .when('OfferSitting', { calendarId, sittingId: 'first', on: '2026-03-21', rooms: 3 }, known)
      .then(offered('first', '2026-03-21', 6), kimFirst));

  it('goes by the day it is due when seats are few', () =>
    aCalendar(ready('kim'), ready('lee'), owes('kim', 1), owes('lee', 1, '2026-05-01'))
      .when(
        'OfferSitting',
        { calendarId, sittingId: 'first', on: '2026-03-21', rooms: 1 },
        { policy: { ...known.policy, policy: { panel: { ...panel, standby: 0 } } as Policy } },
      )
      .then(offered('first', '2026-03-21', 1), booked('lee', 'first', '2026-03-21', '2026-03-14')));

  it('gives until today to answer when the sitting is near', () =>
    aCalendar(offered('soon', '2026-03-10'), owes('kim', 1))
      .when('NoteReady', kim, known)
      .then(ready('kim'), booked('kim', 'soon', '2026-03-10', '2026-03-07')));

  it('books nobody who only volunteers', () => aCalendar(first).when('NoteReady', kim, known).then(ready('kim')));

  it('is booked elsewhere when the juror cannot come, and not before the day asked for', () => {
    const past = [first, second, third, owes('kim', 1), ready('kim'), kimFirst];
    const released = (notBefore: string | null) => ({
      type: 'BookingReleased',
      data: { jurorId: 'kim', sittingId: 'first', notBefore },
    });
    aCalendar(...past)
      .when('ReleaseBooking', { ...kim, sittingId: 'first' }, known)
      .then(released(null), kimSecond);
    aCalendar(...past)
      .when('ReleaseBooking', { ...kim, sittingId: 'first', notBefore: '2026-04-10' }, known)
      .then(released('2026-04-10'), kimThird);
  });

  it('is booked again for those who did not come, and waits to be counted for those who did', () => {
    const closed = (absent: string[]) => ({ type: 'OfferClosed', data: { sittingId: 'first', absent } });
    const past = [first, second, owes('kim', 1), ready('kim'), kimFirst];
    aCalendar(...past)
      .when('CloseOffer', { calendarId, sittingId: 'first', came: [] }, known)
      .then(closed(['kim']), kimSecond);
    aCalendar(...past)
      .when('CloseOffer', { calendarId, sittingId: 'first', came: ['kim'] }, known)
      .then(closed([]));
  });

  it('is counted once, and booked again when a sitting did not count', () => {
    const past = [first, second, owes('kim', 1), ready('kim'), kimFirst];
    aCalendar(...past)
      .when('CountDuty', { ...kim, sittingId: 'first', counts: true }, known)
      .then(counted('first'));
    aCalendar(...past)
      .when('CountDuty', { ...kim, sittingId: 'first', counts: false }, known)
      .then(counted('first', false), kimSecond);
    aCalendar(...past, counted('first'))
      .when('CountDuty', { ...kim, sittingId: 'first', counts: true }, known)
      .thenNothing();
  });

  it('is owed again when what had counted is taken back, and books itself anew', () => {
    const past = [first, second, third, owes('kim', 2), ready('kim'), kimFirst, kimSecond, counted('first')];
    const back = { ...kim, planId: 'plan-of-kim', sittingId: 'first', times: 1, until: '2026-07-05' };
    const again = {
      type: 'DutiesOwedAgain',
      data: { jurorId: 'kim', planId: 'plan-of-kim', sittingId: 'first', times: 1, until: '2026-07-05' },
    };
    aCalendar(...past)
      .when('OweAgain', back, known)
      .then(again, kimThird);
    aCalendar(...past, again)
      .when('OweAgain', back, known)
      .thenNothing();
    const done = { type: 'DutiesDropped', data: { jurorId: 'kim' } };
    aCalendar(...past, done, again)
      .when('OweAgain', back, known)
      .thenNothing();
    aCalendar(...past, done)
      .when('OweAgain', back, known)
      .then(again, kimSecond);
  });

  it('lets off whoever came without being booked from the last booking', () =>
    aCalendar(first, second, owes('kim', 1), ready('kim'), kimFirst)
      .when('CountDuty', { ...kim, sittingId: 'walk-in', counts: true }, known)
      .then(counted('walk-in'), { type: 'BookingDropped', data: { jurorId: 'kim', sittingId: 'first' } }));

  it('takes an invitation by hand for a booking', () => {
    const noted = { type: 'InvitationNoted', data: { jurorId: 'kim', sittingId: 'second' } };
    aCalendar(owes('kim', 1))
      .when('NoteInvitation', { ...kim, sittingId: 'second' }, known)
      .then(noted);
    aCalendar(owes('kim', 1), noted, first).when('NoteReady', kim, known).then(ready('kim'));
  });

  it('asks no more of who owes no more, or may not be called', () => {
    const past = [first, owes('kim', 1), ready('kim'), kimFirst];
    const letOff = { type: 'BookingDropped', data: { jurorId: 'kim', sittingId: 'first' } };
    aCalendar(...past)
      .when('DropDuties', kim, known)
      .then(letOff, { type: 'DutiesDropped', data: { jurorId: 'kim' } });
    aCalendar(...past)
      .when('NoteAway', kim, known)
      .then(letOff, { type: 'JurorAway', data: { jurorId: 'kim' } });
  });

  it('gives a seat that becomes free to the next', () =>
    aCalendar(offered('first', '2026-03-21', 1), owes('kim', 1), owes('lee', 1), ready('kim'), ready('lee'), kimFirst)
      .when('ReleaseBooking', { ...kim, sittingId: 'first' }, known)
      .then(
        { type: 'BookingReleased', data: { jurorId: 'kim', sittingId: 'first', notBefore: null } },
        booked('lee', 'first', '2026-03-21', '2026-03-14'),
      ));

  it('records nothing when told the same again', () => {
    aCalendar(first).when('OfferSitting', { calendarId, sittingId: 'first', on: '2026-03-21', rooms: 1 }, known).thenNothing();
    aCalendar().when('CloseOffer', { calendarId, sittingId: 'first', came: [] }, known).thenNothing();
    aCalendar(owes('kim', 1))
      .when('OweDuties', { ...kim, planId: 'plan-of-kim', times: 1, until: '2026-07-05' }, known)
      .thenNothing();
    aCalendar(ready('kim')).when('NoteReady', kim, known).thenNothing();
    aCalendar().when('NoteAway', kim, known).thenNothing();
    aCalendar().when('DropDuties', kim, known).thenNothing();
    aCalendar(owes('kim', 1))
      .when('ReleaseBooking', { ...kim, sittingId: 'first' }, known)
      .thenNothing();
    aCalendar()
      .when('NoteInvitation', { ...kim, sittingId: 'first' }, known)
      .thenNothing();
    aCalendar()
      .when('CountDuty', { ...kim, sittingId: 'first', counts: true }, known)
      .thenNothing();
  });
});
