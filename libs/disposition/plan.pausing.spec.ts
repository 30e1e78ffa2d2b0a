import { describe, it } from '@jest/globals';
import type { Fact } from '#kernel';
import { given } from '#spec';
import { caseId, judgeId, planId, planKnown as known, planMade, youthId } from './court.testing.js';
import { planDecider } from './plan.js';
import type { PlanEvents } from './plan.events.js';

type Told = Fact<PlanEvents>;
const aPlan = given(planDecider);
const pause = { planId, because: 'in-treatment', since: '2026-05-10' };
const resume = { planId, since: '2026-05-10', pausedDays: 20, completeBy: '2026-07-25' };
const paused: Told = {
  type: 'PlanPaused',
  data: { because: 'in-treatment', since: '2026-05-10', unfinished: ['i-jury', 'i-service', 'i-essay'] },
};
const resumed = (more: object = {}): Told => ({
  type: 'PlanResumed',
  data: {
    ...{ caseId, since: '2026-05-10', pausedDays: 20, from: '2026-07-05', until: '2026-07-25' },
    dates: [
      { sanctionId: 'i-jury', from: '2026-07-05', until: '2026-07-25' },
      { sanctionId: 'i-service', from: '2026-07-05', until: '2026-07-25' },
      { sanctionId: 'i-essay', from: '2026-04-30', until: '2026-04-30' },
    ],
    respondBy: null,
    ...more,
  },
});
const warned: Told = {
  type: 'WarningGiven',
  data: { number: 1, because: 'no-progress', givenOn: '2026-05-01', respondBy: '2026-05-11', attempts: 2, looked: [] },
};

describe('a plan whose case stands still', () => {
  it('stands still with it, once', () => {
    aPlan(planMade).when('PausePlan', pause, known).then(paused);
    aPlan(planMade, paused).when('PausePlan', pause, known).thenNothing();
  });
  it('is given the days back, but none for what was due before', () =>
    aPlan(planMade, paused).when('ResumePlan', resume, known).then(resumed()));
  it('is given no day beyond the one by which its case is due', () =>
    aPlan(planMade, paused)
      .when('ResumePlan', { ...resume, completeBy: '2026-07-10' }, known)
      .then(
        resumed({
          until: '2026-07-10',
          dates: [
            { sanctionId: 'i-jury', from: '2026-07-05', until: '2026-07-10' },
            { sanctionId: 'i-service', from: '2026-07-05', until: '2026-07-10' },
            { sanctionId: 'i-essay', from: '2026-04-30', until: '2026-04-30' },
          ],
        }),
      ));
  it('leaves a family as long to answer a warning as it had', () =>
    aPlan(planMade, warned, paused)
      .when('ResumePlan', resume, known)
      .then(resumed({ respondBy: '2026-05-31' })));
  it('goes on once, and may stand still again', () => {
    aPlan(planMade, paused, resumed()).when('ResumePlan', resume, known).thenNothing();
    aPlan(planMade, paused, resumed())
      .when('PausePlan', { ...pause, since: '2026-06-10' }, known)
      .then({ ...paused, data: { ...paused.data, since: '2026-06-10' } } as Told);
  });
  it('is given the days back that passed before it was made', () =>
    aPlan(planMade).when('ResumePlan', resume, known).then(resumed()));
  it('moves what is asked for later by its new days', () =>
    aPlan(planMade, paused, resumed())
      .when('AskExtension', { planId, until: '2026-08-24', askedBy: 'guardian' }, known, { today: '2026-07-24' })
      .then({
        type: 'ExtensionAsked',
        data: { until: '2026-08-24', askedBy: 'guardian', askedOn: '2026-07-24', override: null },
      }));
  it('is not given less time than it has by an extension asked for before', () => {
    const asked: Told = {
      type: 'ExtensionAsked',
      data: { until: '2026-07-20', askedBy: 'guardian', askedOn: '2026-05-02', override: null },
    };
    aPlan(planMade, asked, paused, resumed())
      .when('GrantExtension', { planId, approvedBy: judgeId }, known)
      .thenRefused('NotLater');
  });
  it('is nobody’s to warn about meanwhile (care 32)', () => {
    const warn = {
      planId,
      number: 1 as const,
      because: 'no-progress',
      looked: ['transport', 'disability', 'safety', 'calendar'],
    };
    const attempts = ['phone', 'letter'].map((channel) => ({ channel, language: 'es', on: '2026-05-12' }));
    aPlan(planMade, paused)
      .when('GiveWarning', warn, { ...known, attempts })
      .thenRefused('PlanPaused');
    aPlan(planMade, paused).when('RecordBreach', { planId, because: 'no-progress' }, known).thenRefused('PlanPaused');
  });
  it('has nothing to stop once it is over', () => {
    const over: Told = {
      type: 'PlanCompleted',
      data: { caseId, youthId, completedOn: '2026-05-01', itemsDone: 3, minutesServed: 600, juryDuties: 7 },
    };
    aPlan(planMade, over).when('PausePlan', pause, known).thenNothing();
    aPlan(planMade, over).when('ResumePlan', resume, known).thenNothing();
  });
});
