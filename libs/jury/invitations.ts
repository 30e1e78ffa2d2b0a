import { refuse, type CommandsOf, type Decider } from '#kernel';
import type * as Commands from './juror.commands.js';
import { changed, inThePool, speaksFor, type Invitation, type Juror, type JurorKnown } from './juror.file.js';
import type { JurorEvents } from './words.js';

type Rules = Decider<Juror, JurorEvents, CommandsOf<typeof Commands>, JurorKnown>;
type Invited = 'InviteJuror' | 'AnswerInvitation' | 'LapseInvitation' | 'CallUpStandby' | 'DeferJuror' | 'ExcuseJuror';
type Words = 'JurorInvited' | 'InvitationAnswered' | 'InvitationLapsed' | 'StandbyCalledUp' | 'JurorDeferred' | 'JurorExcused';

/** The part of the juror's rules that is about being asked to a sitting. */
export const invitations: Pick<Rules['decide'], Invited> = {
  InviteJuror: ({ sittingId, on, replyBy, standby }, juror, by) => {
    const { stage, invitations, notBefore } = inThePool(juror);
    const before = invitations[sittingId];
    if (before && before.state !== 'lapsed' && before.state !== 'declined') {
      if (before.on === on && before.standby === standby) return [];
      refuse('AlreadyInvited', 'This juror was invited to this sitting already.');
    }
    if (stage !== 'active') refuse('NotActive', 'Only active jurors are invited.');
    if (on < by.today) refuse('SittingIsPast', 'That sitting is past.');
    if (replyBy > on) refuse('ReplyTooLate', 'The answer is due by the day of the sitting.');
    if (notBefore !== null && on < notBefore) refuse('Deferred', `This juror's duty is put off until ${notBefore}.`);
    return [{ type: 'JurorInvited', data: { sittingId, on, replyBy, standby } }];
  },

  AnswerInvitation: ({ jurorId, sittingId, answer }, juror, by, known) => {
    speaksFor(jurorId, by, known);
    const { state, on } = invitationOf(juror, sittingId);
    if (state === (answer === 'yes' ? 'accepted' : 'declined')) return [];
    if (state === 'lapsed') refuse('InvitationLapsed', 'The day to reply by has passed; ask the coordinator.');
    if (state === 'deferred' || state === 'excused') refuse('NotExpected', 'This juror is not expected at that sitting.');
    if (by.today > on) refuse('SittingIsPast', 'That sitting is past.');
    return [{ type: 'InvitationAnswered', data: { sittingId, answer } }];
  },

  LapseInvitation: ({ sittingId }, juror, by) => {
    const { state, replyBy } = invitationOf(juror, sittingId);
    if (state !== 'invited') return [];
    if (by.today <= replyBy) refuse('NotDueYet', 'There is still time to reply.');
    return [{ type: 'InvitationLapsed', data: { sittingId } }];
  },

  CallUpStandby: ({ sittingId }, juror) => {
    const { state, standby } = invitationOf(juror, sittingId);
    if (!standby) return [];
    if (state !== 'invited' && state !== 'accepted') refuse('NotExpected', 'This juror is not expected at that sitting.');
    return [{ type: 'StandbyCalledUp', data: { sittingId } }];
  },

  DeferJuror: ({ jurorId, sittingId, because, until = null }, juror, by, known) => {
    speaksFor(jurorId, by, known);
    const { state, on } = invitationOf(juror, sittingId);
    if (state === 'deferred') return [];
    notServed(juror, sittingId);
    if (until !== null && until <= on) refuse('NotLater', 'Duty is put off to a day after that sitting.');
    return [{ type: 'JurorDeferred', data: { sittingId, because, until } }];
  },

  ExcuseJuror: ({ sittingId, because }, juror) => {
    if (invitationOf(juror, sittingId).state === 'excused') return [];
    notServed(juror, sittingId);
    return [{ type: 'JurorExcused', data: { sittingId, because } }];
  },
};

function invitationOf(juror: Juror, sittingId: string): Invitation {
  return inThePool(juror).invitations[sittingId] ?? refuse('NotInvited', 'This juror was not invited to that sitting.');
}

function notServed(juror: Juror, sittingId: string): void {
  if (inThePool(juror).settled.includes(sittingId)) refuse('AlreadyServed', 'This juror has served at that sitting.');
}

const answered = (juror: Juror, sittingId: string, change: Partial<Invitation>): Juror =>
  changed(juror, ({ invitations }) => {
    const before = invitations[sittingId];
    return before ? { invitations: { ...invitations, [sittingId]: { ...before, ...change } } } : {};
  });

export const invitationsEvolve: Pick<Rules['evolve'], Words> = {
  JurorInvited: (juror, { sittingId, on, replyBy, standby }) =>
    changed(juror, ({ invitations }) => ({
      invitations: { ...invitations, [sittingId]: { on, replyBy, standby, state: 'invited' } },
    })),
  InvitationAnswered: (juror, { sittingId, answer }) =>
    answered(juror, sittingId, { state: answer === 'yes' ? 'accepted' : 'declined' }),
  InvitationLapsed: (juror, { sittingId }) => answered(juror, sittingId, { state: 'lapsed' }),
  StandbyCalledUp: (juror, { sittingId }) => answered(juror, sittingId, { standby: false }),
  JurorDeferred: (juror, { sittingId, until }) =>
    changed(answered(juror, sittingId, { state: 'deferred' }), () => ({ notBefore: until })),
  JurorExcused: (juror, { sittingId }) => answered(juror, sittingId, { state: 'excused' }),
};
