import { Global, Module } from '@nestjs/common';
import { Sessions } from '#platform';
import { AccessController } from './access.controller.js';
import { AccessHandler } from './access.handler.js';
import { AccountFacts } from './account-facts.handler.js';
import { Accounts } from './accounts.js';
import { EarlierAccounts } from './earlier.js';
import { Entrance } from './entrance.js';
import { Factors } from './factors.js';
import { Invitations } from './invitations.js';
import { Keeper } from './keeper.js';
import { OwnController } from './own.controller.js';
import { Passkeys } from './passkeys.js';
import { Revocations } from './revocations.js';
import { SessionController } from './session.controller.js';
import { OpenSessions } from './sessions.js';
import { Tries } from './tries.js';
import { Uses } from './uses.js';

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
    { provide: Sessions, useExisting: OpenSessions },
  ],
  controllers: [SessionController, OwnController, AccessController],
  exports: [Accounts, Entrance, Invitations, Keeper, OpenSessions, Sessions],
})
export class AccessModule {}
