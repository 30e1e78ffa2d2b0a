import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, CommandBody, Leaves, LeavesNothing, Reading, ReadsPage } from '#platform';
import {
  ContinueHearing,
  DocketHearing,
  MoveHearing,
  PostponeHearing,
  RecordOutcome,
  VacateHearing,
} from './sitting.commands.js';
import { BlockedLine } from './views/blocked.view.js';
import { ContinuanceLine } from './views/continuances.view.js';
import { DocketLine } from './views/docket-day.view.js';
import { PostedLine } from './views/posted-list.view.js';

/** The docket: which case is heard where and when, and what came off it. */
@Controller()
export class DocketController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
  ) {}

  @Post('sittings/:sittingId/hearings')
  @Allow('docket:change')
  docket(@CommandBody({ newId: 'hearingId' }) command: DocketHearing) {
    return this.bus.execute(command);
  }

  @Post('sittings/:sittingId/hearings/:hearingId/move')
  @Allow('docket:change')
  move(@CommandBody() command: MoveHearing) {
    return this.bus.execute(command);
  }

  @Post('sittings/:sittingId/hearings/:hearingId/continue')
  @Allow('docket:continue')
  continue(@CommandBody() command: ContinueHearing) {
    return this.bus.execute(command);
  }

  @Post('sittings/:sittingId/hearings/:hearingId/postpone')
  @Allow('docket:continue')
  postpone(@CommandBody() command: PostponeHearing) {
    return this.bus.execute(command);
  }

  @Post('sittings/:sittingId/hearings/:hearingId/vacate')
  @Allow('docket:continue')
  vacate(@CommandBody() command: VacateHearing) {
    return this.bus.execute(command);
  }

  @Post('sittings/:sittingId/hearings/:hearingId/outcome')
  @Allow('docket:outcome')
  recordOutcome(@CommandBody() command: RecordOutcome) {
    return this.bus.execute(command);
  }

  @Get('sittings/:sittingId/docket')
  @Allow('docket:read')
  @Leaves({ case: 'caseId' }, ['case', 'attendance'])
  day(@Param('sittingId') sittingId: string, @Query() page: ReadsPage) {
    return this.reading.rows(DocketLine, { where: { sittingId }, order: { startsAt: 'ASC', roomName: 'ASC' }, ...page });
  }

  /** What may hang on the wall: call numbers and rooms. */
  @Get('sittings/:sittingId/posted-list')
  @Allow('docket:posted-list')
  @LeavesNothing('what hangs on the wall: call numbers and rooms')
  async posted(@Param('sittingId') sittingId: string, @Query() page: ReadsPage) {
    const lines = await this.reading.rows(PostedLine, { where: { sittingId }, order: { callNumber: 'ASC' }, ...page });
    return lines.map(({ callNumber, roomName }) => ({ callNumber, room: roomName }));
  }

  /** Hearings that came off the docket and are not docketed again. */
  @Get('docket/blocked')
  @Allow('docket:blocked')
  @Leaves({ case: 'caseId' }, 'case')
  blocked(@Query() page: ReadsPage) {
    return this.reading.rows(BlockedLine, { order: { since: 'ASC' }, ...page });
  }

  @Get('docket/continuances')
  @Allow('docket:blocked')
  @Leaves({ case: 'caseId' }, 'case')
  continuances(@Query() page: ReadsPage) {
    return this.reading.rows(ContinuanceLine, { order: { continued: 'DESC', postponed: 'DESC' }, ...page });
  }
}
