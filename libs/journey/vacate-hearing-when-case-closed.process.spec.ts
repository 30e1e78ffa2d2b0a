import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { vacateHearingWhenCaseClosed } from './vacate-hearing-when-case-closed.process.js';

const reaction = reacting(vacateHearingWhenCaseClosed);

describe('a case ends before its hearing', () => {
  const closed = (type: string, hearing: object | null) =>
    reaction('case', { type, data: { because: 'moved', reason: null, hearing, planId: null } });
  const vacated = [['VacateHearing', { sittingId: 'saturday', hearingId: 'hearing', because: 'case-closed', askedBy: 'court' }]];
  const docketed = { hearingId: 'hearing', sittingId: 'saturday' };

  it('gives its room and slot back', () => {
    expect(closed('ReferralReturned', docketed)).toEqual(vacated);
    expect(closed('CaseAdministrativelyClosed', docketed)).toEqual(vacated);
  });
  it('has none to give back when it was not on the docket', () => expect(closed('ReferralReturned', null)).toEqual([]));
});
