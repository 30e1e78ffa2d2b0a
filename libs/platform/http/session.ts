import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Injectable,
  Post,
  Req,
  Res,
  UnauthorizedException,
  ForbiddenException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiBody, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#kernel';
import { LeavesNothing } from '../trail/leaves.js';
import { Accounts, type Session } from './accounts.js';
import { Allow, ANYONE, permissionOf, Permissions, SIGNED_IN } from './allow.js';

/** `__Host-` binds the cookie to this host, to the whole site and to secure connections (localhost counts as one). */
export const COOKIE = '__Host-session';

export type SignedIn = Session & { readonly token: string };
type Request = FastifyRequest & { signedIn?: SignedIn };

/** Lets through whom the route's permission allows; everyone else is told 401 or 403. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(
    private readonly accounts: Accounts,
    private readonly permissions: Permissions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = permissionOf(context.getHandler());
    if (permission === ANYONE) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const token = tokenOf(request);
    const session = token ? await this.accounts.of(token) : null;
    if (!session) throw new UnauthorizedException('Please sign in.');
    if (permission === undefined || !this.permissions.allows(permission, session.role)) {
      throw new ForbiddenException('Your role does not allow this.');
    }
    request.signedIn = { ...session, token: token! };
    return true;
  }
}

function tokenOf({ headers }: FastifyRequest): string | undefined {
  const bearer = /^Bearer ([\w-]{20,100})$/.exec(headers.authorization ?? '')?.[1];
  return bearer ?? new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{20,100})`).exec(headers.cookie ?? '')?.[1];
}

class SignIn {
  @ApiProperty() @IsString() @MaxLength(200) login!: string;
  @ApiProperty() @IsString() @MaxLength(200) password!: string;
  /** Needed only by those who hold more than one role. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() programmeId?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40) role?: string;
}

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(private readonly accounts: Accounts) {}

  /** Signs in; the token comes as a cookie, and in the body for programs. */
  @Post()
  @HttpCode(200)
  @Allow(ANYONE)
  @ApiBody({ type: SignIn })
  async signIn(@Body() { login, password, programmeId, role }: SignIn, @Res({ passthrough: true }) reply: FastifyReply) {
    const account = await this.accounts.check(login, password);
    if (!account) throw new UnauthorizedException('That login and password do not belong together.');
    const fitting = account.grants.filter(
      (grant) => (!programmeId || grant.programmeId === programmeId) && (!role || grant.role === role),
    );
    if (fitting.length === 0) throw new ForbiddenException('You hold no such role here.');
    if (fitting.length > 1) refuse('ChooseRole', `Say as what you sign in: ${fitting.map((grant) => grant.role).join(', ')}.`);
    const token = await this.accounts.start(account.accountId, fitting[0]!);
    void reply.header('set-cookie', `${COOKIE}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax`);
    return { token, ...fitting[0] };
  }

  @Get()
  @Allow(SIGNED_IN)
  @LeavesNothing('who one is oneself')
  who(@Req() { signedIn }: Request) {
    const { programmeId, role, personId } = signedIn!;
    return { programmeId, role, personId };
  }

  @Delete()
  @HttpCode(204)
  @Allow(SIGNED_IN)
  async signOut(@Req() { signedIn }: Request, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.accounts.end(signedIn!.token);
    void reply.header('set-cookie', `${COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`);
  }
}
