import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { IsNull, type FindOptionsWhere } from 'typeorm';
import type { Id } from '#kernel';
import { Acting, Allow, CommandBody, Leaves, NotHere, Reading, ReadsPage, Vault } from '#platform';
import { AnswerYoungPerson, WriteToCourt } from './correspondence.commands.js';
import { MessageLine } from './views/correspondence.view.js';
import { Watch } from './watch.js';

/** The channel between a young person and the court that no guardian reads. */
@Controller('correspondence')
export class CorrespondenceController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly vault: Vault,
    private readonly acting: Acting,
    private readonly watch: Watch,
  ) {}

  /** What has been written to the adult who asks, and what they read along; the latest first. */
  @Get()
  @Allow('correspondence:answer')
  @Leaves({ person: 'youthId' }, 'correspondence', { restricted: true })
  async inbox(@Query() page: ReadsPage) {
    const adultId = await this.watch.adult();
    if (adultId === null) throw new NotHere();
    const order = { at: 'DESC', youthId: 'ASC', place: 'DESC' } as const;
    const lines = await this.reading.rows(MessageLine, { where: await this.within(adultId), order, ...page });
    const kin = await this.watch.kinAmong(
      lines.map(({ youthId }) => youthId),
      adultId,
    );
    return this.opened(lines.filter(({ youthId }) => !kin.has(youthId)));
  }

  /** The young person's whole correspondence, or of it what the adult who asks may read. */
  @Get(':youthId')
  @Allow('correspondence:read')
  @Leaves({ person: 'youthId' }, 'correspondence', { restricted: true })
  async one(@Param('youthId') youthId: string, @Query() page: ReadsPage) {
    const where = await this.readableOf(youthId);
    const lines = await this.reading.rows(MessageLine, { where, order: { place: 'ASC' }, ...page });
    const shown = await this.opened(lines);
    if (shown.length === 0) throw new NotHere();
    return shown;
  }

  @Post(':youthId/messages')
  @Allow('correspondence:write')
  write(@CommandBody({ newId: 'messageId' }) command: WriteToCourt) {
    return this.bus.execute(command);
  }

  @Post(':youthId/answers')
  @Allow('correspondence:answer')
  answer(@CommandBody({ newId: 'messageId' }) command: AnswerYoungPerson) {
    return this.bus.execute(command);
  }

  /** @throws NotHere */
  private async readableOf(youthId: Id): Promise<FindOptionsWhere<MessageLine>[]> {
    if (this.acting.current().personId === youthId) return [{ youthId }];
    const adultId = await this.watch.adult();
    if (adultId === null || (await this.watch.kinAmong([youthId], adultId)).size > 0) throw new NotHere();
    return (await this.within(adultId)).map((one) => ({ ...one, youthId }));
  }

  /** The conversations of an adult: their own, the court's for a coordinator, and all for a second adult. */
  private async within(adultId: Id): Promise<FindOptionsWhere<MessageLine>[]> {
    if ((await this.watch.secondAdults()).includes(adultId)) return [{}];
    const own = [{ adultId }];
    return this.acting.current().role === 'coordinator' ? [...own, { adultId: IsNull() }] : own;
  }

  /** What can still be opened; a correspondence whose key is gone is not there. */
  private async opened(lines: readonly MessageLine[]) {
    const shown = await this.vault.reveal(lines.map(({ programmeId: _, ...line }) => line));
    return shown.filter(({ text }) => text !== null);
  }
}
