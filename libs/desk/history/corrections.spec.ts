import { describe, expect, it } from '@jest/globals';
import { seen } from '#spec';
import { correctionsIn, takenBackIn } from './corrections.js';

const fact = (id: string, type: string, data: object = {}) => seen(id, { type, data });

describe('what a fact corrects', () => {
  it('is of a referral the words that stood until then', () =>
    expect(
      correctionsIn([
        fact('c', 'ReferralReceived'),
        fact('c', 'ReferralCorrected', { because: 'typing-error' }),
        fact('c', 'ReferralCorrected', { because: 'typing-error' }),
      ]),
    ).toEqual([[], [0], [1]]));
  it('is of hours and statements what bears the same id, in the same stream', () => {
    const facts = [
      fact('t', 'HoursLogged', { entryId: 'e' }),
      fact('t', 'HoursLogged', { entryId: 'f' }),
      fact('u', 'HoursLogged', { entryId: 'e' }),
      fact('t', 'HoursVerified', { entryId: 'e' }),
      fact('t', 'HoursReversed', { entryId: 'e', because: 'no-signature' }),
    ];
    expect(correctionsIn(facts).at(-1)).toEqual([0, 3]);
    expect(takenBackIn(facts)).toEqual(new Set());
  });
});

describe('what does not come back, at no moment', () => {
  it('is an admission that was withdrawn, at intake or in the hearing, and not the one made after that', () => {
    expect(
      takenBackIn([fact('c', 'AdmissionRecorded'), fact('c', 'AdmissionWithdrawn'), fact('c', 'AdmissionRecorded')]),
    ).toEqual(new Set([0]));
    expect(takenBackIn([fact('c', 'AdmissionRecorded'), fact('h', 'AdmissionWithdrawnInHearing')])).toEqual(new Set([0]));
  });
  it('is a statement that was withdrawn, with everything that was done to it', () =>
    expect(
      takenBackIn([
        fact('h', 'StatementFiled', { statementId: 's' }),
        fact('h', 'StatementCleared', { statementId: 's' }),
        fact('h', 'StatementFiled', { statementId: 'other' }),
        fact('h', 'StatementWithdrawn', { statementId: 's' }),
      ]),
    ).toEqual(new Set([0, 1])));
  it('is everything that followed from hours of somebody else', () =>
    expect(
      takenBackIn([
        fact('t', 'HoursLogged', { entryId: 'e' }),
        fact('t', 'HoursVerified', { entryId: 'e' }),
        fact('p', 'ProgressRecorded', { reference: 'e' }),
        fact('t', 'HoursLogged', { entryId: 'f' }),
        fact('t', 'HoursReversed', { entryId: 'e', because: 'wrong-person' }),
        fact('p', 'ProgressReversed', { reference: 'e', because: 'wrong-person' }),
      ]),
    ).toEqual(new Set([0, 1, 2, 4, 5])));
  it('is not what was only corrected', () =>
    expect(takenBackIn([fact('c', 'ReferralReceived'), fact('c', 'ReferralCorrected', { because: 'wrong-person' })])).toEqual(
      new Set(),
    ));
});
