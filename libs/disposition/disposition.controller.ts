import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, CommandBody, Leaves, Reading, ReadsPage, Vault } from '#platform';
import {
  AcceptDisposition,
  ApproveRecommendation,
  DecideObjection,
  LowerItem,
  ObjectToDisposition,
  PronounceDisposition,
  SaveFirstView,
  SendBackRecommendation,
  SetDeadlockedItem,
} from './disposition.commands.js';
import { DispositionLine } from './views/dispositions.view.js';

/** The judge's decisions on what juries recommend, and the family's answer. */
@Controller('dispositions')
export class DispositionController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly vault: Vault,
  ) {}

  @Post(':dispositionId/set-item')
  @Allow('disposition:decide')
  setItem(@CommandBody() command: SetDeadlockedItem) {
    return this.bus.execute(command);
  }

  @Post(':dispositionId/first-view')
  @Allow('disposition:decide')
  saveFirstView(@CommandBody() command: SaveFirstView) {
    return this.bus.execute(command);
  }

  @Post(':dispositionId/lower-item')
  @Allow('disposition:decide')
  lowerItem(@CommandBody() command: LowerItem) {
    return this.bus.execute(command);
  }

  @Post(':dispositionId/approve')
  @Allow('disposition:decide')
  approve(@CommandBody() command: ApproveRecommendation) {
    return this.bus.execute(command);
  }

  @Post(':dispositionId/send-back')
  @Allow('disposition:decide')
  sendBack(@CommandBody() command: SendBackRecommendation) {
    return this.bus.execute(command);
  }

  @Post(':dispositionId/pronounce')
  @Allow('disposition:decide')
  pronounce(@CommandBody() command: PronounceDisposition) {
    return this.bus.execute(command);
  }

  @Post(':dispositionId/accept')
  @Allow('disposition:answer')
  accept(@CommandBody() command: AcceptDisposition) {
    return this.bus.execute(command);
  }

  @Post(':dispositionId/object')
  @Allow('disposition:answer')
  object(@CommandBody() command: ObjectToDisposition) {
    return this.bus.execute(command);
  }

  @Post(':dispositionId/decide-objection')
  @Allow('disposition:decide')
  decideObjection(@CommandBody() command: DecideObjection) {
    return this.bus.execute(command);
  }

  @Get()
  @Allow('disposition:list')
  @Leaves({ case: 'caseId' }, ['plan', 'notes'], { restricted: true })
  async list(@Query() page: ReadsPage) {
    return this.vault.reveal(
      await this.reading.rows(DispositionLine, { ...page, order: { pronouncedOn: 'DESC', dispositionId: 'ASC' } }),
    );
  }

  @Get(':dispositionId')
  @Allow('disposition:list')
  @Leaves({ disposition: 'dispositionId' }, ['plan', 'notes'], { restricted: true })
  async one(@Param('dispositionId') dispositionId: string) {
    return this.vault.reveal(await this.reading.row(DispositionLine, dispositionId));
  }
}
