import { describe, expect, it } from '@jest/globals';
import { given, shown } from '#spec';
import { hearingDecider } from './hearing.js';
import { account, at, inSession, known, opened, retired, seated, sworn } from './story.testing.js';
import { breaks } from './views/breaks.view.js';

const aHearing = given(hearingDecider);
const hearingId = 'hearing';
const evening = { now: at('20:00') };

describe('an oath on paper (care 23)', () => {
  const sheet = { hearingId, jurorId: 'ana', textVersion: 'oath-1', happenedAt: at('14:15') };
  const taken = { type: 'OathTaken', data: { jurorId: 'ana', textVersion: 'oath-1', method: 'paper' } };
  const entered = (irregular: readonly string[] = [], more: object = {}) => ({
    type: 'OathEnteredFromPaper',
    data: { sittingId: 'sitting', jurorId: 'ana', textVersion: 'oath-1', happenedAt: at('14:15'), irregular, ...more },
  });
  it('counts like one that was spoken', () => {
    aHearing(opened, seated).when('EnterOathFromPaper', sheet, known, evening).then(taken, entered());
    aHearing(opened, seated, sworn[0]!).when('EnterOathFromPaper', sheet, known, evening).thenNothing();
  });
  it('is kept and flagged when it came too late, or from somebody else', () => {
    aHearing(opened, seated, account)
      .when('EnterOathFromPaper', sheet, known, evening)
      .then(taken, entered(['account-given']));
    aHearing(opened, seated, account, retired)
      .when('EnterOathFromPaper', sheet, known, evening)
      .then(taken, entered(['jury-retired']));
    aHearing(opened, seated)
      .when('EnterOathFromPaper', { ...sheet, jurorId: 'zoe' }, known, evening)
      .then(entered(['not-on-panel'], { jurorId: 'zoe' }));
  });
  it('is entered while the docket of the day is open, and not before it happened', () => {
    aHearing(opened, seated)
      .when('EnterOathFromPaper', sheet, { ...known, dayLocked: true }, evening)
      .thenRefused('DocketLocked');
    aHearing(opened, seated)
      .when('EnterOathFromPaper', sheet, known, { now: at('14:00') })
      .thenRefused('NotYetHappened');
  });
});

describe('a juror who needs a break', () => {
  const asking = { hearingId, jurorId: 'ben', kind: 'adult' as const };
  const asked = { type: 'BreakAsked', data: { jurorId: 'ben', seat: 2, kind: 'adult', at: at('14:40') } };
  const ended = { type: 'BreakEnded', data: { jurorId: 'ben', at: at('14:45') } };
  it('is heard once, in the hearing and in the jury room', () => {
    aHearing(...inSession)
      .when('AskForBreak', asking, undefined, { now: at('14:40') })
      .then(asked);
    aHearing(...inSession, retired)
      .when('AskForBreak', asking, undefined, { now: at('14:40') })
      .then(asked);
    aHearing(...inSession, asked)
      .when('AskForBreak', asking)
      .thenNothing();
    aHearing(...inSession)
      .when('AskForBreak', { ...asking, jurorId: 'zoe' })
      .thenRefused('NotOnPanel');
  });
  it('waits until somebody comes', () => {
    aHearing(...inSession, asked)
      .when('EndBreak', { hearingId, jurorId: 'ben' }, undefined, { now: at('14:45') })
      .then(ended);
    aHearing(...inSession)
      .when('EndBreak', { hearingId, jurorId: 'ben' })
      .thenNothing();
    const rows = (...facts: { type: string; data: object }[]) =>
      Object.values(shown(breaks)(...facts.map((fact) => [hearingId, fact] as const)));
    expect(rows(asked)).toEqual([expect.objectContaining({ hearingId, seat: 2, kind: 'adult', askedAt: at('14:40') })]);
    expect(rows(asked, ended)).toEqual([]);
    expect(rows(asked, { type: 'HearingHeld', data: { jurors: [{ jurorId: 'ben', minutes: 60 }] } })).toEqual([]);
  });
});
