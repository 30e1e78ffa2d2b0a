import { describe, expect, it } from '@jest/globals';
import { rules } from './a-case.testing.js';
import { screen } from './screening.js';

const youth = {
  offenceClass: 'property',
  ageAtOffence: 15,
  ageAtReferral: 15,
  priors: 'no',
  priorsSource: 'police-records',
  earlier: 'no',
} as const;
const eligibility = (change: object) => ({ ...rules, eligibility: { ...rules.eligibility, ...change } });
const answer = (screening: ReturnType<typeof screen>, check: string) =>
  screening.checks.find((one) => one.check === check)?.answer;

describe('screening (F002)', () => {
  it('finds a first shoplifter of 15 eligible, and keeps every check', () => {
    const { result, checks } = screen(youth, rules);
    expect(result).toBe('eligible');
    expect(checks.map(({ check }) => check)).toEqual([
      'age-at-offence',
      'age-at-referral',
      'class-not-excluded',
      'class-in-grid',
      'no-prior-record',
      'no-earlier-case',
      'admission',
    ]);
  });
  it('tests the age on each day the policy names, and only there', () => {
    const grown = { ...youth, ageAtOffence: 17, ageAtReferral: 18 };
    expect(screen(grown, rules).result).toBe('excluded');
    const lenient = screen(grown, eligibility({ ageTestedAt: ['offence'] }));
    expect(lenient.result).toBe('eligible');
    expect(answer(lenient, 'age-at-referral')).toBe('no');
  });
  it.each([11, 18])('excludes a young person of %i', (age) =>
    expect(screen({ ...youth, ageAtOffence: age, ageAtReferral: age }, rules).result).toBe('excluded'),
  );
  it.each([12, 17])('has room for a young person of %i', (age) =>
    expect(screen({ ...youth, ageAtOffence: age, ageAtReferral: age }, rules).result).toBe('eligible'),
  );
  it('excludes a class by name, and one without a range', () => {
    expect(answer(screen({ ...youth, offenceClass: 'weapon' }, rules), 'class-not-excluded')).toBe('no');
    const fraud = screen({ ...youth, offenceClass: 'fraud' }, rules);
    expect([fraud.result, answer(fraud, 'class-not-excluded'), answer(fraud, 'class-in-grid')]).toEqual([
      'excluded',
      'yes',
      'no',
    ]);
  });
  it('leaves what nobody could classify to a person', () =>
    expect(screen({ ...youth, offenceClass: 'unclassified' }, rules).result).toBe('unknown'));
  it('never takes an unknown record for none', () => {
    const unknown = screen({ ...youth, priors: 'unknown', priorsSource: null }, rules);
    expect([unknown.result, answer(unknown, 'no-prior-record')]).toEqual(['unknown', 'unknown']);
    const accepting = screen({ ...youth, priors: 'unknown' }, eligibility({ unknownPriors: 'accept' }));
    expect([accepting.result, answer(accepting, 'no-prior-record')]).toEqual(['eligible', 'unknown']);
  });
  it('excludes for a known record, even where unknown ones are accepted', () =>
    expect(screen({ ...youth, priors: 'yes' }, eligibility({ unknownPriors: 'accept' })).result).toBe('excluded'));
  it('excludes whoever took part in an earlier case of ours, whatever the referrer knew (F003)', () => {
    const again = screen({ ...youth, earlier: 'yes' }, rules);
    expect([again.result, answer(again, 'no-earlier-case')]).toEqual(['excluded', 'no']);
  });
  it('notes an earlier case and lets it pass where the policy allows it', () => {
    const again = screen({ ...youth, earlier: 'yes', priors: 'yes' }, eligibility({ priorParticipation: 'allowed' }));
    expect([again.result, answer(again, 'no-earlier-case')]).toEqual(['eligible', 'no']);
  });
  it('asks for the admission later, and does not let it sway the result', () =>
    expect(answer(screen(youth, rules), 'admission')).toBe('unknown'));
});
