import { describe, it } from '@jest/globals';
import { given } from '#spec';
import type { Policy } from '#programme';
import { jurorDecider } from './juror.js';

const known = { policy: { version: 3, effectiveOn: '2026-01-01', policy: {} as Policy } };
const jurorId = 'ada';
const active = [
  {
    type: 'JurorRecruited',
    data: { origin: 'volunteer', schoolId: null, householdId: null, age: 15, planId: null, sanctionId: null },
  },
  { type: 'JurorActivated', data: {} },
];
const terms = { sittingId: 'saturday', on: '2026-03-14', replyBy: '2026-03-10', standby: false };
const invited = { type: 'JurorInvited', data: terms };
const asStandby = { type: 'JurorInvited', data: { ...terms, standby: true } };
const answered = (answer: string) => ({ type: 'InvitationAnswered', data: { sittingId: 'saturday', answer } });
const lapsed = { type: 'InvitationLapsed', data: { sittingId: 'saturday' } };
const deferred = { type: 'JurorDeferred', data: { sittingId: 'saturday', because: 'exams', until: '2026-04-01' } };
const excused = { type: 'JurorExcused', data: { sittingId: 'saturday', because: 'illness' } };
const sitting = { jurorId, sittingId: 'saturday' };
const aJuror = (...past: { type: string; data: object }[]) => given(jurorDecider)(...active, ...past);

describe('inviting a juror to a sitting (F041)', () => {
  it('asks an active juror to answer by a day', () =>
    aJuror()
      .when('InviteJuror', { jurorId, ...terms }, known)
      .then(invited));
  it('asks once', () =>
    aJuror(invited)
      .when('InviteJuror', { jurorId, ...terms }, known)
      .thenNothing());
  it('refuses to ask again for the same sitting on other terms', () =>
    aJuror(invited)
      .when('InviteJuror', { jurorId, ...terms, standby: true }, known)
      .thenRefused('AlreadyInvited'));
  it('may ask again who declined or did not answer', () => {
    aJuror(invited, lapsed)
      .when('InviteJuror', { jurorId, ...terms }, known)
      .then(invited);
    aJuror(invited, answered('no'))
      .when('InviteJuror', { jurorId, ...terms }, known)
      .then(invited);
  });
  it('is not for a juror who is not active yet', () =>
    given(jurorDecider)(active[0]!)
      .when('InviteJuror', { jurorId, ...terms }, known)
      .thenRefused('NotActive'));
  it('is not for a past sitting, nor with an answer due after it', () => {
    aJuror()
      .when('InviteJuror', { jurorId, ...terms, on: '2026-03-06', replyBy: '2026-03-05' }, known)
      .thenRefused('SittingIsPast');
    aJuror()
      .when('InviteJuror', { jurorId, ...terms, replyBy: '2026-03-15' }, known)
      .thenRefused('ReplyTooLate');
  });
});

describe('answering an invitation', () => {
  it('takes yes and no, and a change of mind', () => {
    aJuror(invited)
      .when('AnswerInvitation', { ...sitting, answer: 'yes' }, known)
      .then(answered('yes'));
    aJuror(invited, answered('yes'))
      .when('AnswerInvitation', { ...sitting, answer: 'no' }, known)
      .then(answered('no'));
    aJuror(invited, answered('yes'))
      .when('AnswerInvitation', { ...sitting, answer: 'yes' }, known)
      .thenNothing();
  });
  it("is the juror's own or the staff's", () => {
    aJuror(invited)
      .when('AnswerInvitation', { ...sitting, answer: 'yes' }, { ...known, personId: 'ada' }, { role: 'juror' })
      .then(answered('yes'));
    aJuror(invited)
      .when('AnswerInvitation', { ...sitting, answer: 'yes' }, { ...known, personId: 'ben' }, { role: 'juror' })
      .thenRefused('NotYours');
  });
  it('needs an invitation that still stands', () => {
    aJuror()
      .when('AnswerInvitation', { ...sitting, answer: 'yes' }, known)
      .thenRefused('NotInvited');
    aJuror(invited, lapsed)
      .when('AnswerInvitation', { ...sitting, answer: 'yes' }, known)
      .thenRefused('InvitationLapsed');
    aJuror(invited, excused)
      .when('AnswerInvitation', { ...sitting, answer: 'yes' }, known)
      .thenRefused('NotExpected');
    aJuror(invited)
      .when('AnswerInvitation', { ...sitting, answer: 'yes' }, known, { today: '2026-03-15' })
      .thenRefused('SittingIsPast');
  });
  it('lapses only after the day to reply by', () => {
    aJuror(invited).when('LapseInvitation', sitting, known, { today: '2026-03-10' }).thenRefused('NotDueYet');
    aJuror(invited).when('LapseInvitation', sitting, known, { today: '2026-03-11' }).then(lapsed);
    aJuror(invited, answered('yes')).when('LapseInvitation', sitting, known, { today: '2026-03-11' }).thenNothing();
  });
});

describe('standing by', () => {
  it('calls a standby juror up, once', () => {
    aJuror(asStandby)
      .when('CallUpStandby', sitting, known)
      .then({ type: 'StandbyCalledUp', data: { sittingId: 'saturday' } });
    aJuror(invited).when('CallUpStandby', sitting, known).thenNothing();
  });
  it('does not call up who said no', () =>
    aJuror(asStandby, answered('no')).when('CallUpStandby', sitting, known).thenRefused('NotExpected'));
});

describe('deferring and excusing (F042)', () => {
  const later = { ...sitting, because: 'exams', until: '2026-04-01' };
  it('puts the duty off with a coded reason', () => {
    aJuror(invited).when('DeferJuror', later, known).then(deferred);
    aJuror(invited, deferred).when('DeferJuror', later, known).thenNothing();
  });
  it('does not invite before the day it was put off to', () => {
    const next = { jurorId, sittingId: 'next', on: '2026-03-28', replyBy: '2026-03-24', standby: false };
    aJuror(invited, deferred).when('InviteJuror', next, known).thenRefused('Deferred');
    aJuror(invited, deferred)
      .when('InviteJuror', { ...next, on: '2026-04-01' }, known)
      .then({ type: 'JurorInvited', data: { sittingId: 'next', on: '2026-04-01', replyBy: '2026-03-24', standby: false } });
  });
  it('puts off to a later day only', () =>
    aJuror(invited)
      .when('DeferJuror', { ...later, until: '2026-03-14' }, known)
      .thenRefused('NotLater'));
  it('excuses from one sitting', () => {
    aJuror(invited)
      .when('ExcuseJuror', { ...sitting, because: 'illness' }, known)
      .then(excused);
    aJuror(invited, excused)
      .when('ExcuseJuror', { ...sitting, because: 'illness' }, known)
      .thenNothing();
  });
  it('does not excuse from a duty that was served', () => {
    const data = {
      sittingId: 'saturday',
      servedOn: '2026-03-14',
      hearingIds: [],
      minutes: 180,
      as: 'undrawn',
      planId: null,
      sanctionId: null,
      origin: 'volunteer',
    };
    aJuror(invited, { type: 'JurorServed', data })
      .when('ExcuseJuror', { ...sitting, because: 'illness' }, known)
      .thenRefused('AlreadyServed');
  });
});
