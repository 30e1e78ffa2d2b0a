import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { recordHeardWhenHearingHeld } from './record-heard-when-hearing-held.process.js';

const reaction = reacting(recordHeardWhenHearingHeld);

describe('a hearing is held', () => {
  const heard = [['RecordHeard', { caseId: 'case', hearingId: 'hearing', dispositionId: 'talk' }]];

  it('counts the case as heard', () =>
    expect(
      reaction('hearing', {
        type: 'HearingHeld',
        data: { caseId: 'case', sittingId: 'saturday', deliberationId: 'talk', minutes: 60, jurors: [] },
      }),
    ).toEqual(heard));
  it('says the same when the family signs before the clerk has closed the hearing', () =>
    expect(
      reaction('talk', { type: 'DispositionAgreed', data: { caseId: 'case', hearingId: 'hearing', planId: 'plan' } }),
    ).toEqual(heard));
});
