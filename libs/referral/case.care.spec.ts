import { describe, expect, it } from '@jest/globals';
import { given, shown } from '#spec';
import { completed, docketed, heard, inPlan, ready, taken, words } from './a-case.testing.js';
import { caseDecider } from './case.js';
import { caseFileView } from './views/case-file.view.js';

const aCase = given(caseDecider);
const caseId = 'c';

describe('marking a case (F015)', () => {
  const marking = { caseId, marker: 'safety' as const, note: 'A cousin waits outside.' };
  const marked = { type: 'CaseMarked', data: { marker: 'safety', note: words('A cousin waits outside.') } };
  const unmarked = { type: 'CaseUnmarked', data: { marker: 'safety' } };
  it('says what is to be minded, and why to those who may read it', () => {
    aCase(...taken)
      .when('MarkCase', marking)
      .then(marked);
    aCase(...taken, marked)
      .when('MarkCase', { caseId, marker: 'safety' })
      .thenNothing();
  });
  it('ends when it is no longer so', () => {
    aCase(...taken, marked)
      .when('UnmarkCase', { caseId, marker: 'safety' })
      .then(unmarked);
    aCase(...taken, marked, unmarked)
      .when('UnmarkCase', { caseId, marker: 'safety' })
      .thenNothing();
  });
  it('is of an open case', () =>
    aCase(...inPlan, completed)
      .when('MarkCase', marking)
      .thenRefused('CaseClosed'));
  it('stands on its page until it is lifted', () => {
    const page = (...facts: { type: string; data: object }[]) =>
      (shown(caseFileView)(...[...taken, ...facts].map((fact) => [caseId, fact] as const))[caseId] as { markers: object[] })
        .markers;
    expect(page(marked)).toEqual([{ marker: 'safety', note: words('A cousin waits outside.'), on: '2026-03-07' }]);
    expect(page(marked, unmarked)).toEqual([]);
  });
});

describe('what the jury is given to read (care 15)', () => {
  const writing = { caseId, whatHappened: 'A window broke.', strengths: 'Mends bicycles.' };
  const written = {
    type: 'JurySummaryWritten',
    data: { whatHappened: words('A window broke.'), respondentSaid: null, strengths: words('Mends bicycles.'), offers: null },
  };
  it('is written by the coordinator, and may be written anew until the case is heard', () => {
    aCase(...ready)
      .when('SummariseForJury', writing)
      .then(written);
    aCase(...docketed, written)
      .when('SummariseForJury', writing)
      .then(written);
    aCase(...docketed, heard)
      .when('SummariseForJury', writing)
      .thenRefused('CaseHeard');
  });
});

describe('telling the family of the hearing', () => {
  const telling = { caseId, hearingId: 'hearing', to: 'both' as const, channel: 'post', language: 'es' };
  it('is noted for the hearing on the docket', () => {
    const { hearingId, to, channel, language } = telling;
    aCase(...docketed)
      .when('ServeHearingNotice', telling)
      .then({ type: 'HearingNoticeServed', data: { hearingId, to, channel, language } });
  });
  it('is not noted for another', () => {
    aCase(...docketed)
      .when('ServeHearingNotice', { ...telling, hearingId: 'other' })
      .thenRefused('NotThatHearing');
    aCase(...ready)
      .when('ServeHearingNotice', telling)
      .thenRefused('NotThatHearing');
  });
});
