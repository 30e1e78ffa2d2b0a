import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow, Leaves, Reading, ReadsPage } from '#platform';
import { Oneself } from './oneself.js';
import { HearingLine } from './views/hearings.view.js';
import { LogLine } from './views/hearing-log.view.js';
import { PanelSeat } from './views/panel.view.js';

/** Where hearings stand, who sits in them, and what happened. */
@Controller('hearings')
export class HearingReadingController {
  constructor(
    private readonly reading: Reading,
    private readonly oneself: Oneself,
  ) {}

  @Get()
  @Allow('hearing:list')
  @Leaves({ case: 'caseId' }, 'hearing')
  list(@Query() page: ReadsPage) {
    return this.reading.rows(HearingLine, { order: { openedAt: 'DESC', hearingId: 'ASC' }, ...page });
  }

  @Get(':hearingId')
  @Allow('hearing:read')
  @Leaves({ hearing: 'hearingId' }, 'hearing')
  async one(@Param('hearingId') hearingId: string) {
    await this.oneself.sitsIn(hearingId);
    return this.reading.row(HearingLine, hearingId);
  }

  @Get(':hearingId/panel')
  @Allow('hearing:read')
  @Leaves({ hearing: 'hearingId', person: 'jurorId' }, 'hearing')
  async panel(@Param('hearingId') hearingId: string) {
    await this.oneself.sitsIn(hearingId);
    return this.reading.rows(PanelSeat, { where: { hearingId }, order: { seat: 'ASC', id: 'ASC' } });
  }

  @Get(':hearingId/log')
  @Allow('hearing:log')
  @Leaves({ hearing: 'hearingId' }, 'hearing')
  log(@Param('hearingId') hearingId: string, @Query() page: ReadsPage) {
    return this.reading.rows(LogLine, { where: { hearingId }, order: { at: 'ASC', place: 'ASC' }, ...page });
  }
}
