import { describe, expect, it } from '@jest/globals';
import { caseFile, sealed, type Fact } from '#kernel';
import { shown } from '#spec';
import { aboutEssay, caseId, judgeId, planMade, youthId } from '../court.testing.js';
import type { PlanEvents } from '../plan.events.js';
import { enforcement } from './enforcement.view.js';
import { planDates } from './plan-dates.view.js';
import { planTerms } from './plan-terms.view.js';
import { plans } from './plans.view.js';
import { sanctions } from './sanctions.view.js';

type Told = Fact<PlanEvents>;
type Row = Record<string, unknown>;
const reason = sealed(caseFile(caseId), 'Because');
const why = { because: 'illness', reason, approvedBy: judgeId };

const did = (sanctionId: string, amount: number, surplus = 0): Told => ({
  type: 'ProgressRecorded',
  data: { sanctionId, amount, surplus, source: 'check-in', reference: 'r-1', performedOn: '2026-04-01' },
});
const completed = (sanctionId: string): Told => ({ type: 'SanctionCompleted', data: { youthId, sanctionId, sanction: 'any' } });
const reversed: Told = {
  type: 'ProgressReversed',
  data: {
    youthId,
    sanctionId: 'i-jury',
    sanction: 'jury-duty',
    dueOn: '2026-07-05',
    reopens: true,
    owed: true,
    amount: 7,
    reference: 'r-1',
    because: 'doubtful',
  },
};
const other = {
  sanctionId: 'i-other',
  itemId: 'i-jury',
  sanction: 'essay',
  unit: 'documents',
  amount: 1,
  dueOn: '2026-06-01',
  proof: 'document',
  details: null,
};
const substituted: Told = {
  type: 'SanctionSubstituted',
  data: {
    ...{ caseId, youthId, sanctionId: 'i-jury', sanction: 'jury-duty', proof: 'check-in', done: 0 },
    ...{ from: { amount: 7, dueOn: '2026-07-05' }, by: other, ...why },
  },
};
const waived: Told = {
  type: 'SanctionWaived',
  data: {
    ...{ youthId, sanctionId: 'i-essay', sanction: 'essay', proof: 'document', done: 0 },
    ...{ from: { amount: 1, dueOn: '2026-04-30' }, ...why },
  },
};
const modified: Told = {
  type: 'PlanModified',
  data: {
    ...{ sanctionId: 'i-service', proof: 'timesheet', from: { amount: 600, dueOn: '2026-07-05' } },
    ...{ to: { amount: 300, dueOn: '2026-04-15' }, ...why },
  },
};
const asked: Told = {
  type: 'ExtensionAsked',
  data: { until: '2026-08-04', askedBy: 'guardian', askedOn: '2026-04-01', override: null },
};
const granted: Told = {
  type: 'ExtensionGranted',
  data: { caseId, from: '2026-07-05', until: '2026-08-04', count: 1, approvedBy: judgeId, moved: ['i-jury', 'i-service'] },
};
const warned = (number: 1 | 2): Told => ({
  type: 'WarningGiven',
  data: { number, because: 'no-progress', givenOn: '2026-05-01', respondBy: '2026-05-11', attempts: 2, looked: [] },
});
const answered: Told = { type: 'FamilyAnswered', data: { answer: 'transport-arranged' } };
const unfinished = ['i-jury', 'i-service', 'i-essay'];
const failed: Told = {
  type: 'PlanFailed',
  data: { caseId, youthId, because: 'unsuccessful', itemsDone: 0, unfinished, juryDutyOwed: true },
};
const pausedPlan: Told = { type: 'PlanPaused', data: { because: 'in-treatment', since: '2026-05-10', unfinished } };
const resumedPlan: Told = {
  type: 'PlanResumed',
  data: {
    ...{ caseId, since: '2026-05-10', pausedDays: 20, from: '2026-07-05', until: '2026-07-25', respondBy: '2026-05-31' },
    dates: [
      { sanctionId: 'i-jury', from: '2026-07-05', until: '2026-07-25' },
      { sanctionId: 'i-service', from: '2026-07-05', until: '2026-07-25' },
      { sanctionId: 'i-essay', from: '2026-04-30', until: '2026-04-30' },
    ],
  },
};
const planCompleted: Told = {
  type: 'PlanCompleted',
  data: { caseId, youthId, completedOn: '2026-06-20', itemsDone: 3, minutesServed: 600, juryDuties: 7 },
};

