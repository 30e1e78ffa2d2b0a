import { ForbiddenException, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse, type Code, type Id } from '#kernel';
import { NotHere, Streams, type SignedIn } from '#platform';
import { Accounts } from './accounts.js';
import { Entrance, type Entered } from './entrance.js';
import { checksOf, Errands, type Errand } from './errands.js';
import { Identities } from './identity.handler.js';
import { Invitations } from './invitations.js';
import { ProviderClient, type Subject } from './provider-client.js';
import { providerDecider, type Connected } from './provider.js';
import { Visitors } from './visitors.js';

const OVER = 'This sign-in was used already, took too long, or was begun in another browser. Begin again.';

/** The way in through the sign-in service of a programme: who comes is found by what the service says of them, and by nothing else. */
@Injectable()
export class ProviderEntrance {
  constructor(
    private readonly streams: Streams,
    private readonly visitors: Visitors,
    private readonly client: ProviderClient,
    private readonly errands: Errands,
    private readonly identities: Identities,
    private readonly entrance: Entrance,
    private readonly invitations: Invitations,
    private readonly accounts: Accounts,
  ) {}

  /** What stands on the button of a programme. */
  async nameOf(programmeId: Id): Promise<string> {
    return ((await this.providerOf(programmeId)) ?? none()).name;
  }

  /** Where to send the browser to sign in. */
  signIn(programmeId: Id, role: Code | null, reply: FastifyReply): Promise<string> {
    return this.begin({ programmeId, purpose: 'sign-in', accountId: null, sessionId: null, role }, reply);
  }

  /** Where to send the browser to link its account: in the same session it comes back to. */
  link({ programmeId, accountId, sessionId }: SignedIn, reply: FastifyReply): Promise<string> {
    if (accountId === null) throw new ForbiddenException('You came without an account, so there is nothing to link.');
    return this.begin({ programmeId, purpose: 'link', accountId, sessionId, role: null }, reply);
  }

  /** Where to send the browser of somebody who was invited and has an account elsewhere already. */
  async redeem(token: string, address: string, reply: FastifyReply): Promise<string> {
    const { programmeId, invitationId } = await this.invitations.find(token, address);
    return this.begin({ programmeId, purpose: 'invitation', accountId: invitationId, sessionId: null, role: null }, reply);
  }

  /** Comes back from the sign-in service. Null where somebody only linked their account and is signed in already. */
  async comeBack(request: FastifyRequest, session: SignedInOr, reply: FastifyReply): Promise<Entered | null> {
    const { search: query } = new URL(request.url, 'http://court');
    const token = this.errands.tokenOf(request);
    const checks = token && checksOf(token);
    // Another state was not begun in this browser; the errand that was goes on.
    if (!token || !checks || new URLSearchParams(query).get('state') !== checks.state) refuse('SignInOver', OVER);
    const errand = await this.errands.end(token, reply);
    const provider = errand && (await this.providerOf(errand.programmeId));
    if (!errand || !provider) refuse('SignInOver', OVER);
    const subject = await this.client.subjectOf(provider, query, checks);
    if (errand.purpose === 'link') return this.linked(errand, subject, session);
    return errand.purpose === 'invitation' ? this.redeemed(errand, subject) : this.signedIn(errand, subject);
  }

  private async signedIn({ programmeId, role }: Errand, subject: Subject): Promise<Entered> {
    const accountId = await this.identities.accountOf(programmeId, subject);
    if (accountId === null)
      refuse('NotLinked', 'Nobody here is linked to that sign-in yet. Use your invitation, or sign in another way and link it.');
    return this.entrance.vouched(accountId, { programmeId, ...(role && { role }) });
  }

  private async linked({ programmeId, accountId, sessionId }: Errand, subject: Subject, session: SignedInOr): Promise<null> {
    if (!session || session.sessionId !== sessionId || session.accountId !== accountId || accountId === null)
      refuse('SignInOver', OVER);
    await this.identities.link(programmeId, subject, accountId, 'signed-in');
    return null;
  }

  private async redeemed({ programmeId, accountId: invitationId }: Errand, subject: Subject): Promise<Entered> {
    const invitation = await this.invitations.byId(invitationId!);
    const linkedTo = await this.identities.accountOf(programmeId, subject);
    const known = linkedTo && (await this.accounts.byId(linkedTo));
    // What it opened was closed since: the invitation begins anew.
    if (linkedTo && !known) await this.identities.unlink(programmeId, subject, linkedTo);
    const accountId = known ? known.accountId : invitation.accountId;
    // First, and it may come again: an account that was made and not linked would be nobody's.
    await this.identities.link(programmeId, subject, accountId, 'invitation');
    await this.invitations.redeemVouched(invitation, known);
    return this.entrance.vouched(accountId, { programmeId, role: invitation.role });
  }

  private async begin(errand: Errand, reply: FastifyReply): Promise<string> {
    const provider = (await this.providerOf(errand.programmeId)) ?? none();
    // Where the service cannot be reached, nothing was begun.
    await this.client.reach(provider);
    return this.client.addressFor(provider, checksOf(await this.errands.begin(errand, reply)));
  }

  private async providerOf(programmeId: Id): Promise<Connected | null> {
    const visitor = { actor: programmeId, role: 'visitor', programmeId };
    const { file } = await this.visitors.as(visitor, () => this.streams.file(providerDecider, programmeId));
    return file.stage === 'connected' ? file : null;
  }
}

type SignedInOr = Pick<SignedIn, 'sessionId' | 'accountId'> | null;

function none(): never {
  throw new NotHere();
}
