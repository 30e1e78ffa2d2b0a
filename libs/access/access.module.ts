import { Global, Module } from '@nestjs/common';
import { inOneBoot, pg, POOL, Sessions } from '#platform';
import { AccessHandler } from './access.handler.js';
import { AccountFacts } from './account-facts.handler.js';
import { Accounts } from './accounts.js';
import { Revocations } from './revocations.js';
import { ACCESS_SCHEMA } from './schema.js';
import { SessionController } from './session.controller.js';
import { OpenSessions } from './sessions.js';
import { SignIns } from './sign-in.js';
import { Uses } from './uses.js';

const TABLES = Symbol('tables of access');

/** Who may sign in, and who is. Global, because it gives everyone `Sessions`. */
@Global()
@Module({
  providers: [
    { provide: TABLES, inject: [POOL], useFactory: (pool: pg.Pool) => inOneBoot(pool, ACCESS_SCHEMA) },
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
