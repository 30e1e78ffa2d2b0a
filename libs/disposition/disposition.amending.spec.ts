import { describe, expect, it } from '@jest/globals';
import { caseFile, fold, sealed, type Fact } from '#kernel';
import { given, SOMEONE } from '#spec';
import { approved, caseId, dispositionId, judgeId, known, planId, pronounced, received, youthId } from './court.testing.js';
import type { DispositionEvents } from './disposition.events.js';
import { dispositionDecider } from './disposition.js';

type Told = Fact<DispositionEvents>;
const reason = (text: string) => sealed(caseFile(caseId), text);
const opened: Told = {
  type: 'AmendmentOpened',
  data: { caseId, judgeId, heldBy: SOMEONE.actor, because: 'school-load', reason: reason('Exams in May') },
};
const lowered: Told = {
  type: 'ItemLowered',
  data: { itemId: 'i-service', from: 600, to: 300, because: 'school-load', reason: reason('Exams in May') },
};
const cancelled = (because: string | null): Told => ({ type: 'AmendmentCancelled', data: { caseId, because } });
const accepted: Told = { type: 'DispositionAccepted', data: { by: 'youth', personId: youthId } };
const readOut = [received(), approved, pronounced()];
const after = given(dispositionDecider);
const another = { actor: 'another judge' };

const open = { dispositionId, judgeId, because: 'school-load', reason: 'Exams in May' };
const lower = { dispositionId, itemId: 'i-service', amount: 300, because: 'school-load', reason: 'Exams in May' };

describe('amending what was read out (F052)', () => {
  it('puts it under the hand of one judge, with a reason', () =>
    after(...readOut)
      .when('OpenAmendment', open, known)
      .then(opened));
  it('is opened once', () =>
    after(...readOut, opened)
      .when('OpenAmendment', open, known)
      .thenNothing());
  it('is for one judge at a time', () => {
    const held = after(...readOut, opened);
    held.when('OpenAmendment', open, known, another).thenRefused('AmendmentOpen');
    held.when('LowerItem', lower, known, another).thenRefused('AmendmentOpen');
    held.when('PronounceDisposition', { dispositionId, judgeId }, known, another).thenRefused('AmendmentOpen');
  });
  it('needs something that was read out, and is not agreed or objected to', () => {
    after(received()).when('OpenAmendment', open, known).thenRefused('NotPronounced');
    const agreed: Told = {
      type: 'DispositionAgreed',
      data: { caseId, hearingId: 'h-1', youthId, planId, policyVersion: 3, items: [], completeBy: '2026-07-05' },
    };
    after(...readOut, agreed)
      .when('OpenAmendment', open, known)
      .thenRefused('AlreadyAgreed');
    const objected: Told = { type: 'DispositionObjected', data: { by: 'youth', personId: youthId, reason: reason('Too much') } };
    after(...readOut, objected)
      .when('OpenAmendment', open, known)
      .thenRefused('ObjectionOpen');
  });
  it('lets nobody sign, object or decide meanwhile', () => {
    const held = after(...readOut, opened);
    const signature = { dispositionId, by: 'youth' as const, personId: youthId };
    held.when('AcceptDisposition', signature, known).thenRefused('AmendmentOpen');
    held.when('ObjectToDisposition', { ...signature, reason: 'No' }, known).thenRefused('AmendmentOpen');
    held.when('DecideObjection', { dispositionId, judgeId, outcome: 'stands' }, known).thenRefused('AmendmentOpen');
  });
  it('lowers within the policy’s range and never raises', () => {
    const held = after(...readOut, opened);
    held.when('LowerItem', lower, known).then(lowered);
    held.when('LowerItem', { ...lower, amount: 601 }, known).thenRefused('RaisingIsTheJurys');
    after(...readOut)
      .when('LowerItem', lower, known)
      .thenRefused('NotBeforeTheJudge');
  });
  it('is read out again as before, but for what changed; who had signed signs anew', () => {
    const { items, completeBy } = pronounced().data as DispositionEvents['DispositionPronounced'];
    const again = pronounced({
      items: items.map((one) => (one.itemId === 'i-service' ? { ...one, amount: 300 } : one)),
      completeBy,
    });
    const held = after(...readOut, accepted, opened, lowered);
    held.when('PronounceDisposition', { dispositionId, judgeId }, known).then(again);
    expect(fold(dispositionDecider, [...readOut, accepted, opened, lowered, again])).toMatchObject({
      ...{ stage: 'pronounced', accepted: [], amending: null },
    });
  });
  it('may bring the days forward, those of single items with them', () => {
    const [fact] = after(...readOut, opened)
      .when('PronounceDisposition', { dispositionId, judgeId, completeBy: '2026-05-01' }, known)
      .facts();
    const { completeBy, items } = fact!.data as DispositionEvents['DispositionPronounced'];
    expect({ completeBy, due: items.map(({ dueOn }) => dueOn) }).toEqual({
      completeBy: '2026-05-01',
      due: ['2026-05-01', '2026-05-01', '2026-04-30'],
    });
  });
  it('is cancelled: it stands as it was read out, with its signatures', () => {
    const held = [...readOut, accepted, opened, lowered];
    after(...held)
      .when('CancelAmendment', { dispositionId }, known)
      .then(cancelled(null));
    const left = fold(dispositionDecider, [...held, cancelled(null)]);
    expect(left).toEqual(fold(dispositionDecider, [...readOut, accepted]));
    after(...held, cancelled(null))
      .when('CancelAmendment', { dispositionId }, known)
      .thenNothing();
    after(received()).when('CancelAmendment', { dispositionId }, known).thenRefused('NoAmendment');
  });
  it('is cancelled by another judge only with a reason, so that no lock stays for ever', () => {
    const held = after(...readOut, opened);
    held.when('CancelAmendment', { dispositionId }, known, another).thenRefused('NotYourAmendment');
    held.when('CancelAmendment', { dispositionId, because: 'judge-ill' }, known, another).then(cancelled('judge-ill'));
  });
});
