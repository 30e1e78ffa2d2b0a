import type { Code, Id, Moment } from '#kernel';
import { before, later } from './known.js';
import type { Docketed, ScheduledSitting } from './sitting.file.js';

/** Where and for whom a hearing is to be docketed. */
export type Proposed = Pick<
  Docketed,
  'hearingId' | 'youthId' | 'guardianIds' | 'incidentId' | 'roomId' | 'slot' | 'slots' | 'language'
>;

/** A time at which somebody is at another sitting. */
export interface Busy {
  readonly personId: Id;
  readonly fromAt: Moment;
  readonly untilAt: Moment;
}

/** What the sitting itself cannot know of the people who are to come. */
export interface Elsewhere {
  /** Who said they cannot come that day. */
  readonly unavailable: readonly Id[];
  /** Who is booked at another sitting that day, and when. */
  readonly elsewhere: readonly Busy[];
  /** Interpreters of this sitting who are relatives of the family. */
  readonly relatives: readonly Id[];
}

/** What nobody can let stand. */
export const hardConflicts = {
  RoomUnknown: 'This sitting has no such room.',
  RoomBlocked: 'That room is out of use.',
  OverCapacity: 'The room has no such slot on this day.',
  RoomTaken: 'Another hearing has that room at that time.',
  PartyServesThere: 'Somebody of this family serves in that room.',
  PersonInTwoRooms: 'Somebody would have to be in two rooms at once.',
  AtAnotherSitting: 'Somebody is booked at another sitting at that time.',
} as const;
export type HardConflict = keyof typeof hardConflicts;

/** What may stand when somebody looked at it. */
export const softConflicts = {
  'co-respondents-back-to-back': 'co-respondents of one incident would be heard one right after the other',
  'co-respondents-share-waiting': 'co-respondents of one incident would wait at the same time',
  unavailable: 'somebody said they cannot come that day',
  'booked-elsewhere': 'somebody is booked at another sitting that day',
  'no-interpreter': 'no interpreter is booked in the language of the family',
  'juror-that-day': 'the young person is here as a juror that day',
} as const;
export type SoftConflict = keyof typeof softConflicts;

type Time = Pick<Docketed, 'slot' | 'slots'>;
export const overlapping = (a: Time, b: Time) => a.slot < b.slot + b.slots && b.slot < a.slot + a.slots;
const neighbouring = (a: Time, b: Time) => a.slot + a.slots === b.slot || b.slot + b.slots === a.slot;

const familyOf = ({ youthId, guardianIds }: Pick<Docketed, 'youthId' | 'guardianIds'>) => [youthId, ...guardianIds];
const staffOf = ({ roles }: ScheduledSitting, roomId: Id) =>
  roles.filter((role) => role.roomId === roomId).map(({ personId }) => personId);
const shares = (some: readonly Id[], others: readonly Id[]) => some.some((id) => others.includes(id));

const others = ({ hearings }: ScheduledSitting, hearingId: Id | null) =>
  Object.values(hearings).filter((other) => other.hearingId !== hearingId && other.outcome === null);

const busyThen = (elsewhere: readonly Busy[], people: readonly Id[], fromAt: Moment, untilAt: Moment) =>
  elsewhere.some((busy) => people.includes(busy.personId) && before(busy.fromAt, untilAt) && before(fromAt, busy.untilAt));

