import { describe, expect, it } from '@jest/globals';
import { caseFile, sealed, type Fact } from '#kernel';
import { given } from '#spec';
import * as court from './court.testing.js';
import { planDecider } from './plan.js';
import type { PlanEvents } from './plan.events.js';

const { caseId, planId, planKnown: known, planMade, youthId } = court;
const aPlan = given(planDecider);
const on = (today: string, role = 'coordinator') => ({ today, role });

const nudged = (channel: string, language = 'es'): Fact<PlanEvents> => ({
  type: 'ReminderLogged',
  data: { channel, language, outcome: 'no-answer' },
});
const reached = [nudged('phone'), nudged('letter')] as const;
const looked = ['transport', 'disability', 'safety', 'calendar'];
const warned = (number: 1 | 2, givenOn: string, respondBy: string): Fact<PlanEvents> => ({
  type: 'WarningGiven',
  data: { number, because: 'no-progress', givenOn, respondBy, attempts: 2, looked },
});
const first = warned(1, '2026-05-01', '2026-05-11');
const second = warned(2, '2026-05-12', '2026-05-22');
const called: Fact<PlanEvents> = { type: 'ReviewCalled', data: { because: 'two-warnings', on: null } };
const decided = (outcome: string): Fact<PlanEvents> => ({ type: 'ReviewDecided', data: { outcome } });
const unfinished = ['i-jury', 'i-service', 'i-essay'];
const failed: Fact<PlanEvents> = {
  type: 'PlanFailed',
  data: { caseId, youthId, because: 'unsuccessful', itemsDone: 0, unfinished, juryDutyOwed: true },
};
const warn = { planId, number: 1 as const, because: 'no-progress', looked };

describe('warning a family', () => {
  it('logs each nudge', () =>
    aPlan(planMade)
      .when('LogReminder', { planId, channel: 'phone', language: 'es', outcome: 'no-answer' }, known)
      .then(nudged('phone')));
  it('gives the policy’s days to answer', () =>
    aPlan(planMade, ...reached)
      .when('GiveWarning', warn, known, on('2026-05-01'))
      .then(first));
  it('records nothing when given twice', () =>
    aPlan(planMade, ...reached, first)
      .when('GiveWarning', warn, known, on('2026-05-02'))
      .thenNothing());
  it('is never given by a clock', () =>
    aPlan(planMade, ...reached)
      .when('GiveWarning', warn, known, on('2026-05-01', 'process'))
      .thenRefused('APersonDecides'));
  it('comes after attempts on two channels', () =>
    aPlan(planMade, nudged('phone'), nudged('phone'))
      .when('GiveWarning', warn, known, on('2026-05-01'))
      .thenRefused('TwoChannelsFirst'));
  it('counts only attempts in the family’s language', () =>
    aPlan(planMade, nudged('phone'), nudged('letter', 'en'))
      .when('GiveWarning', warn, known, on('2026-05-01'))
      .thenRefused('TwoChannelsFirst'));
  it('counts any language when the family’s is not recorded', () =>
    aPlan(planMade, nudged('phone'), nudged('letter', 'en'))
      .when('GiveWarning', warn, { ...known, language: null }, on('2026-05-01'))
      .then(first));
  it('counts attempts logged with the case, if they are newer than the last step', () => {
    const elsewhere = (day: string) => ({ ...known, attempts: [{ channel: 'letter', language: 'es', on: day }] });
    aPlan(planMade, nudged('phone')).when('GiveWarning', warn, elsewhere('2026-04-20'), on('2026-05-01')).then(first);
    aPlan(planMade, nudged('phone'))
      .when('GiveWarning', warn, elsewhere('2026-03-07'), on('2026-05-01'))
      .thenRefused('TwoChannelsFirst');
  });
  it.each(looked)('comes after a look at %s', (left) =>
    aPlan(planMade, ...reached)
      .when('GiveWarning', { ...warn, looked: looked.filter((one) => one !== left) }, known, on('2026-05-01'))
      .thenRefused('NotLookedAt'),
  );
  it('leaves enough time', () =>
    aPlan(planMade, ...reached)
      .when('GiveWarning', { ...warn, respondBy: '2026-05-10' }, known, on('2026-05-01'))
      .thenRefused('TooLittleTime'));
  it('comes a second time after the first went unanswered, with attempts of its own', () => {
    const again = { ...warn, number: 2 as const };
    aPlan(planMade, ...reached)
      .when('GiveWarning', again, known, on('2026-05-12'))
      .thenRefused('FirstWarningFirst');
    aPlan(planMade, ...reached, first, ...reached)
      .when('GiveWarning', again, known, on('2026-05-11'))
      .thenRefused('StillTimeToAnswer');
    aPlan(planMade, ...reached, first)
      .when('GiveWarning', again, known, on('2026-05-12'))
      .thenRefused('TwoChannelsFirst');
    aPlan(planMade, ...reached, first, ...reached)
      .when('GiveWarning', again, known, on('2026-05-12'))
      .then(second);
  });
});

