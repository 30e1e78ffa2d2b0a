import { describe, expect, it } from '@jest/globals';
import { person, Sealed, sealed } from '#kernel';
import { given, shown } from '#spec';
import { correspondenceDecider } from './correspondence.js';
import { namedAdultsDecider } from './named-adults.js';
import { correspondence } from './views/correspondence.view.js';
import { namedAdults } from './views/named-adults.view.js';

const letters = given(correspondenceDecider);
const youthId = 'maya';
const secret = (text: string) => sealed(person(youthId), text);
const wrote = { type: 'YoungPersonWrote', data: { messageId: 'm1', adultId: 'mentor', text: secret('Can we talk?') } };
const toCourt = { type: 'YoungPersonWrote', data: { messageId: 'm0', adultId: null, text: secret('Hello?') } };
const answered = {
  type: 'CourtAnswered',
  data: { messageId: 'm2', answers: 'm1', conversation: 'mentor', adultId: 'mentor', text: secret('Tomorrow.') },
};
const closed = {
  type: 'YoungPersonWrote',
  data: { messageId: 'm0', adultId: null, text: Sealed.closed<string>({ subject: person(youthId) } as never) },
};
const writing = { youthId, messageId: 'm1', text: 'Can we talk?', adultId: 'mentor' };
const cleared = { cleared: true, family: false, adultId: null, secondAdults: 0 };

describe('writing to the court (care 2)', () => {
  it('is sealed under the young person', () => letters().when('WriteToCourt', writing, cleared).then(wrote));
  it('needs nobody by name', () =>
    letters().when('WriteToCourt', { youthId, messageId: 'm0', text: 'Hello?' }, cleared).then(toCourt));
  it('records nothing twice', () => letters(wrote).when('WriteToCourt', writing, cleared).thenNothing());
  it('reaches nobody of the family', () =>
    letters()
      .when('WriteToCourt', writing, { ...cleared, family: true })
      .thenRefused('OfTheFamily'));
  it('reaches no adult whose clearance has run out (care 6)', () =>
    letters()
      .when('WriteToCourt', writing, { ...cleared, cleared: false })
      .thenRefused('NotCleared'));
  it('is over when the young person’s record is sealed', () =>
    letters(closed).when('WriteToCourt', writing, cleared).thenRefused('CorrespondenceClosed'));
});

describe('answering a young person', () => {
  const answering = { youthId, messageId: 'm2', answers: 'm1', text: 'Tomorrow.' };
  const mentor = { cleared: true, family: false, adultId: 'mentor', secondAdults: 1 };
  it('is sealed under the young person too', () => letters(wrote).when('AnswerYoungPerson', answering, mentor).then(answered));
  it('records nothing twice', () => letters(wrote, answered).when('AnswerYoungPerson', answering, mentor).thenNothing());
  it('is for the cleared (care 6)', () =>
    letters(wrote)
      .when('AnswerYoungPerson', answering, { ...mentor, cleared: false })
      .thenRefused('NotCleared'));
  it('needs a second adult who reads along (care 6)', () =>
    letters(wrote)
      .when('AnswerYoungPerson', answering, { ...mentor, secondAdults: 0 })
      .thenRefused('NoSecondAdult'));
  it('needs a message to answer', () => letters().when('AnswerYoungPerson', answering, mentor).thenRefused('NoSuchMessage'));
  it('is over when the young person’s record is sealed', () =>
    letters(closed).when('AnswerYoungPerson', answering, mentor).thenRefused('CorrespondenceClosed'));
});

describe('a correspondence', () => {
  it('says with which adult each message is, and opens none', () => {
    const rows = shown(correspondence)([youthId, toCourt], [youthId, wrote], [youthId, answered]);
    expect(rows).toMatchObject({
      m0: { youthId, adultId: null, answeredBy: null, answers: null },
      m1: { youthId, adultId: 'mentor', answeredBy: null, answers: null },
      m2: { youthId, adultId: 'mentor', answeredBy: 'mentor', answers: 'm1' },
    });
    expect(JSON.stringify(rows)).not.toMatch(/Hello|talk|Tomorrow/);
  });
});

describe('naming adults', () => {
  const adults = given(namedAdultsDecider);
  const today = { clearedUntil: '2026-03-07' };
  const staff = { type: 'SafeguardingStaffNamed', data: { adultId: 'ana' } };
  const second = { type: 'SecondAdultNamed', data: { adultId: 'ana' } };
  const released = { type: 'SecondAdultReleased', data: { adultId: 'ana' } };

  it('takes a clearance that holds today (care 6)', () => {
    adults().when('NameSafeguardingStaff', { adultId: 'ana' }, today).then(staff);
    adults().when('NameSecondAdult', { adultId: 'ana' }, today).then(second);
    for (const clearedUntil of [null, '2026-03-06']) {
      adults().when('NameSafeguardingStaff', { adultId: 'ana' }, { clearedUntil }).thenRefused('NotCleared');
      adults().when('NameSecondAdult', { adultId: 'ana' }, { clearedUntil }).thenRefused('NotCleared');
    }
  });
  it('is for one duty and not for the other', () => {
    adults(staff).when('NameSafeguardingStaff', { adultId: 'ana' }, today).thenNothing();
    adults(staff).when('NameSecondAdult', { adultId: 'ana' }, today).then(second);
    adults(staff).when('ReleaseSecondAdult', { adultId: 'ana' }).thenNothing();
    adults(staff, second).when('ReleaseSecondAdult', { adultId: 'ana' }).then(released);
    adults(second, staff).when('NameSecondAdult', { adultId: 'ana' }, today).thenNothing();
    adults(staff)
      .when('ReleaseSafeguardingStaff', { adultId: 'ana' })
      .then({ type: 'SafeguardingStaffReleased', data: { adultId: 'ana' } });
    adults().when('ReleaseSafeguardingStaff', { adultId: 'ana' }).thenNothing();
  });
  it('is a line for each duty', () => {
    const rows = shown(namedAdults)(['p', staff], ['p', second], ['p', released]);
    expect(Object.values(rows)).toMatchObject([{ adultId: 'ana', duty: 'safeguarding-staff', since: '2026-03-07' }]);
    expect(shown(namedAdults)(['p', staff], ['p', { type: 'SafeguardingStaffReleased', data: { adultId: 'ana' } }])).toEqual({});
  });
});
