import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { at, opened, retired } from '../story.testing.js';
import { hearingLog, type LogLine } from './hearing-log.view.js';

type Told = { type: string; data: object };
const log = (...facts: readonly Told[]) =>
  shown(hearingLog)(
    ...facts.map((fact, i) => ['hearing', fact, { eventId: `event-${i}`, revision: i, occurredAt: at(`14:0${i}`) }] as const),
  ) as Record<string, LogLine>;

const explained = { type: 'MomentLogged', data: { entryId: 'entry', what: 'explained', at: at('13:59') } };
const corrected = { type: 'LogEntryCorrected', data: { entryId: 'entry', at: at('13:50'), because: 'mistyped' } };

describe('the log of a hearing', () => {
  it('has one line for each thing that happened, with its time', () =>
    expect(Object.values(log(opened, retired)).map(({ what, at: when }) => [what, when])).toEqual([
      ['called', at('14:00')],
      ['deliberating', at('14:01')],
    ]));

  it('takes moments of the court’s own', () =>
    expect(log(opened, explained)['entry']).toMatchObject({ what: 'explained', at: at('13:59'), hearingId: 'hearing' }));

  it('keeps the first time visible when a line is corrected', () =>
    expect(
      log(opened, explained, corrected, { ...corrected, data: { ...corrected.data, at: at('13:40') } })['entry'],
    ).toMatchObject({
      at: at('13:40'),
      firstAt: at('13:59'),
      correctedBecause: 'mistyped',
    }));

  it('corrects what the hearing itself wrote, too', () =>
    expect(
      log(opened, { type: 'LogEntryCorrected', data: { entryId: 'event-0', at: at('13:30'), because: 'late-start' } })['event-0'],
    ).toMatchObject({
      what: 'called',
      at: at('13:30'),
      firstAt: at('14:00'),
    }));

  it('keeps a line that does not count', () =>
    expect(
      log(opened, explained, { type: 'LogEntryIgnored', data: { entryId: 'entry', because: 'wrong-hearing' } })['entry'],
    ).toMatchObject({
      what: 'explained',
      ignoredBecause: 'wrong-hearing',
    }));

  it('is never changed from another hearing', () => {
    const rows = shown(hearingLog)(['hearing', explained], ['other', corrected]);
    expect(rows['entry']).toMatchObject({ at: at('13:59'), firstAt: null });
  });

  it('says nothing of what the young person passed on, nor why a room was stopped', () => {
    const rows = log(
      opened,
      { type: 'QuestionPassed', data: { questionId: 'q', how: 'pass' } },
      { type: 'RoomStopped', data: { because: 'disclosure', at: at('14:02') } },
    );
    expect(Object.values(rows).map(({ what, because }) => [what, because])).toEqual([
      ['called', null],
      ['room-stopped', null],
    ]);
  });

  it('names the reason of an outcome', () =>
    expect(
      Object.values(log({ type: 'HearingAdjourned', data: { because: 'no-interpreter', faultOf: 'court' } }))[0],
    ).toMatchObject({
      what: 'adjourned',
      because: 'no-interpreter',
    }));
});
