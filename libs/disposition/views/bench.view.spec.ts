import { describe, expect, it } from '@jest/globals';
import { caseFile, sealed, type Fact } from '#kernel';
import { shown } from '#spec';
import {
  approved,
  aboutEssay,
  caseId,
  guardianId,
  judgeId,
  juryDuty,
  planId,
  pronounced,
  received,
  service,
  youthId,
} from '../court.testing.js';
import type { DispositionEvents } from '../disposition.events.js';
import { bench } from './bench.view.js';
import { dispositions } from './dispositions.view.js';
import { givenBefore } from './given-before.view.js';

type Told = Fact<DispositionEvents>;
const reason = sealed(caseFile(caseId), 'Exams in May');
const lowered: Told = { type: 'ItemLowered', data: { itemId: 'i-service', from: 600, to: 300, because: 'school-load', reason } };
const firstView: Told = { type: 'FirstViewSaved', data: { leaning: 'lower' } };
const sentBack: Told = {
  type: 'RecommendationSentBack',
  data: { because: 'unclear', reason, deliberationId: 'del-1', hearingId: 'h-1', caseId },
};
const accepted: Told = { type: 'DispositionAccepted', data: { by: 'youth', personId: youthId } };
const agreed: Told = {
  type: 'DispositionAgreed',
  data: { caseId, hearingId: 'h-1', youthId, planId, policyVersion: 3, items: [], completeBy: '2026-07-05' },
};
const objected: Told = { type: 'DispositionObjected', data: { by: 'guardian', personId: guardianId, reason } };
const decided = (outcome: 'stands' | 'returned'): Told => ({
  type: 'ObjectionDecided',
  data: { caseId, judgeId, outcome, reason: null },
});

const deadlocked = { itemId: 'i-dead', sanction: 'community-service', unit: 'minutes', lowest: 300, highest: 540 };
const on = (view: typeof bench | typeof dispositions | typeof givenBefore, ...facts: Told[]) =>
  shown(view)(...facts.map((fact) => ['d', fact] as const)).d;

describe('an amendment of what was read out (F052)', () => {
  const readOut = [received(), approved, pronounced()];
  const opened: Told = {
    type: 'AmendmentOpened',
    data: { caseId, judgeId, heldBy: 'someone', because: 'school-load', reason },
  };
  const amounts = (...facts: Told[]) =>
    (on(bench, ...readOut, ...facts) as { items: readonly { amount: number | null }[] }).items.map(({ amount }) => amount);
  it('shows who amends and why, and what was read out, until it is read out again', () => {
    expect(on(bench, ...readOut, opened)).toMatchObject({
      stage: 'amending',
      version: 1,
      amending: { judgeId, because: 'school-load', reason },
    });
    expect(on(dispositions, ...readOut, opened)).toMatchObject({ stage: 'amending', version: 1 });
    expect(amounts(opened, lowered)).toEqual([7, 300, 1]);
    const again = [...readOut, opened, lowered, pronounced()];
    expect(on(bench, ...again)).toMatchObject({ stage: 'pronounced', version: 2, amending: null });
    expect(on(dispositions, ...again)).toMatchObject({ stage: 'pronounced', version: 2 });
  });
  it('that is cancelled leaves it as it was read out', () => {
    const cancelled: Told = { type: 'AmendmentCancelled', data: { caseId, because: null } };
    expect(amounts(opened, lowered, cancelled)).toEqual([7, 600, 1]);
    expect(on(bench, ...readOut, opened, cancelled)).toEqual(on(bench, ...readOut));
    expect(on(dispositions, ...readOut, opened, cancelled)).toEqual(on(dispositions, ...readOut));
  });
});

