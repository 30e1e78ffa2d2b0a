import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Id } from '#kernel';
import { Keyring, pg, POOL, type Receipt } from '#platform';
import { AccountFacts, type Doer, type Home } from './account-facts.handler.js';
import { Accounts, type Credential } from './accounts.js';
import { PostRoom } from './post-room.js';
import { hashOf } from './sessions.js';
import { Tries } from './tries.js';

/** Somebody the court wants to have an account: an address, a role, and the person behind it where there is one. */
export interface Invited {
  readonly address: string;
  readonly role: string;
  readonly personId?: Id;
}

export interface Redeeming {
  readonly token: string;
  readonly address: string;
  readonly login: string;
  readonly password: string;
}

interface Kept extends Home {
  readonly invitationId: Id;
  readonly role: string;
  readonly personId: Id | null;
}

const DAYS = 7;
const KEPT =
  'invitation_id as "invitationId", account_id as "accountId", programme as "programmeId", role, person_id as "personId"';
const OPEN = 'not redeemed and ends_at > now()';
const unknowable = () => randomBytes(32).toString('base64url');

/** Invitations: a link opens once, within seven days, to whoever knows the address it was sent to. */
@Injectable()
export class Invitations {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly keyring: Keyring,
    private readonly letters: PostRoom,
    private readonly facts: AccountFacts,
    private readonly accounts: Accounts,
    private readonly tries: Tries,
  ) {}

  /** Sends the link. An invitation that is asked for again with the same id is not sent again. */
  async invite(
    accountId: Id,
    { address, role, personId }: Invited,
    doer: Doer & { programmeId: Id },
    site: URL,
  ): Promise<Receipt> {
    const home = { accountId, programmeId: doer.programmeId };
    const invitationId = accountId;
    const receipt = await this.facts.invite(home, { invitationId, role, ...(personId && { personId }) }, doer);
    const token = randomBytes(32).toString('base64url');
    const { rowCount } = await this.pool.query(
      `insert into access.invitations (invitation_id, account_id, token, address, programme, role, person_id, ends_at)
       values ($1, $2, $3, $4, $5, $6, $7, now() + $8 * interval '1 day') on conflict do nothing`,
      [invitationId, accountId, hashOf(token), this.addressDigest(address), home.programmeId, role, personId ?? null, DAYS],
    );
    if (rowCount === 1) await this.post({ ...home, invitationId }, address, new URL(`/invitation#${token}`, site));
    return receipt;
  }

  /** Makes the account, or gives the role to the one whose login and password these are. */
  async redeem({ token, address, login, password }: Redeeming): Promise<Home> {
    const invitation = await this.find(token, address);
    const known = await this.accounts.byLogin(login);
    if (known && !(await this.tries.passes(known, password))) taken();
    return known ? this.add(invitation, known) : this.make(invitation, login, password);
  }

  /** The same for somebody for whom a sign-in service vouches: there is no login and no password that anybody knows. */
  async redeemVouched(invitation: Kept, known: Credential | null): Promise<Home> {
    if (known) return this.add(invitation, known);
    const { invitationId, accountId } = invitation;
    await this.facts.redeem(invitation, { invitationId, byAccountId: accountId });
    if (!(await this.accounts.makeInvited(invitation, unknowable(), unknowable()))) over();
    return invitation;
  }

  /** An invitation that is still open. */
  async byId(invitationId: Id): Promise<Kept> {
    const { rows } = await this.pool.query<Kept>(`select ${KEPT} from access.invitations where invitation_id = $1 and ${OPEN}`, [
      invitationId,
    ]);
    return rows[0] ?? over();
  }

  // The facts come first and may come again; login and password count together with the link's being used, or not at all.
  private async make(invitation: Kept, login: string, password: string): Promise<Home> {
    const { accountId, invitationId } = invitation;
    await this.facts.redeem(invitation, { invitationId, byAccountId: accountId });
    if (!(await this.accounts.makeInvited(invitation, login, password))) {
      if (await this.accounts.byLogin(login)) taken();
      over();
    }
    await this.facts.passwordSet(invitation, 'invited');
    return invitation;
  }

  private async add(invitation: Kept, known: Credential): Promise<Home> {
    const { accountId, programmeId, role, personId, invitationId } = invitation;
    await this.facts.redeem(invitation, { invitationId, byAccountId: known.accountId });
    const doer = { actor: accountId, role: 'invitation', programmeId };
    await this.facts.grant(known, { role, ...(personId && { personId }) }, doer);
    await this.pool.query('update access.invitations set redeemed = true where invitation_id = $1', [invitationId]);
    return known;
  }

  /** A link that could not be sent was never made: asked again, the court sends another. */
  private async post({ invitationId, programmeId }: Home & { invitationId: Id }, address: string, link: URL): Promise<void> {
    try {
      await this.letters.send(programmeId, 'invitation', invitationId, { to: address, ...letter(link) });
    } catch (error) {
      await this.pool.query('delete from access.invitations where invitation_id = $1', [invitationId]);
      await this.letters.unmake(programmeId, invitationId);
      throw error;
    }
  }

  /** The invitation a link opens; for whoever gives another address there is none. */
  async find(token: string, address: string): Promise<Kept> {
    const { rows } = await this.pool.query<Kept>(
      `select ${KEPT} from access.invitations where token = $1 and address = $2 and ${OPEN}`,
      [hashOf(token), this.addressDigest(address)],
    );
    return rows[0] ?? over();
  }

  private addressDigest(address: string): string {
    return this.keyring.digest('address', address.normalize('NFKC').trim().toLowerCase());
  }
}

function over(): never {
  refuse('InvitationOver', 'This link is not right, was used, or is over. Ask the court for another.');
}

function taken(): never {
  refuse('LoginTaken', 'Somebody has this login. Choose another, or give its password if it is yours.');
}

const letter = (link: URL) => ({
  subject: 'An invitation to the youth court',
  text: `You are invited to sign in to the youth court.

Open this link within ${DAYS} days, give the address this came to, and choose a login and a password:

${link.href}

The link works once. If you did not expect it, do nothing.`,
});
