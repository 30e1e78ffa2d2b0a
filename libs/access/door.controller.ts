import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Acting, Allow, CommandBody, NotHere, Streams, LeavesNothing } from '#platform';
import { ApproveSeat, CloseRoomCode, OpenRoomCode, RefuseSeat, SeatDevice, VacateSeat } from './door.commands.js';
import { waitingAt } from './door.file.js';
import { doorDecider } from './door.js';
import { Juries } from './doors.ports.js';

/** What an adult in the room does at its door. */
@Controller('hearings/:hearingId')
export class DoorController {
  constructor(
    private readonly bus: CommandBus,
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly juries: Juries,
  ) {}

  /** Who waits, and who sits; read from the record itself, so that a tablet stands there at once. */
  @Get('seats')
  @Allow('door:keep')
  @LeavesNothing('which tablet stands at which seat')
  async seats(@Param('hearingId') hearingId: string) {
    if (!(await this.juries.of(hearingId))) throw new NotHere();
    const { now } = this.acting.by();
    const { file } = await this.streams.file(doorDecider, hearingId);
    const seated = Object.entries(file.seats).flatMap(([seatId, seat]) =>
      seat.state === 'approved' || seat.state === 'handed' || seat.state === 'taken'
        ? [{ seatId, jurorId: seat.jurorId, sign: seat.sign, device: seat.device, state: seat.state }]
        : [],
    );
    const waiting = waitingAt(file, now).map(([seatId, { sign, device, endsAt }]) => ({ seatId, sign, device, endsAt }));
    const code = file.code && now < file.code.endsAt ? { codeId: file.code.codeId, endsAt: file.code.endsAt } : null;
    return { code, waiting, seated };
  }

  /** The answer holds the code, to be written on a board; it is kept nowhere. */
  @Post('room-code')
  @Allow('door:keep')
  openCode(@CommandBody({ newId: 'codeId' }) command: OpenRoomCode) {
    return this.bus.execute(command);
  }

  @Post('room-code/close')
  @Allow('door:keep')
  closeCode(@CommandBody() command: CloseRoomCode) {
    return this.bus.execute(command);
  }

  /** The answer holds the key for the tablet, as a picture to be read by it or typed into it. */
  @Post('seats')
  @Allow('door:keep')
  seatDevice(@CommandBody({ newId: 'seatId' }) command: SeatDevice) {
    return this.bus.execute(command);
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
