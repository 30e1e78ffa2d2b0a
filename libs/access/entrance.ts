import { ForbiddenException, Injectable, UnauthorizedException } from '@nestjs/common';
import { refuse, type Code, type Id } from '#kernel';
import { newId, NotYet, type Pending, type SignedIn } from '#platform';
import { isStrong, type Access, type Factor, type Role } from './access.js';
import { AccountFacts } from './account-facts.handler.js';
import { Accounts, type Credential } from './accounts.js';
import { Factors } from './factors.js';
import { Passkeys, type UsedPasskey } from './passkeys.js';
import { kindOf } from './roles.js';
import { OpenSessions } from './sessions.js';
import { AccessSettings } from './settings.js';
import { Tries } from './tries.js';

/** Whoever has shown one thing has so long to show the other. */
const PENDING_MINUTES = 10;

export const NOT_TOGETHER =
  'That login and password do not belong together, or there were too many tries: then wait a little and try again.';
const NOT_VOUCHED = 'The account that this sign-in opens is closed or locked. Wait a little, or ask the court.';
const NOT_RIGHT = 'That is not right, or it was used already, or there were too many tries: then wait a little and try again.';

export interface Chosen {
  readonly programmeId?: Id;
  readonly role?: Code;
}

/** What somebody shows beside a password. */
export interface Shown {
  readonly code?: string;
  readonly passkey?: UsedPasskey;
}

/** What somebody is answered who came in, or came half way. */
export interface Entered extends Role {
  readonly token: string;
  readonly sessionId: Id;
  readonly pending: Pending | null;
  /** The kinds of second factor they can show. */
  readonly factors: readonly Factor['kind'][];
}

/** The way in by login, password and second factor. */
@Injectable()
export class Entrance {
  constructor(
    private readonly accounts: Accounts,
    private readonly tries: Tries,
    private readonly facts: AccountFacts,
    private readonly sessions: OpenSessions,
    private readonly factors: Factors,
    private readonly passkeys: Passkeys,
    private readonly settings: AccessSettings,
  ) {}

  /** Signs in, or half way where a second factor is missing. */
  async signIn(login: string, password: string, chosen: Chosen, code?: string): Promise<Entered> {
    const checked = await this.tries.check(login, password);
    if (!checked) throw new UnauthorizedException(NOT_TOGETHER);
    const { account, access } = checked;
    const role = roleOf(access, chosen);
    const pending = this.missing(access, role);
    if (pending === 'second-factor' && code !== undefined)
      return this.enter(account, role, ['password', await this.show(account, { code })], access);
    return pending ? this.halfWay(account, role, pending, access) : this.enter(account, role, ['password'], access);
  }

  /** Signs in somebody for whom a sign-in service vouches: that takes the place of the password, and of nothing else. */
  async vouched(accountId: Id, chosen: Chosen): Promise<Entered> {
    const account = await this.accounts.byId(accountId);
    if (!account || account.locked) throw new UnauthorizedException(NOT_VOUCHED);
    const access = await this.facts.access(account);
    const role = roleOf(access, chosen);
    const [pending, proof] = [this.missing(access, role), ['provider']];
    return pending ? this.halfWay(account, role, pending, access, proof) : this.enter(account, role, proof, access);
  }

  /** Comes in all the way with a second factor, in place of the session that waited for it. */
  async second(signedIn: SignedIn, shown: Shown, site: URL): Promise<Entered> {
    const account = await this.accountOf(signedIn);
    const proof = await this.show(account, shown, { sessionId: signedIn.sessionId, site });
    const access = await this.facts.access(account);
    const role = roleOf(access, signedIn);
    await this.sessions.drop(signedIn.sessionId);
    return this.enter(account, role, [...signedIn.proof, proof], access);
  }

  /** After a first factor was enrolled: a session that waited for it becomes one that opens everything. */
  async enrolled(signedIn: SignedIn, proof: Code): Promise<Entered | null> {
    if (signedIn.pending !== 'enrolment') return null;
    const account = await this.accountOf(signedIn);
    const access = await this.facts.access(account);
    await this.sessions.drop(signedIn.sessionId);
    return this.enter(account, roleOf(access, signedIn), [...signedIn.proof, proof], access);
  }

