import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { resetHearingWhenTakenOffTheDocket } from './reset-hearing-when-taken-off-the-docket.process.js';

const reaction = reacting(resetHearingWhenTakenOffTheDocket);

describe('a hearing is taken off its day', () => {
  const offDocket = (type: string, data: object = {}) =>
    reaction('saturday', { type, data: { caseId: 'case', hearingId: 'hearing', because: 'snow', ...data } });
  const reset = (faultOf: string, because = 'snow') => [
    'ResetHearing',
    { caseId: 'case', hearingId: 'hearing', because, faultOf },
  ];

  it('lays a continuance at nobody’s door', () =>
    expect(offDocket('HearingContinued', { askedBy: 'guardian' })).toEqual([reset('nobody')]));
  it('lays a postponement at the court’s', () => expect(offDocket('HearingPostponed')).toEqual([reset('court')]));
  it('puts a vacated hearing back too', () => expect(offDocket('HearingVacated')).toEqual([reset('nobody')]));
  it('puts every hearing of a day that was called off back, and blames nobody', () =>
    expect(
      offDocket('SittingCalledOff', {
        hearings: [
          { hearingId: 'hearing', caseId: 'case' },
          { hearingId: 'second', caseId: 'other' },
        ],
      }),
    ).toEqual([reset('nobody'), ['ResetHearing', { caseId: 'other', hearingId: 'second', because: 'snow', faultOf: 'nobody' }]]));
  it('says what the room said of whose doing an adjournment is', () =>
    expect(
      reaction('hearing', { type: 'HearingAdjourned', data: { caseId: 'case', because: 'no-guardian', faultOf: 'guardian' } }),
    ).toEqual([reset('guardian', 'no-guardian')]));

  it('leaves a closed case, whose hearing was vacated for that', () =>
    expect(offDocket('HearingVacated', { because: 'case-closed' })).toEqual([]));

  const outcome = (outcome: string, faultOf: string, docketAgain = true) =>
    offDocket('OutcomeRecorded', { outcome, next: 'any', docketAgain, faultOf });
  it('takes whose doing it was from the docket', () => {
    expect(outcome('respondent-absent', 'respondent')).toEqual([reset('respondent', 'respondent-absent')]);
    expect(outcome('respondent-absent', 'nobody')).toEqual([reset('nobody', 'respondent-absent')]);
    expect(outcome('no-interpreter', 'court')).toEqual([reset('court', 'no-interpreter')]);
  });
  it('leaves a hearing that was held', () => expect(outcome('held', 'nobody', false)).toEqual([]));
});
