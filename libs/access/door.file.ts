import type { Code, Id, Moment } from '#kernel';

/** What can happen at the door of a room on a hearing's tablets. No name stands here. These words stay on record for good. */
export type DoorEvents = {
  /** Only a keyed digest of the code is kept. */
  RoomCodeOpened: { codeId: Id; hash: Code; openedAt: Moment; endsAt: Moment };
  RoomCodeClosed: { codeId: Id; because: 'closed' | 'replaced' };
  /** `sign` stands on the tablet and before the adult, so that they know which one asks. */
  SeatAsked: { seatId: Id; codeId: Id; sessionId: Id; sign: Code; device: Code | null; endsAt: Moment };
  SeatApproved: { seatId: Id; jurorId: Id };
  SeatRefused: { seatId: Id; because: Code };
  /** Without a code, by the hand of an adult; the tablet shows the key of which this is the hash. */
  DeviceSeated: { seatId: Id; jurorId: Id; hash: Code; endsAt: Moment };
  SeatTaken: { seatId: Id; sessionId: Id };
  SeatVacated: { seatId: Id; jurorId: Id; because: Code };
};

export interface RoomCode {
  readonly codeId: Id;
  readonly hash: Code;
  readonly openedAt: Moment;
  readonly endsAt: Moment;
  /** Tablets that asked by this code. */
  readonly asked: number;
}

interface Tablet {
  readonly sign: Code | null;
  readonly device: Code | null;
}

export type Seat = Tablet &
  (
    | { readonly state: 'asked'; readonly sessionId: Id; readonly endsAt: Moment }
    | { readonly state: 'approved'; readonly sessionId: Id; readonly jurorId: Id }
    | { readonly state: 'handed'; readonly jurorId: Id; readonly hash: Code; readonly endsAt: Moment }
    | { readonly state: 'taken'; readonly jurorId: Id; readonly sessionId: Id }
    | { readonly state: 'refused'; readonly sessionId: Id }
    | { readonly state: 'vacated'; readonly jurorId: Id; readonly sessionId: Id | null }
  );

export interface Door {
  readonly code: RoomCode | null;
  readonly seats: Readonly<Record<Id, Seat>>;
}

/** Minutes a room code lives. */
export const CODE_MINUTES = 10;
/** Minutes a tablet waits for an adult before it has to ask again. */
export const WAITING_MINUTES = 15;
/** Minutes within which a tablet that was handed over must sit down. */
export const HANDED_MINUTES = 10;
/** Tablets that may ask by one code: more than any room has, and few enough for an adult to look through. */
export const MOST_ASKED = 24;

/** The seats a juror has now. */
export const seatsOf = (door: Door, jurorId: Id): readonly Id[] =>
  Object.entries(door.seats).flatMap(([seatId, seat]) =>
    (seat.state === 'approved' || seat.state === 'handed' || seat.state === 'taken') && seat.jurorId === jurorId ? [seatId] : [],
  );

/** Tablets that wait for an adult. */
export const waitingAt = (door: Door, now: Moment): readonly (readonly [Id, Extract<Seat, { state: 'asked' }>])[] =>
  Object.entries(door.seats).flatMap(([seatId, seat]) =>
    seat.state === 'asked' && now < seat.endsAt ? [[seatId, seat] as const] : [],
  );