  /** Proves once more who they are, with everything they have; answers the token that takes the place of the old one. */
  async prove(signedIn: SignedIn, password: string, shown: Shown, site: URL): Promise<string> {
    const account = await this.accountOf(signedIn);
    if (!(await this.tries.passes(account, password))) throw new NotYet('NotProved', NOT_RIGHT);
    const access = await this.facts.access(account);
    const asked = access.stage === 'open' && access.factors.some(isStrong);
    const proof = ['password', ...(asked ? [await this.show(account, shown, { sessionId: signedIn.sessionId, site })] : [])];
    const proved = (await this.tries.succeeded(account)) ? await this.sessions.prove(signedIn.sessionId, proof) : null;
    if (!proved) throw new NotYet('NotProved', NOT_RIGHT);
    return proved.token;
  }

  /** The account of a session. */
  async accountOf({ accountId }: Pick<SignedIn, 'accountId'>): Promise<Credential> {
    const account = accountId && (await this.accounts.byId(accountId));
    if (!account) throw new ForbiddenException('You came without an account, so there is nothing to change.');
    return account;
  }

  private missing(access: Access, { role }: Role): Pending | null {
    if (access.stage === 'open' && access.factors.some(isStrong)) return 'second-factor';
    return kindOf(role) === 'staff' && this.settings.secondFactor === 'required' ? 'enrolment' : null;
  }

  /** What was shown beside the password: its kind, when it is right. A failure counts as a wrong password does. */
  private async show(account: Credential, { code, passkey }: Shown, by?: { sessionId: Id; site: URL }): Promise<Code> {
    if (account.locked) throw new NotYet('NotProved', NOT_RIGHT);
    const used = code === undefined ? null : await this.factors.use(account, code);
    if (used) return used;
    if (passkey && by && (await this.passkeys.isProved(by.sessionId, account.accountId, passkey, by.site))) return 'passkey';
    await this.tries.failed(account);
    throw new NotYet('NotProved', NOT_RIGHT);
  }

  private async halfWay(
    account: Credential,
    role: Role,
    pending: Pending,
    access: Access,
    proof = ['password'],
  ): Promise<Entered> {
    const opening = { accountId: account.accountId, ...role, kind: kindOf(role.role), proof, pending };
    const { token, sessionId } = await this.sessions.open(opening, { minutes: PENDING_MINUTES });
    return { token, sessionId, pending, factors: kindsOf(access), ...role };
  }

  /** The fact is written before the session is there: nobody is in without the record knowing. */
  private async enter(account: Credential, role: Role, proof: readonly Code[], access: Access): Promise<Entered> {
    if (!(await this.tries.succeeded(account))) throw new UnauthorizedException(NOT_TOGETHER);
    const [sessionId, kind] = [newId(), kindOf(role.role)];
    await this.facts.signedIn(account, { sessionId, kind, role: role.role, proof: [...proof] });
    const { token } = await this.sessions.open({ accountId: account.accountId, ...role, kind, proof }, { sessionId });
    return { token, sessionId, pending: null, factors: kindsOf(access), ...role };
  }
}

const kindsOf = (access: Access): readonly Factor['kind'][] =>
  access.stage === 'open' ? [...new Set(access.factors.map(({ kind }) => kind))] : [];

/** The one role they sign in with: the one they hold, or the one they said. */
function roleOf(access: Access, { programmeId, role }: Chosen): Role {
  const roles = access.stage === 'open' ? access.roles : [];
  const fitting = roles.filter((one) => (!programmeId || one.programmeId === programmeId) && (!role || one.role === role));
  if (fitting.length === 0) throw new ForbiddenException('You hold no such role here.');
  if (fitting.length > 1)
    refuse('ChooseRole', `Say as what you sign in: ${[...new Set(fitting.map((one) => one.role))].toSorted().join(', ')}.`);
  return fitting[0]!;
}
