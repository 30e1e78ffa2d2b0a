import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { creditPlanWhenHoursVerified } from './credit-plan-when-hours-verified.process.js';

const reaction = reacting(creditPlanWhenHoursVerified);

describe('hours are verified', () => {
  const entry = {
    planId: 'plan',
    sanctionId: 'service',
    personId: 'kim',
    entryId: 'e1',
    minutes: 120,
    surplusMinutes: 0,
    performedOn: '2026-04-04',
  };
  const verified = (change: object = {}) => reaction('plan', { type: 'HoursVerified', data: { ...entry, ...change } });

  it('count towards the plan, once, by their entry', () =>
    expect(verified()).toEqual([
      [
        'RecordProgress',
        { planId: 'plan', sanctionId: 'service', amount: 120, source: 'timesheet', reference: 'e1', performedOn: '2026-04-04' },
      ],
    ]));
  it('count only as far as they were owed (N5)', () =>
    expect(verified({ minutes: 60, surplusMinutes: 60 })[0]![1]).toMatchObject({ amount: 60 }));
  it('of a voluntary sheet count towards no plan', () =>
    expect(verified({ planId: null, sanctionId: null, minutes: 0, surplusMinutes: 120 })).toEqual([]));
  it('are taken back in the plan when they are reversed', () =>
    expect(reaction('plan', { type: 'HoursReversed', data: { ...entry, because: 'entered-twice' } })).toEqual([
      ['ReverseProgress', { planId: 'plan', reference: 'e1', because: 'entered-twice' }],
    ]));
  it('that are no longer owed count as done, and say why', () =>
    expect(
      reaction(
        'plan',
        {
          type: 'OwedMinutesAdjusted',
          data: { planId: 'plan', sanctionId: 'service', personId: 'kim', minutes: 30, because: 'good-work' },
        },
        { eventId: 'event' },
      ),
    ).toEqual([
      [
        'RecordProgress',
        {
          planId: 'plan',
          sanctionId: 'service',
          amount: 30,
          source: 'adjustment',
          reference: 'event',
          performedOn: '2026-03-07',
        },
      ],
    ]));
});
