import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { recordJuryServiceWhenSittingClosed } from './record-jury-service-when-sitting-closed.process.js';

const reaction = reacting(recordJuryServiceWhenSittingClosed);

describe('a day of court ends', () => {
  const time = (personId: string, stayed: boolean) => ({
    personId,
    fromAt: '2026-03-07T14:00:00.000Z',
    untilAt: '2026-03-07T17:10:00.000Z',
    minutes: 190,
    stayed,
  });

  it('counts each juror’s duty from check-in until released (F057)', () =>
    expect(
      reaction('saturday', {
        type: 'SittingClosed',
        data: { on: '2026-03-07', jurors: [time('ada', true), time('ben', false)] },
      }),
    ).toEqual([
      [
        'RecordService',
        {
          jurorId: 'ada',
          sittingId: 'saturday',
          fromAt: '2026-03-07T14:00:00.000Z',
          untilAt: '2026-03-07T17:10:00.000Z',
          released: true,
        },
      ],
      [
        'RecordService',
        {
          jurorId: 'ben',
          sittingId: 'saturday',
          fromAt: '2026-03-07T14:00:00.000Z',
          untilAt: '2026-03-07T17:10:00.000Z',
          released: false,
        },
      ],
    ]));
  it('costs no juror anything when the court calls it off (care 30)', () =>
    expect(
      reaction('saturday', {
        type: 'SittingCalledOff',
        data: { on: '2026-03-07', because: 'snow', hearings: [], jurors: ['ada', 'ben'], arrived: ['ada'] },
      }),
    ).toEqual([
      ['RecordService', { jurorId: 'ada', sittingId: 'saturday', as: 'called-off' }],
      ['ExcuseJuror', { jurorId: 'ben', sittingId: 'saturday', because: 'called-off' }],
    ]));
});