const rows = (view: Parameters<typeof shown>[0], ...facts: Told[]) =>
  shown(view)(...facts.map((fact, revision) => ['p', fact, { revision }] as const)) as Record<string, Row>;

describe('the plans', () => {
  const plan = (...facts: Told[]) => rows(plans, planMade, ...facts).p;

  it('show progress and what is due next', () => {
    expect(plan()).toMatchObject({
      stage: 'running',
      itemsAsked: 3,
      itemsDone: 0,
      nextDueOn: '2026-04-30',
      lastProgressOn: null,
    });
    expect(plan(did('i-essay', 1), completed('i-essay'))).toMatchObject({
      itemsDone: 1,
      nextDueOn: '2026-07-05',
      lastProgressOn: '2026-04-01',
    });
  });
  it('show what was taken back as owed again', () =>
    expect(plan(did('i-jury', 7), completed('i-jury'), reversed)).toMatchObject({
      itemsDone: 0,
      items: [{ done: 0, state: 'open' }, {}, {}],
    }));
  it('ask for what was put in the place of something, and not for what was waived', () =>
    expect(plan(substituted, waived)).toMatchObject({ itemsAsked: 2, nextDueOn: '2026-06-01' }));
  it('show a question for more time, and its answer (F062)', () => {
    expect(plan(asked)).toMatchObject({ askedUntil: '2026-08-04', completeBy: '2026-07-05', extensions: 0 });
    expect(plan(asked, granted)).toMatchObject({
      askedUntil: null,
      completeBy: '2026-08-04',
      extensions: 1,
      nextDueOn: '2026-04-30',
    });
    expect(plan(asked, { type: 'ExtensionRefused', data: { because: 'no-cause' } })).toMatchObject({
      askedUntil: null,
      extensions: 0,
    });
  });
  it('show modified terms', () =>
    expect(plan(modified)).toMatchObject({ nextDueOn: '2026-04-15', items: [{}, { amount: 300, dueOn: '2026-04-15' }, {}] }));
  it('show that they stand still, and the days that are given back', () => {
    expect(plan(pausedPlan)).toMatchObject({ pausedSince: '2026-05-10', completeBy: '2026-07-05' });
    expect(plan(pausedPlan, resumedPlan)).toMatchObject({
      pausedSince: null,
      completeBy: '2026-07-25',
      items: [{ dueOn: '2026-07-25' }, { dueOn: '2026-07-25' }, { dueOn: '2026-04-30' }],
    });
  });
  it('close', () => {
    expect(plan(planCompleted)).toMatchObject({ stage: 'completed', closedOn: '2026-06-20', nextDueOn: null });
    expect(plan(failed)).toMatchObject({ stage: 'failed', closedOn: '2026-03-07', nextDueOn: null });
    expect(plan({ type: 'PlanEnded', data: { ...failed.data } } as Told)).toMatchObject({ stage: 'ended' });
  });
});

describe('the sanctions (F056)', () => {
  const sanction = (key: string, ...facts: Told[]) => rows(sanctions, planMade, ...facts)[key];

  it('show each with its due date, state and proof, and its sealed details', () => {
    expect(sanction('i-essay')).toMatchObject({
      planId: 'p',
      caseId,
      youthId,
      amount: 1,
      done: 0,
      dueOn: '2026-04-30',
      state: 'open',
      proof: 'document',
      details: aboutEssay,
    });
    expect(sanction('i-jury', did('i-jury', 7), completed('i-jury'))).toMatchObject({ done: 7, state: 'completed' });
  });
  it('keep what was done beyond what was owed apart (F073)', () =>
    expect(sanction('i-service', did('i-service', 600, 90))).toMatchObject({ done: 600, surplus: 90 }));
  it('follow a proof', () => {
    const received: Told = { type: 'ProofReceived', data: { sanctionId: 'i-essay', kind: 'document', proofId: 'x' } };
    const returned: Told = {
      type: 'ProofReturned',
      data: { sanctionId: 'i-essay', proofId: 'x', because: 'too-short', count: 1 },
    };
    const accepted: Told = { type: 'ProofAccepted', data: { sanctionId: 'i-essay', proofId: 'x' } };
    expect(sanction('i-essay', received)).toMatchObject({ proofState: 'received', waitingProof: 'x' });
    expect(sanction('i-essay', received, returned)).toMatchObject({ proofState: 'returned', waitingProof: null, returns: 1 });
    expect(sanction('i-essay', received, accepted)).toMatchObject({ proofState: 'accepted', waitingProof: null });
  });
  it('show one in the place of another', () => {
    expect(sanction('i-jury', substituted)).toMatchObject({ state: 'substituted' });
    expect(sanction('i-other', substituted)).toMatchObject({
      state: 'open',
      planId: 'p',
      caseId,
      inPlaceOf: 'i-jury',
      dueOn: '2026-06-01',
    });
  });
  it('follow changed terms', () => {
    expect(sanction('i-service', modified)).toMatchObject({ amount: 300, dueOn: '2026-04-15' });
    expect(sanction('i-jury', granted)).toMatchObject({ dueOn: '2026-08-04' });
    expect(sanction('i-essay', granted)).toMatchObject({ dueOn: '2026-04-30' });
    expect(sanction('i-essay', waived)).toMatchObject({ state: 'waived' });
    expect(sanction('i-jury', pausedPlan, resumedPlan)).toMatchObject({ state: 'open', dueOn: '2026-07-25' });
  });
  it('show what was left, and what was taken back', () => {
    expect(sanction('i-jury', failed)).toMatchObject({ state: 'unfinished' });
    expect(sanction('i-jury', did('i-jury', 7), completed('i-jury'), reversed)).toMatchObject({ state: 'open', done: 0 });
  });
});

