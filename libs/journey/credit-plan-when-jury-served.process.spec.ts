import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { creditPlanWhenJuryServed } from './credit-plan-when-jury-served.process.js';

const reaction = reacting(creditPlanWhenJuryServed);

describe('a jury duty is served (F057)', () => {
  const served = (change: object = {}) =>
    reaction('kim', {
      type: 'JurorServed',
      data: {
        planId: 'plan',
        sanctionId: 'duty',
        sittingId: 'saturday',
        servedOn: '2026-03-07',
        minutes: 190,
        origin: 'respondent',
        ...change,
      },
    });

  it('counts one time towards its plan, by the sitting', () =>
    expect(served()).toEqual([
      [
        'RecordProgress',
        {
          planId: 'plan',
          sanctionId: 'duty',
          amount: 1,
          source: 'jury-service',
          reference: 'saturday',
          performedOn: '2026-03-07',
        },
      ],
    ]));
  it('counts the same for a juror whom the court did not use', () =>
    expect(served({ as: 'undrawn' })).toEqual(served({ as: 'panel' })));
  it('given freely counts towards no plan', () =>
    expect(served({ planId: null, sanctionId: null, origin: 'volunteer' })).toEqual([]));
});
