import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { refuse, type Code as Word } from '#kernel';
import {
  Allow,
  LimitTries,
  NotHere,
  NotYet,
  ofSession,
  SIGNED_IN,
  StepUp,
  WhilePending,
  type SignedRequest,
  LeavesNothing,
} from '#platform';
import { isStrong } from './access.js';
import { AccountFacts, itself } from './account-facts.handler.js';
import { Accounts, type Credential } from './accounts.js';
import { Entrance } from './entrance.js';
import { Factors } from './factors.js';
import { Passkeys } from './passkeys.js';
import { tell } from './session.controller.js';
import { OpenSessions } from './sessions.js';
import { AccessSettings } from './settings.js';
import { Code, NewPasskey, NewPassword } from './sign-in.bodies.js';
import { Tries } from './tries.js';

const NOT_THIS = 'That is not right, or it came too late. Begin again.';

/** Everybody's own account: sessions, password and second factors. */
@ApiTags('access')
@Controller('access/own')
export class OwnController {
  constructor(
    private readonly accounts: Accounts,
    private readonly tries: Tries,
    private readonly entrance: Entrance,
    private readonly facts: AccountFacts,
    private readonly sessions: OpenSessions,
    private readonly factors: Factors,
    private readonly passkeys: Passkeys,
    private readonly settings: AccessSettings,
  ) {}

  @Get('sessions')
  @Allow(SIGNED_IN)
  @LeavesNothing('one’s own sessions')
  async list(@Req() { signedIn }: SignedRequest) {
    const { accountId, sessionId } = signedIn!;
    const own = accountId ? await this.sessions.own(accountId) : [];
    return own.map((session) => ({ ...session, current: session.sessionId === sessionId }));
  }

  /** Ends one of one's own sessions, wherever it is open. */
  @Delete('sessions/:sessionId')
  @HttpCode(204)
  @Allow(SIGNED_IN)
  async revoke(@Param('sessionId') sessionId: string, @Req() { signedIn }: SignedRequest): Promise<void> {
    const own = signedIn!.accountId ? await this.sessions.own(signedIn!.accountId) : [];
    if (!own.some((session) => session.sessionId === sessionId)) throw new NotHere();
    await this.sessions.revoke(sessionId);
  }

  @Get('factors')
  @Allow(SIGNED_IN)
  @LeavesNothing('one’s own factors')
  @WhilePending('enrolment')
  async enrolled(@Req() { signedIn }: SignedRequest) {
    const access = await this.facts.access(await this.entrance.accountOf(signedIn!));
    return access.stage === 'open' ? access.factors : [];
  }

  /** Changes the password; every other session of the account is over. */
  @Post('password')
  @HttpCode(204)
  @Allow(SIGNED_IN)
  @LimitTries(ofSession)
  async changePassword(@Body() { password, newPassword }: NewPassword, @Req() { signedIn }: SignedRequest): Promise<void> {
    const account = await this.entrance.accountOf(signedIn!);
    if (!(await this.tries.passes(account, password)))
      throw new NotYet('NotProved', 'That is not your password, or there were too many tries.');
    await this.facts.passwordSet(account, 'changed');
    await this.accounts.changePassword(account.accountId, newPassword);
    await this.sessions.revokeAll(account.accountId, 'password-changed', { but: signedIn!.sessionId });
  }

  /** Begins with an authenticator app: its secret is told this once, and counts when a code was confirmed. */
  @Post('totp')
  @Allow(SIGNED_IN)
  @WhilePending('enrolment')
  @StepUp()
  async beginTotp(@Req() { signedIn }: SignedRequest) {
    return this.factors.begin(await this.entrance.accountOf(signedIn!));
  }

  /** Confirms the app with its first code. With a first factor come recovery codes, told this once. */
  @Post('totp/:factorId/confirm')
  @HttpCode(200)
  @Allow(SIGNED_IN)
  @WhilePending('enrolment')
  @StepUp()
  @LimitTries(ofSession)
  async confirmTotp(
    @Param('factorId') factorId: string,
    @Body() { code }: Code,
    @Req() { signedIn }: SignedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const account = await this.entrance.accountOf(signedIn!);
    if (!(await this.factors.confirm(account, factorId, code))) {
      await this.tries.failed(account);
      refuse('CodeNotRight', 'That code is not right. Look at the app once more, and check the clock of its device.');
    }
    return this.withFactor(account, signedIn!, 'totp', reply);
  }

  /** What a browser needs to make a passkey. */
  @Post('passkey-challenge')
  @HttpCode(200)
  @Allow(SIGNED_IN)
  @WhilePending('enrolment')
  @StepUp()
  async beginPasskey(@Req() request: SignedRequest) {
    const { accountId } = await this.entrance.accountOf(request.signedIn!);
    return this.passkeys.toEnrol(request.signedIn!.sessionId, accountId, this.settings.site(request));
  }

  /** Keeps a passkey. With a first factor come recovery codes, told this once. */
  @Post('passkeys')
  @HttpCode(200)
  @Allow(SIGNED_IN)
  @WhilePending('enrolment')
  @StepUp()
  async enrolPasskey(
    @Body() { passkey }: NewPasskey,
    @Req() request: SignedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const signedIn = request.signedIn!;
    const account = await this.entrance.accountOf(signedIn);
    const site = this.settings.site(request);
    const factorId = await this.passkeys.enrol(signedIn.sessionId, account.accountId, passkey, site);
    if (!factorId) refuse('PasskeyNotRight', NOT_THIS);
    await this.facts.enrolled(account, { factorId, kind: 'passkey' });
    return this.withFactor(account, signedIn, 'passkey', reply);
  }

  /** Ten new recovery codes, told this once; earlier ones open nothing any more. */
  @Post('recovery-codes')
  @HttpCode(200)
  @Allow(SIGNED_IN)
  @StepUp()
  async recoveryCodes(@Req() { signedIn }: SignedRequest) {
    const account = await this.entrance.accountOf(signedIn!);
    const access = await this.facts.access(account);
    if (access.stage !== 'open' || !access.factors.some(isStrong))
      refuse('NothingToRecover', 'Set up an authenticator app or a passkey first.');
    return { recoveryCodes: await this.factors.recoveryCodes(account) };
  }

  @Delete('factors/:factorId')
  @HttpCode(204)
  @Allow(SIGNED_IN)
  @StepUp()
  async removeFactor(@Param('factorId') factorId: string, @Req() { signedIn }: SignedRequest): Promise<void> {
    const account = await this.entrance.accountOf(signedIn!);
    await this.facts.removed(account, factorId, itself(account, signedIn!.role));
    await this.factors.remove(account, factorId);
  }

  private async withFactor(
    account: Credential,
    signedIn: NonNullable<SignedRequest['signedIn']>,
    proof: Word,
    reply: FastifyReply,
  ) {
    const access = await this.facts.access(account);
    const first = access.stage === 'open' && access.factors.length === 1;
    const recoveryCodes = first ? await this.factors.recoveryCodes(account) : undefined;
    const entered = await this.entrance.enrolled(signedIn, proof);
    return { ...(recoveryCodes && { recoveryCodes }), ...(entered && tell(reply, entered)) };
  }
}
