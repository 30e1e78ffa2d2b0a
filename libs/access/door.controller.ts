import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Id } from '#kernel';
import { Acting, Allow, CommandBody, Limited, NotHere, Streams, LeavesNothing, type Shape } from '#platform';
import { ApproveSeat, CloseRoomCode, OpenRoomCode, RefuseSeat, SeatDevice, VacateSeat } from './door.commands.js';
import { waitingAt } from './door.file.js';
import { doorDecider } from './door.js';
import type { RoomCode, SeatKey } from './door.handler.js';
import { Juries } from './doors.ports.js';
import { OpenSessions } from './sessions.js';

interface AtDoor {
  readonly hearingId: Id;
  readonly code: { readonly codeId: Id; readonly endsAt: string } | null;
  readonly waiting: readonly {
    readonly seatId: Id;
    readonly sign: string | null;
    readonly device: string | null;
    readonly endsAt: string;
  }[];
  readonly seated: readonly {
    readonly seatId: Id;
    readonly jurorId: Id;
    readonly sign: string | null;
    readonly device: string | null;
    readonly state: 'approved' | 'handed' | 'taken';
    /** Seconds since the tablet asked for anything, to about a minute; null where it does not sit, or was put out. */
    readonly silent: number | null;
  }[];
}

/** Jurors go by the same ids as on the panel that keepers of the room see. */
const doorShapes: Record<'room', Shape<AtDoor>> = {
  room: ({ hearingId, code, waiting, seated }, { persona }) => ({
    ...{ hearingId, code, waiting },
    seated: seated.map((seat) => ({ ...seat, jurorId: persona(seat.jurorId, hearingId, 'juror') })),
  }),
};

/** What an adult in the room does at its door. */
@Controller('hearings/:hearingId')
export class DoorController {
  constructor(
    private readonly bus: CommandBus,
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly juries: Juries,
    private readonly sessions: OpenSessions,
  ) {}

  /** Who waits, and who sits; read from the record itself, so that a tablet stands there at once. */
  @Get('seats')
  @Allow('door:keep')
  @Limited(doorShapes)
  @LeavesNothing('which tablet stands at which seat')
  async seats(@Param('hearingId') hearingId: string): Promise<AtDoor> {
    if (!(await this.juries.of(hearingId))) throw new NotHere();
    const { now } = this.acting.by();
    const { file } = await this.streams.file(doorDecider, hearingId);
    const sitting = Object.values(file.seats).flatMap((seat) => (seat.state === 'taken' ? [seat.sessionId] : []));
    const silent = await this.sessions.silent(sitting);
    const seated = Object.entries(file.seats).flatMap(([seatId, seat]) => {
      if (seat.state !== 'approved' && seat.state !== 'handed' && seat.state !== 'taken') return [];
      const { jurorId, sign, device, state } = seat;
      return [{ seatId, jurorId, sign, device, state, silent: state === 'taken' ? (silent.get(seat.sessionId) ?? null) : null }];
    });
    const waiting = waitingAt(file, now).map(([seatId, { sign, device, endsAt }]) => ({ seatId, sign, device, endsAt }));
    const code = file.code && now < file.code.endsAt ? { codeId: file.code.codeId, endsAt: file.code.endsAt } : null;
    return { hearingId, code, waiting, seated };
  }

  /** The answer holds the code, to be written on a board; it is kept nowhere. */
  @Post('room-code')
  @Allow('door:keep')
  openCode(@CommandBody({ newId: 'codeId' }) command: OpenRoomCode): Promise<RoomCode> {
    return this.bus.execute<OpenRoomCode, RoomCode>(command);
  }

  @Post('room-code/close')
  @Allow('door:keep')
  closeCode(@CommandBody() command: CloseRoomCode) {
    return this.bus.execute(command);
  }

  /** The answer holds the key for the tablet, as a picture to be read by it or typed into it. */
  @Post('seats')
  @Allow('door:keep')
  seatDevice(@CommandBody({ newId: 'seatId' }) command: SeatDevice): Promise<SeatKey> {
    return this.bus.execute<SeatDevice, SeatKey>(command);
  }

  @Post('seats/:seatId/approve')
  @Allow('door:keep')
  approve(@CommandBody() command: ApproveSeat) {
    return this.bus.execute(command);
  }

  @Post('seats/:seatId/refuse')
  @Allow('door:keep')
  refuse(@CommandBody() command: RefuseSeat) {
    return this.bus.execute(command);
  }

  @Post('seats/:seatId/vacate')
  @Allow('door:keep')
  vacate(@CommandBody() command: VacateSeat) {
    return this.bus.execute(command);
  }
}
