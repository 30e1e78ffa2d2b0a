import { ForbiddenException, Injectable, UnauthorizedException, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ANYONE, permissionOf } from './allow.js';
import { leavingOf } from '../trail/leaves.js';
import { LeaveGiver } from './leave.js';
import { NotYet } from './problem.js';
import type { Granted } from './rules.js';
import { isFromElsewhere } from './same-site.js';
import { Sessions, type Pending, type Session, type SignedIn } from './sessions.js';
import { needsProof, opensTo } from './step-up.js';

/** `__Host-` binds the cookie to this host, to the whole site and to secure connections (localhost counts as one). */
export const COOKIE = '__Host-session';

/** A request, and who sent it, once the guard has found out. */
export type SignedRequest = FastifyRequest & { signedIn?: SignedIn; granted?: Granted };

const WAITING: Readonly<Record<Pending, readonly [code: string, sentence: string]>> = {
  approval: ['NotApproved', 'An adult in the room must approve this seat first.'],
  'second-factor': ['SecondFactorNeeded', 'Give your second factor first.'],
  enrolment: ['EnrolFirst', 'This court asks for a second factor. Set one up first.'],
};

/** Lets through whom the route's permission allows; everyone else is told 401 or 403. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly leave: LeaveGiver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const { token, cookie } = tokenOf(request);
    if ((cookie || !token) && isFromElsewhere(request, cookie))
      throw new NotYet('FromElsewhere', 'This was sent by another site, so it was not done.');
    const permission = permissionOf(context.getHandler());
    if (permission === ANYONE) return true;
    const session = token ? await this.sessions.find(token) : null;
    if (!session) {
      // The cookie of a session that is over opens nothing any more; a shared tablet need not keep it.
      if (cookie) dropCookie(context.switchToHttp().getResponse<FastifyReply>());
      throw new UnauthorizedException('Please sign in.');
    }
    this.checkSession(context.getHandler(), session);
    if (permission === undefined) throw new ForbiddenException('Your role does not allow this.');
    request.granted = await this.leave.give(permission, session, request, leavingOf(context.getHandler()));
    request.signedIn = { ...session, token: token! };
    return true;
  }

  /** Whether the session itself is good enough for the route, whatever its role. */
  private checkSession(handler: object, { pending, provedLately }: Session): void {
    if (pending && !opensTo(handler, pending)) throw new NotYet(...WAITING[pending]);
    if (needsProof(handler) && !provedLately)
      throw new NotYet('ProveYourself', 'Give your password, and your second factor if you have one, once more for this.');
  }
}

/** The token a request carries, and whether a browser added it of itself. */
export function tokenOf({ headers }: FastifyRequest): { token: string | undefined; cookie: boolean } {
  const bearer = /^Bearer ([\w-]{20,100})$/.exec(headers.authorization ?? '')?.[1];
  if (bearer) return { token: bearer, cookie: false };
  const token = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{20,100})`).exec(headers.cookie ?? '')?.[1];
  return { token, cookie: token !== undefined };
}

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

export const setCookie = (reply: FastifyReply, token: string): void =>
  void reply.header('set-cookie', `${COOKIE}=${token}; ${ATTRIBUTES}`);

export const dropCookie = (reply: FastifyReply): void => void reply.header('set-cookie', `${COOKIE}=; ${ATTRIBUTES}; Max-Age=0`);
