import { describe, expect, it } from '@jest/globals';
import { blockAfter } from './block.js';

const free = (slot: number, hard: unknown = null) => ({ slot, startsAt: `at ${slot}`, hard, soft: [] });
const room = (...places: ReturnType<typeof free>[]) => [
  { roomId: 'other', places: [free(1)] },
  { roomId: 'room', places },
];

describe('the cases of one incident', () => {
  it('follow one another in the same room, never back to back', () =>
    expect(
      blockAfter({ roomId: 'room', slot: 1 }, [
        { caseId: 'b', rooms: room(free(0), free(2), free(3), free(4), free(5)) },
        { caseId: 'c', rooms: room(free(3), free(4), free(5)) },
      ]),
    ).toEqual([
      { caseId: 'b', slot: 3, startsAt: 'at 3', soft: [] },
      { caseId: 'c', slot: 5, startsAt: 'at 5', soft: [] },
    ]));
  it('pass over what cannot be, and say where there is no place left', () =>
    expect(
      blockAfter({ roomId: 'room', slot: 1 }, [
        { caseId: 'b', rooms: room(free(3, { code: 'judge-elsewhere' }), free(4)) },
        { caseId: 'c', rooms: room(free(4), free(5)) },
        { caseId: 'd', rooms: [] },
      ]),
    ).toEqual([
      { caseId: 'b', slot: 4, startsAt: 'at 4', soft: [] },
      { caseId: 'c', slot: null },
      { caseId: 'd', slot: null },
    ]));
});
