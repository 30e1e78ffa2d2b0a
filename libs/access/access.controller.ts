import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  ANYONE,
  CommandBody,
  idFrom,
  LimitTries,
  newId,
  ofBody,
  Reading,
  ReadsPage,
  StepUp,
  type SignedRequest,
  LeavesNothing,
} from '#platform';
import { CloseAccess, GrantRole, RemoveSecondFactor, RevokeAllSessions, UnlockAccess, WithdrawRole } from './access.commands.js';
import { Invitations } from './invitations.js';
import { AccessSettings } from './settings.js';
import { InvitationOffer, Redemption } from './sign-in.bodies.js';
import { AccessLine } from './views/who-may-sign-in.view.js';

/** Who may sign in: invited, given roles, locked out and let in again, closed. */
@ApiTags('access')
@Controller('access')
export class AccessController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly acting: Acting,
    private readonly invitations: Invitations,
    private readonly settings: AccessSettings,
  ) {}

  /** The accounts of the programme: roles and state only. */
  @Get()
  @Allow('access:list')
  @LeavesNothing('accounts and their roles, of nobody by name')
  list(@Query() page: ReadsPage) {
    return this.reading.rows(AccessLine, { order: { accountId: 'ASC' }, ...page });
  }

  /** Invites an address to a role: a link is sent there that works once, within seven days. */
  @Post('invitations')
  @Allow('access:invite')
  @StepUp()
  invite(@Body() invited: InvitationOffer, @Req() request: SignedRequest) {
    const doer = this.acting.current();
    const accountId = doer.key ? idFrom(doer.actor, 'invitation', doer.key) : newId();
    return this.invitations.invite(accountId, invited, doer, this.settings.site(request));
  }

  /** Redeems an invitation: whoever has the link and knows where it was sent sets a login and a password. */
  @Post('invitations/redeem')
  @HttpCode(204)
  @Allow(ANYONE)
  @LimitTries(ofBody('token'))
  async redeem(@Body() redemption: Redemption): Promise<void> {
    await this.invitations.redeem(redemption);
  }

  @Post(':accountId/roles')
  @Allow('access:change-roles')
  @StepUp()
  grant(@CommandBody() command: GrantRole) {
    return this.bus.execute(command);
  }

  @Post(':accountId/roles/withdraw')
  @Allow('access:change-roles')
  @StepUp()
  withdraw(@CommandBody() command: WithdrawRole) {
    return this.bus.execute(command);
  }

  @Post(':accountId/unlock')
  @Allow('access:unlock')
  unlock(@CommandBody() command: UnlockAccess) {
    return this.bus.execute(command);
  }

  @Post(':accountId/sessions/revoke')
  @Allow('access:revoke-sessions')
  revokeSessions(@CommandBody() command: RevokeAllSessions) {
    return this.bus.execute(command);
  }

  /** For somebody who lost their telephone or their key. */
  @Post(':accountId/factors/remove')
  @Allow('access:remove-factor')
  @StepUp()
  removeFactor(@CommandBody() command: RemoveSecondFactor) {
    return this.bus.execute(command);
  }

  @Post(':accountId/close')
  @Allow('access:close')
  @StepUp()
  close(@CommandBody() command: CloseAccess) {
    return this.bus.execute(command);
  }
}
