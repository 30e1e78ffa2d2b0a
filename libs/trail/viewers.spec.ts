import { describe, expect, it } from '@jest/globals';
import type { Looked } from '#platform';
import { byDay, peopleIn } from './viewers.js';

const look = (more: Partial<Looked>): Looked => ({
  seq: 1,
  at: '2026-03-07T15:00:00.000Z',
  subject: 'case:c',
  account: 'a',
  person: null,
  role: 'clerk',
  onBehalfOf: null,
  classes: ['case'],
  why: null,
  route: 'Cases.one',
  times: 1,
  glass: null,
  ...more,
});

describe('who looked, as the person is told', () => {
  it('is a role, a day and what was seen, and never who', () => {
    const told = byDay(
      [look({ account: 'a', person: 'x' }), look({ account: 'b', classes: ['notes'], times: 2 }), look({ role: 'judge' })],
      'UTC',
    );
    expect(told).toEqual([
      { on: '2026-03-07', role: 'clerk', classes: ['case', 'notes'], times: 3, brokeGlass: false },
      { on: '2026-03-07', role: 'judge', classes: ['case'], times: 1, brokeGlass: false },
    ]);
  });
  it('counts days in the programme’s zone, the last first, and says where the glass was broken', () => {
    const told = byDay(
      [look({}), look({ at: '2026-03-08T04:30:00.000Z', glass: 'g' }), look({ at: '2026-03-08T15:00:00.000Z' })],
      'America/New_York',
    );
    expect(told.map(({ on, brokeGlass }) => [on, brokeGlass])).toEqual([
      ['2026-03-08', false],
      ['2026-03-07', false],
      ['2026-03-07', true],
    ]);
  });
});

describe('the people in a trail', () => {
  it('are those who looked and those for whom, each once', () =>
    expect(peopleIn([look({ person: 'x' }), look({ person: 'x', onBehalfOf: 'y' }), look({})])).toEqual(['x', 'y']));
});
