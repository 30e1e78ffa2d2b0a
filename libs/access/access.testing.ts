import { randomBytes } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { pino } from 'pino';
import { LocalMasterKey, SystemClock, Zones } from '#platform';
import { PlatformModule } from '../platform/platform.module.js';
import { freshDatabase } from '../platform/postgres/testing.js';
import { pg } from '../platform/postgres/types.js';
import { AccessModule } from './access.module.js';
import { Accounts } from './accounts.js';
import { accessTables } from './schema.js';
import { OpenSessions } from './sessions.js';

export const PROGRAMME = '10000000-0000-4000-8000-000000000001';

class Utc extends Zones {
  async of(): Promise<string> {
    return 'UTC';
  }
}

@Global()
@Module({ providers: [{ provide: Zones, useClass: Utc }], exports: [Zones] })
class ZonesModule {}

/** Accounts and sessions on a database of their own, with no court around them. */
export async function openDoor(secret = randomBytes(32)) {
  const database = await freshDatabase('access');
  const module = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({
        databaseUrl: database.url,
        masterKey: new LocalMasterKey(secret),
        clock: new SystemClock(),
        log: pino({ level: 'silent' }),
        tables: [accessTables],
        views: {},
        processes: {},
        permissions: { 'running:stuck': ['admin'], 'running:parked': ['admin'] },
        works: false,
      }),
      ZonesModule,
      AccessModule,
    ],
  }).compile();
  await module.init();
  const pool = new pg.Pool({ connectionString: database.url, max: 3 });
  return {
    module,
    /** Connections of the owner, who sees everything. */
    pool,
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
