import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Id } from '#kernel';
import { Allow, CommandBody, Leaves, NotHere, Reading, ReadsPage, Vault } from '#platform';
import { AddToConcern, CloseConcern, DestroyConcern, RecordConcern, ReferConcern } from './concern.commands.js';
import { ConcernLine } from './views/concerns.view.js';
import { Watch } from './watch.js';

/** Concerns: recorded by any adult of the court, read by named staff alone; for all others there are none. */
@Controller('concerns')
export class ConcernController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly vault: Vault,
    private readonly watch: Watch,
  ) {}

  @Get()
  @Allow('concern:read')
  @Leaves({ concern: 'concernId' }, 'concern', { restricted: true })
  async list(@Query() page: ReadsPage) {
    const reader = await this.reader();
    return this.opened(
      reader,
      await this.reading.rows(ConcernLine, { order: { recordedAt: 'DESC', concernId: 'ASC' }, ...page }),
    );
  }

  @Get(':concernId')
  @Allow('concern:read')
  @Leaves({ concern: 'concernId' }, 'concern', { restricted: true })
  async one(@Param('concernId') concernId: string) {
    const reader = await this.reader();
    const [shown] = await this.opened(reader, [await this.reading.row(ConcernLine, concernId)]);
    if (!shown) throw new NotHere();
    return shown;
  }

  @Post()
  @Allow('concern:record')
  record(@CommandBody({ newId: 'concernId' }) command: RecordConcern) {
    return this.bus.execute(command);
  }

  @Post(':concernId/additions')
  @Allow('concern:record')
  add(@CommandBody() command: AddToConcern) {
    return this.bus.execute(command);
  }

  @Post(':concernId/referrals')
  @Allow('concern:act')
  refer(@CommandBody() command: ReferConcern) {
    return this.bus.execute(command);
  }

  @Post(':concernId/close')
  @Allow('concern:act')
  close(@CommandBody() command: CloseConcern) {
    return this.bus.execute(command);
  }

  @Post(':concernId/destroy')
  @Allow('concern:act')
  destroy(@CommandBody() command: DestroyConcern) {
    return this.bus.execute(command);
  }

  /** @throws NotHere for everybody who is not named */
  private async reader(): Promise<Id> {
    const reader = await this.watch.readsConcerns();
    if (reader === null) throw new NotHere();
    return reader;
  }

  /** What is still kept, opened; a concern about somebody of the reader's own family is not among it. */
  private async opened(reader: Id, lines: readonly ConcernLine[]) {
    const shown = await this.vault.reveal(lines.map(({ programmeId: _, ...line }) => line));
    const readable = shown.flatMap(({ concern, ...line }) => (concern ? [{ ...line, concern }] : []));
    const kin = await this.watch.kinAmong(
      readable.flatMap(({ concern: { personId } }) => (personId === null ? [] : [personId])),
      reader,
    );
    return readable.filter(({ concern: { personId } }) => personId === null || !kin.has(personId));
  }
}
