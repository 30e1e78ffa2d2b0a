import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { openDeliberationWhenJuryRetired } from './open-deliberation-when-jury-retired.process.js';

const reaction = reacting(openDeliberationWhenJuryRetired);

describe('the jury retires', () => {
  it('finds its room open, and its disposition bears the deliberation’s id', () =>
    expect(
      reaction('hearing', {
        type: 'JuryRetired',
        data: {
          ...{ deliberationId: 'talk', caseId: 'case', policyVersion: 2, jurors: ['ada', 'ben'], foreperson: 'ada' },
          ...{ offenceClass: 'B', decision: 'unanimous', minutes: 40 },
        },
      }),
    ).toEqual([
      [
        'OpenDeliberation',
        {
          ...{ deliberationId: 'talk', hearingId: 'hearing', caseId: 'case', dispositionId: 'talk', policyVersion: 2 },
          ...{ jurors: ['ada', 'ben'], foreperson: 'ada', offenceClass: 'B' },
        },
      ],
    ]));
});
