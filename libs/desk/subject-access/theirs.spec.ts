import { describe, expect, it } from '@jest/globals';
import { detailsFor, isTold, WITHHELD, type Weighed } from './theirs.js';

const me = '30000000-0000-4000-8000-00000000000a';
const other = '30000000-0000-4000-8000-00000000000b';
const sealedUnder = (subject: string) => ({ $sealed: { subject, key: 1, iv: '', text: '', tag: '', at: '' } });
const ofCase = sealedUnder('case:c');
const fact = (category: string, type: string, data: Weighed['data'] = {}): Weighed => ({ category, type, data });
const details = (type: string, data: Weighed['data'], category = 'case') => detailsFor(fact(category, type, data), me);

describe('the facts a person is told', () => {
  it('are all of their own streams, but for what the judge notes and the jury tells the judge', () => {
    expect(isTold(fact('case', 'ReferralReceived'))).toBe(true);
    expect(isTold(fact('plan', 'SanctionWaived'))).toBe(true);
    for (const type of ['FirstViewSaved', 'RecommendationReceived', 'RecommendationSentBack'])
      expect(isTold(fact('disposition', type))).toBe(false);
  });
  it('are of a hearing those about them, and none about jurors or of another’s statement', () => {
    expect(isTold(fact('hearing', 'AccountGiven'))).toBe(true);
    for (const type of ['JurorRecused', 'PanelSeated', 'QuestionAsked', 'JurorChallenged', 'NewWordOfTheHearing'])
      expect(isTold(fact('hearing', type))).toBe(false);
    expect(isTold(fact('hearing', 'StatementFiled', { by: 'respondent' }))).toBe(true);
    expect(isTold(fact('hearing', 'StatementFiled', { by: 'harmed-party' }))).toBe(false);
    expect(isTold(fact('hearing', 'StatementFiled', { by: 'guardian' }))).toBe(false);
  });
});

describe('the words a person is given', () => {
  it('are all that is sealed under themselves, and nothing under anybody else', () => {
    const mine = sealedUnder(`person:${me}`);
    expect(details('AnyWord', { name: mine })).toEqual({ name: mine });
    for (const subject of [`person:${other}`, 'deliberation:d', 'concern:x', `person:${me}x`])
      expect(details('IntakeHeld', { statement: sealedUnder(subject) })).toEqual({ statement: WITHHELD });
  });
  it('are of a case what they said and what was decided about them, named one by one', () => {
    expect(details('IntakeHeld', { statement: ofCase, strengths: null })).toEqual({ statement: ofCase, strengths: null });
    expect(details('ItemLowered', { reason: ofCase })).toEqual({ reason: ofCase });
    expect(details('ReferralReceived', { narrative: ofCase })).toEqual({ narrative: WITHHELD });
    expect(details('NewWord', { text: ofCase })).toEqual({ text: WITHHELD });
  });
  it('are of an objection only their own', () => {
    expect(details('DispositionObjected', { personId: me, reason: ofCase })).toEqual({ personId: 'you', reason: ofCase });
    expect(details('DispositionObjected', { personId: other, reason: ofCase })).toEqual({ reason: WITHHELD });
  });
});

describe('the details a person is given', () => {
  it('name themselves as “you” and nobody else', () =>
    expect(
      details('AnyWord', {
        youthId: me.toUpperCase(),
        judgeId: other,
        people: [me, other],
        deep: { by: other, on: '2026-03-07' },
      }),
    ).toEqual({
      youthId: 'you',
      people: ['you'],
      deep: { on: '2026-03-07' },
    }));
  it('say of a guardian no order and no harm', () =>
    expect(
      details('GuardianLinked', { guardianId: other, relation: 'parent', restrained: true, harmed: true }, 'person'),
    ).toEqual({
      relation: 'parent',
    }));
});
