import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import {
  Acting,
  Allow,
  ANYONE,
  CommandBody,
  COOKIE,
  IsCode,
  Reading,
  ReadsPage,
  Sessions,
  setCookie,
  SIGNED_IN,
  StepUp,
  type SignedRequest,
  LeavesNothing,
} from '#platform';
import { UnlinkIdentity } from './identity.commands.js';
import { ConnectProvider, DisconnectProvider } from './provider.commands.js';
import { ProviderEntrance } from './provider-entrance.js';
import { IdentityLine } from './views/identities.view.js';

class BeginBody {
  @ApiProperty() @IsUUID() programmeId!: string;
  /** Needed only by those who hold more than one role. */
  @ApiPropertyOptional() @IsOptional() @IsCode() role?: string;
}

class InvitationBody {
  /** What stands after the # of the invitation. */
  @ApiProperty() @IsString() @MaxLength(200) token!: string;
  /** Where it was sent. */
  @ApiProperty() @IsString() @MaxLength(200) address!: string;
}

/** Signing in where somebody has an account already, by OpenID Connect. */
@Controller()
export class ProviderController {
  constructor(
    private readonly bus: CommandBus,
    private readonly entrance: ProviderEntrance,
    private readonly sessions: Sessions,
    private readonly reading: Reading,
    private readonly acting: Acting,
  ) {}

  /** What stands on the button; nothing where a programme's people sign in here only. */
  @Get('programmes/:programmeId/provider')
  @Allow(ANYONE)
  @LeavesNothing('the name of a sign-in service')
  async name(@Param('programmeId') programmeId: string) {
    return { name: await this.entrance.nameOf(programmeId) };
  }

  @Post('programmes/:programmeId/provider')
  @Allow('provider:connect')
  @StepUp()
  connect(@CommandBody() command: ConnectProvider) {
    return this.bus.execute(command);
  }

  @Post('programmes/:programmeId/provider/disconnect')
  @Allow('provider:connect')
  @StepUp()
  disconnect(@CommandBody() command: DisconnectProvider) {
    return this.bus.execute(command);
  }

  /** Begins to sign in: the browser goes on to the address that is answered. */
  @Post('provider/sign-in')
  @HttpCode(200)
  @Allow(ANYONE)
  async signIn(@Body() { programmeId, role }: BeginBody, @Res({ passthrough: true }) reply: FastifyReply) {
    return { goTo: await this.entrance.signIn(programmeId.toLowerCase(), role ?? null, reply) };
  }

  /** Begins to redeem an invitation with an account elsewhere, in place of a login and a password here. */
  @Post('provider/invitation')
  @HttpCode(200)
  @Allow(ANYONE)
  async invitation(@Body() { token, address }: InvitationBody, @Res({ passthrough: true }) reply: FastifyReply) {
    return { goTo: await this.entrance.redeem(token, address, reply) };
  }

  /** Begins to link one's own account to the one elsewhere. */
  @Post('provider/link')
  @HttpCode(200)
  @Allow(SIGNED_IN)
  @StepUp()
  async link(@Req() { signedIn }: SignedRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return { goTo: await this.entrance.link(signedIn!, reply) };
  }

  /** Where the sign-in service sends the browser back to: from here it goes on to the court. */
  @Get('provider/callback')
  @Allow(ANYONE)
  @LeavesNothing('the way back from a sign-in service')
  async comeBack(@Req() request: SignedRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{20,100})`).exec(request.headers.cookie ?? '')?.[1];
    const entered = await this.entrance.comeBack(request, token ? await this.sessions.find(token) : null, reply);
    if (entered) setCookie(reply, entered.token);
    void reply.status(303).header('location', '/');
  }

  /** The sign-ins elsewhere that open one's own account. */
  @Get('identities')
  @Allow(SIGNED_IN)
  @LeavesNothing('one’s own sign-ins elsewhere')
  own(@Query() page: ReadsPage) {
    return this.reading.rows(IdentityLine, { where: { accountId: this.acting.by().actor }, ...page });
  }

  @Post('identities/:identityId/unlink')
  @Allow(SIGNED_IN)
  @StepUp()
  unlink(@CommandBody() command: UnlinkIdentity) {
    return this.bus.execute(command);
  }
}
