import { describe, expect, it } from '@jest/globals';
import { placesFor, type Seeking } from './places.js';
import { assigned, blue, busy, docketed, green, judge, maya, mayas, mother, sitting, theos } from './sitting.testing.js';
import type { ScheduledSitting } from './sitting.file.js';

const nobody = { unavailable: [], elsewhere: [], relatives: [] };
const { roomId: _, slot: __, ...rest } = mayas;
const forMaya: Seeking = { ...rest, slots: 1, language: null };
const file = (...facts: { type: string; data: object }[]) => sitting(...facts).file as ScheduledSitting;
const where = (places: ReturnType<typeof placesFor>) =>
  places.map(({ roomId, slot }) => `${roomId === blue ? 'blue' : 'green'} ${slot}`);

describe('the places of a sitting (F020, F021)', () => {
  it('are the slots of each room that nothing stands in', () => {
    expect(where(placesFor(file(docketed(theos)), null, nobody))).toEqual([
      ...['blue 1', 'blue 2', 'blue 3'],
      ...['green 0', 'green 1', 'green 2', 'green 3'],
    ]);
  });
  it('must have room for the whole hearing', () =>
    expect(where(placesFor(file(docketed({ ...theos, slot: 2 })), null, nobody, 2))).toEqual([
      'blue 0',
      ...['green 0', 'green 1', 'green 2'],
    ]));
  it('are none in a room that is out of use', () => {
    const blocked = { type: 'RoomBlocked', data: { roomId: green, because: 'leak' } };
    expect(where(placesFor(file(blocked), null, nobody))).toEqual(['blue 0', 'blue 1', 'blue 2', 'blue 3']);
  });
  it('say who is needed elsewhere by their part, and never who', () => {
    const known = { ...nobody, elsewhere: [busy(mother, '14:00', '15:00')] };
    const places = placesFor(file(), forMaya, known);
    expect(places.filter(({ hard }) => hard).map(({ slot, hard }) => [slot, hard])).toEqual([
      [0, { code: 'AtAnotherSitting', who: ['guardian'] }],
      [0, { code: 'AtAnotherSitting', who: ['guardian'] }],
    ]);
    expect(JSON.stringify(places)).not.toContain(mother);
    expect(places.find(({ slot }) => slot === 2)?.soft).toEqual([{ code: 'booked-elsewhere', who: ['guardian'] }]);
  });
  it('know when a family would be in two rooms, or serves there', () => {
    const shared = { ...theos, guardianIds: [mother] };
    expect(
      placesFor(file(docketed(shared)), forMaya, nobody).find(({ roomId, slot }) => roomId === green && slot === 0)?.hard,
    ).toEqual({
      code: 'PersonInTwoRooms',
      who: ['guardian'],
    });
    expect(placesFor(file(assigned('judge', mother, blue)), forMaya, nobody)[0]?.hard).toEqual({
      code: 'PartyServesThere',
      who: ['guardian'],
    });
    const staff = [assigned('judge', judge, blue), assigned('judge', judge, green), docketed(theos)];
    expect(placesFor(file(...staff), forMaya, nobody).find(({ roomId, slot }) => roomId === green && slot === 0)?.hard).toEqual({
      code: 'PersonInTwoRooms',
      who: ['staff'],
    });
  });
  it('say what somebody has to look at: co-respondents, a language, a day away', () => {
    const together = file(docketed({ ...theos, incidentId: mayas.incidentId }));
    const places = placesFor(together, { ...forMaya, language: 'es' }, { ...nobody, unavailable: [maya] });
    expect(places.find(({ roomId, slot }) => roomId === blue && slot === 1)?.soft).toEqual([
      { code: 'co-respondents-back-to-back', who: ['respondent'] },
      { code: 'unavailable', who: ['respondent'] },
      { code: 'no-interpreter', who: ['interpreter'] },
    ]);
  });
  it('leave the hearing itself out of its own way', () =>
    expect(where(placesFor(file(docketed(mayas)), forMaya, nobody))).toContain('blue 0'));
});
