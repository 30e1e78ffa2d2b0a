import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { returnCaseWhenRefusedInHearing } from './return-case-when-refused-in-hearing.process.js';

const reaction = reacting(returnCaseWhenRefusedInHearing);

describe('the young person says no in the hearing', () => {
  const back = (because: string) =>
    reaction('hearing', {
      type: 'HearingReturned',
      data: { caseId: 'case', sittingId: 'saturday', because, jurors: [], minutes: 5 },
    });

  it('takes the admission back, and the case with it', () =>
    expect(
      reaction('hearing', { type: 'AdmissionWithdrawnInHearing', data: { caseId: 'case', jurors: [], deliberationId: null } }),
    ).toEqual([['WithdrawAdmission', { caseId: 'case', itemsDone: 0 }]]));
  it('sends the case back once, not twice', () => expect(back('admission-withdrawn')).toEqual([]));
  it('sends it back when the consent is refused', () =>
    expect(back('consent-withdrawn')).toEqual([
      ['ReturnReferral', { caseId: 'case', because: 'consent-withdrawn', itemsDone: 0 }],
    ]));
});
