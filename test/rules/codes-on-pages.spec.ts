import { describe, expect, it } from '@jest/globals';
import { FAULTS_OF } from '../../libs/hearing/reasons.js';
import { ADJOURNED_BECAUSE, FAULTS } from '../../apps/web/hearing/board/codes.js';

describe('the reasons of an adjournment', () => {
  it.each(ADJOURNED_BECAUSE)('%s: the page offers whose doing it may be called, and the court takes', (because) => {
    expect(FAULTS[because].toSorted()).toEqual(FAULTS_OF[because]!.toSorted());
  });

  it('are all that the court takes', () => {
    expect(ADJOURNED_BECAUSE.toSorted()).toEqual(Object.keys(FAULTS_OF).toSorted());
  });
});
