import { Controller, Get, Param, Query } from '@nestjs/common';
import { refuse } from '#kernel';
import { Acting, Allow, Leaves, LeavesNothing, Reading, ReadsPage, Vault } from '#platform';
import { Policies } from '#programme';
import { completionDay } from './disposition.rules.js';
import { JURY_DUTY } from './items.js';
import { JurySeats, Respondents } from './ports.js';
import { Bench } from './views/bench.view.js';
import { DispositionLine } from './views/dispositions.view.js';
import { GivenBefore } from './views/given-before.view.js';

/** What the judge has before them. */
@Controller('dispositions/:dispositionId')
export class BenchController {
  constructor(
    private readonly reading: Reading,
    private readonly vault: Vault,
    private readonly acting: Acting,
    private readonly policies: Policies,
    private readonly respondents: Respondents,
    private readonly jurySeats: JurySeats,
  ) {}

  /** The recommendation beside the policy's ranges. */
  @Get('bench')
  @Allow('disposition:bench')
  @Leaves({ disposition: 'dispositionId' }, ['case', 'plan', 'notes'], { restricted: true })
  async bench(@Param('dispositionId') dispositionId: string) {
    return this.vault.reveal(await this.reading.row(Bench, dispositionId));
  }

  /** What similar cases were given: only after a first view is saved. */
  @Get('given-before')
  @Allow('disposition:bench')
  @LeavesNothing('what others were given, without saying who')
  async givenBefore(@Param('dispositionId') dispositionId: string, @Query() page: ReadsPage) {
    const { firstView, offenceClass } = await this.reading.row(Bench, dispositionId);
    if (firstView === null) refuse('FirstViewFirst', 'Save a first view; then you will see what similar cases were given.');
    const where = { offenceClass: offenceClass ?? 'unclassified' };
    const rows = await this.reading.rows(GivenBefore, { ...page, where, order: { pronouncedOn: 'DESC' } });
    return rows.filter((row) => row.dispositionId !== dispositionId).map(({ pronouncedOn, items }) => ({ pronouncedOn, items }));
  }

  /** Jury duties asked, beside the seats the court's calendar still has until the plan would be due. */
  @Get('seats')
  @Allow('disposition:bench')
  @Leaves({ disposition: 'dispositionId' }, 'plan')
  async seats(@Param('dispositionId') dispositionId: string) {
    const { items } = await this.reading.row(Bench, dispositionId);
    const { caseId, policyVersion } = await this.reading.row(DispositionLine, dispositionId);
    const { programmeId, today } = this.acting.by();
    const { policy } = await this.policies.version(programmeId, policyVersion);
    const until = completionDay(undefined, today, policy, (await this.respondents.of(caseId, today)).longStopOn);
    const asked = items.filter(({ sanction }) => sanction === JURY_DUTY).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    return { until, asked, seats: await this.jurySeats.before(until, today) };
  }
}
