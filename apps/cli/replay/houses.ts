import type { Day, Id, Label } from '#kernel';
import { idFrom } from '#platform';
import type { Policy } from '#programme';

/** A courthouse of the play: its rooms, who serves there, and whose jury duty is served there. */
export interface House {
  readonly place: number;
  readonly name: Label;
  readonly rooms: readonly { readonly roomId: Id; readonly name: Label; readonly judgeId: Id }[];
  readonly bailiffId: Id;
  readonly clerkId: Id;
  readonly monitorId: Id;
  readonly interpreterId: Id;
  readonly schools: readonly Id[];
}

/** Hearings one room holds on a Saturday. */
export const SLOTS = 2;
export const SLOT_MINUTES = 90;
/** A real Saturday had twelve rooms; where more are needed, the court sits in several houses. */
const ROOMS = 12;
const SATURDAYS = 50;
const HEARD_OF_REFERRED = 0.42;
/** More seats than duties, since not everybody comes who is asked. */
const SEATS_PER_DUTY = 1.2;
const SCHOOLS = 12;

const NAMES = ['North', 'South', 'East', 'West', 'River', 'Harbor', 'Hill', 'Park', 'Mill', 'Bridge', 'Orchard', 'Garden'];

/** Hearings to expect on a Saturday. */
export const hearingsExpected = (cases: number) => (cases * HEARD_OF_REFERRED) / SATURDAYS;

/** As many courthouses of twelve rooms as the hearings and the jury duty that follows from them need. */
export function housesFor(programmeId: Id, cases: number, { grid, panel }: Policy): readonly House[] {
  const duties = grid.flatMap(({ items }) => items).filter(({ sanction, mandatory }) => sanction === 'jury-duty' && mandatory);
  const each = duties.reduce((all, { min, max }) => all + (min + max) / 2, 0) / Math.max(1, duties.length);
  const expected = hearingsExpected(cases);
  const rooms = Math.max(expected / SLOTS, (expected * each * SEATS_PER_DUTY) / (panel.size + panel.standby));
  return Array.from({ length: Math.max(1, Math.ceil(rooms / ROOMS)) }, (_, place) => houseOf(programmeId, place, ROOMS));
}

export function houseOf(programmeId: Id, place: number, rooms: number): House {
  const id = (what: string) => idFrom('replay', programmeId, 'house', place, what);
  const name = NAMES[place] ?? `House ${place + 1}`;
  return {
    place,
    name,
    rooms: Array.from({ length: rooms }, (_, i) => ({
      roomId: id(`room ${i}`),
      name: `${name} ${i + 1}`,
      judgeId: id(`judge ${i}`),
    })),
    bailiffId: id('bailiff'),
    clerkId: id('clerk'),
    monitorId: id('monitor'),
    interpreterId: id('interpreter'),
    schools: Array.from({ length: SCHOOLS }, (_, i) => id(`school ${i}`)),
  };
}

export const sittingIdOf = (programmeId: Id, house: House, on: Day): Id =>
  idFrom('replay', programmeId, 'sitting', house.place, on);
