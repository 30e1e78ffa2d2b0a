import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { dischargeJuryDutyWhenDone } from './discharge-jury-duty-when-done.process.js';

const reaction = reacting(dischargeJuryDutyWhenDone);

describe('jury duty is done (N5)', () => {
  const fact = (type: string, data: object = {}) =>
    reaction('plan', { type, data: { youthId: 'kim', sanctionId: 'duty', sanction: 'jury-duty', ...data } });
  const discharged = [['DischargeDuty', { jurorId: 'kim', planId: 'plan' }]];

  it('frees the juror, whose next minutes are a gift', () => expect(fact('SanctionCompleted')).toEqual(discharged));
  it('frees a juror who need not serve any more', () => {
    expect(fact('SanctionWaived')).toEqual(discharged);
    expect(fact('SanctionSubstituted', { by: { sanction: 'essay' } })).toEqual(discharged);
  });
  it('is owed on when other jury duty takes its place', () =>
    expect(fact('SanctionSubstituted', { by: { sanction: 'jury-duty' } })).toEqual([]));
  it('is not done with another sanction', () => expect(fact('SanctionCompleted', { sanction: 'essay' })).toEqual([]));
});
