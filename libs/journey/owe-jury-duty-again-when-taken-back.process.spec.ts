import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { oweJuryDutyAgainWhenTakenBack } from './owe-jury-duty-again-when-taken-back.process.js';

const reaction = reacting(oweJuryDutyAgainWhenTakenBack);

describe('jury duty is taken back (N5)', () => {
  const reversed = (data: object) =>
    reaction('plan', {
      type: 'ProgressReversed',
      data: {
        ...{ youthId: 'kim', sanctionId: 'duty', sanction: 'jury-duty', dueOn: '2026-07-05', reopens: true, owed: true },
        ...{ amount: 1, reference: 'saturday', because: 'wrong-person', ...data },
      },
    });

  it('is owed again by the juror', () =>
    expect(reversed({})).toEqual([
      ['OweDutyAgain', { jurorId: 'kim', planId: 'plan', sanctionId: 'duty', times: 1, reference: 'saturday' }],
    ]));
  it('is not owed again when the plan asks it no more', () => expect(reversed({ owed: false })).toEqual([]));
  it('changes nothing for other sanctions', () => expect(reversed({ sanction: 'essay' })).toEqual([]));
});
