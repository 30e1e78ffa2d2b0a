import { without, type Code, type Day, type Decider, type Id, type Label, type Minutes, type Moment } from '#kernel';
import type { SittingEvents } from './sitting.events.js';

export interface Room {
  readonly name: Label;
  readonly blocked: Code | null;
  /** The hearings that wait while the room is on hold. */
  readonly held: readonly Id[] | null;
}

export type Assigned = Pick<SittingEvents['RoleAssigned'], 'roomId' | 'role' | 'personId' | 'language'>;

export type Docketed = Omit<SittingEvents['HearingDocketed'], 'on' | 'roomName' | 'format' | 'overrides'> & {
  outcome: Code | null;
};

/** One stay in the building. */
export interface Stay {
  readonly from: Moment;
  readonly until: Moment | null;
  readonly because: Code | null;
}

export interface Presence {
  readonly personId: Id;
  readonly as: Code;
  /** What they came for. */
  readonly hearingIds: readonly Id[];
  readonly stays: readonly Stay[];
}

/** How a hearing came off the docket. */
export interface TakenOff {
  readonly how: Code;
  readonly because: Code;
  readonly askedBy: Code;
}

export type ScheduledSitting = {
  readonly stage: 'open' | 'called-off' | 'closed';
  readonly on: Day;
  readonly opensAt: Moment;
  readonly closesAt: Moment;
  readonly slotMinutes: Minutes;
  readonly slotsPerRoom: number;
  readonly rooms: Readonly<Record<Id, Room>>;
  readonly roles: readonly Assigned[];
  readonly hearings: Readonly<Record<Id, Docketed>>;
  readonly off: Readonly<Record<Id, TakenOff>>;
  readonly callsGiven: number;
  /** By person and what they came as. */
  readonly presence: Readonly<Record<string, Presence>>;
  /** The day until which a locked docket is open again. */
  readonly unlockedUntil: Day | null;
  readonly absences: Readonly<Record<string, { readonly because: Code; readonly excused: boolean }>>;
  /** Since when the list of the day hangs out. */
  readonly published: Moment | null;
  /** Hearings that stand on no list that others can read. */
  readonly restricted: readonly Id[];
};

export type Sitting = { readonly stage: 'unknown' } | ScheduledSitting;

export const comingAs = (personId: Id, as: Code) => `${personId}:${as}`;

/** Who is in the building now as what; nobody is here twice as the same. */
export const isHere = (presence: Presence | undefined) => presence?.stays.at(-1)?.until === null;

type Change<E extends keyof SittingEvents> = (file: ScheduledSitting, data: Readonly<SittingEvents[E]>) => ScheduledSitting;

// Nothing but the scheduling can be first in a stream.
const scheduled =
  <E extends keyof SittingEvents>(change: Change<E>) =>
  (file: Sitting, data: Readonly<SittingEvents[E]>): Sitting =>
    file.stage === 'unknown' ? file : change(file, data);

const room = (file: ScheduledSitting, roomId: Id, change: Partial<Room>): ScheduledSitting => {
  const was = file.rooms[roomId];
  return was ? { ...file, rooms: { ...file.rooms, [roomId]: { ...was, ...change } } } : file;
};

const hearing = (file: ScheduledSitting, hearingId: Id, change: Partial<Docketed>): ScheduledSitting => {
  const was = file.hearings[hearingId];
  return was ? { ...file, hearings: { ...file.hearings, [hearingId]: { ...was, ...change } } } : file;
};

const takenOff = (how: Code) =>
  scheduled<'HearingVacated'>((file, { hearingId, because, askedBy }) => ({
    ...file,
    hearings: without(file.hearings, hearingId),
    off: { ...file.off, [hearingId]: { how, because, askedBy } },
  }));

const came: Change<'PersonCheckedIn'> = (file, { personId, as, hearingIds, at }) => {
  const key = comingAs(personId, as);
  const stays = [...(file.presence[key]?.stays ?? []), { from: at, until: null, because: null }];
  return {
    ...file,
    absences: without(file.absences, key),
    presence: { ...file.presence, [key]: { personId, as, hearingIds, stays } },
  };
};

const left: Change<'PersonCheckedOut'> = (file, { personId, as, at, because }) => {
  const key = comingAs(personId, as);
  const was = file.presence[key];
  if (!was) return file;
  const stays = was.stays.map((stay) => (stay.until === null ? { ...stay, until: at, because } : stay));
  return { ...file, presence: { ...file.presence, [key]: { ...was, stays } } };
};

