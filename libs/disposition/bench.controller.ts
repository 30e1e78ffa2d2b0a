import { Controller, Get, Param, Query } from '@nestjs/common';
import { refuse } from '#kernel';
import { Acting, Allow, AsOf, Leaves, LeavesNothing, NotHere, Reading, ReadsPage, Streams, Vault } from '#platform';
import { Policies } from '#programme';
import { dispositionDecider, MOST_ROUNDS } from './disposition.js';
import { completionDay } from './disposition.rules.js';
import { JURY_DUTY } from './items.js';
import { JurySeats, Parties, Respondents } from './ports.js';
import { FEWEST, similarTo } from './similar.js';
import { Bench } from './views/bench.view.js';
import { DispositionLine } from './views/dispositions.view.js';
import { GivenBefore } from './views/given-before.view.js';

/** The latest similar cases that are summed up. */
const MOST_SIMILAR = 500;

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
    private readonly parties: Parties,
    private readonly streams: Streams,
  ) {}

  /** The recommendation beside the policy's ranges, whose it is, and what the judge may do with it; `revision` goes into If-Match. */
  @Get('bench')
  @Allow('disposition:bench')
  @AsOf(Bench)
  @Leaves({ disposition: 'dispositionId' }, ['case', 'plan', 'notes'], { restricted: true })
  async bench(@Param('dispositionId') dispositionId: string) {
    const row = await this.reading.row(Bench, dispositionId);
    const { file, revision } = await this.streams.file(dispositionDecider, dispositionId);
    if (file.stage === 'unknown') throw new NotHere();
    const { policyVersion } = file.brief;
    const { policy } = await this.policies.version(this.acting.programme(), policyVersion);
    const sendings = Math.max(0, MOST_ROUNDS - row.round);
    const needs = new Map(policy.catalogue.map(({ code, requires }) => [code, requires]));
    // What the policy asks for an item before it can be pronounced stands with it.
    const items = row.items.map((item) => ({ ...item, requires: needs.get(item.sanction) ?? [] }));
    return {
      ...(await this.vault.reveal({ ...row, items })),
      ...{ revision, policyVersion, parties: await this.parties.of(row.caseId) },
      // An objection was decided and the disposition stands: where the family still does not sign, the case goes back.
      stands: file.stage === 'pronounced' && file.stands,
      powers: { ...policy.judge, maySendBack: policy.judge.maySendBack && sendings > 0, sendings },
    };
  }

  /** What similar cases were given, one by one: only after a first view is saved, and not of so few that they could be told apart. */
  @Get('given-before')
  @Allow('disposition:bench')
  @LeavesNothing('what others were given, without saying who')
  async givenBefore(@Param('dispositionId') dispositionId: string, @Query() page: ReadsPage) {
    const others = await this.others(dispositionId, page);
    return others.length < FEWEST ? [] : others.map(({ pronouncedOn, items }) => ({ pronouncedOn, items }));
  }

  /** The middle half of what similar cases were given: only after a first view is saved. */
  @Get('similar')
  @Allow('disposition:bench')
  @LeavesNothing('what others were given, without saying who')
  async similar(@Param('dispositionId') dispositionId: string) {
    const others = await this.others(dispositionId, { take: MOST_SIMILAR });
    return similarTo(others.map(({ items }) => items));
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

  private async others(dispositionId: string, page: ReadsPage): Promise<GivenBefore[]> {
    const { firstView, offenceClass } = await this.reading.row(Bench, dispositionId);
    if (firstView === null) refuse('FirstViewFirst', 'Save a first view; then you will see what similar cases were given.');
    const where = { offenceClass: offenceClass ?? 'unclassified' };
    const rows = await this.reading.rows(GivenBefore, { ...page, where, order: { pronouncedOn: 'DESC' } });
    return rows.filter((row) => row.dispositionId !== dispositionId);
  }
}
