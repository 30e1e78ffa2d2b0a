import { randomBytes } from 'node:crypto';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { pino } from 'pino';
import { LocalMasterKey, Mailer, SystemClock, Zones, type Mail } from '#platform';
import { PlatformModule } from '../platform/platform.module.js';
import { freshDatabase } from '../platform/postgres/testing.js';
import { pg } from '../platform/postgres/types.js';
import { AccessModule } from './access.module.js';
import { Accounts } from './accounts.js';
import { doorsTables } from './doors.schema.js';
import { accessTables } from './schema.js';
import { OpenSessions } from './sessions.js';
import { AccessSettings, type SecondFactor } from './settings.js';

export const PROGRAMME = '10000000-0000-4000-8000-000000000001';

class Utc extends Zones {
  async of(): Promise<string> {
    return 'UTC';
  }
}

@Global()
@Module({})
class AroundModule {
  static with(secondFactor: SecondFactor, mailer: Mailer): DynamicModule {
    const providers = [
      { provide: Zones, useClass: Utc },
      { provide: Mailer, useValue: mailer },
      { provide: AccessSettings, useValue: new AccessSettings(secondFactor, 'http://localhost') },
    ];
    return { module: AroundModule, providers, exports: providers };
  }
}

/** Keeps what was sent. */
export class Letters extends Mailer {
  readonly sent: Mail[] = [];

  async send(mail: Mail): Promise<void> {
    this.sent.push(mail);
  }
}

/** Accounts and sessions on a database of their own, with no court around them. */
export async function openDoor(secondFactor: SecondFactor = 'required') {
  const letters = new Letters();
  const database = await freshDatabase('access');
  const module = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({
        databaseUrl: database.url,
        masterKey: new LocalMasterKey(randomBytes(32)),
        clock: new SystemClock(),
        log: pino({ level: 'silent' }),
        tables: [accessTables, doorsTables],
        views: {},
        processes: {},
        // Who may is the court's to say; here every permission is somebody's.
        permissions: new Proxy({}, { get: () => ['admin'] }),
        works: false,
      }),
      AroundModule.with(secondFactor, letters),
      AccessModule,
    ],
  }).compile();
  await module.init();
  const pool = new pg.Pool({ connectionString: database.url, max: 3 });
  return {
    module,
    /** Connections of the owner, who sees everything. */
    pool,
    letters,
    accounts: module.get(Accounts),
    sessions: module.get(OpenSessions),
    /** The facts of an account, in their order. */
    async factsOf(accountId: string): Promise<string[]> {
      const { rows } = await pool.query<{ type: string }>('select type from record.events where stream = $1 order by revision', [
        `access-${accountId}`,
      ]);
      return rows.map(({ type }) => type);
    },
    async close() {
      await module.close();
      await pool.end();
      await database.drop();
    },
  };
}

export type Door = Awaited<ReturnType<typeof openDoor>>;