/** The first reason why a hearing cannot be there at all, or null. */
export function hardConflict(file: ScheduledSitting, proposed: Proposed, elsewhere: readonly Busy[]): HardConflict | null {
  const room = file.rooms[proposed.roomId];
  if (!room) return 'RoomUnknown';
  if (room.blocked !== null) return 'RoomBlocked';
  if (proposed.slot + proposed.slots > file.slotsPerRoom) return 'OverCapacity';
  const atThatTime = others(file, proposed.hearingId).filter((other) => overlapping(other, proposed));
  if (atThatTime.some(({ roomId }) => roomId === proposed.roomId)) return 'RoomTaken';
  const serving = file.roles.filter(({ roomId }) => roomId === null || roomId === proposed.roomId);
  const family = familyOf(proposed);
  if (
    shares(
      family,
      serving.map(({ personId }) => personId),
    )
  )
    return 'PartyServesThere';
  const people = [...family, ...staffOf(file, proposed.roomId)];
  if (atThatTime.some((other) => shares(people, [...familyOf(other), ...staffOf(file, other.roomId)]))) return 'PersonInTwoRooms';
  const fromAt = later(file.opensAt, proposed.slot * file.slotMinutes);
  const untilAt = later(fromAt, proposed.slots * file.slotMinutes);
  return busyThen(elsewhere, family, fromAt, untilAt) ? 'AtAnotherSitting' : null;
}

/** Why a person cannot serve in a room (null: in all of them), or null. */
export function servingConflict(
  file: ScheduledSitting,
  roomId: Id | null,
  personId: Id,
  elsewhere: readonly Busy[],
): HardConflict | null {
  const all = others(file, null);
  const there = all.filter((hearing) => roomId === null || hearing.roomId === roomId);
  if (there.some((hearing) => familyOf(hearing).includes(personId))) return 'PartyServesThere';
  if (busyThen(elsewhere, [personId], file.opensAt, file.closesAt)) return 'AtAnotherSitting';
  if (roomId === null) return null;
  const busy = all.filter(
    (hearing) => hearing.roomId !== roomId && [...familyOf(hearing), ...staffOf(file, hearing.roomId)].includes(personId),
  );
  return there.some((hearing) => busy.some((other) => overlapping(hearing, other))) ? 'PersonInTwoRooms' : null;
}

/** Whether somebody who speaks the language, and is no relative, is booked for that room. */
export const interpreterBooked = (
  { roles }: ScheduledSitting,
  { roomId, language }: Pick<Docketed, 'roomId' | 'language'>,
  relatives: readonly Id[],
) =>
  roles.some(
    (had) =>
      had.role === 'interpreter' &&
      had.language === language &&
      (had.roomId === null || had.roomId === roomId) &&
      !relatives.includes(had.personId),
  );

const besideCoRespondent = (file: ScheduledSitting, proposed: Proposed): SoftConflict[] => {
  const companions = others(file, proposed.hearingId).filter(({ incidentId }) => incidentId === proposed.incidentId);
  const found: SoftConflict[] = [];
  if (companions.some((other) => other.roomId === proposed.roomId && neighbouring(other, proposed)))
    found.push('co-respondents-back-to-back');
  if (
    companions.some(
      (other) => other.roomId !== proposed.roomId && (overlapping(other, proposed) || neighbouring(other, proposed)),
    )
  )
    found.push('co-respondents-share-waiting');
  return found;
};

/** Every reason why somebody should look again before the hearing is there. */
export function softConflictsOf(
  file: ScheduledSitting,
  proposed: Proposed,
  { unavailable, elsewhere, relatives }: Elsewhere,
): SoftConflict[] {
  const found = besideCoRespondent(file, proposed);
  const family = familyOf(proposed);
  if (shares(family, unavailable)) found.push('unavailable');
  if (elsewhere.some(({ personId }) => family.includes(personId))) found.push('booked-elsewhere');
  if (proposed.language !== null && !interpreterBooked(file, proposed, relatives)) found.push('no-interpreter');
  if (file.presence[`${proposed.youthId}:juror`]) found.push('juror-that-day');
  return found;
}

/** The conflicts found that were not let stand, as one sentence; null when all were. */
export function objection(found: readonly SoftConflict[], overrides: readonly Code[]): string | null {
  const open = found.filter((code) => !overrides.includes(code));
  if (open.length === 0) return null;
  const reasons = open.map((code) => `${softConflicts[code]} (${code})`).join('; ');
  return `Look again, or let it stand by name: ${reasons}.`;
}
