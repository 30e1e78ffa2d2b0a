import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Acting, Allow, AsOf, CommandBody, Leaves, Limited, Mine, Reading, ReadsPage, Vault, within } from '#platform';
import {
  AcceptDisposition,
  ApproveRecommendation,
  CancelAmendment,
  DecideObjection,
  EnterDecisionFromPaper,
  LowerItem,
  ObjectToDisposition,
  OpenAmendment,
  PronounceDisposition,
  SaveFirstView,
  SendBackRecommendation,
  SetDeadlockedItem,
} from './disposition.commands.js';
import { dispositionShapes } from './shapes.js';
import { DispositionLine } from './views/dispositions.view.js';

/** The judge's decisions on what juries recommend, and the family's answer. */
@Controller('dispositions')
export class DispositionController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly acting: Acting,
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

  @Post(':dispositionId/open-amendment')
  @Allow('disposition:decide')
  openAmendment(@CommandBody() command: OpenAmendment) {
    return this.bus.execute(command);
  }

  @Post(':dispositionId/cancel-amendment')
  @Allow('disposition:decide')
  cancelAmendment(@CommandBody() command: CancelAmendment) {
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

  @Post(':dispositionId/paper/decision')
  @Allow('paper:enter')
  enterDecision(@CommandBody() command: EnterDecisionFromPaper) {
    return this.bus.execute(command);
  }

  @Get()
  @Allow('disposition:list')
  @Mine('dispositionId')
  @Limited(dispositionShapes)
  @Leaves({ case: 'caseId' }, ['plan', 'notes'], { restricted: true })
  async list(@Query() page: ReadsPage) {
    return this.vault.reveal(
      await this.reading.rows(DispositionLine, {
        where: within<DispositionLine>(this.acting.current(), 'dispositionId'),
        order: { pronouncedOn: 'DESC', dispositionId: 'ASC' },
        ...page,
      }),
    );
  }

  @Get(':dispositionId')
  @Allow('disposition:read')
  @Limited(dispositionShapes)
  @AsOf(DispositionLine)
  @Leaves({ disposition: 'dispositionId' }, ['plan', 'notes'], { restricted: true })
  async one(@Param('dispositionId') dispositionId: string) {
    return this.vault.reveal(await this.reading.row(DispositionLine, dispositionId));
  }
}
