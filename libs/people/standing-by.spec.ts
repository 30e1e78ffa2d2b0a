import { describe, it } from '@jest/globals';
import { person, sealed } from '#kernel';
import { given } from '#spec';
import { personDecider } from './person.js';

const [personId, motherId, mentorId] = ['maya', 'mother', 'mentor'];
const registered = (bornOn: string | null) => ({
  type: 'PersonRegistered',
  data: {
    name: sealed(person(personId), { given: 'Maya', family: 'Lopez' }),
    bornOn: bornOn === null ? null : sealed(person(personId), bornOn),
    ...{ contact: null, language: 'es', schoolId: null, householdId: null, registeredOn: '2026-03-01' },
  },
});
const authority = { relation: 'mother', consents: true, attends: true, notified: true, reads: true, restrained: false };
const linked = { type: 'GuardianLinked', data: { guardianId: motherId, ...authority, harmed: false } };
const grown = given(personDecider)(registered('2008-03-07'), linked);
const asked = { personId, guardianId: motherId };
const allowed = { type: 'ReadingAllowed', data: { guardianId: motherId } };
const ended = { type: 'ReadingEnded', data: { guardianId: motherId } };

describe('letting a guardian go on reading', () => {
  it('is said by the young person from the eighteenth birthday on, and taken back at will', () => {
    grown.when('AllowReading', asked).then(allowed);
    given(personDecider)(registered('2008-03-07'), linked, allowed).when('AllowReading', asked).thenNothing();
    given(personDecider)(registered('2008-03-07'), linked, allowed).when('EndReading', asked).then(ended);
    grown.when('EndReading', asked).thenNothing();
  });
  it('is the court’s to record before, and while the age is not known', () => {
    for (const bornOn of ['2008-03-08', null])
      given(personDecider)(registered(bornOn), linked).when('AllowReading', asked).thenRefused('NotOfAge');
  });
  it('is refused for a stranger, and for one who was harmed or must stay away (care 2)', () => {
    grown.when('AllowReading', { personId, guardianId: 'neighbour' }).thenRefused('GuardianUnknown');
    for (const bar of ['harmed', 'restrained'])
      given(personDecider)(registered('2008-03-07'), { ...linked, data: { ...linked.data, reads: false, [bar]: true } })
        .when('AllowReading', asked)
        .thenRefused('GuardianMayNotRead');
  });
  it('ends with the link', () =>
    given(personDecider)(registered('2008-03-07'), linked, allowed, { type: 'GuardianUnlinked', data: { guardianId: motherId } })
      .when('EndReading', asked)
      .thenNothing());
});

describe('a mentor', () => {
  const command = { personId, mentorId };
  const assigned = { type: 'MentorAssigned', data: { mentorId } };
  const relieved = { type: 'MentorRelieved', data: { mentorId } };
  it('is cleared, today at least (care 6)', () => {
    grown.when('AssignMentor', command, { clearedUntil: '2026-03-07' }).then(assigned);
    grown.when('AssignMentor', command, { clearedUntil: '2026-03-06' }).thenRefused('NotCleared');
    grown.when('AssignMentor', command, {}).thenRefused('NotCleared');
    grown.when('AssignMentor', { personId, mentorId: personId }, {}).thenRefused('OwnMentor');
  });
  it('walks beside a young person until relieved', () => {
    const beside = given(personDecider)(registered(null), assigned);
    beside.when('AssignMentor', command, {}).thenNothing();
    beside.when('RelieveMentor', command).then(relieved);
    grown.when('RelieveMentor', command).thenNothing();
  });
});
