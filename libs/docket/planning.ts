import { minutesBetween, refuse } from '#kernel';
import { hardConflicts, objection, servingConflict, type SoftConflict } from './conflicts.js';
import { ahead, before, later, mustBeCleared, open, roomOf, type Deciding, type Opening } from './known.js';

const roomsTaken = (sameDay: readonly Opening[], { opensAt, closesAt, roomIds }: Opening) =>
  sameDay.some(
    (other) =>
      before(other.opensAt, closesAt) &&
      before(opensAt, other.closesAt) &&
      other.roomIds.some((roomId) => roomIds.includes(roomId)),
  );

/** How a sitting is put in the calendar, and who serves in it. */
export const planning: Deciding<'ScheduleSitting' | 'AddRoom' | 'BlockRoom' | 'UnblockRoom' | 'AssignRole' | 'RelieveRole'> = {
  ScheduleSitting({ on, opensAt, closesAt, venue, rooms, slotMinutes, slotsPerRoom }, file, { today }, known) {
    if (file.stage !== 'unknown') {
      if (file.on === on && file.opensAt === opensAt && file.closesAt === closesAt) return [];
      refuse('SittingScheduled', 'This sitting is scheduled already, for another time.');
    }
    if (on < today) refuse('DayPassed', 'That day is over.');
    if (known.opensOn !== null && known.opensOn !== on)
      refuse('NotThatDay', 'The sitting would open on another day than it is scheduled for.');
    if (known.nonSittingDays.includes(on)) refuse('NonSittingDay', 'The court does not sit on that day.');
    if (minutesBetween(opensAt, closesAt) < slotMinutes * slotsPerRoom)
      refuse('DayTooShort', 'The slots do not fit between opening and closing.');
    const roomIds = new Set(rooms.map(({ roomId }) => roomId));
    if (roomIds.size < rooms.length) refuse('RoomNamedTwice', 'A room is named twice.');
    if (roomsTaken(known.sameDay, { opensAt, closesAt, roomIds: [...roomIds] }))
      refuse('RoomDoubleBooked', 'Another sitting has one of these rooms at that time.');
    const named = rooms.map(({ roomId, name }) => ({ roomId, name }));
    const { policyVersion } = known;
    return [
      {
        type: 'SittingScheduled',
        data: { on, opensAt, closesAt, venue, rooms: named, slotMinutes, slotsPerRoom, policyVersion },
      },
    ];
  },

  AddRoom({ roomId, name }, file, { today }, { sameDay }) {
    const sitting = ahead(file, today);
    const had = sitting.rooms[roomId];
    if (had?.name === name) return [];
    if (had) refuse('RoomKnown', 'This sitting has that room already, by another name.');
    if (roomsTaken(sameDay, { ...sitting, roomIds: [roomId] }))
      refuse('RoomDoubleBooked', 'Another sitting has that room at that time.');
    return [{ type: 'RoomAdded', data: { roomId, name } }];
  },

  BlockRoom({ roomId, because }, file) {
    const sitting = open(file);
    if (roomOf(sitting, roomId).blocked !== null) return [];
    const used = Object.values(sitting.hearings).some((hearing) => hearing.roomId === roomId && hearing.outcome === null);
    if (used) refuse('RoomHasHearings', 'Move the hearings of this room first.');
    return [{ type: 'RoomBlocked', data: { roomId, because } }];
  },

  UnblockRoom({ roomId }, file) {
    return roomOf(open(file), roomId).blocked === null ? [] : [{ type: 'RoomUnblocked', data: { roomId } }];
  },

  AssignRole({ roomId = null, role, personId, language = null, overrides = [], insteadOf }, file, { today }, known) {
    const sitting = ahead(file, today);
    const { on, roles } = sitting;
    if (roomId !== null) roomOf(sitting, roomId);
    const inRole = roles.filter((had) => had.role === role && had.roomId === roomId);
    if (inRole.some((had) => had.personId === personId && had.language === language)) return [];
    const goes = inRole.find((had) => had.personId === insteadOf);
    if (role === 'judge' && inRole.some((had) => had !== goes))
      refuse('RoleFilled', 'Somebody presides there already; relieve them first.');
    mustBeCleared(role, on, known);
    if (role === 'interpreter') {
      if (language === null) refuse('LanguageMissing', 'Say which language the interpreter speaks.');
      if (known.minor) refuse('InterpreterIsChild', 'No child interprets at court.');
      if (known.relatives.length > 0) refuse('InterpreterIsRelative', 'No relative of a family that is heard there interprets.');
    }
    const hard = servingConflict(sitting, roomId, personId, known.elsewhere);
    if (hard) refuse(hard, hardConflicts[hard]);
    const found: SoftConflict[] = [
      ...(known.unavailable.includes(personId) ? (['unavailable'] as const) : []),
      ...(known.elsewhere.some((busy) => busy.personId === personId) ? (['booked-elsewhere'] as const) : []),
    ];
    const objected = objection(found, overrides);
    if (objected) refuse('SoftConflict', objected);
    return [
      ...(goes ? [{ type: 'RoleRelieved' as const, data: { on, roomId, role, personId: goes.personId } }] : []),
      { type: 'RoleAssigned', data: { on, roomId, role, personId, language, overrides: found } },
    ];
  },

  RelieveRole({ roomId = null, role, personId }, file) {
    const { on, roles } = open(file);
    const had = roles.some((other) => other.role === role && other.personId === personId && other.roomId === roomId);
    return had ? [{ type: 'RoleRelieved', data: { on, roomId, role, personId } }] : [];
  },
};

/** When a slot of the day begins. */
export const slotStart = (sitting: { opensAt: string; slotMinutes: number }, slot: number) =>
  later(sitting.opensAt, slot * sitting.slotMinutes);
