import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { recordOutcomeWhenHearingEnded } from './record-outcome-when-hearing-ended.process.js';

const reaction = reacting(recordOutcomeWhenHearingEnded);

describe('a hearing ends', () => {
  const ended = (type: string, data: object = {}) =>
    reaction('hearing', { type, data: { caseId: 'case', sittingId: 'saturday', ...data } });
  const recorded = (outcome: string) => [['RecordOutcome', { sittingId: 'saturday', hearingId: 'hearing', outcome }]];

  it('stands on the docket as held', () => expect(ended('HearingHeld')).toEqual(recorded('held')));
  it('stands there as adjourned, in the docket’s words', () => {
    expect(ended('HearingAdjourned', { because: 'no-judge', faultOf: 'court' })).toEqual(recorded('judge-absent'));
    expect(ended('HearingAdjourned', { because: 'quorum-lost', faultOf: 'nobody' })).toEqual(recorded('quorum-lost'));
    expect(ended('HearingAdjourned', { because: 'unwell', faultOf: 'nobody' })).toEqual(recorded('adjourned'));
  });
  it('says that the respondent did not come only when it is laid to the respondent', () => {
    expect(ended('HearingAdjourned', { because: 'respondent-absent', faultOf: 'respondent' })).toEqual(
      recorded('respondent-absent'),
    );
    expect(ended('HearingAdjourned', { because: 'respondent-absent', faultOf: 'court' })).toEqual(recorded('adjourned'));
  });
  it('says why the case goes back', () => {
    expect(ended('HearingReturned', { because: 'admission-withdrawn' })).toEqual(recorded('admission-withdrawn'));
    expect(ended('HearingReturned', { because: 'consent-withdrawn' })).toEqual(recorded('consent-refused'));
  });
});
