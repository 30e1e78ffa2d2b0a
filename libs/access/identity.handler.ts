import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Id } from '#kernel';
import { Acting, idFrom, Keyring, NotHere, Streams, type Receipt } from '#platform';
import { IdentityCommand, LinkIdentity, UnlinkIdentity } from './identity.commands.js';
import { identityDecider } from './identity.js';
import type { Subject } from './provider-client.js';
import { Visitors } from './visitors.js';

/** Handles every identity command: each is a subclass of IdentityCommand. Everybody handles their own alone. */
@CommandHandler(IdentityCommand)
export class IdentityHandler implements ICommandHandler<IdentityCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
  ) {}

  execute(command: IdentityCommand): Promise<Receipt> {
    const by = this.acting.by();
    if (command instanceof UnlinkIdentity && command.accountId !== by.actor) throw new NotHere();
    return this.streams.perform(identityDecider, command.identityId, command, by);
  }
}

/** Whose account a subject of a sign-in service opens. */
@Injectable()
export class Identities {
  constructor(
    private readonly streams: Streams,
    private readonly keyring: Keyring,
    private readonly visitors: Visitors,
  ) {}

  /** The account, or null; found by programme, issuer and subject and by nothing else. */
  async accountOf(programmeId: Id, subject: Subject): Promise<Id | null> {
    const identityId = this.idOf(programmeId, subject);
    const visitor = { actor: identityId, role: 'visitor', programmeId };
    const { file } = await this.visitors.as(visitor, () => this.streams.file(identityDecider, identityId));
    return file.stage === 'linked' ? file.accountId : null;
  }

  /** @throws Refusal where the subject opens another account already */
  async link(programmeId: Id, subject: Subject, accountId: Id, by: 'invitation' | 'signed-in'): Promise<void> {
    const identityId = this.idOf(programmeId, subject);
    await this.perform(programmeId, Object.assign(new LinkIdentity(), { identityId, accountId, by }));
  }

  async unlink(programmeId: Id, subject: Subject, accountId: Id): Promise<void> {
    const identityId = this.idOf(programmeId, subject);
    await this.perform(programmeId, Object.assign(new UnlinkIdentity(), { identityId, accountId }));
  }

  private async perform(programmeId: Id, command: LinkIdentity | UnlinkIdentity): Promise<void> {
    await this.visitors.as({ actor: command.accountId, role: 'account', programmeId }, (by) =>
      this.streams.perform(identityDecider, command.identityId, command, by),
    );
  }

  private idOf(programmeId: Id, { issuer, subject }: Subject): Id {
    return idFrom('identity', this.keyring.digest('identity', [programmeId, issuer, subject].join('\n')));
  }
}
