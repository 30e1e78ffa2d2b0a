import { describe, expect, it } from '@jest/globals';
import { ageOn, agesOf, anAdult, emptyEntry, nobody, wrongIn, type Entry } from './entry.js';

const today = '2026-03-02';
const whole: Entry = {
  ...emptyEntry(today, 'incident'),
  youth: { ...nobody, given: 'Kim', family: 'Lee', bornOn: '2010-06-15' },
  ...{ offence: 'shoplifting', offenceClass: 'property', offenceOn: '2026-02-20', agencyId: 'police', priors: 'no' },
};
const flaws = (change: Partial<Entry>) =>
  wrongIn({ ...whole, ...change }, today).map(({ field, because }) => `${field} ${because}`);

describe('a referral as it is entered', () => {
  it('may be sent when nothing is missing', () => {
    expect(flaws({})).toEqual([]);
    expect(agesOf(whole)).toEqual({ ageAtOffence: 15, ageAtReferral: 15 });
  });

  it('says everything that is missing, from top to bottom', () => {
    expect(wrongIn(emptyEntry(today, 'incident'), today).map(({ field }) => field)).toEqual([
      ...['youth.given', 'youth.family', 'offence', 'offenceClass', 'offenceOn', 'ageAtOffence', 'ageAtReferral'],
      ...['agencyId', 'priors'],
    ]);
  });

  it.each<[string, Partial<Entry>]>([
    ['youth.bornOn bornInFuture', { youth: { ...whole.youth, bornOn: '2026-03-03' } }],
    ['youth.bornOn age', { youth: { ...whole.youth, bornOn: '1990-01-01' } }],
    ['youth.email email', { youth: { ...whole.youth, email: 'kim at home' } }],
    ['adults.0.given given', { adults: [{ ...anAdult, family: 'Lee' }] }],
    ['offenceOn offenceInFuture', { offenceOn: '2026-03-03' }],
    ['receivedOn receivedInFuture', { receivedOn: '2026-03-03' }],
    ['receivedOn receivedBefore', { receivedOn: '2026-02-19' }],
  ])('is not sent with %s', (expected, change) => {
    expect(flaws(change)).toEqual([expected]);
  });

  it('asks nothing more of somebody who is known', () => {
    expect(flaws({ youth: { ...nobody, personId: 'p', bornOn: '2010-06-15' } })).toEqual([]);
  });

  it('counts full years, also on the day itself', () => {
    expect(ageOn('2010-06-15', '2026-06-14')).toBe(15);
    expect(ageOn('2010-06-15', '2026-06-15')).toBe(16);
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
  });
});
