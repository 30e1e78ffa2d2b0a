import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { recruitRespondentAsJurorWhenJuryDutyOrdered } from './recruit-respondent-as-juror-when-jury-duty-ordered.process.js';

const reaction = reacting(recruitRespondentAsJurorWhenJuryDutyOrdered);

describe('a plan holds jury duty (S02, N3)', () => {
  const plan = (...items: object[]) => reaction('plan', { type: 'PlanMade', data: { caseId: 'case', youthId: 'kim', items } });

  it('makes the respondent a juror', () =>
    expect(plan({ sanctionId: 'essay', sanction: 'essay' }, { sanctionId: 'duty', sanction: 'jury-duty', amount: 7 })).toEqual([
      ['RecruitJuror', { jurorId: 'kim', origin: 'respondent', planId: 'plan', sanctionId: 'duty' }],
    ]));
  it('leaves a respondent who owes none alone', () => expect(plan({ sanctionId: 'essay', sanction: 'essay' })).toEqual([]));
});
