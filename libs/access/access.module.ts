import { Global, Module } from '@nestjs/common';
import { Sessions } from '#platform';
import { AccessController } from './access.controller.js';
import { AccessHandler } from './access.handler.js';
import { AccountFacts } from './account-facts.handler.js';
import { Accounts } from './accounts.js';
import { EarlierAccounts } from './earlier.js';
import { Entrance } from './entrance.js';
import { Factors } from './factors.js';
import { FeedController } from './feed.controller.js';
import { FeedHandler, Feeds } from './feed.handler.js';
import { Invitations } from './invitations.js';
import { Keeper } from './keeper.js';
import { LinkSecrets } from './link-secrets.js';
import { OwnController } from './own.controller.js';
import { Passkeys } from './passkeys.js';
import { PostRoom } from './post-room.js';
import { Revocations } from './revocations.js';
import { SessionController } from './session.controller.js';
import { OpenSessions } from './sessions.js';
import { Tries } from './tries.js';
import { Uses } from './uses.js';
import { Visitors } from './visitors.js';

/** Who may sign in, and who is. Global, because it gives everyone `Sessions`. */
@Global()
@Module({
  providers: [
    Accounts,
    AccountFacts,
    AccessHandler,
    Tries,
    Factors,
    Passkeys,
    Entrance,
    Invitations,
    EarlierAccounts,
    Keeper,
    Uses,
    Revocations,
    OpenSessions,
    LinkSecrets,
    PostRoom,
    Visitors,
    FeedHandler,
    Feeds,
    { provide: Sessions, useExisting: OpenSessions },
  ],
  controllers: [SessionController, OwnController, AccessController, FeedController],
  exports: [Accounts, Entrance, Feeds, Invitations, Keeper, OpenSessions, PostRoom, Sessions],
})
export class AccessModule {}
