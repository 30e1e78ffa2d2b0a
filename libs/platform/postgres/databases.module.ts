import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { KEYS_SCHEMA } from '../keys/schema.js';
import { NOTARY_SCHEMA } from '../record/notary.js';
import { RECORD_SCHEMA } from '../record/schema.js';
import { LOG, POOL, ROLES, WORKS } from '../tokens.js';
import { TRAIL_SCHEMA } from '../trail/chain.js';
import { RUNNING_SCHEMA } from '../views/schema.js';
import { furnishDatabase, type Rights, type Roles } from './roles.js';
import { pg } from './types.js';

/** Tables that are no views: what makes them, and what the roles may do there. */
export interface Tables {
  readonly ddl: string;
  readonly rights: readonly Rights[];
}

const ROWS = 'select, insert, update, delete';

/** The platform's own. What is not granted is forbidden: requests add to the record by `record.append` alone. */
export const PLATFORM_TABLES: readonly Tables[] = [
  {
    ddl: RECORD_SCHEMA + NOTARY_SCHEMA,
    rights: [
      { on: 'record.events', requests: 'select', works: 'select' },
      { on: 'record.heads', works: ROWS },
      { on: 'record.attestation', works: ROWS },
    ],
  },
  {
    ddl: KEYS_SCHEMA,
    rights: [
      { on: 'keys', ownedByWorks: true },
      { on: 'keys.data_keys', requests: 'select' },
      { on: 'keys.master', requests: 'select' },
    ],
  },
  {
    ddl: TRAIL_SCHEMA,
    rights: [
      { on: 'trail.entries', requests: 'select', works: 'select, insert' },
      { on: 'trail.head', works: 'select, update' },
    ],
  },
  {
    ddl: RUNNING_SCHEMA,
    rights: [
      { on: 'views', ownedByWorks: true },
      { on: 'running', requests: 'select', works: ROWS },
    ],
  },
];

/** Makes the platform's tables and roles in a database. */
export const furnishPlatform = (owner: string, tables: readonly Tables[] = []): Promise<Roles> => {
  const all = [...PLATFORM_TABLES, ...tables];
  return furnishDatabase(
    owner,
    all.map(({ ddl }) => ddl),
    all.flatMap(({ rights }) => rights),
  );
};

/** The database of the court under the roles that work with it. */
@Global()
@Module({})
export class DatabasesModule {
  static forRoot({ databaseUrl, log, tables }: { databaseUrl: string; log: Logger; tables: readonly Tables[] }): DynamicModule {
    return {
      module: DatabasesModule,
      providers: [
        { provide: LOG, useValue: log },
        { provide: ROLES, useFactory: () => furnishPlatform(databaseUrl, tables) },
        { provide: POOL, inject: [ROLES], useFactory: ({ requests }: Roles) => openPool(requests, log) },
        { provide: WORKS, inject: [ROLES], useFactory: ({ works }: Roles) => openPool(works, log) },
      ],
      exports: [LOG, ROLES, POOL, WORKS],
    };
  }
}

function openPool(connectionString: string, log: Logger): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 15, application_name: 'youth-court' });
  // An idle connection that breaks is replaced at the next use; unheard, its error would end the process.
  pool.on('error', (error) => log.warn({ error: error.name }, 'An idle database connection was lost.'));
  // One that breaks in somebody's hands is reported by their next query; its event, unheard, would end the process too.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
