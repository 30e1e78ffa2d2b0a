import { afterAll, beforeAll } from '@jest/globals';
import { furnishPlatform } from '../postgres/databases.module.js';
import { freshDatabase } from '../postgres/testing.js';
import { pg } from '../postgres/types.js';
import { eventStoreContract } from './event-store.contract.testing.js';
import { PostgresStore } from './postgres-store.js';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase('store');
  await furnishPlatform(database.url);
  pool = new pg.Pool({ connectionString: database.url });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

eventStoreContract('the Postgres store', () => Promise.resolve(new PostgresStore(pool, pool)));
