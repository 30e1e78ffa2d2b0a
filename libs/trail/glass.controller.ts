import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { IsNull } from 'typeorm';
import { Allow, CommandBody, Leaves, Reading, ReadsPage, Vault } from '#platform';
import { AcknowledgeBrokenGlass, BreakGlass, MendGlass } from './glass.commands.js';
import { BrokenGlass } from './views/broken-glass.view.js';

/** Seeing, for once and with a reason, what the rules would not show. */
@Controller()
export class GlassController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly vault: Vault,
  ) {}

  @Post('cases/:caseId/break-glass')
  @Allow('glass:break')
  break(@CommandBody({ newId: 'glassId' }) command: BreakGlass) {
    return this.bus.execute(command);
  }

  @Post('broken-glass/:glassId/acknowledge')
  @Allow('glass:acknowledge')
  acknowledge(@CommandBody() command: AcknowledgeBrokenGlass) {
    return this.bus.execute(command);
  }

  @Post('broken-glass/:glassId/mend')
  @Allow('glass:acknowledge')
  mend(@CommandBody() command: MendGlass) {
    return this.bus.execute(command);
  }

  /** What nobody has acknowledged yet, the oldest first. */
  @Get('broken-glass')
  @Allow('glass:acknowledge')
  @Leaves({ case: 'caseId' }, ['trail', 'notes'], { restricted: true })
  async waiting(@Query() page: ReadsPage) {
    const where = { acknowledgedAt: IsNull() };
    return this.vault.reveal(
      await this.reading.rows(BrokenGlass, { where, order: { brokenAt: 'ASC', glassId: 'ASC' }, ...page }),
    );
  }

  @Get('cases/:caseId/broken-glass')
  @Allow('glass:acknowledge')
  @Leaves({ case: 'caseId' }, ['trail', 'notes'], { restricted: true })
  async ofCase(@Param('caseId', ParseUUIDPipe) caseId: string, @Query() page: ReadsPage) {
    return this.vault.reveal(
      await this.reading.rows(BrokenGlass, { where: { caseId }, order: { brokenAt: 'ASC', glassId: 'ASC' }, ...page }),
    );
  }
}
