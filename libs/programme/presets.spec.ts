import { describe, expect, it } from '@jest/globals';
import type { Policy } from './policy.js';
import { flawOf } from './policy-flaws.js';
import { PRESETS } from './presets.js';

const policyOf = (preset: string) => PRESETS[preset]!.policy;
const range = (policy: Policy, offenceClass: string, sanction: string) => {
  const item = policy.grid.find((row) => row.offenceClass === offenceClass)?.items.find((one) => one.sanction === sanction);
  return item && [item.min, item.max, item.mandatory];
};

describe('the published programmes', () => {
  it.each(Object.keys(PRESETS))('%s holds together as a policy', (preset) => expect(flawOf(policyOf(preset))).toBeUndefined());

  it('the Time Dollar Youth Court asks seven jury duties of everyone, within 120 days', () => {
    const policy = policyOf('time-dollar-youth-court');
    expect(policy.grid.map(({ offenceClass }) => range(policy, offenceClass, 'jury-duty'))).toEqual(
      policy.grid.map(() => [7, 7, true]),
    );
    expect(policy.deadlines.completeDays).toBe(120);
    expect(policy.credit.owedJuryMinutes).toBe(true);
  });
  it('North Carolina caps service at 20 hours, jury service at 7 hours and restitution at 300 dollars', () => {
    const policy = policyOf('north-carolina');
    expect(range(policy, 'property', 'community-service')).toEqual([0, 1_200, false]);
    expect((range(policy, 'property', 'jury-duty')![1] as number) * policy.service.minutesPerJuryDuty).toBe(420);
    expect(range(policy, 'property', 'restitution')).toEqual([0, 300, false]);
    expect(policy.deadlines.decideBusinessDays).toBe(15);
  });
  it('a 16-hour order is within two classes of Charlotte County', () => {
    const policy = policyOf('charlotte-county');
    expect(range(policy, 'curfew', 'community-service')).toEqual([480, 1_020, true]);
    expect(range(policy, 'order', 'community-service')).toEqual([900, 1_560, true]);
  });
  it('Cumberland County asks a seminar of everyone', () =>
    expect(range(policyOf('cumberland'), 'order', 'seminar')).toEqual([1, 1, true]));
  it('Durham County counts service in days', () => {
    expect(range(policyOf('durham'), 'person', 'service-days')).toEqual([0, 12, false]);
    expect(policyOf('durham').catalogue.find(({ code }) => code === 'service-days')?.unit).toBe('days');
  });
  it('Flower Mound asks two terms of jury duty for curfew, no more and no fewer', () =>
    expect(range(policyOf('flower-mound'), 'curfew', 'jury-duty')).toEqual([2, 2, true]));
});

describe('a policy that contradicts itself', () => {
  const good = policyOf('north-carolina');
  const row = good.grid[0]!;
  const wrong: [string, Policy][] = [
    ['AgeWindowEmpty', { ...good, eligibility: { ...good.eligibility, minAge: 18 } }],
    ['AgeNeverTested', { ...good, eligibility: { ...good.eligibility, ageTestedAt: [] } }],
    ['UnknownOffenceClass', { ...good, eligibility: { ...good.eligibility, excludedClasses: ['witchcraft'] } }],
    ['UnknownOffenceClass', { ...good, grid: [{ ...row, offenceClass: 'witchcraft' }] }],
    ['OffenceClassTwice', { ...good, grid: [row, row] }],
    ['ClassHeardAndExcluded', { ...good, grid: [{ ...row, offenceClass: 'sexual' }] }],
    ['GridEmpty', { ...good, grid: [] }],
    ['SanctionTwice', { ...good, catalogue: [...good.catalogue, good.catalogue[0]!] }],
    [
      'SanctionNotInCatalogue',
      { ...good, grid: [{ ...row, items: [{ sanction: 'detention', min: 0, max: 1, mandatory: false }] }] },
    ],
    ['RangeEmpty', { ...good, grid: [{ ...row, items: [{ sanction: 'essay', min: 2, max: 1, mandatory: false }] }] }],
    ['MandatoryNothing', { ...good, grid: [{ ...row, items: [{ sanction: 'essay', min: 0, max: 0, mandatory: true }] }] }],
    [
      'RangeAboveCap',
      { ...good, grid: [{ ...row, items: [{ sanction: 'community-service', min: 0, max: 1_201, mandatory: false }] }] },
    ],
    ['QuorumAboveSize', { ...good, panel: { ...good.panel, quorum: 0 } }],
    ['QuorumTooSmall', { ...good, panel: { ...good.panel, quorum: 2 } }],
    ['JurorAgeWindowEmpty', { ...good, panel: { ...good.panel, minAge: 19 } }],
    ['DeadlineTooShort', { ...good, deadlines: { ...good.deadlines, hearDays: 0 } }],
    ['DeadlineNegative', { ...good, deadlines: { ...good.deadlines, extensions: -1 } }],
    ['DailyCap', { ...good, service: { ...good.service, dailyCapMinutes: 1_441 } }],
    ['DayTwice', { ...good, nonSittingDays: ['2026-07-04', '2026-07-04'] }],
  ];
  it.each(wrong)('is refused as %s', (code, policy) => expect(flawOf(policy)?.code).toBe(code));
});