describe('the bench (F051)', () => {
  it('shows each item beside the policy’s range', () =>
    expect(on(bench, received())).toMatchObject({
      stage: 'recommended',
      items: [
        { itemId: 'i-jury', recommended: 7, amount: 7, min: 2, max: 8, state: 'recommended' },
        { itemId: 'i-service', recommended: 600, amount: 600, min: 300, max: 1200 },
        { itemId: 'i-essay', details: aboutEssay },
      ],
    }));
  it('shows a deadlocked item between the jurors’ figures until the judge sets it', () => {
    const recommendation = received({ items: [juryDuty], toJudge: [deadlocked] });
    const set: Told = {
      type: 'ItemSetByJudge',
      data: { itemId: 'i-dead', amount: 420, lowest: 300, highest: 540, details: null },
    };
    expect(on(bench, recommendation)).toMatchObject({ items: [{}, { amount: null, min: 300, max: 540, state: 'deadlocked' }] });
    expect(on(bench, recommendation, set)).toMatchObject({
      items: [{ state: 'recommended' }, { amount: 420, min: 300, max: 540, state: 'set' }],
    });
  });
  it('shows what the jury wishes of others, and of whom as far as that was kept', () => {
    const text = sealed(caseFile(caseId), 'A lamp for the yard');
    expect(on(bench, received({ recommendations: [text], addressees: ['school'] }))).toMatchObject({
      toOthers: [{ addressee: 'school', text }],
    });
    expect(on(bench, received({ recommendations: [text], addressees: undefined }))).toMatchObject({
      toOthers: [{ addressee: null, text }],
    });
  });
  it('keeps what the jury asked beside what the judge lowered', () =>
    expect(on(bench, received(), lowered)).toMatchObject({
      items: [{}, { recommended: 600, amount: 300, state: 'lowered' }, {}],
    }));
  it('keeps the first view when a revised recommendation comes', () =>
    expect(on(bench, received(), firstView, sentBack, received({ items: [service], round: 2 }))).toMatchObject({
      round: 2,
      firstView: 'lower',
      stage: 'recommended',
      items: [{ itemId: 'i-service' }],
    }));
  it('shows an objection while it is open', () => {
    expect(on(bench, received(), approved, pronounced(), objected)).toMatchObject({ stage: 'objected', objection: reason });
    expect(on(bench, received(), approved, pronounced(), objected, decided('stands'))).toMatchObject({
      stage: 'pronounced',
      objection: null,
    });
  });
  it('goes when the family agrees or the case is returned', () => {
    expect(on(bench, received(), approved, pronounced(), agreed)).toBeUndefined();
    expect(on(bench, received(), approved, pronounced(), objected, decided('returned'))).toBeUndefined();
  });
});

describe('the dispositions', () => {
  it('show how far each has come', () => {
    expect(on(dispositions, received())).toMatchObject({ stage: 'recommended', round: 1, items: [], pronouncedOn: null });
    expect(on(dispositions, received(), sentBack)).toMatchObject({ stage: 'sent-back' });
    expect(on(dispositions, received(), approved)).toMatchObject({ stage: 'approved', judgeId });
  });
  it('show what was pronounced, until when, and who has signed', () =>
    expect(on(dispositions, received(), approved, pronounced({ warnings: ['jury-duty-exceeds-seats'] }), accepted)).toMatchObject(
      {
        ...{ stage: 'pronounced', pronouncedOn: '2026-03-07', completeBy: '2026-07-05', objectBy: '2026-03-13', planId },
        ...{
          acceptedBy: ['youth'],
          warnings: ['jury-duty-exceeds-seats'],
          items: [{ dueOn: '2026-07-05' }, {}, { proof: 'document' }],
        },
      },
    ));
  it('ask for new signatures when pronounced anew', () =>
    expect(on(dispositions, received(), approved, pronounced(), accepted, objected, pronounced())).toMatchObject({
      acceptedBy: [],
    }));
  it('show agreement, objection and return', () => {
    const read = [received(), approved, pronounced()];
    expect(on(dispositions, ...read, agreed)).toMatchObject({ stage: 'agreed', agreedOn: '2026-03-07' });
    expect(on(dispositions, ...read, objected)).toMatchObject({ stage: 'objected' });
    expect(on(dispositions, ...read, objected, decided('stands'))).toMatchObject({ stage: 'pronounced' });
    expect(on(dispositions, ...read, objected, decided('returned'))).toMatchObject({ stage: 'returned' });
  });
});

describe('what was given before', () => {
  it('tells amounts by class of offence, and no case', () =>
    expect(on(givenBefore, pronounced())).toEqual({
      ...{ dispositionId: 'd', programmeId: expect.any(String), offenceClass: 'property', pronouncedOn: '2026-03-07' },
      items: [
        { sanction: 'jury-duty', unit: 'times', amount: 7 },
        { sanction: 'community-service', unit: 'minutes', amount: 600 },
        { sanction: 'essay', unit: 'documents', amount: 1 },
      ],
    }));
  it('forgets what was returned', () => {
    expect(on(givenBefore, pronounced(), decided('stands'))).toBeDefined();
    expect(on(givenBefore, pronounced(), decided('returned'))).toBeUndefined();
  });
});
