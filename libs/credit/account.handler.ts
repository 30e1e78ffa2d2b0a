import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, Streams } from '#platform';
import { Policies } from '#programme';
import { AccountCommand, GiveCredits } from './account.commands.js';
import { accountDecider, type AccountKnown } from './account.js';
import { Recipients } from './recipients.js';

/** The most one person gives away in a day: ten hours. */
const GIFT_CAP_MINUTES = 600;

/** Handles every account command: each is a subclass of AccountCommand. */
@CommandHandler(AccountCommand)
export class AccountHandler implements ICommandHandler<AccountCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly policies: Policies,
    private readonly recipients: Recipients,
  ) {}

  async execute(command: AccountCommand) {
    const by = this.acting.by();
    const known: AccountKnown = {
      policy: await this.policies.inForce(by.programmeId, by.today),
      giftCapMinutes: GIFT_CAP_MINUTES,
      personId: this.acting.current().personId,
      ...(command instanceof GiveCredits && { recipientIsKnown: await this.recipients.isKnown(command.toAccountId) }),
    };
    return this.streams.perform(accountDecider, command.accountId, command, by, known);
  }
}
