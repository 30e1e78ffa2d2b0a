import { describe, expect, it } from '@jest/globals';
import { sealed } from '#kernel';
import { shown } from '#spec';
import { drawPanel } from '../draw-panel.js';
import { drawExclusions } from './draw-exclusions.view.js';
import { draws, type DrawLine } from './draws.view.js';

const committed = (attempt = 1, because: string | null = null) => ({
  type: 'SeedCommitted',
  data: {
    hearingId: 'h1',
    sittingId: 'saturday',
    commitment: `hash-${attempt}`,
    sealedSeed: sealed('deliberation:h1', 'seed'),
    panelSize: 3,
    standby: 1,
    attempt,
    because,
  },
});
const candidates = ['a', 'b', 'c', 'd', 'e'].map((jurorId, at) => ({
  jurorId,
  origin: at % 2 ? ('respondent' as const) : ('volunteer' as const),
}));
const closed = (attempt = 1) => ({
  type: 'CandidatesClosed',
  data: {
    hearingId: 'h1',
    attempt,
    candidates,
    exclusions: [
      { jurorId: 'x', because: 'same-school' },
      { jurorId: 'y', because: 'declared' },
    ],
    mix: null,
    apart: [],
  },
});
const drawn = (attempt = 1) => ({
  type: 'PanelDrawn',
  data: { hearingId: 'h1', attempt, seed: 'seed', ...drawPanel('seed', candidates, 3, 1) },
});
const short = (found: number) => ({ type: 'PanelShort', data: { hearingId: 'h1', attempt: 1, wanted: 3, found } });
const told = (...facts: { type: string; data: object }[]) => facts.map((fact) => ['h1', fact] as const);
const lines = (...facts: { type: string; data: object }[]) => shown(draws)(...told(...facts)) as Record<string, DrawLine>;

describe('the draws of a hearing (F043)', () => {
  it('shows the commitment before the list closes, and no seed', () => {
    const line = lines(committed())['h1:1']!;
    expect(line).toMatchObject({ stage: 'committed', commitment: 'hash-1', seed: null, candidates: [] });
    expect(JSON.stringify(line)).not.toContain('sealed');
  });
  it('shows panel, standby, foreperson and seed after the draw', () =>
    expect(lines(committed(), closed(), drawn())['h1:1']).toMatchObject({
      stage: 'drawn',
      seed: 'seed',
      ...drawPanel('seed', candidates, 3, 1),
    }));
  it('holds all that it takes to draw again', () => {
    const { seed, candidates: ids, panelSize, standbySize, panel } = lines(committed(), closed(), drawn())['h1:1']!;
    expect(
      drawPanel(
        seed!,
        ids.map((jurorId) => ({ jurorId, origin: 'volunteer' })),
        panelSize,
        standbySize,
      ).panel,
    ).toEqual(panel);
  });
  it('keeps the first draw beside the second, with its reason (care 12)', () => {
    const both = lines(committed(), closed(), drawn(), committed(2, 'juror-mistaken'), closed(2), drawn(2));
    expect(both['h1:1']).toMatchObject({ stage: 'drawn', because: null });
    expect(both['h1:2']).toMatchObject({ stage: 'drawn', because: 'juror-mistaken' });
  });
  it('shows seats that stayed empty', () => {
    expect(lines(committed(), closed(), drawn(), short(2))['h1:1']).toMatchObject({ stage: 'drawn', missing: 1 });
    expect(lines(committed(), closed(), short(1))['h1:1']).toMatchObject({ stage: 'too-few', missing: 2, panel: [] });
  });
  it('tells neither origins nor reasons (care 7)', () =>
    expect(JSON.stringify(lines(committed(), closed(), drawn()))).not.toMatch(/respondent|volunteer|same-school|declared/));
  it('makes no line without a commitment', () => expect(lines(closed(), drawn(), short(1))).toEqual({}));
});

describe('why someone could not be drawn', () => {
  it('has a line of its own for each, for the coordinator', () =>
    expect(shown(drawExclusions)(...told(committed(), closed(), drawn(), committed(2, 'again'), closed(2)))).toMatchObject({
      'h1:1:x': { jurorId: 'x', attempt: 1, because: 'same-school' },
      'h1:1:y': { jurorId: 'y', because: 'declared' },
      'h1:2:x': { jurorId: 'x', attempt: 2 },
      'h1:2:y': { attempt: 2 },
    }));
});
