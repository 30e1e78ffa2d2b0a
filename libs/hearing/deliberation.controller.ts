import { Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, CommandBody } from '#platform';
import {
  AnswerPoll,
  CastBallot,
  CheckProposal,
  CloseBallot,
  DischargeDeliberation,
  EnterRecommendationFromPaper,
  EnterTallyFromPaper,
  FeelPushed,
  KeepNote,
  LeaveDeliberation,
  MakeComment,
  MakeRecommendation,
  NameForeperson,
  OpenBallot,
  OpenDeliberation,
  OpenPoll,
  ProposeItem,
  RateIndications,
  ReferItemToJudge,
  ReopenDeliberation,
  ShowPrompt,
  WithdrawItem,
} from './deliberation.commands.js';

/** What a jury does in its room. */
@Controller('deliberations')
export class DeliberationController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @Allow('deliberation:open')
  open(@CommandBody({ newId: 'deliberationId' }) command: OpenDeliberation) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/foreperson')
  @Allow('deliberation:watch')
  nameForeperson(@CommandBody() command: NameForeperson) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/ratings')
  @Allow('deliberation:take-part')
  rate(@CommandBody() command: RateIndications) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/my-note')
  @Allow('deliberation:take-part')
  keepNote(@CommandBody() command: KeepNote) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/items')
  @Allow('deliberation:take-part')
  propose(@CommandBody({ newId: 'itemId' }) command: ProposeItem) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/comments')
  @Allow('deliberation:take-part')
  comment(@CommandBody({ newId: 'commentId' }) command: MakeComment) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/items/:itemId/withdraw')
  @Allow('deliberation:take-part')
  withdraw(@CommandBody() command: WithdrawItem) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/items/:itemId/votes')
  @Allow('deliberation:take-part')
  cast(@CommandBody({ newId: 'ballotId' }) command: CastBallot) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/pushed')
  @Allow('deliberation:take-part')
  feelPushed(@CommandBody() command: FeelPushed) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/items/:itemId/check')
  @Allow('deliberation:check')
  check(@CommandBody() command: CheckProposal) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/items/:itemId/open-ballot')
  @Allow('deliberation:lead')
  openBallot(@CommandBody() command: OpenBallot) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/items/:itemId/close-ballot')
  @Allow('deliberation:lead')
  closeBallot(@CommandBody() command: CloseBallot) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/items/:itemId/refer-to-judge')
  @Allow('deliberation:lead')
  referToJudge(@CommandBody() command: ReferItemToJudge) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/prompt')
  @Allow('deliberation:lead')
  showPrompt(@CommandBody() command: ShowPrompt) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/poll')
  @Allow('deliberation:lead')
  openPoll(@CommandBody() command: OpenPoll) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/poll/answer')
  @Allow('deliberation:take-part')
  answerPoll(@CommandBody() command: AnswerPoll) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/recommend')
  @Allow('deliberation:lead')
  recommend(@CommandBody() command: MakeRecommendation) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/jurors/:jurorId/leave')
  @Allow('deliberation:watch')
  leave(@CommandBody() command: LeaveDeliberation) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/reopen')
  @Allow('deliberation:watch')
  reopen(@CommandBody() command: ReopenDeliberation) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/discharge')
  @Allow('deliberation:watch')
  discharge(@CommandBody() command: DischargeDeliberation) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/paper/tally')
  @Allow('paper:enter')
  enterTally(@CommandBody({ newId: 'itemId' }) command: EnterTallyFromPaper) {
    return this.bus.execute(command);
  }

  @Post(':deliberationId/paper/recommendation')
  @Allow('paper:enter')
  enterRecommendation(@CommandBody() command: EnterRecommendationFromPaper) {
    return this.bus.execute(command);
  }
}
