import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { recordSeatingWhenPanelSeated } from './record-seating-when-panel-seated.process.js';

const reaction = reacting(recordSeatingWhenPanelSeated);

describe('who sits on a panel', () => {
  const fact = (type: string, data: object) => reaction('hearing', { type, data: { sittingId: 'saturday', ...data } });
  const kept = (jurorId: string, as: string) => ['RecordSeating', { jurorId, sittingId: 'saturday', hearingId: 'hearing', as }];

  it('is kept with each juror', () =>
    expect(fact('PanelSeated', { jurors: [{ jurorId: 'ada', seat: 1 }], alternates: [{ jurorId: 'ben', seat: 2 }] })).toEqual([
      kept('ada', 'panel'),
      kept('ben', 'alternate'),
    ]));
  it('is kept of those who leave, each for what it was (care 30)', () => {
    expect(fact('JurorRecused', { jurorId: 'ada', because: 'knows-respondent' })).toEqual([kept('ada', 'recused')]);
    expect(fact('ChallengeDecided', { jurorId: 'ada', upheld: true })).toEqual([kept('ada', 'challenged')]);
    expect(fact('JurorDismissed', { jurorId: 'ada', because: 'disorder' })).toEqual([kept('ada', 'dismissed')]);
  });
  it('does not change by a challenge that was overruled', () =>
    expect(fact('ChallengeDecided', { jurorId: 'ada', upheld: false })).toEqual([]));
  it('is kept of whoever takes an empty seat', () =>
    expect(fact('JurorReplaced', { jurorId: 'ada', seat: 1, by: 'cem' })).toEqual([kept('cem', 'panel')]));
});
