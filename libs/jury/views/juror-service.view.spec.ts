import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { jurorService } from './juror-service.view.js';
import { juryComposition } from './jury-composition.view.js';

const served = (more: object = {}) => ({
  type: 'JurorServed',
  data: {
    sittingId: 'saturday',
    servedOn: '2026-03-07',
    hearingIds: ['h1', 'h2'],
    minutes: 130,
    as: 'panel',
    planId: null,
    sanctionId: null,
    origin: 'volunteer',
    times: 1,
    timesInOrigin: 1,
    ...more,
  },
});
const owed = served({ planId: 'plan', sanctionId: 'duty', origin: 'respondent' });

describe("a juror's service (F038, F057)", () => {
  it('has one line per sitting', () =>
    expect(shown(jurorService)(['ada', served()])).toMatchObject({
      'ada:saturday': { jurorId: 'ada', servedOn: '2026-03-07', minutes: 130, hearings: 2, as: 'panel', notCounted: null },
    }));
  it('reads the same whether the duty was owed or given (care 7)', () =>
    expect(shown(jurorService)(['ada', owed])).toEqual(shown(jurorService)(['ada', served()])));
  it('says when a sitting did not count', () =>
    expect(
      shown(jurorService)([
        'ada',
        { type: 'ServiceNotCounted', data: { sittingId: 'saturday', because: 'left-early', planId: null } },
      ]),
    ).toMatchObject({
      'ada:saturday': { minutes: 0, notCounted: 'left-early' },
    }));
});

describe('who serves on the juries (S02)', () => {
  const former = { origin: 'former-respondent' };
  it('counts people once, and those who came back after their own case', () =>
    expect(
      Object.values(
        shown(juryComposition)(
          ['ada', owed],
          ['ada', served({ ...former, times: 2, timesInOrigin: 1 })],
          ['ada', served({ ...former, times: 3, timesInOrigin: 2 })],
          ['ben', served()],
        ),
      ),
    ).toMatchObject([{ jurors: 2, formerRespondents: 1, services: 4, servicesByFormerRespondents: 2, minutes: 520 }]));
});
