import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Between, IsNull, LessThanOrEqual, Not, Raw } from 'typeorm';
import { DOCKET_NUMBERS, remainderOf, type Id } from '#kernel';
import {
  Acting,
  Allow,
  AsOf,
  IsDay,
  Leaves,
  LeavesNothing,
  Limited,
  Mine,
  Reading,
  ReadsPage,
  Vault,
  within,
  withoutSmallCells,
} from '#platform';
import type { Open } from './case.file.js';
import { completionOf } from './completion.js';
import { caseShapes } from './shapes.js';
import { CaseDeadline } from './views/case-deadlines.view.js';
import { CaseFile } from './views/case-file.view.js';
import { CaseHistoryLine } from './views/case-history.view.js';
import { Caseload } from './views/caseload.view.js';
import { Closing } from './views/closings.view.js';
import { FollowUp } from './views/follow-ups.view.js';
import { ReferralLine } from './views/referrals.view.js';
import { Unscheduled } from './views/unscheduled.view.js';

const STAGES: readonly Open['stage'][] = ['received', 'screened', 'accepted', 'intake', 'ready', 'docketed', 'heard', 'in-plan'];
const HEARD_AT_MOST = 100_000;

class CaseloadPage extends ReadsPage {
  @ApiPropertyOptional({ enum: STAGES }) @IsOptional() @IsIn(STAGES) stage?: Open['stage'];
  @ApiPropertyOptional() @IsOptional() @IsUUID() youthId?: string;
  @ApiPropertyOptional() @IsOptional() @Transform(({ value }) => value === 'true') @IsBoolean() unreachable?: boolean;
  /** What the case is called aloud, as `K7Q-4MB`. */
  @ApiPropertyOptional({ maxLength: 20 }) @IsOptional() @MaxLength(20) number?: string;
}

class ClosingsPage extends ReadsPage {
  @ApiPropertyOptional() @IsOptional() @IsUUID() youthId?: string;
  /** What the case is called aloud, as `K7Q-4MB`. */
  @ApiPropertyOptional({ maxLength: 20 }) @IsOptional() @MaxLength(20) number?: string;
}

class DeadlinesPage extends ReadsPage {
  @ApiProperty() @IsDay() until!: string;
}

class ReferralsPage extends ReadsPage {
  @ApiPropertyOptional() @IsOptional() @IsUUID() agencyId?: string;
}

class Period {
  @ApiProperty() @IsDay() from!: string;
  @ApiProperty() @IsDay() until!: string;
}

/** The ids that read as this docket number; none where it is no number of a case. */
const called = (number: string) =>
  Raw<Id>((id) => `('x' || right(replace(cast(${id} as text), '-', ''), 12))::bit(48)::bigint % ${DOCKET_NUMBERS} = :remainder`, {
    remainder: remainderOf(number) ?? -1,
  });

/** What is read of cases. Sealed words are opened here, where a page is about to be shown, and nowhere else. */
@Controller('cases')
export class ReferralsController {
  constructor(
    private readonly reading: Reading,
    private readonly vault: Vault,
    private readonly acting: Acting,
  ) {}

  @Get()
  @Allow('case:list')
  @Leaves({ case: 'caseId' }, 'case')
  list(@Query() { stage, youthId, unreachable, number, ...page }: CaseloadPage) {
    const where = {
      ...(stage && { stage }),
      ...(youthId && { youthId }),
      ...(unreachable !== undefined && { unreachable }),
      ...(number !== undefined && { caseId: called(number) }),
    };
    return this.reading.rows(Caseload, { where, order: { nextDueOn: 'ASC', caseId: 'ASC' }, ...page });
  }

  @Get('unscheduled')
  @Allow('case:unscheduled')
  @Leaves({ case: 'caseId' }, 'case')
  unscheduled(@Query() page: ReadsPage) {
    return this.reading.rows(Unscheduled, {
      where: { waiting: true, suspended: false },
      order: { hearBy: 'ASC', caseId: 'ASC' },
      ...page,
    });
  }

