import { Controller, Get, Param, Query } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Acting, Allow, AsOf, Leaves, Limited, Mine, Reading, ReadsPage, Vault, within } from '#platform';
import { planShapes, sanctionShapes } from './shapes.js';
import { LadderLine } from './views/enforcement.view.js';
import { PlanDate } from './views/plan-dates.view.js';
import { TermsLine } from './views/plan-terms.view.js';
import { PlanLine } from './views/plans.view.js';
import { SanctionLine } from './views/sanctions.view.js';

/** Plans as they are worked off, read. */
@Controller('plans')
export class PlanReadingController {
  constructor(
    private readonly reading: Reading,
    private readonly vault: Vault,
    private readonly acting: Acting,
  ) {}

  @Get()
  @Allow('plan:list')
  @Mine('planId')
  @Leaves({ case: 'caseId' }, 'plan')
  list(@Query() page: ReadsPage) {
    return this.reading.rows(PlanLine, {
      ...page,
      where: within<PlanLine>(this.acting.current(), 'planId'),
      order: { nextDueOn: 'ASC', planId: 'ASC' },
    });
  }

  /** What was due before today. A list for a person to read; nothing follows from it by itself. */
  @Get('overdue')
  @Allow('plan:list')
  @Mine('planId')
  @Leaves({ plan: 'planId' }, 'plan')
  overdue(@Query() page: ReadsPage) {
    const { today } = this.acting.by();
    return this.reading.rows(PlanDate, {
      ...page,
      where: { ...within<PlanDate>(this.acting.current(), 'planId'), dueOn: LessThan(today), paused: false },
      order: { dueOn: 'ASC', dateId: 'ASC' },
    });
  }

  @Get('enforcement')
  @Allow('plan:enforce')
  @Leaves({ case: 'caseId' }, 'plan')
  enforcement(@Query() page: ReadsPage) {
    return this.reading.rows(LadderLine, { ...page, where: { open: true }, order: { respondBy: 'ASC', planId: 'ASC' } });
  }

  @Get(':planId')
  @Allow('plan:read')
  @Limited(planShapes)
  @AsOf(PlanLine)
  @Leaves({ plan: 'planId' }, 'plan')
  one(@Param('planId') planId: string) {
    return this.reading.row(PlanLine, planId);
  }

  @Get(':planId/sanctions')
  @Allow('plan:read-sanctions')
  @Limited(sanctionShapes)
  @AsOf(SanctionLine)
  @Leaves({ plan: 'planId' }, ['plan', 'notes'], { restricted: true })
  async sanctions(@Param('planId') planId: string) {
    return this.vault.reveal(
      await this.reading.rows(SanctionLine, { where: { planId }, order: { dueOn: 'ASC', sanctionId: 'ASC' } }),
    );
  }

  /** Every version of the terms, the oldest first. */
  @Get(':planId/terms')
  @Allow('plan:read-terms')
  @AsOf(TermsLine)
  @Leaves({ plan: 'planId' }, ['plan', 'notes'], { restricted: true })
  async terms(@Param('planId') planId: string) {
    return this.vault.reveal(await this.reading.rows(TermsLine, { where: { planId }, order: { place: 'ASC', termsId: 'ASC' } }));
  }

  @Get(':planId/enforcement')
  @Allow('plan:enforce')
  @AsOf(LadderLine)
  @Leaves({ plan: 'planId' }, 'plan')
  ladder(@Param('planId') planId: string) {
    return this.reading.row(LadderLine, planId);
  }
}
