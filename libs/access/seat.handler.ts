import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refuse, type By, type Code, type Id } from '#kernel';
import { newId, Streams, type SignedIn } from '#platform';
import { AskSeat, TakeSeat } from './door.commands.js';
import { WAITING_MINUTES, type Seat } from './door.file.js';
import { doorDecider } from './door.js';
import type { Entered } from './entering.js';
import { LinkSecrets } from './link-secrets.js';
import { codeFrom } from './room-code.js';
import { RoomCodes, type Room } from './room-codes.js';
import { OpenSessions } from './sessions.js';
import { Visitors } from './visitors.js';

/** A seat that was asked for, as its tablet is told. */
export interface AskedSeat {
  readonly seatId: Id;
  readonly sign: Code | null;
  readonly state: Seat['state'];
}

const SIGN_LENGTH = 3;
const JUROR = { accountId: null, role: 'juror', kind: 'juror' } as const;

/** What tablets do at the door of a room, before anybody knows whose they are. */
@Injectable()
export class Seats {
  constructor(
    private readonly streams: Streams,
    private readonly visitors: Visitors,
    private readonly sessions: OpenSessions,
    private readonly secrets: LinkSecrets,
    private readonly codes: RoomCodes,
  ) {}

  /** Asks for a seat by a code; the session may do nothing but ask what became of it. Null where no room has the code. */
  async ask(code: string, device?: Code): Promise<(AskedSeat & { token: string }) | null> {
    const room = await this.codes.find(code);
    if (!room) return null;
    const { hearingId, programmeId, hash } = room;
    const [seatId, sessionId, sign] = [newId(), newId(), codeFrom(randomBytes(16), SIGN_LENGTH).toLowerCase()];
    const asking = { hearingId, seatId, sessionId, sign, ...(device !== undefined && { device }) };
    await this.at(room, sessionId, (by) =>
      this.streams.perform(doorDecider, hearingId, Object.assign(new AskSeat(), asking), by, { hash }),
    );
    const opening = { ...JUROR, programmeId, personId: null, scope: { hearingId, seatId }, proof: ['room-code'] };
    const { token } = await this.sessions.open({ ...opening, pending: 'approval' }, { sessionId, minutes: WAITING_MINUTES });
    return { token, seatId, sign, state: 'asked' };
  }

  /** What became of the seat a tablet asked for. */
  async own(signedIn: SignedIn): Promise<AskedSeat> {
    const { seatId, ...room } = roomOf(signedIn);
    const { file } = await this.at(room, signedIn.sessionId, () => this.streams.file(doorDecider, room.hearingId));
    const { sign, state } = file.seats[seatId] ?? noSeat();
    return { seatId, sign, state };
  }

  /** Sits down where an adult let the tablet in; its session that waited is over, and the new one is the juror's. */
  async take(signedIn: SignedIn): Promise<Entered> {
    const { seatId, ...room } = roomOf(signedIn);
    const entered = await this.sitDown(room, seatId, ['room-code', 'approval']);
    await this.sessions.revoke(signedIn.sessionId, 'seat-taken');
    return entered;
  }

  /** Sits down by the key an adult had made for the tablet in their hands. */
  async takeByKey(key: string): Promise<Entered> {
    const { programmeId, linkId: hearingId, hash } = this.secrets.read(key);
    const room = { programmeId, hearingId };
    const { file } = await this.at(room, hearingId, () => this.streams.file(doorDecider, hearingId));
    const found = Object.entries(file.seats).find(([, seat]) => seat.state !== 'asked' && 'hash' in seat && seat.hash === hash);
    if (!found) refuse('KeyForeign', 'This key belongs to no seat here, or was used already. Ask an adult in the room.');
    return this.sitDown(room, found[0], ['approval'], hash);
  }

  /** The session is opened first and undone where the seat is gone meanwhile: its token is told to nobody before. */
  private async sitDown(room: Room, seatId: Id, proof: readonly Code[], hash?: string): Promise<Entered> {
    const { programmeId, hearingId } = room;
    const sessionId = newId();
    const jurorId = await this.at(room, sessionId, async () => {
      const seat = (await this.streams.file(doorDecider, hearingId)).file.seats[seatId];
      return seat && 'jurorId' in seat ? seat.jurorId : null;
    });
    const opening = { ...JUROR, programmeId, personId: jurorId, scope: { hearingId }, proof };
    const { token } = await this.sessions.open(opening, { sessionId });
    const taking = Object.assign(new TakeSeat(), { hearingId, seatId, sessionId });
    try {
      await this.at(room, sessionId, (by) => this.streams.perform(doorDecider, hearingId, taking, by, { hash }));
    } catch (error) {
      await this.sessions.revoke(sessionId, 'seat-gone');
      throw error;
    }
    return { token, programmeId, role: JUROR.role, personId: jurorId };
  }

  private at<T>({ programmeId }: Room, actor: Id, work: (by: By) => Promise<T>): Promise<T> {
    return this.visitors.as({ actor, role: 'visitor', programmeId }, work);
  }
}

function noSeat(): never {
  refuse('NoSuchSeat', 'This tablet asked for no seat.');
}

function roomOf({ programmeId, scope: { hearingId, seatId } }: SignedIn): Room & { seatId: Id } {
  if (!hearingId || !seatId) noSeat();
  return { programmeId, hearingId, seatId };
}
