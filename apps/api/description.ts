import { pino } from 'pino';
import type { OpenAPIObject } from '@nestjs/swagger';
import { LocalMasterKey } from '#platform';
import { createApi, describe } from './http.js';

/** The API in its own words, without a court: no database is asked, and no key is used. */
export async function describeApi(): Promise<OpenAPIObject> {
  const nowhere = {
    databaseUrl: 'postgres://nowhere',
    masterKey: new LocalMasterKey(Buffer.alloc(32)),
    log: pino({ level: 'silent' }),
  };
  const app = await createApi(nowhere, { preview: true });
  return describe(app);
}