export const evolve: Decider<Sitting, SittingEvents, never>['evolve'] = {
  SittingScheduled: (_, { on, opensAt, closesAt, rooms, slotMinutes, slotsPerRoom }) => ({
    stage: 'open',
    on,
    opensAt,
    closesAt,
    slotMinutes,
    slotsPerRoom,
    rooms: Object.fromEntries(rooms.map(({ roomId, name }) => [roomId, { name, blocked: null, held: null }])),
    roles: [],
    hearings: {},
    off: {},
    callsGiven: 0,
    presence: {},
    unlockedUntil: null,
    absences: {},
    published: null,
    restricted: [],
  }),
  RoomAdded: scheduled<'RoomAdded'>((file, { roomId, name }) => ({
    ...file,
    rooms: { ...file.rooms, [roomId]: { name, blocked: null, held: null } },
  })),
  RoomBlocked: scheduled<'RoomBlocked'>((file, { roomId, because }) => room(file, roomId, { blocked: because })),
  RoomUnblocked: scheduled<'RoomUnblocked'>((file, { roomId }) => room(file, roomId, { blocked: null })),
  RoleAssigned: scheduled<'RoleAssigned'>((file, { roomId, role, personId, language }) => ({
    ...file,
    roles: [...file.roles, { roomId, role, personId, language }],
  })),
  RoleRelieved: scheduled<'RoleRelieved'>((file, { roomId, role, personId }) => ({
    ...file,
    roles: file.roles.filter((had) => had.roomId !== roomId || had.role !== role || had.personId !== personId),
  })),
  HearingDocketed: scheduled<'HearingDocketed'>(
    (file, { on: _on, roomName: _name, format: _format, overrides: _over, ...docketed }) => ({
      ...file,
      hearings: { ...file.hearings, [docketed.hearingId]: { ...docketed, outcome: null } },
      off: without(file.off, docketed.hearingId),
      callsGiven: docketed.callNumber,
    }),
  ),
  HearingMoved: scheduled<'HearingMoved'>((file, { hearingId, roomId, slot, startsAt }) =>
    hearing(file, hearingId, { roomId, slot, startsAt }),
  ),
  HearingContinued: takenOff('continued'),
  HearingPostponed: takenOff('postponed'),
  HearingVacated: takenOff('vacated'),
  OutcomeRecorded: scheduled<'OutcomeRecorded'>((file, { hearingId, outcome }) => hearing(file, hearingId, { outcome })),
  PersonCheckedIn: scheduled<'PersonCheckedIn'>(came),
  PersonCheckedOut: scheduled<'PersonCheckedOut'>(left),
  AbsenceRecorded: scheduled<'AbsenceRecorded'>((file, { personId, as, because, excused }) => ({
    ...file,
    absences: { ...file.absences, [comingAs(personId, as)]: { because, excused } },
  })),
  SittingHeld: scheduled<'SittingHeld'>((file, { roomId, hearings }) =>
    room(file, roomId, { held: hearings.map(({ hearingId }) => hearingId) }),
  ),
  RoomReleased: scheduled<'RoomReleased'>((file, { roomId, hearings }) =>
    hearings.reduce((now, { hearingId, startsAt }) => hearing(now, hearingId, { startsAt }), room(file, roomId, { held: null })),
  ),
  SittingCalledOff: scheduled<'SittingCalledOff'>((file, { because, hearings }) => ({
    ...file,
    stage: 'called-off',
    hearings: hearings.reduce((rest, { hearingId }) => without(rest, hearingId), file.hearings),
    off: {
      ...file.off,
      ...Object.fromEntries(hearings.map(({ hearingId }) => [hearingId, { how: 'called-off', because, askedBy: 'court' }])),
    },
  })),
  DocketPublished: scheduled<'DocketPublished'>((file, { at }) => ({ ...file, published: at })),
  DocketWithdrawn: scheduled<'DocketWithdrawn'>((file) => ({ ...file, published: null })),
  EntryRestricted: scheduled<'EntryRestricted'>((file, { hearingId }) => ({
    ...file,
    restricted: [...file.restricted, hearingId],
  })),
  RestrictionLifted: scheduled<'RestrictionLifted'>((file, { hearingId }) => ({
    ...file,
    restricted: file.restricted.filter((one) => one !== hearingId),
  })),
  // What was entered stands in the facts beside it.
  AttendanceEnteredFromPaper: (file) => file,
  DayUnlocked: scheduled<'DayUnlocked'>((file, { until }) => ({ ...file, unlockedUntil: until })),
  SittingClosed: scheduled<'SittingClosed'>((file) => ({ ...file, stage: 'closed' })),
};
