import { describe, expect, it } from '@jest/globals';
import { given } from '#spec';
import { approved, dispositionId, essay, judgeId, juryDuty, known, pronounced, received, service } from './court.testing.js';
import { dispositionDecider } from './disposition.js';

const aDisposition = given(dispositionDecider);
const happenedAt = '2026-03-06T21:00:00.000Z';
const sheet = { dispositionId, judgeId, lowered: [], happenedAt };
const paper = { ...known, paper: { heardOn: '2026-03-06', dayLocked: false } };
const entering = (fields: object, ...past: { type: string; data: object }[]) =>
  aDisposition(...past).when('EnterDecisionFromPaper', { ...sheet, ...fields } as never, paper);
const irregular = (facts: readonly { data: object }[]) => (facts.at(-1)!.data as { irregular: string[] }).irregular;

describe('a decision on paper (care 23)', () => {
  it('approves and pronounces, with the days counted from when it was read', () => {
    const facts = entering({}, received({ items: [juryDuty, service] })).facts();
    expect(facts.map(({ type }) => type)).toEqual([
      'RecommendationApproved',
      'DispositionPronounced',
      'DecisionEnteredFromPaper',
    ]);
    expect(facts[1]!.data).toMatchObject({ completeBy: '2026-07-04', objectBy: '2026-03-13' });
    expect(facts[2]!.data).toEqual({ hearingId: 'h-1', judgeId, happenedAt, irregular: [] });
  });
  it('keeps what was lowered, and flags what a judge could not have done', () => {
    const lowered = (amount: number) => ({ lowered: [{ itemId: service.itemId, amount }] });
    const past = received({ items: [juryDuty, service] });
    const lower = entering(lowered(service.amount - 60), past).facts();
    expect(lower[0]).toMatchObject({
      type: 'ItemLowered',
      data: { from: service.amount, to: service.amount - 60, because: 'from-paper' },
    });
    expect(irregular(lower)).toEqual([]);
    expect(irregular(entering(lowered(service.amount + 60), past).facts())).toEqual(['raised']);
    expect(irregular(entering(lowered(service.min - 1), past).facts())).toEqual(['below-range']);
    expect(irregular(entering({ lowered: [{ itemId: 'other', amount: 1 }] }, past).facts())).toEqual(['item-unknown']);
  });
  it('flags an essay without a topic', () =>
    expect(irregular(entering({}, received({ items: [juryDuty, { ...essay, details: null }] })).facts())).toEqual([
      'topic-and-length-missing',
    ]));
  it('leaves what was pronounced as it is, and keeps that something else stands on paper', () => {
    const facts = entering({}, received(), approved, pronounced()).facts();
    expect(facts.map(({ type }) => type)).toEqual(['DecisionEnteredFromPaper']);
    expect(irregular(facts)).toEqual(['pronounced-already']);
  });
  it('is entered while the docket of the day is open, of something recommended that has happened', () => {
    entering({}).thenRefused('NothingRecommended');
    entering({ happenedAt: '2026-03-09T10:00:00.000Z' }, received()).thenRefused('NotYetHappened');
    aDisposition(received())
      .when('EnterDecisionFromPaper', sheet, { ...paper, paper: { heardOn: '2026-03-06', dayLocked: true } })
      .thenRefused('DocketLocked');
  });
});