describe('answering a warning', () => {
  const answer = { planId, answer: 'transport-arranged' };
  it('is recorded', () =>
    aPlan(planMade, first)
      .when('RecordAnswer', answer, known)
      .then({ type: 'FamilyAnswered', data: { answer: 'transport-arranged' } }));
  it('needs a warning', () => aPlan(planMade).when('RecordAnswer', answer, known).thenRefused('NothingToAnswer'));
  it('keeps a breach away', () =>
    aPlan(planMade, first, second, { type: 'FamilyAnswered', data: { answer: 'transport-arranged' } })
      .when('RecordBreach', { planId, because: 'no-progress' }, known, on('2026-06-01'))
      .thenRefused('NotYetWarned'));
});

describe('reviewing a plan', () => {
  it('is called by a person', () => {
    aPlan(planMade).when('CallReview', { planId, because: 'two-warnings' }, known).then(called);
    aPlan(planMade)
      .when('CallReview', { planId, because: 'two-warnings' }, known, on('2026-05-01', 'process'))
      .thenRefused('APersonDecides');
    aPlan(planMade, called).when('CallReview', { planId, because: 'two-warnings' }, known).thenNothing();
  });
  it('is decided once called', () => {
    aPlan(planMade, called).when('DecideReview', { planId, outcome: 'continue' }, known).then(decided('continue'));
    aPlan(planMade, called, decided('continue')).when('DecideReview', { planId, outcome: 'continue' }, known).thenNothing();
    aPlan(planMade).when('DecideReview', { planId, outcome: 'continue' }, known).thenRefused('NoReviewCalled');
  });
  it('starts the steps afresh when the plan goes on', () =>
    expect(aPlan(planMade, first, second, called, decided('continue')).file).toMatchObject({
      ladder: { warnings: 0, respondBy: null },
    }));
});

describe('recording a breach', () => {
  const breach = { planId, because: 'no-progress', reason: 'Nobody came' };
  const breached: Fact<PlanEvents> = {
    type: 'BreachRecorded',
    data: { because: 'no-progress', reason: sealed(caseFile(caseId), 'Nobody came') },
  };
  it('follows two unanswered warnings', () => {
    aPlan(planMade, first, second).when('RecordBreach', breach, known, on('2026-05-23')).then(breached);
    aPlan(planMade, first, second).when('RecordBreach', breach, known, on('2026-05-22')).thenRefused('NotYetWarned');
    aPlan(planMade, first).when('RecordBreach', breach, known, on('2026-05-23')).thenRefused('NotYetWarned');
  });
  it('or a review', () => aPlan(planMade, called, decided('return')).when('RecordBreach', breach, known).then(breached));
  it('is recorded once', () =>
    aPlan(planMade, first, second, breached).when('RecordBreach', breach, known, on('2026-05-23')).thenNothing());
});

describe('failing and ending a plan', () => {
  const fail = { planId, because: 'unsuccessful' };
  it('fails only by a review that decided a return', () => {
    aPlan(planMade, called, decided('return')).when('FailPlan', fail, known).then(failed);
    aPlan(planMade, first, second).when('FailPlan', fail, known, on('2026-06-01')).thenRefused('NotReviewed');
    aPlan(planMade, called, decided('return'))
      .when('FailPlan', fail, known, on('2026-06-01', 'process'))
      .thenRefused('APersonDecides');
  });
  it('fails once, and is closed then', () => {
    aPlan(planMade, called, decided('return'), failed).when('FailPlan', fail, known).thenNothing();
    aPlan(planMade, called, decided('return'), failed)
      .when('CallReview', { planId, because: 'late' }, known)
      .thenRefused('PlanClosed');
  });
  it('ends, failed by nobody, when the case closed for another reason', () => {
    const ended: Fact<PlanEvents> = {
      type: 'PlanEnded',
      data: { caseId, youthId, because: 'moved', itemsDone: 0, unfinished, juryDutyOwed: true },
    };
    aPlan(planMade).when('EndPlan', { planId, because: 'moved' }, known, on('2026-05-01', 'process')).then(ended);
    aPlan(planMade, ended).when('EndPlan', { planId, because: 'moved' }, known).thenNothing();
    aPlan(planMade, failed).when('EndPlan', { planId, because: 'unsuccessful' }, known).thenNothing();
    aPlan().when('EndPlan', { planId, because: 'moved' }, known).thenRefused('NoPlan');
  });
});
