import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, CommandBody, Leaves, LeavesNothing, Limited, Reading, ReadsPage } from '#platform';
import { attendanceCodes } from './attendance.js';
import { CheckIn, CheckOut, EnterAttendanceFromPaper, HoldRoom, RecordAbsence, ReleaseRoom } from './sitting.commands.js';
import { attendanceShapes } from './shapes.js';
import { AttendanceLine } from './views/attendance.view.js';

/** The door and the rooms on the day: who came, who did not, and which room waits. */
@Controller('sittings')
export class CourtDayController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
  ) {}

  @Post(':sittingId/check-ins')
  @Allow('attendance:take')
  checkIn(@CommandBody() command: CheckIn) {
    return this.bus.execute(command);
  }

  @Post(':sittingId/check-outs')
  @Allow('attendance:take')
  checkOut(@CommandBody() command: CheckOut) {
    return this.bus.execute(command);
  }

  @Post(':sittingId/absences')
  @Allow('attendance:take')
  recordAbsence(@CommandBody() command: RecordAbsence) {
    return this.bus.execute(command);
  }

  @Post(':sittingId/paper/attendance')
  @Allow('paper:enter')
  enterAttendance(@CommandBody() command: EnterAttendanceFromPaper) {
    return this.bus.execute(command);
  }

  @Post(':sittingId/rooms/:roomId/hold')
  @Allow('sitting:hold')
  hold(@CommandBody() command: HoldRoom) {
    return this.bus.execute(command);
  }

  @Post(':sittingId/rooms/:roomId/release')
  @Allow('sitting:hold')
  release(@CommandBody() command: ReleaseRoom) {
    return this.bus.execute(command);
  }

  /** The words of attendance and what each means. */
  @Get('attendance-codes')
  @Allow('attendance:codes')
  @LeavesNothing('a catalogue')
  codes() {
    return Object.entries(attendanceCodes).map(([code, meaning]) => ({ code, ...meaning }));
  }

  @Get(':sittingId/attendance')
  @Allow('attendance:read')
  @Limited(attendanceShapes)
  @Leaves({ person: 'personId' }, 'attendance')
  attendance(@Param('sittingId') sittingId: string, @Query() page: ReadsPage) {
    return this.reading.rows(AttendanceLine, { where: { sittingId }, order: { as: 'ASC', key: 'ASC' }, ...page });
  }
}
