import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, AsOf, CommandBody, Leaves, Limited, Reading, ReadsPage, Vault } from '#platform';
import {
  AskQuestion,
  ClearStatement,
  FileStatement,
  HearStatement,
  HoldBackQuestion,
  PassQuestion,
  SuggestQuestion,
  WithdrawStatement,
} from './hearing.commands.js';
import { Oneself } from './oneself.js';
import { questionShapes, statementShapes } from './shapes.js';
import { QuestionLine } from './views/questions.view.js';
import { StatementLine } from './views/statements.view.js';

/** What is asked and said before a jury. A juror sees it while they sit in the hearing, and at no other time. */
@Controller('hearings')
export class QuestionsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly vault: Vault,
    private readonly oneself: Oneself,
  ) {}

  @Post(':hearingId/questions')
  @Allow('hearing:suggest')
  suggestQuestion(@CommandBody({ newId: 'questionId' }) command: SuggestQuestion) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/questions/:questionId/ask')
  @Allow('hearing:lead')
  askQuestion(@CommandBody() command: AskQuestion) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/questions/:questionId/hold-back')
  @Allow('hearing:preside')
  holdBackQuestion(@CommandBody() command: HoldBackQuestion) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/questions/:questionId/pass')
  @Allow('hearing:answer')
  passQuestion(@CommandBody() command: PassQuestion) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/statements')
  @Allow('hearing:statement')
  fileStatement(@CommandBody({ newId: 'statementId' }) command: FileStatement) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/statements/:statementId/clear')
  @Allow('hearing:statement')
  clearStatement(@CommandBody() command: ClearStatement) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/statements/:statementId/hear')
  @Allow('hearing:statement')
  hearStatement(@CommandBody() command: HearStatement) {
    return this.bus.execute(command);
  }

  @Post(':hearingId/statements/:statementId/withdraw')
  @Allow('hearing:statement')
  withdrawStatement(@CommandBody() command: WithdrawStatement) {
    return this.bus.execute(command);
  }

  @Get(':hearingId/questions')
  @Allow('hearing:read-questions')
  @Limited(questionShapes)
  @Leaves({ hearing: 'hearingId' }, ['hearing', 'notes'], { restricted: true })
  async questions(@Param('hearingId') hearingId: string, @Query() page: ReadsPage) {
    await this.oneself.sitsIn(hearingId);
    await this.oneself.roomGoesOn(hearingId);
    return this.vault.reveal(
      await this.reading.rows(QuestionLine, { where: { hearingId }, order: { at: 'ASC', questionId: 'ASC' }, ...page }),
    );
  }

  /** Jurors see what was read; the court also what waits to be. */
  @Get(':hearingId/statements')
  @Allow('hearing:read-statements')
  @Limited(statementShapes)
  @AsOf(StatementLine)
  @Leaves({ case: 'caseId' }, ['hearing', 'notes'], { restricted: true })
  async statements(@Param('hearingId') hearingId: string, @Query() page: ReadsPage) {
    await this.oneself.sitsIn(hearingId);
    await this.oneself.roomGoesOn(hearingId);
    const where = this.oneself.juror() === null ? { hearingId } : { hearingId, state: 'heard' as const };
    return this.vault.reveal(
      await this.reading.rows(StatementLine, { where, order: { at: 'ASC', statementId: 'ASC' }, ...page }),
    );
  }
}
