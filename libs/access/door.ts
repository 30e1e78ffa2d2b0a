import { refuse, type Code, type CommandsOf, type Decider, type Fact, type Id, type Moment } from '#kernel';
import type * as Commands from './door.commands.js';
import {
  CODE_MINUTES,
  HANDED_MINUTES,
  MOST_ASKED,
  seatsOf,
  WAITING_MINUTES,
  type Door,
  type DoorEvents,
  type RoomCode,
  type Seat,
} from './door.file.js';
import { isEarly, later } from './moments.js';

/** What must be known of the hearing behind the door, and of what the tablet brought. */
export interface DoorKnown {
  /** Jurors and alternates of the hearing now; null where there is no such hearing, or it is over. */
  readonly jurors: readonly Id[] | null;
  /** Of the code or the key: of the one made, or of the one that was brought. */
  readonly hash: Code;
}

type DoorFact = Fact<DoorEvents>;

/** The code of the room, or a refusal. */
function codeOf({ code }: Door, hash: Code, now: Moment): RoomCode {
  if (code === null || code.hash !== hash)
    refuse('CodeWrong', 'No room has that code. Look at it again, or ask an adult in the room.');
  if (isEarly(now, code.openedAt))
    refuse('ClockWrong', 'By the clock of the court this code was not made yet, so the clock is wrong. Tell an adult.');
  if (now >= code.endsAt) refuse('CodeExpired', 'This code is over. Ask an adult in the room for a new one.');
  return code;
}

function seatOf({ seats }: Door, seatId: Id): Seat {
  return seats[seatId] ?? refuse('NoSuchSeat', 'No tablet by that id asked for a seat here.');
}

function juryOf(jurors: DoorKnown['jurors'], jurorId: Id): void {
  if (jurors === null) refuse('HearingOver', 'This hearing is not under way, so nobody can be seated.');
  if (!jurors.includes(jurorId)) refuse('NotOnThisJury', 'This person is not a juror of this hearing.');
}

/** One juror has one tablet: what they had before is put out. */
const putOut = (door: Door, jurorId: Id, besides: Id): DoorFact[] =>
  seatsOf(door, jurorId)
    .filter((seatId) => seatId !== besides)
    .map((seatId) => ({ type: 'SeatVacated', data: { seatId, jurorId, because: 'replaced' } }));

