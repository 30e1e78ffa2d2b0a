import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Acting, Allow, CommandBody, Leaves, LeavesNothing, NotHere, Reading, ReadsPage, Streams } from '#platform';
import {
  ContinueHearing,
  DocketHearing,
  LiftRestriction,
  MoveHearing,
  PostponeHearing,
  PublishDocket,
  RecordOutcome,
  RestrictEntry,
  VacateHearing,
  WithdrawDocket,
} from './sitting.commands.js';
import { sittingDecider } from './sitting.js';
import { BlockedLine } from './views/blocked.view.js';
import { ContinuanceLine } from './views/continuances.view.js';
import { DocketLine } from './views/docket-day.view.js';
import { PostedLine } from './views/posted-list.view.js';
import { SittingLine } from './views/sittings.view.js';

const STAFF: readonly string[] = ['coordinator', 'clerk', 'judge', 'bailiff', 'jury-monitor'];

/** The docket: which case is heard where and when, and what came off it. */
@Controller()
export class DocketController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly acting: Acting,
    private readonly streams: Streams,
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

  @Post('sittings/:sittingId/docket/publish')
  @Allow('docket:publish')
  publish(@CommandBody() command: PublishDocket) {
    return this.bus.execute(command);
  }

  @Post('sittings/:sittingId/docket/withdraw')
  @Allow('docket:publish')
  withdraw(@CommandBody() command: WithdrawDocket) {
    return this.bus.execute(command);
  }

  @Post('sittings/:sittingId/hearings/:hearingId/restrict')
  @Allow('docket:publish')
  restrict(@CommandBody() command: RestrictEntry) {
    return this.bus.execute(command);
  }

  @Post('sittings/:sittingId/hearings/:hearingId/unrestrict')
  @Allow('docket:publish')
  liftRestriction(@CommandBody() command: LiftRestriction) {
    return this.bus.execute(command);
  }

  @Get('sittings/:sittingId/docket')
  @Allow('docket:read')
  @Leaves({ case: 'caseId' }, ['case', 'attendance'])
  day(@Param('sittingId') sittingId: string, @Query() page: ReadsPage) {
    return this.reading.rows(DocketLine, { where: { sittingId }, order: { startsAt: 'ASC', roomName: 'ASC' }, ...page });
  }

  /** Where a hearing stands at this moment, and at which revision of the sitting: what somebody saw who then moves it. */
  @Get('sittings/:sittingId/hearings/:hearingId')
  @Allow('docket:plan')
  @Leaves({ case: 'caseId' }, 'case')
  async place(@Param('sittingId') sittingId: string, @Param('hearingId') hearingId: string) {
    // A sitting goes on where one of its cases is sealed; the line of that hearing is no more.
    await this.reading.row(DocketLine, hearingId);
    const { file, revision } = await this.streams.file(sittingDecider, sittingId);
    const there = file.stage === 'unknown' ? undefined : file.hearings[hearingId];
    if (file.stage === 'unknown' || !there) throw new NotHere();
    const { caseId, roomId, slot, slots, startsAt, outcome } = there;
    const roomName = file.rooms[roomId]?.name ?? '';
    return { sittingId, hearingId, caseId, roomId, roomName, slot, slots, startsAt, outcome, revision };
  }

  /** What may hang on the wall: call numbers and rooms. Whoever works there sees it before it hangs out. */
  @Get('sittings/:sittingId/posted-list')
  @Allow('docket:posted-list')
  @LeavesNothing('what hangs on the wall: call numbers and rooms')
  async posted(@Param('sittingId') sittingId: string, @Query() page: ReadsPage) {
    if (!STAFF.includes(this.acting.current().role)) {
      const sitting = await this.reading.row(SittingLine, sittingId);
      if (sitting.published !== 'published') return [];
    }
    const where = { sittingId, restricted: false };
    const lines = await this.reading.rows(PostedLine, { where, order: { callNumber: 'ASC' }, ...page });
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
