import type { Code, Id, Moment } from '#kernel';
import {
  hardConflict,
  softConflictsOf,
  type Elsewhere,
  type HardConflict,
  type Proposed,
  type SoftConflict,
} from './conflicts.js';
import { slotStart } from './planning.js';
import type { ScheduledSitting } from './sitting.file.js';

/** A reason against a place, and whose it is by their part; never who. */
export interface Against<C extends Code> {
  readonly code: C;
  readonly who: readonly Code[];
}

/** A slot of a room in which nothing stands yet. */
export interface Place {
  readonly roomId: Id;
  readonly slot: number;
  readonly startsAt: Moment;
  /** Nobody can let it stand; null where the place is free. */
  readonly hard: Against<HardConflict> | null;
  /** Somebody has to look at it. */
  readonly soft: readonly Against<SoftConflict>[];
}

/** For whom a place is sought; the hearing's own id where it is on a docket already. */
export type Seeking = Omit<Proposed, 'roomId' | 'slot'>;

/** The room, not the people, is why nothing fits. */
const OF_THE_ROOM: readonly HardConflict[] = ['RoomUnknown', 'RoomBlocked', 'OverCapacity', 'RoomTaken'];

const overlaps = (busy: { fromAt: Moment; untilAt: Moment }, from: number, until: number) =>
  Date.parse(busy.fromAt) < until && from < Date.parse(busy.untilAt);

type Asked = { readonly file: ScheduledSitting; readonly place: Proposed; readonly known: Elsewhere };

/** Which parts of the family a test finds. */
const parts = ({ youthId, guardianIds }: Seeking, test: (id: Id) => boolean): Code[] => [
  ...(test(youthId) ? ['respondent'] : []),
  ...(guardianIds.some(test) ? ['guardian'] : []),
];

function whoseHard({ file, place, known }: Asked, code: HardConflict): Code[] {
  if (code === 'PartyServesThere') return parts(place, (id) => file.roles.some(({ personId }) => personId === id));
  const from = Date.parse(slotStart(file, place.slot));
  const until = Date.parse(slotStart(file, place.slot + place.slots));
  if (code === 'AtAnotherSitting')
    return parts(place, (id) => known.elsewhere.some((busy) => busy.personId === id && overlaps(busy, from, until)));
  const others = Object.values(file.hearings).filter(
    ({ hearingId, outcome }) => hearingId !== place.hearingId && outcome === null,
  );
  const family = parts(place, (id) => others.some(({ youthId, guardianIds }) => id === youthId || guardianIds.includes(id)));
  return family.length > 0 ? family : ['staff'];
}

function whoseSoft({ place, known }: Asked, code: SoftConflict): Code[] {
  if (code === 'unavailable') return parts(place, (id) => known.unavailable.includes(id));
  if (code === 'booked-elsewhere') return parts(place, (id) => known.elsewhere.some(({ personId }) => personId === id));
  return code === 'no-interpreter' ? ['interpreter'] : ['respondent'];
}

/** Every place of a sitting in which the hearing would fit by the room, with what speaks against it. */
export function placesFor(file: ScheduledSitting, seeking: Seeking | null, known: Elsewhere, slots = 1): Place[] {
  const anybody = { hearingId: '', youthId: '', guardianIds: [], incidentId: '', language: null, slots };
  return Object.keys(file.rooms).flatMap((roomId) =>
    Array.from({ length: file.slotsPerRoom }, (_, slot) => ({ ...(seeking ?? anybody), roomId, slot })).flatMap(
      (place): Place[] => {
        const code = hardConflict(file, place, known.elsewhere);
        if (code && OF_THE_ROOM.includes(code)) return [];
        const asked = { file, place, known };
        const soft = seeking && !code ? softConflictsOf(file, place, known) : [];
        return [
          {
            ...{ roomId, slot: place.slot, startsAt: slotStart(file, place.slot) },
            hard: code && { code, who: whoseHard(asked, code) },
            soft: soft.map((one) => ({ code: one, who: whoseSoft(asked, one) })),
          },
        ];
      },
    ),
  );
}
