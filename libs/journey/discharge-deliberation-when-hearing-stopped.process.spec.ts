import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { dischargeDeliberationWhenHearingStopped } from './discharge-deliberation-when-hearing-stopped.process.js';

const reaction = reacting(dischargeDeliberationWhenHearingStopped);

describe('a hearing stops while its jury is out', () => {
  it('lets the jury go when the hearing is adjourned', () =>
    expect(
      reaction('hearing', {
        type: 'HearingAdjourned',
        data: { caseId: 'case', because: 'building-closed', deliberationId: 'talk' },
      }),
    ).toEqual([['DischargeDeliberation', { deliberationId: 'talk', because: 'building-closed' }]]));
  it('lets the jury go when the admission is withdrawn', () =>
    expect(
      reaction('hearing', { type: 'AdmissionWithdrawnInHearing', data: { caseId: 'case', jurors: [], deliberationId: 'talk' } }),
    ).toEqual([['DischargeDeliberation', { deliberationId: 'talk', because: 'admission-withdrawn' }]]));
  it('has nobody to let go before the jury has retired', () =>
    expect(
      reaction('hearing', { type: 'HearingAdjourned', data: { caseId: 'case', because: 'no-guardian', deliberationId: null } }),
    ).toEqual([]));
});
