import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Allow, CommandBody, IsDay, LeavesNothing, Limited, Reading, ReadsPage } from '#platform';
import {
  AddRoom,
  AssignRole,
  BlockRoom,
  CallOffSitting,
  CloseSitting,
  RelieveRole,
  ScheduleSitting,
  UnblockRoom,
  UnlockDay,
} from './sitting.commands.js';
import { assignmentShapes, sittingShapes } from './shapes.js';
import { AssignmentLine } from './views/assignments.view.js';
import { SittingLine } from './views/sittings.view.js';

/** A sitting as everybody may see it: how much is used, not by which hearings. */
const shown = ({ taking: _, ...line }: SittingLine) => line;

class SittingsPage extends ReadsPage {
  /** Only the sittings of this day. */
  @ApiPropertyOptional() @IsOptional() @IsDay() on?: string;
}

/** The calendar of the court: sittings, their rooms, and who serves. */
@Controller('sittings')
export class SittingController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
  ) {}

  @Post()
  @Allow('sitting:schedule')
  schedule(@CommandBody({ newId: 'sittingId' }) command: ScheduleSitting) {
    return this.bus.execute(command);
  }

  @Post(':sittingId/rooms')
  @Allow('sitting:schedule')
  addRoom(@CommandBody({ newId: 'roomId' }) command: AddRoom) {
    return this.bus.execute(command);
  }

  @Post(':sittingId/rooms/:roomId/block')
  @Allow('sitting:schedule')
  blockRoom(@CommandBody() command: BlockRoom) {
    return this.bus.execute(command);
  }

  @Post(':sittingId/rooms/:roomId/unblock')
  @Allow('sitting:schedule')
  unblockRoom(@CommandBody() command: UnblockRoom) {
    return this.bus.execute(command);
  }

  @Post(':sittingId/unlock')
  @Allow('sitting:unlock')
  unlock(@CommandBody() command: UnlockDay) {
    return this.bus.execute(command);
  }

  @Post(':sittingId/roles')
  @Allow('sitting:assign')
  assignRole(@CommandBody() command: AssignRole) {
    return this.bus.execute(command);
  }

  @Post(':sittingId/roles/relieve')
  @Allow('sitting:assign')
  relieveRole(@CommandBody() command: RelieveRole) {
    return this.bus.execute(command);
  }

  @Post(':sittingId/call-off')
  @Allow('sitting:call-off')
  callOff(@CommandBody() command: CallOffSitting) {
    return this.bus.execute(command);
  }

  @Post(':sittingId/close')
  @Allow('sitting:close')
  close(@CommandBody() command: CloseSitting) {
    return this.bus.execute(command);
  }

  /** The calendar, newest day first. */
  @Get()
  @Allow('sitting:list')
  @Limited(sittingShapes)
  @LeavesNothing('the calendar')
  async list(@Query() { on, ...page }: SittingsPage) {
    const where = on === undefined ? {} : { on };
    return (await this.reading.rows(SittingLine, { where, order: { on: 'DESC', opensAt: 'ASC' }, ...page })).map(shown);
  }

  @Get(':sittingId')
  @Allow('sitting:list')
  @Limited(sittingShapes)
  @LeavesNothing('the calendar')
  async one(@Param('sittingId') sittingId: string) {
    return shown(await this.reading.row(SittingLine, sittingId));
  }

  @Get(':sittingId/roles')
  @Allow('sitting:roles')
  @Limited(assignmentShapes)
  @LeavesNothing('who works where')
  roles(@Param('sittingId') sittingId: string, @Query() page: ReadsPage) {
    return this.reading.rows(AssignmentLine, { where: { sittingId }, order: { role: 'ASC', key: 'ASC' }, ...page });
  }
}
