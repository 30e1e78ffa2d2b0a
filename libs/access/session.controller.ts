import {
  Body,
  Controller,
  Delete,
  ForbiddenException,
  Get,
  HttpCode,
  Post,
  Req,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { refuse } from '#kernel';
import {
  Allow,
  ANYONE,
  dropCookie,
  newId,
  setCookie,
  LeavesNothing,
  SIGNED_IN,
  WhilePending,
  type SignedRequest,
} from '#platform';
import { AccountFacts } from './account-facts.handler.js';
import type { Role } from './access.js';
import type { Credential } from './accounts.js';
import { kindOf } from './roles.js';
import { OpenSessions } from './sessions.js';
import { SignIns } from './sign-in.js';

class SignInBody {
  @ApiProperty() @IsString() @MaxLength(200) login!: string;
  @ApiProperty() @IsString() @MaxLength(200) password!: string;
  /** Needed only by those who hold more than one role. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() programmeId?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40) role?: string;
}

export const NOT_TOGETHER = 'That login and password do not belong together, or there were too many tries: then wait a little.';

/** Signing in and out. */
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIns: SignIns,
    private readonly facts: AccountFacts,
    private readonly sessions: OpenSessions,
  ) {}

  /** Signs in; the token comes as a cookie, and in the body for programs. It is another one each time. */
  @Post()
  @HttpCode(200)
  @Allow(ANYONE)
  async signIn(@Body() body: SignInBody, @Res({ passthrough: true }) reply: FastifyReply) {
    const account = await this.signIns.check(body.login, body.password);
    if (!account) throw new UnauthorizedException(NOT_TOGETHER);
    const chosen = await this.roleOf(account, body);
    if (!(await this.signIns.succeeded(account))) throw new UnauthorizedException(NOT_TOGETHER);
    const { programmeId, role, personId } = chosen;
    const [sessionId, kind, proof] = [newId(), kindOf(role), ['password']];
    await this.facts.signedIn(account, { sessionId, kind, role, proof });
    const { token } = await this.sessions.open(
      { accountId: account.accountId, programmeId, role, personId, kind, proof },
      sessionId,
    );
    setCookie(reply, token);
    return { token, programmeId, role, personId };
  }

  @Get()
  @Allow(SIGNED_IN)
  @LeavesNothing('who one is oneself')
  @WhilePending('approval', 'second-factor', 'enrolment')
  who(@Req() { signedIn }: SignedRequest) {
    const { sessionId, programmeId, role, personId, kind, scope, pending } = signedIn!;
    return { sessionId, programmeId, role, personId, kind, scope, pending };
  }

  @Delete()
  @HttpCode(204)
  @Allow(SIGNED_IN)
  @WhilePending('approval', 'second-factor', 'enrolment')
  async signOut(@Req() { signedIn }: SignedRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.revoke(signedIn!.sessionId, 'signed-out');
    dropCookie(reply);
  }

  /** The one role they sign in with: the one they hold, or the one they said. */
  private async roleOf(account: Credential, { programmeId, role }: SignInBody): Promise<Role> {
    const access = await this.facts.access(account);
    const roles = access.stage === 'open' ? access.roles : [];
    const fitting = roles.filter((one) => (!programmeId || one.programmeId === programmeId) && (!role || one.role === role));
    if (fitting.length === 0) throw new ForbiddenException('You hold no such role here.');
    if (fitting.length > 1)
      refuse('ChooseRole', `Say as what you sign in: ${[...new Set(fitting.map((one) => one.role))].toSorted().join(', ')}.`);
    return fitting[0]!;
  }
}
