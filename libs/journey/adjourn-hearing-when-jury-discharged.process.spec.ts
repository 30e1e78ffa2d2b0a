import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { adjournHearingWhenJuryDischarged } from './adjourn-hearing-when-jury-discharged.process.js';

const reaction = reacting(adjournHearingWhenJuryDischarged);

describe('a jury is let go', () => {
  const letGo = (because: string) =>
    reaction('talk', {
      type: 'DeliberationDischarged',
      data: { hearingId: 'hearing', caseId: 'case', because, jurors: ['ada'] },
    });
  const adjourned = (because: string) => [['AdjournHearing', { hearingId: 'hearing', because, faultOf: 'nobody' }]];

  it('leaves the hearing to be held again when it has become too small', () =>
    expect(letGo('quorum-lost')).toEqual(adjourned('quorum-lost')));
  it('leaves it so for any other reason', () => expect(letGo('improper-contact')).toEqual(adjourned('jury-discharged')));
  it('leaves nothing to adjourn when the admission was withdrawn', () => expect(letGo('admission-withdrawn')).toEqual([]));
});
