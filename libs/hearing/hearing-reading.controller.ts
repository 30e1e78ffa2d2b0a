import { Controller, Get, Param, Query } from '@nestjs/common';
import { Acting, Allow, AsOf, Leaves, LeavesNothing, Limited, Mine, Reading, ReadsPage, within } from '#platform';
import { Oneself } from './oneself.js';
import { breakShapes, hearingShapes, panelShapes } from './shapes.js';
import { BreakLine } from './views/breaks.view.js';
import { HearingLine } from './views/hearings.view.js';
import { LogLine } from './views/hearing-log.view.js';
import { PanelSeat } from './views/panel.view.js';

/** Where hearings stand, who sits in them, and what happened. */
@Controller('hearings')
export class HearingReadingController {
  constructor(
    private readonly reading: Reading,
    private readonly acting: Acting,
    private readonly oneself: Oneself,
  ) {}

  @Get()
  @Allow('hearing:list')
  @Mine('hearingId')
  @Limited(hearingShapes)
  @Leaves({ case: 'caseId' }, 'hearing')
  list(@Query() page: ReadsPage) {
    return this.reading.rows(HearingLine, {
      where: within<HearingLine>(this.acting.current(), 'hearingId'),
      order: { openedAt: 'DESC', hearingId: 'ASC' },
      ...page,
    });
  }

  /** Jurors who asked for a break or for an adult, and wait for somebody. */
  @Get('breaks')
  @Allow('hearing:breaks')
  @Mine('hearingId')
  @Limited(breakShapes)
  @LeavesNothing('that somebody in the room needs a break')
  breaks(@Query() page: ReadsPage) {
    return this.reading.rows(BreakLine, {
      where: within<BreakLine>(this.acting.current(), 'hearingId'),
      order: { askedAt: 'ASC', id: 'ASC' },
      ...page,
    });
  }

  @Get(':hearingId')
  @Allow('hearing:read')
  @Limited(hearingShapes)
  @AsOf(HearingLine)
  @Leaves({ hearing: 'hearingId' }, 'hearing')
  async one(@Param('hearingId') hearingId: string) {
    await this.oneself.sitsIn(hearingId);
    return this.reading.row(HearingLine, hearingId);
  }

  @Get(':hearingId/panel')
  @Allow('hearing:read-panel')
  @Limited(panelShapes)
  @AsOf(PanelSeat)
  @Leaves({ hearing: 'hearingId', person: 'jurorId' }, 'hearing')
  async panel(@Param('hearingId') hearingId: string) {
    await this.oneself.sitsIn(hearingId);
    return this.reading.rows(PanelSeat, { where: { hearingId }, order: { seat: 'ASC', id: 'ASC' } });
  }

  @Get(':hearingId/log')
  @Allow('hearing:log')
  @AsOf(LogLine)
  @Leaves({ hearing: 'hearingId' }, 'hearing')
  log(@Param('hearingId') hearingId: string, @Query() page: ReadsPage) {
    return this.reading.rows(LogLine, { where: { hearingId }, order: { at: 'ASC', place: 'ASC' }, ...page });
  }
}
