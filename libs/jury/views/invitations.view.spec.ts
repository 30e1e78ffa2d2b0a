import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { invitations } from './invitations.view.js';

const fact = (type: string, data: object = {}) => ({ type, data: { sittingId: 'saturday', ...data } });
const invited = fact('JurorInvited', { on: '2026-03-14', replyBy: '2026-03-10', standby: true });
const line = (...facts: { type: string; data: object }[]) =>
  shown(invitations)(...facts.map((told) => ['ada', told] as const))['saturday:ada'];

describe('invitations to a sitting (F041)', () => {
  it('shows who was asked, by when to answer, and who stands by', () =>
    expect(line(invited)).toMatchObject({
      jurorId: 'ada',
      state: 'invited',
      replyBy: '2026-03-10',
      standby: true,
      answeredOn: null,
    }));
  it('shows the answer and the day it came', () => {
    expect(line(invited, fact('InvitationAnswered', { answer: 'yes' }))).toMatchObject({
      state: 'accepted',
      answeredOn: '2026-03-07',
    });
    expect(line(invited, fact('InvitationAnswered', { answer: 'no' }))).toMatchObject({ state: 'declined' });
  });
  it('shows silence, and a standby called up', () => {
    expect(line(invited, fact('InvitationLapsed'))).toMatchObject({ state: 'lapsed' });
    expect(line(invited, fact('StandbyCalledUp'))).toMatchObject({ standby: false });
  });
  it('shows a deferral and an excusal with the coded reason (F042)', () => {
    expect(line(invited, fact('JurorDeferred', { because: 'exams', until: null }))).toMatchObject({
      state: 'deferred',
      because: 'exams',
    });
    expect(line(invited, fact('JurorExcused', { because: 'illness' }))).toMatchObject({ state: 'excused', because: 'illness' });
  });
  it('does not tell a juror serving a sanction from a volunteer (care 7)', () =>
    expect(Object.keys(line(invited)!).filter((column) => /origin|plan|sanction/i.test(column))).toEqual([]));
  it('makes no line for who was not asked', () => {
    for (const type of Object.keys(invitations.project).filter((word) => word !== 'JurorInvited'))
      expect(line(fact(type))).toBeUndefined();
    expect(line({ type: 'JurorTrained', data: { course: 'jury-basics' } })).toBeUndefined();
  });
});
