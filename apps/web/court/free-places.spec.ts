import { describe, expect, it } from '@jest/globals';
import { freePlaces } from './free-places.js';

const room = (roomId: string, blocked: string | null = null) => ({ roomId, name: `Room ${roomId}`, blocked });
const sitting = {
  ...{ opensAt: '2026-03-14T13:00:00.000Z', slotMinutes: 30, slotsPerRoom: 2 },
  rooms: [room('1'), room('2'), room('3', 'leak'), room('4')],
};

describe('the places that a sitting has left', () => {
  it('are the first free slot of each room in use', () => {
    const taken = [
      { roomId: '1', slot: 0, slots: 1 },
      { roomId: '2', slot: 0, slots: 2 },
    ];
    expect(freePlaces(sitting, taken)).toEqual([
      { key: '1 1', roomId: '1', room: 'Room 1', slot: 1, startsAt: '2026-03-14T13:30:00.000Z' },
      { key: '4 0', roomId: '4', room: 'Room 4', slot: 0, startsAt: '2026-03-14T13:00:00.000Z' },
    ]);
  });
});
