import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  Acting,
  Allow,
  ANYONE,
  dropCookie,
  LeavesNothing,
  LimitTries,
  ofBody,
  ofSession,
  setCookie,
  SIGNED_IN,
  WhilePending,
  type SignedRequest,
  Rules,
} from '#platform';
import { Entrance, type Entered } from './entrance.js';
import { Passkeys } from './passkeys.js';
import { OpenSessions } from './sessions.js';
import { AccessSettings } from './settings.js';
import { Proof, SecondFactor, SignInBody } from './sign-in.bodies.js';

/** Signing in and out. Tokens come as a cookie, and in the body for programs; another one each time. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly entrance: Entrance,
    private readonly sessions: OpenSessions,
    private readonly passkeys: Passkeys,
    private readonly settings: AccessSettings,
    private readonly rules: Rules,
    private readonly acting: Acting,
  ) {}

  /** Signs in. Where `pending` says `second-factor` or `enrolment`, the session opens nothing else until then. */
  @Post()
  @HttpCode(200)
  @Allow(ANYONE)
  @LimitTries(ofBody('login'))
  async signIn(@Body() body: SignInBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<Entered> {
    const { login, password, code, ...chosen } = body;
    return tell(reply, await this.entrance.signIn(login, password, chosen, code));
  }

  /** Gives the second factor: a code of the app, a recovery code, or a passkey. */
  @Post('second-factor')
  @HttpCode(200)
  @Allow(SIGNED_IN)
  @WhilePending('second-factor')
  @LimitTries(ofSession)
  async second(@Body() shown: SecondFactor, @Req() request: SignedRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return tell(reply, await this.entrance.second(request.signedIn!, shown, this.settings.site(request)));
  }

  /** What a browser needs to prove a passkey. */
  @Post('passkey-challenge')
  @HttpCode(200)
  @Allow(SIGNED_IN)
  @WhilePending('second-factor')
  async challenge(@Req() request: SignedRequest) {
    const { sessionId, accountId } = request.signedIn!;
    await this.entrance.accountOf({ accountId });
    return this.passkeys.toProve(sessionId, accountId!, this.settings.site(request));
  }

  /** Proves once more who one is; what asks for a fresh proof may be done for five minutes. */
  @Post('proof')
  @HttpCode(200)
  @Allow(SIGNED_IN)
  @LimitTries(ofSession)
  async prove(
    @Body() { password, ...shown }: Proof,
    @Req() request: SignedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const site = this.settings.site(request);
    return tell(reply, { token: await this.entrance.prove(request.signedIn!, password, shown, site) });
  }

  @Get()
  @Allow(SIGNED_IN)
  @LeavesNothing('who one is oneself')
  @WhilePending('approval', 'second-factor', 'enrolment')
  who(@Req() { signedIn }: SignedRequest) {
    const { sessionId, accountId, programmeId, role, personId, kind, scope, pending } = signedIn!;
    const { now, today } = this.acting.by();
    const { timeZone } = this.acting.current();
    // A page goes by the court's clock: a tablet's may be wrong.
    const court = { timeZone, now, today };
    return { sessionId, accountId, programmeId, role, personId, kind, scope, pending, court, rules: this.rules.packed(role) };
  }

  @Delete()
  @HttpCode(204)
  @Allow(SIGNED_IN)
  @WhilePending('approval', 'second-factor', 'enrolment')
  async signOut(@Req() { signedIn }: SignedRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    dropCookie(reply);
    await this.sessions.revoke(signedIn!.sessionId, 'signed-out');
  }
}

/** Hands the token over as the browser keeps it, too. */
export const tell = <T extends { readonly token: string }>(reply: FastifyReply, answer: T): T => {
  setCookie(reply, answer.token);
  return answer;
};
