import { Global, Module } from '@nestjs/common';
import { Sessions } from '#platform';
import { AccessHandler } from './access.handler.js';
import { AccountFacts } from './account-facts.handler.js';
import { Accounts } from './accounts.js';
import { Revocations } from './revocations.js';
import { SessionController } from './session.controller.js';
import { OpenSessions } from './sessions.js';
import { SignIns } from './sign-in.js';
import { Uses } from './uses.js';

/** Who may sign in, and who is. Global, because it gives everyone `Sessions`. */
@Global()
@Module({
  providers: [
    Accounts,
    AccountFacts,
    AccessHandler,
    SignIns,
    Uses,
    Revocations,
    OpenSessions,
    { provide: Sessions, useExisting: OpenSessions },
  ],
  controllers: [SessionController],
  exports: [Accounts, OpenSessions, Sessions],
})
export class AccessModule {}