export const doorDecider: Decider<Door, DoorEvents, CommandsOf<typeof Commands>, DoorKnown> = {
  category: 'door',
  initial: { code: null, seats: {} },

  decide: {
    OpenRoomCode({ codeId }, { code }, { now }, { jurors, hash }) {
      if (code?.codeId === codeId) return [];
      if (jurors === null) refuse('HearingOver', 'This hearing is not under way, so its room needs no code.');
      const closed: DoorFact[] = code ? [{ type: 'RoomCodeClosed', data: { codeId: code.codeId, because: 'replaced' } }] : [];
      return [...closed, { type: 'RoomCodeOpened', data: { codeId, hash, openedAt: now, endsAt: later(now, CODE_MINUTES) } }];
    },
    CloseRoomCode: (_, { code }) => (code ? [{ type: 'RoomCodeClosed', data: { codeId: code.codeId, because: 'closed' } }] : []),
    AskSeat({ seatId, sessionId, sign, device = null }, door, { now }, { hash }) {
      const { codeId, asked } = codeOf(door, hash, now);
      if (door.seats[seatId]) return [];
      if (asked >= MOST_ASKED)
        refuse('TooManyAsked', 'Too many tablets asked by this code. Ask an adult in the room for a new one.');
      const endsAt = later(now, WAITING_MINUTES);
      return [{ type: 'SeatAsked', data: { seatId, codeId, sessionId, sign, device, endsAt } }];
    },
    ApproveSeat({ seatId, jurorId }, door, { now }, { jurors }) {
      const seat = seatOf(door, seatId);
      if ((seat.state === 'approved' || seat.state === 'taken') && seat.jurorId === jurorId) return [];
      if (seat.state !== 'asked') refuse('SeatDecided', 'It was decided about this tablet already.');
      if (now >= seat.endsAt) refuse('SeatExpired', 'This tablet waited too long. Let it ask again.');
      juryOf(jurors, jurorId);
      return [...putOut(door, jurorId, seatId), { type: 'SeatApproved', data: { seatId, jurorId } }];
    },
    RefuseSeat({ seatId, because }, door) {
      const seat = seatOf(door, seatId);
      if (seat.state === 'refused') return [];
      if (seat.state !== 'asked') refuse('SeatDecided', 'It was decided about this tablet already.');
      return [{ type: 'SeatRefused', data: { seatId, because } }];
    },
    SeatDevice({ seatId, jurorId }, door, { now }, { jurors, hash }) {
      const known = door.seats[seatId];
      if (known) return known.state === 'handed' && known.jurorId === jurorId ? [] : refuse('SeatDecided', 'That seat is given.');
      juryOf(jurors, jurorId);
      const endsAt = later(now, HANDED_MINUTES);
      return [...putOut(door, jurorId, seatId), { type: 'DeviceSeated', data: { seatId, jurorId, hash, endsAt } }];
    },
    TakeSeat({ seatId, sessionId }, door, { now }, { hash }) {
      const seat = door.seats[seatId];
      if (!seat || (seat.state === 'handed' && seat.hash !== hash))
        refuse('KeyForeign', 'This key belongs to no seat here. Ask an adult in the room.');
      if (seat.state === 'asked') refuse('NotApproved', 'Nobody has let this tablet in yet.');
      if (seat.state === 'taken') refuse('SeatTaken', 'This seat was taken already. Ask an adult in the room.');
      if (seat.state !== 'approved' && seat.state !== 'handed')
        refuse('SeatGone', 'This tablet was turned away or put out. Ask an adult in the room.');
      if (seat.state === 'handed' && now >= seat.endsAt)
        refuse('KeyExpired', 'This key is over. Ask an adult in the room for a new one.');
      return [{ type: 'SeatTaken', data: { seatId, sessionId } }];
    },
    VacateSeat({ seatId, because }, door) {
      const seat = seatOf(door, seatId);
      if (seat.state === 'vacated') return [];
      if (seat.state === 'asked' || seat.state === 'refused') refuse('NotSeated', 'This tablet has no seat.');
      return [{ type: 'SeatVacated', data: { seatId, jurorId: seat.jurorId, because } }];
    },
  },

  evolve: {
    RoomCodeOpened: (door, code) => ({ ...door, code: { ...code, asked: 0 } }),
    RoomCodeClosed: (door) => ({ ...door, code: null }),
    SeatAsked: ({ code, seats }, { seatId, sessionId, sign, device, endsAt }) => ({
      code: code && { ...code, asked: code.asked + 1 },
      seats: { ...seats, [seatId]: { state: 'asked', sessionId, sign, device, endsAt } },
    }),
    SeatApproved: (door, { seatId, jurorId }) =>
      changed(door, seatId, (seat) =>
        seat.state === 'asked' ? { ...tablet(seat), state: 'approved', sessionId: seat.sessionId, jurorId } : seat,
      ),
    SeatRefused: (door, { seatId }) =>
      changed(door, seatId, (seat) =>
        seat.state === 'asked' ? { ...tablet(seat), state: 'refused', sessionId: seat.sessionId } : seat,
      ),
    DeviceSeated: (door, { seatId, jurorId, hash, endsAt }) => ({
      ...door,
      seats: { ...door.seats, [seatId]: { state: 'handed', sign: null, device: null, jurorId, hash, endsAt } },
    }),
    SeatTaken: (door, { seatId, sessionId }) =>
      changed(door, seatId, (seat) =>
        seat.state === 'approved' || seat.state === 'handed'
          ? { ...tablet(seat), state: 'taken', jurorId: seat.jurorId, sessionId }
          : seat,
      ),
    SeatVacated: (door, { seatId, jurorId }) =>
      changed(door, seatId, (seat) => ({
        ...tablet(seat),
        state: 'vacated',
        jurorId,
        sessionId: 'sessionId' in seat ? seat.sessionId : null,
      })),
  },
};

const tablet = ({ sign, device }: Seat) => ({ sign, device });

const changed = (door: Door, seatId: Id, change: (seat: Seat) => Seat): Door => {
  const seat = door.seats[seatId];
  return seat ? { ...door, seats: { ...door.seats, [seatId]: change(seat) } } : door;
};
