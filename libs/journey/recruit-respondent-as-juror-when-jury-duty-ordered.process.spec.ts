import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { recruitRespondentAsJurorWhenJuryDutyOrdered } from './recruit-respondent-as-juror-when-jury-duty-ordered.process.js';

const reaction = reacting(recruitRespondentAsJurorWhenJuryDutyOrdered);

describe('a plan holds jury duty (S02, N3)', () => {
  const plan = (...items: object[]) => reaction('plan', { type: 'PlanMade', data: { caseId: 'case', youthId: 'kim', items } });
  const recruited = [['RecruitJuror', { jurorId: 'kim', origin: 'respondent', planId: 'plan', sanctionId: 'duty' }]];
  const instead = (by: object) =>
    reaction('plan', { type: 'SanctionSubstituted', data: { caseId: 'case', youthId: 'kim', sanctionId: 'service', by } });

  it('makes the respondent a juror', () =>
    expect(plan({ sanctionId: 'essay', sanction: 'essay' }, { sanctionId: 'duty', sanction: 'jury-duty', amount: 7 })).toEqual(
      recruited,
    ));
  it('does so too when jury duty takes the place of something else', () =>
    expect(instead({ sanctionId: 'duty', sanction: 'jury-duty' })).toEqual(recruited));
  it('leaves a respondent who owes none alone', () => {
    expect(plan({ sanctionId: 'essay', sanction: 'essay' })).toEqual([]);
    expect(instead({ sanctionId: 'essay', sanction: 'essay' })).toEqual([]);
  });
});