  /** What is due until a day, for a person to decide. */
  @Get('deadlines')
  @Allow('case:deadlines')
  @Leaves({ case: 'caseId' }, 'case')
  deadlines(@Query() { until, ...page }: DeadlinesPage) {
    const where = { settled: false, paused: false, dueOn: LessThanOrEqual(until) };
    return this.reading.rows(CaseDeadline, { where, order: { dueOn: 'ASC', id: 'ASC' }, ...page });
  }

  @Get('follow-ups')
  @Allow('case:follow-up')
  @Leaves({ case: 'caseId' }, 'case')
  followUps(@Query() { until, ...page }: DeadlinesPage) {
    const where = { result: IsNull(), dueOn: LessThanOrEqual(until) };
    return this.reading.rows(FollowUp, { where, order: { dueOn: 'ASC', id: 'ASC' }, ...page });
  }

  @Get('closings')
  @Allow('case:closings')
  @Leaves({ case: 'caseId' }, 'case')
  closings(@Query() { youthId, number, ...page }: ClosingsPage) {
    const where = {
      outcome: Not(IsNull()),
      ...(youthId && { youthId }),
      ...(number !== undefined && { caseId: called(number) }),
    };
    return this.reading.rows(Closing, { where, order: { closedOn: 'DESC', caseId: 'ASC' }, ...page });
  }

  /** The completion rate of the cases heard in a period, with the coded reasons of those that were not completed. */
  @Get('completion')
  @Allow('case:completion')
  @Limited({ figures: (row: object) => withoutSmallCells(row) as object })
  @LeavesNothing('counts')
  async completion(@Query() { from, until }: Period) {
    const heard = await this.reading.rows(Closing, {
      where: { heardOn: Between(from, until) },
      take: HEARD_AT_MOST,
      counted: true,
    });
    return completionOf(heard, this.acting.by().today);
  }

  /** A referrer sees what it entered itself. */
  @Get('referrals')
  @Allow('referral:list')
  @Leaves({ case: 'caseId' }, 'case')
  async referrals(@Query() { agencyId, ...page }: ReferralsPage) {
    const { actor, role } = this.acting.by();
    const where = { ...(agencyId && { agencyId }), ...(role === 'referrer' && { referredBy: actor }) };
    return this.vault.reveal(
      await this.reading.rows(ReferralLine, { where, order: { receivedOn: 'DESC', caseId: 'ASC' }, ...page }),
    );
  }

  /** The cases of the person who asks: their own, or of whom they answer for, were harmed by or walk beside. */
  @Get('mine')
  @Allow('case:list-own')
  @Mine('caseId')
  @Limited(caseShapes)
  @Leaves({ case: 'caseId' }, ['case', 'notes'], { restricted: true })
  async mine(@Query() page: ReadsPage) {
    const where = within<CaseFile>(this.acting.current(), 'caseId');
    return this.vault.reveal(await this.reading.rows(CaseFile, { where, order: { receivedOn: 'DESC', caseId: 'ASC' }, ...page }));
  }

  @Get(':caseId')
  @Allow('case:read')
  @Limited(caseShapes)
  @AsOf(CaseFile)
  @Leaves({ case: 'caseId' }, ['case', 'notes'], { restricted: true })
  async one(@Param('caseId', ParseUUIDPipe) caseId: string) {
    return this.vault.reveal(await this.reading.row(CaseFile, caseId));
  }

  @Get(':caseId/deadlines')
  @Allow('case:read-deadlines')
  @AsOf(CaseDeadline)
  @Leaves({ case: 'caseId' }, 'case')
  deadlinesOf(@Param('caseId', ParseUUIDPipe) caseId: string) {
    return this.reading.rows(CaseDeadline, { where: { caseId }, order: { dueOn: 'ASC' } });
  }

  @Get(':caseId/history')
  @Allow('case:history')
  @Leaves({ case: 'caseId' }, 'case')
  history(@Param('caseId', ParseUUIDPipe) caseId: string, @Query() page: ReadsPage) {
    return this.reading.rows(CaseHistoryLine, { where: { caseId }, order: { revision: 'ASC' }, ...page });
  }
}
