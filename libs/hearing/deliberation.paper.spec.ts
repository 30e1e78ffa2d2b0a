import { describe, expect, it } from '@jest/globals';
import { given } from '#spec';
import { deliberationDecider } from './deliberation.js';
import type { DeliberationFact } from './deliberation.file.js';
import { agreed, allRated, balloting, closed, proposed, roomOpened } from './jury-room.testing.js';
import { policyForSpecs } from './policy.testing.js';
import { at } from './story.testing.js';

const aRoom = given(deliberationDecider);
const known = { policy: policyForSpecs };
const evening = { now: at('20:00') };
const round = {
  ...{ deliberationId: 'deliberation', itemId: 'service', sanction: 'community-service', amount: 600 },
  ...{ inFavour: 4, against: 0, abstained: 0, happenedAt: at('15:00') },
};
const entered = (irregular: readonly string[] = [], number = 1) => ({
  type: 'TallyEnteredFromPaper',
  data: { hearingId: 'hearing', itemId: 'service', round: number, happenedAt: at('15:00'), irregular },
});
const counted = closed('service', { amount: 600, lowest: 600, highest: 600 });
const offered = proposed('service', 'community-service', { amount: 600 });

describe('a round on paper (care 23)', () => {
  it('is a count, with nobody’s vote in it', () => {
    aRoom(roomOpened, offered).when('EnterTallyFromPaper', round, known, evening).then(balloting('service'), counted, entered());
    const facts = aRoom(roomOpened).when('EnterTallyFromPaper', round, known, evening).facts() as DeliberationFact[];
    expect(facts.map(({ type }) => type)).toEqual(['ItemProposed', 'BallotOpened', 'BallotClosed', 'TallyEnteredFromPaper']);
  });
  it('is the second one where there was a first', () => {
    const open = closed('service', { outcome: 'open', for: 2, against: 2, amount: null });
    const again = [balloting('service', 2), closed('service', { round: 2, amount: 600, lowest: 600, highest: 600 })];
    aRoom(roomOpened, offered, balloting('service'), open)
      .when('EnterTallyFromPaper', round, known, evening)
      .then(...again, entered([], 2));
  });
  it('goes to the judge when the rounds are used up', () => {
    const open = closed('service', { outcome: 'open', for: 2, against: 2, amount: null });
    const types = aRoom(roomOpened, offered, balloting('service'), open)
      .when('EnterTallyFromPaper', { ...round, inFavour: 2, against: 2 }, known, evening)
      .facts()
      .map(({ type }) => type);
    expect(types).toContain('ItemReferredToJudge');
  });
  it('is kept and flagged when it was outside the range, or more voted than sat', () => {
    const flags = (more: object) => {
      const facts = aRoom(roomOpened)
        .when('EnterTallyFromPaper', { ...round, ...more }, known, evening)
        .facts();
      return (facts.at(-1)!.data as { irregular: string[] }).irregular;
    };
    expect(flags({ amount: 60 })).toEqual(['out-of-range']);
    expect(flags({ inFavour: 5 })).toEqual(['votes-differ-from-jurors']);
    expect(flags({ sanction: 'ankle-bracelet' })).toEqual(['not-offered']);
    expect(flags({ sanction: 'free-form', amount: 1 })).toEqual(['not-checked']);
  });
  it('changes nothing more once the jury has gone, and is kept all the same', () => {
    const gone = {
      type: 'DeliberationDischarged',
      data: { hearingId: 'hearing', caseId: 'case', because: 'quorum-lost', jurors: [] },
    };
    aRoom(roomOpened, gone)
      .when('EnterTallyFromPaper', round, known, evening)
      .then(entered(['jury-room-closed'], 0));
  });
  it('is entered while the docket of the day is open', () =>
    aRoom(roomOpened)
      .when('EnterTallyFromPaper', round, { ...known, dayLocked: true }, evening)
      .thenRefused('DocketLocked'));
});

describe('a recommendation on paper (care 23)', () => {
  const four = { clearly: 3, partly: 1, 'not-yet': 0, 'could-not-tell': 0 };
  const sheet = {
    deliberationId: 'deliberation',
    indications: { owns: four, impact: four, change: four, ready: four },
    happenedAt: at('15:30'),
  };
  const both = [...agreed('service', 'community-service', 600), ...agreed('duty', 'jury-duty', 2)];
  const told = (facts: readonly { type: string; data: object }[]) => facts.map(({ type }) => type);
  it('hands over what the rounds agreed, with the indications as they were counted', () => {
    const facts = aRoom(roomOpened, ...both)
      .when('EnterRecommendationFromPaper', sheet, known, evening)
      .facts();
    expect(told(facts)).toEqual(['RecommendationMade', 'RecommendationEnteredFromPaper']);
    expect(facts[0]!.data).toMatchObject({
      items: [expect.objectContaining({ amount: 600 }), expect.objectContaining({ amount: 2 })],
      indications: { owns: four },
      minutes: 60,
    });
    expect(facts[1]!.data).toEqual({ hearingId: 'hearing', happenedAt: at('15:30'), irregular: [] });
  });
  it('is kept and flagged when something that must be in it is not', () => {
    const facts = aRoom(roomOpened, ...allRated, ...agreed('duty', 'jury-duty', 2))
      .when('EnterRecommendationFromPaper', sheet, known, evening)
      .facts();
    expect(facts.at(-1)!.data).toMatchObject({ irregular: ['mandatory-missing'] });
  });
  it('needs something that was agreed, and is made once', () => {
    aRoom(roomOpened).when('EnterRecommendationFromPaper', sheet, known, evening).thenRefused('NothingAgreed');
    const [made] = aRoom(roomOpened, ...both)
      .when('EnterRecommendationFromPaper', sheet, known, evening)
      .facts();
    aRoom(roomOpened, ...both, made!)
      .when('EnterRecommendationFromPaper', sheet, known, evening)
      .thenNothing();
  });
});
