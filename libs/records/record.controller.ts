import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import {
  Acting,
  Allow,
  CommandBody,
  HiddenRecords,
  IsDay,
  Leaves,
  LeavesNothing,
  Reading,
  ReadsPage,
  StepUp,
  Vault,
} from '#platform';
import { Certificates, type Certificate } from './certificate.js';
import { ExpungeRecord, GiveSealingNotice, LiftLegalHold, PlaceLegalHold, ReopenRecord, SealRecord } from './record.commands.js';
import { RetentionDays, type DueRecord } from './retention.js';
import { RecordLine } from './views/records.view.js';

class UntilDay {
  @ApiProperty() @IsDay() until!: string;
}

/** What is done to records as a whole. A record is named by its own id, or by its case's while that is there. */
@Controller('records')
export class RecordController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly vault: Vault,
    private readonly acting: Acting,
    private readonly hidden: HiddenRecords,
    private readonly certificates: Certificates,
    private readonly days: RetentionDays,
  ) {}

  /** The register: what was sealed, expunged or held, and nothing of whose it is. */
  @Get()
  @Allow('record:read')
  @Leaves({ case: 'caseId' }, 'case')
  async list(@Query() page: ReadsPage) {
    const rows = await this.reading.rows(RecordLine, { order: { changedOn: 'DESC', recordId: 'ASC' }, ...page });
    return this.vault.reveal(rows);
  }

  /** Records whose time is over by a day, under the policy in force. */
  @Get('due')
  @Allow('record:read')
  @Leaves({ case: 'caseId' }, 'case')
  due(@Query() { until }: UntilDay): Promise<readonly DueRecord[]> {
    return this.days.dueBy(until);
  }

  @Get('certificates/:number')
  @Allow('record:read')
  @LeavesNothing('a certificate names nobody')
  certificate(@Param('number') number: string): Promise<Certificate> {
    return this.certificates.of(number);
  }

  /** `returning`: it was reopened, and the lists are still being built with it. */
  @Get(':recordId')
  @Allow('record:read')
  @Leaves({ case: 'caseId' }, 'case')
  async one(@Param('recordId', ParseUUIDPipe) recordId: string) {
    const line = await this.vault.reveal(await this.reading.row(RecordLine, recordId));
    return { ...line, returning: this.hidden.isReturning(this.acting.programme(), `record-${recordId}`) };
  }

  @Post(':recordId/seal')
  @Allow('record:seal')
  @StepUp()
  seal(@CommandBody() command: SealRecord) {
    return this.bus.execute(command);
  }

  @Post(':recordId/reopen')
  @Allow('record:reopen')
  @StepUp()
  reopen(@CommandBody() command: ReopenRecord) {
    return this.bus.execute(command);
  }

  @Post(':recordId/expunge')
  @Allow('record:expunge')
  @StepUp()
  expunge(@CommandBody() command: ExpungeRecord) {
    return this.bus.execute(command);
  }

  @Post(':recordId/holds')
  @Allow('record:hold')
  hold(@CommandBody({ newId: 'holdId' }) command: PlaceLegalHold) {
    return this.bus.execute(command);
  }

  @Post(':recordId/holds/:holdId/lift')
  @Allow('record:hold')
  lift(@CommandBody() command: LiftLegalHold) {
    return this.bus.execute(command);
  }

  @Post(':recordId/notices')
  @Allow('record:notice')
  notice(@CommandBody() command: GiveSealingNotice) {
    return this.bus.execute(command);
  }
}
