import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { refuse, type By, type Code, type Id } from '#kernel';
import { Acting, NotHere, Streams, type Receipt } from '#platform';
import { AccountFacts } from './account-facts.handler.js';
import { Accounts } from './accounts.js';
import { FeedCommand } from './feed.commands.js';
import { feedDecider } from './feed.js';
import { LinkSecrets } from './link-secrets.js';
import { readToken } from './link-token.js';
import { Visitors } from './visitors.js';

/** Handles every command about a calendar feed. Everybody handles their own alone. */
@CommandHandler(FeedCommand)
export class FeedHandler implements ICommandHandler<FeedCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly secrets: LinkSecrets,
    private readonly accounts: Accounts,
  ) {}

  async execute(command: FeedCommand): Promise<Receipt> {
    const by = this.acting.by();
    const { personId } = this.acting.current();
    // Who came by a link or a tablet has no account whose end would end the feed.
    if ((await this.accounts.homeOf(by.actor)) === null)
      refuse('NoAccount', 'A calendar address belongs to an account. Sign in with yours, or ask the court for one.');
    const hash = this.secrets.hashOf(this.secrets.secretOf('calendar feed', by.programmeId, command.feedId));
    return this.streams.perform(feedDecider, command.feedId, command, by, { hash, personId: personId ?? null });
  }
}

/** Whose calendar a feed shows. */
export interface Subscriber {
  readonly role: Code;
  readonly personId: Id | null;
}

/** Opens calendar feeds to whoever brings their secret. */
@Injectable()
export class Feeds {
  constructor(
    private readonly streams: Streams,
    private readonly secrets: LinkSecrets,
    private readonly visitors: Visitors,
    private readonly accounts: Accounts,
    private readonly facts: AccountFacts,
  ) {}

  /** The secret of a feed's address, as it was told when the feed was made. */
  tokenOf(programmeId: Id, feedId: Id): string {
    return this.secrets.tokenOf(programmeId, feedId, this.secrets.secretOf('calendar feed', programmeId, feedId));
  }

  /**
   * Does the work in the feed's programme, for its owner and in the role they made it in, as long as they hold it.
   * @throws NotHere where there is no such feed, or none any more: which of them, nobody learns
   */
  async as<T>(token: string, work: (subscriber: Subscriber, by: By) => Promise<T>): Promise<T> {
    const told = readToken(token);
    if (!told) throw new NotHere();
    const { programmeId, linkId: feedId, secret } = told;
    return this.visitors.as({ actor: feedId, role: 'visitor', programmeId }, async (by) => {
      const { file } = await this.streams.file(feedDecider, feedId);
      if (file.stage !== 'offered' || !isSame(file.offered.hash, this.secrets.hashOf(secret))) throw new NotHere();
      const { accountId, role, personId } = file.offered;
      if (!(await this.holds(accountId, { programmeId, role, personId }))) throw new NotHere();
      return work({ role, personId }, by);
    });
  }

  private async holds(accountId: Id, wanted: Subscriber & { readonly programmeId: Id }): Promise<boolean> {
    const home = await this.accounts.homeOf(accountId);
    const access = home && (await this.facts.access(home));
    if (access?.stage !== 'open') return false;
    return access.roles.some(
      ({ programmeId, role, personId }) =>
        programmeId === wanted.programmeId && role === wanted.role && personId === wanted.personId,
    );
  }
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