describe('the days a plan waits for', () => {
  const dates = (...facts: Told[]) => rows(planDates, planMade, ...facts);

  it('hold the plan and each sanction', () =>
    expect(dates()).toMatchObject({
      'plan:p': { kind: 'plan', dueOn: '2026-07-05', sanctionId: null },
      'sanction:i-jury': { kind: 'sanction', sanction: 'jury-duty', dueOn: '2026-07-05' },
      'sanction:i-essay': { dueOn: '2026-04-30' },
    }));
  it('lose what is done, and find it again when it is taken back', () => {
    expect(dates(did('i-jury', 7), completed('i-jury'))['sanction:i-jury']).toBeUndefined();
    expect(dates(did('i-jury', 7), completed('i-jury'), reversed)['sanction:i-jury']).toMatchObject({
      planId: 'p',
      dueOn: '2026-07-05',
      sanction: 'jury-duty',
    });
  });
  it('do not owe again what was waived meanwhile', () =>
    expect(
      dates(waived, { ...reversed, data: { ...reversed.data, sanctionId: 'i-essay', reopens: false } } as Told)[
        'sanction:i-essay'
      ],
    ).toBeUndefined());
  it('follow the terms', () => {
    expect(dates(modified)['sanction:i-service']).toMatchObject({ dueOn: '2026-04-15' });
    expect(dates(granted)).toMatchObject({
      'plan:p': { dueOn: '2026-08-04' },
      'sanction:i-jury': { dueOn: '2026-08-04' },
      'sanction:i-essay': { dueOn: '2026-04-30' },
    });
    expect(Object.keys(dates(substituted))).toEqual(expect.arrayContaining(['sanction:i-other']));
    expect(dates(substituted)['sanction:i-jury']).toBeUndefined();
  });
  it('hold the day to answer a warning by, until it is answered', () => {
    expect(dates(warned(1))['answer:p']).toMatchObject({ kind: 'answer', dueOn: '2026-05-11' });
    expect(dates(warned(1), answered)['answer:p']).toBeUndefined();
  });
  it('stand still with the plan, and go on later', () => {
    expect(dates(warned(1), pausedPlan)).toMatchObject({
      'plan:p': { paused: true },
      'sanction:i-jury': { paused: true, dueOn: '2026-07-05' },
      'answer:p': { paused: true },
    });
    expect(dates(warned(1), pausedPlan, resumedPlan)).toMatchObject({
      'plan:p': { paused: false, dueOn: '2026-07-25' },
      'sanction:i-jury': { paused: false, dueOn: '2026-07-25' },
      'sanction:i-essay': { paused: false, dueOn: '2026-04-30' },
      'answer:p': { paused: false, dueOn: '2026-05-31' },
    });
  });
  it('go with the plan', () => {
    expect(dates(warned(1), failed)).toEqual({});
    expect(dates(completed('i-jury'), completed('i-service'), completed('i-essay'), planCompleted)).toEqual({});
  });
});

