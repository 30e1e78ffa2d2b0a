import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Acting, Allow, CommandBody, Leaves, LeavesNothing, Reading, ReadsPage } from '#platform';
import { EarnCredits, GiveCredits, OpenAccount, ReverseEarning, ReversePosting, SpendCredits } from './account.commands.js';
import { AccountLine } from './views/accounts.view.js';
import { LedgerLeg } from './views/ledger.view.js';
import { StatementEntry } from './views/credit-statements.view.js';

/** Time credits: an hour given is a credit. */
@Controller('accounts')
export class AccountController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly acting: Acting,
  ) {}

  @Get()
  @Allow('credit:read')
  @Leaves({ person: 'accountId' }, 'credit')
  list(@Query() page: ReadsPage) {
    return this.reading.rows(AccountLine, { order: { accountId: 'ASC' }, ...page });
  }

  /** The books, leg by leg. */
  @Get('ledger')
  @Allow('credit:read')
  @Leaves({ person: 'accountId' }, 'credit')
  ledger(@Query() page: ReadsPage) {
    return this.reading.rows(LedgerLeg, { order: { postedOn: 'DESC', id: 'ASC' }, ...page });
  }

  /** The account of the person who asks. */
  @Get('me')
  @Allow('credit:read-own')
  @LeavesNothing('one’s own account')
  mine() {
    const { personId: accountId } = this.acting.current();
    return accountId ? this.reading.rows(AccountLine, { where: { accountId } }) : [];
  }

  @Get('me/statement')
  @Allow('credit:read-own')
  @LeavesNothing('one’s own account')
  myStatement(@Query() page: ReadsPage) {
    const { personId: ownerId } = this.acting.current();
    return ownerId
      ? this.reading.rows(StatementEntry, { where: { ownerId }, order: { postedOn: 'DESC', entryId: 'ASC' }, ...page })
      : [];
  }

  @Get(':accountId')
  @Allow('credit:read')
  @Leaves({ person: 'accountId' }, 'credit')
  one(@Param('accountId', ParseUUIDPipe) accountId: string) {
    return this.reading.row(AccountLine, accountId);
  }

  @Get(':accountId/statement')
  @Allow('credit:read')
  @Leaves({ person: 'accountId' }, 'credit')
  statement(@Param('accountId', ParseUUIDPipe) ownerId: string, @Query() page: ReadsPage) {
    return this.reading.rows(StatementEntry, { where: { ownerId }, order: { postedOn: 'DESC', entryId: 'ASC' }, ...page });
  }

  @Post(':accountId/open')
  @Allow('credit:post')
  open(@CommandBody() command: OpenAccount) {
    return this.bus.execute(command);
  }

  @Post(':accountId/earn')
  @Allow('credit:post')
  earn(@CommandBody({ newId: 'entryId' }) command: EarnCredits) {
    return this.bus.execute(command);
  }

  @Post(':accountId/give')
  @Allow('credit:give')
  give(@CommandBody({ newId: 'entryId' }) command: GiveCredits) {
    return this.bus.execute(command);
  }

  @Post(':accountId/spend')
  @Allow('credit:post')
  spend(@CommandBody({ newId: 'entryId' }) command: SpendCredits) {
    return this.bus.execute(command);
  }

  @Post(':accountId/entries/:entryId/reverse')
  @Allow('credit:reverse')
  reverse(@CommandBody({ newId: 'reversalId' }) command: ReversePosting) {
    return this.bus.execute(command);
  }

  @Post(':accountId/earnings/:reference/reverse')
  @Allow('credit:reverse')
  reverseEarning(@CommandBody({ newId: 'reversalId' }) command: ReverseEarning) {
    return this.bus.execute(command);
  }
}
