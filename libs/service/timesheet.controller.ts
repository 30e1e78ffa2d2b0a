import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  Acting,
  Allow,
  AsOf,
  CommandBody,
  Leaves,
  LeavesNothing,
  Limited,
  Mine,
  only,
  Reading,
  ReadsPage,
  type Shape,
  within,
} from '#platform';
import {
  AdjustOwedMinutes,
  ChangeOwedMinutes,
  CodeAttendance,
  LogHours,
  OpenTimesheet,
  RejectHours,
  ReverseHours,
  VerifyHours,
} from './timesheet.commands.js';
import { HoursLine } from './views/hours.view.js';
import { MyHours } from './views/my-hours.view.js';
import { TimesheetLine } from './views/timesheets.view.js';

/** Hours as the supervisor of a site sees them: whose they are, by an id that is good at this site only. */
const siteLine: Shape<HoursLine> = (row, see) => ({
  ...only<HoursLine>(
    'entryId',
    'timesheetId',
    'siteId',
    'task',
    'performedOn',
    'fromAt',
    'untilAt',
    'minutes',
    'state',
  )(row, see),
  personId: see.persona(row.personId, row.siteId ?? '', 'youth'),
});

/** Hours: owed under a plan, or given freely. */
@Controller('timesheets')
export class TimesheetController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly acting: Acting,
  ) {}

  @Get()
  @Allow('service:read-timesheets')
  @Mine('timesheetId')
  @Leaves({ person: 'personId' }, 'service')
  list(@Query() page: ReadsPage) {
    return this.reading.rows(TimesheetLine, {
      where: within<TimesheetLine>(this.acting.current(), 'timesheetId'),
      order: { timesheetId: 'ASC' },
      ...page,
    });
  }

  /** The hours of the person who asks, all told. */
  @Get('me')
  @Allow('service:read-own')
  @LeavesNothing('one’s own hours')
  mine() {
    const { personId } = this.acting.current();
    return personId ? this.reading.rows(MyHours, { where: { personId } }) : [];
  }

  @Get('me/entries')
  @Allow('service:read-own')
  @LeavesNothing('one’s own hours')
  myEntries(@Query() page: ReadsPage) {
    const { personId } = this.acting.current();
    return personId
      ? this.reading.rows(HoursLine, { where: { personId }, order: { performedOn: 'DESC', entryId: 'ASC' }, ...page })
      : [];
  }

  /** What waits to be verified anywhere in the programme, the oldest first. */
  @Get('waiting')
  @Allow('service:waiting')
  @Leaves({ person: 'personId' }, 'service')
  waitingAnywhere(@Query() page: ReadsPage) {
    return this.reading.rows(HoursLine, {
      where: { state: 'logged' },
      order: { performedOn: 'ASC', entryId: 'ASC' },
      ...page,
    });
  }

  /** What waits for a supervisor of this site. */
  @Get('waiting/:siteId')
  @Allow('service:read-site')
  @Limited({ site: siteLine })
  @Leaves({ person: 'personId' }, 'service')
  waiting(@Param('siteId', ParseUUIDPipe) siteId: string, @Query() page: ReadsPage) {
    return this.reading.rows(HoursLine, {
      where: { siteId, state: 'logged' },
      order: { performedOn: 'ASC', entryId: 'ASC' },
      ...page,
    });
  }

  @Get(':timesheetId')
  @Allow('service:read-timesheets')
  @AsOf(TimesheetLine)
  @Leaves({ person: 'personId' }, 'service')
  one(@Param('timesheetId', ParseUUIDPipe) timesheetId: string) {
    return this.reading.row(TimesheetLine, timesheetId);
  }

  @Get(':timesheetId/entries')
  @Allow('service:read-timesheets')
  @AsOf(HoursLine)
  @Leaves({ person: 'personId' }, 'service')
  entries(@Param('timesheetId', ParseUUIDPipe) timesheetId: string, @Query() page: ReadsPage) {
    return this.reading.rows(HoursLine, { where: { timesheetId }, order: { performedOn: 'ASC', entryId: 'ASC' }, ...page });
  }

  @Post()
  @Allow('service:open')
  open(@CommandBody({ newId: 'timesheetId' }) command: OpenTimesheet) {
    return this.bus.execute(command);
  }

  @Post(':timesheetId/entries')
  @Allow('service:log')
  log(@CommandBody({ newId: 'entryId' }) command: LogHours) {
    return this.bus.execute(command);
  }

  @Post(':timesheetId/entries/:entryId/verify')
  @Allow('service:verify')
  verify(@CommandBody() command: VerifyHours) {
    return this.bus.execute(command);
  }

  @Post(':timesheetId/entries/:entryId/reject')
  @Allow('service:verify')
  reject(@CommandBody() command: RejectHours) {
    return this.bus.execute(command);
  }

  @Post(':timesheetId/entries/:entryId/reverse')
  @Allow('service:reverse')
  reverse(@CommandBody() command: ReverseHours) {
    return this.bus.execute(command);
  }

  @Post(':timesheetId/adjust')
  @Allow('service:adjust')
  adjust(@CommandBody() command: AdjustOwedMinutes) {
    return this.bus.execute(command);
  }

  @Post(':timesheetId/owed')
  @Allow('service:adjust')
  changeOwed(@CommandBody() command: ChangeOwedMinutes) {
    return this.bus.execute(command);
  }

  @Post(':timesheetId/attendance')
  @Allow('service:code-attendance')
  codeAttendance(@CommandBody() command: CodeAttendance) {
    return this.bus.execute(command);
  }
}