describe('the terms of a plan', () => {
  const terms = (...facts: Told[]) => rows(planTerms, planMade, ...facts);

  it('begin with what was agreed', () =>
    expect(terms()['p:0:i-service']).toMatchObject({
      change: 'agreed',
      fromAmount: null,
      toAmount: 600,
      toDueOn: '2026-07-05',
      sanctionId: 'i-service',
    }));
  it('keep the old beside the new, with the reason and who approved (F062, F104)', () => {
    const told = terms(modified);
    expect(told['p:0:i-service']).toMatchObject({ toAmount: 600 });
    expect(told['p:1:i-service']).toMatchObject({
      change: 'modified',
      fromAmount: 600,
      toAmount: 300,
      because: 'illness',
      reason,
      approvedBy: judgeId,
    });
  });
  it('tell an extension of the whole plan', () =>
    expect(terms(granted)['p:1:plan']).toMatchObject({
      change: 'extended',
      sanctionId: null,
      fromDueOn: '2026-07-05',
      toDueOn: '2026-08-04',
    }));
  it('tell the days given back after a pause, and nothing of what did not move', () => {
    const told = terms(pausedPlan, resumedPlan);
    expect(told['p:2:plan']).toMatchObject({ change: 'paused', fromDueOn: '2026-07-05', toDueOn: '2026-07-25' });
    expect(told['p:2:i-jury']).toMatchObject({ change: 'paused', sanctionId: 'i-jury', toDueOn: '2026-07-25' });
    expect(told['p:2:i-essay']).toBeUndefined();
  });
  it('tell a substitution from both sides', () => {
    const told = terms(substituted);
    expect(told['p:1:i-jury']).toMatchObject({ change: 'substituted', fromAmount: 7, toAmount: null });
    expect(told['p:1:i-other']).toMatchObject({ change: 'in-place', toAmount: 1, toDueOn: '2026-06-01' });
  });
  it('tell what was waived, and an entry that was taken back (F104)', () => {
    expect(terms(waived)['p:1:i-essay']).toMatchObject({ change: 'waived', fromAmount: 1 });
    expect(terms(did('i-jury', 7), reversed)['p:2:i-jury']).toMatchObject({
      change: 'taken-back',
      fromAmount: 7,
      because: 'doubtful',
      place: 2,
    });
  });
});

describe('the steps of a plan (F071)', () => {
  const ladder = (...facts: Told[]) => rows(enforcement, planMade, ...facts).p as Row;
  const nudge: Told = { type: 'ReminderLogged', data: { channel: 'phone', language: 'es', outcome: 'no-answer' } };

  it('start with none, then nudges', () => {
    expect(ladder()).toMatchObject({ step: 'none', open: true });
    expect(ladder(nudge, nudge)).toMatchObject({
      step: 'nudge',
      channels: ['phone'],
      steps: [{ step: 'nudge', on: '2026-03-07' }, {}],
    });
  });
  it('show a warning and until when it can be answered', () => {
    expect(ladder(nudge, warned(1))).toMatchObject({ step: 'warning-1', respondBy: '2026-05-11', channels: [] });
    expect(ladder(warned(1), answered)).toMatchObject({ step: 'answered', respondBy: null });
    expect(ladder(warned(1), pausedPlan, resumedPlan)).toMatchObject({ step: 'warning-1', respondBy: '2026-05-31' });
  });
  it('keep every step to the return', () => {
    const all = ladder(
      ...[nudge, warned(1), warned(2), { type: 'ReviewCalled', data: { because: 'two-warnings', on: '2026-06-01' } } as Told],
      ...[
        { type: 'ReviewDecided', data: { outcome: 'return' } } as Told,
        { type: 'BreachRecorded', data: { because: 'no-progress', reason: null } } as Told,
        failed,
      ],
    );
    expect(all).toMatchObject({ step: 'returned', open: false, respondBy: null });
    expect((all.steps as { step: string }[]).map(({ step }) => step)).toEqual([
      'nudge',
      'warning-1',
      'warning-2',
      'review',
      'reviewed',
      'breach',
      'returned',
    ]);
  });
  it('end with the plan', () => {
    expect(ladder(planCompleted)).toMatchObject({ step: 'none', open: false });
    expect(ladder({ type: 'PlanEnded', data: failed.data } as Told)).toMatchObject({ open: false });
  });
});

describe('facts about plans nobody has shown', () => {
  it('leave every view empty', () => {
    for (const view of [plans, sanctions, planDates, enforcement])
      expect(
        rows(view, did('i-jury', 1), completed('i-jury'), waived, modified, granted, pausedPlan, resumedPlan, failed),
      ).toEqual({});
  });
});
