import { randomBytes } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { pino } from 'pino';
import type { AnyKeyDuties, AnyProcess, AnyView } from '#kernel';
import {
  Acting,
  EventStore,
  HiddenRecords,
  KeyKeeper,
  Keyring,
  LocalMasterKey,
  newId,
  Reactor,
  Reading,
  Sessions,
  Streams,
  SystemClock,
  ViewRunner,
  VIEWS_CONTEXT,
  Vault,
  Zones,
  type Hides,
  type ViewsContext,
} from '../index.js';
import { PlatformModule } from '../platform.module.js';
import { pg } from '../postgres/types.js';
import { freshDatabase } from '../postgres/testing.js';
import { echo, permissions, tallies, tallyDays, TallyModule } from './tally.testing.js';

export const PROGRAMME = '10000000-0000-4000-8000-000000000001';

class Utc extends Zones {
  async of(): Promise<string> {
    return 'UTC';
  }
}

/** Nobody is signed in to the tally court. */
class NoSessions extends Sessions {
  async find(): Promise<null> {
    return null;
  }

  onRevoked(): () => void {
    return () => undefined;
  }
}

@Global()
@Module({
  providers: [
    { provide: Zones, useClass: Utc },
    { provide: Sessions, useClass: NoSessions },
  ],
  exports: [Zones, Sessions],
})
class AroundModule {}

interface Options {
  readonly url?: string;
  readonly works?: boolean;
  readonly secret?: Buffer;
  readonly views?: Readonly<Record<string, AnyView>>;
  readonly processes?: Readonly<Record<string, AnyProcess>>;
  readonly hides?: Hides;
  readonly keyDuties?: AnyKeyDuties;
}

/** The tally court on a database of its own. */
export async function openTallyCourt({
  url,
  works = true,
  secret = randomBytes(32),
  views = { tallies, tallyDays },
  processes = { echo },
  hides = {},
  keyDuties = {},
}: Options = {}) {
  const database = url ? { url, drop: async () => undefined } : await freshDatabase('tally');
  const module = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({
        databaseUrl: database.url,
        masterKey: new LocalMasterKey(secret),
        clock: new SystemClock(),
        log: pino({ level: 'silent' }),
        views,
        processes,
        hides,
        keyDuties,
        permissions,
        works,
      }),
      AroundModule,
      TallyModule,
    ],
  }).compile();
  await module.init();
  const pool = new pg.Pool({ connectionString: database.url, max: 5 });
  pool.on('error', () => undefined);
  const acting = module.get(Acting);
  const bus = module.get(CommandBus);
  const as = <T>(
    work: () => T,
    more: { key?: string; ifMatch?: number; actor?: string; programmeId?: string; now?: string } = {},
  ): T =>
    acting.run(
      { actor: 'somebody', role: 'counter', programmeId: PROGRAMME, timeZone: 'UTC', now: new Date().toISOString(), ...more },
      work,
    );
  return {
    module,
    url: database.url,
    secret,
    /** Connections of the owner, who sees everything. */
    pool,
    store: module.get(EventStore),
    streams: module.get(Streams),
    reading: module.get(Reading),
    vault: module.get(Vault),
    keyring: module.get(Keyring),
    keeper: module.get(KeyKeeper),
    runner: module.get(ViewRunner),
    hidden: module.get(HiddenRecords),
    reactor: module.get(Reactor),
    context: module.get<ViewsContext>(VIEWS_CONTEXT),
    as,
    /** Sends a command and answers its receipt. */
    send: <C extends object>(type: new () => C, fields: Partial<C>, more: Parameters<typeof as>[1] = {}) =>
      as(
        () =>
          bus.execute(Object.assign(new type(), fields) as never) as Promise<{ id: string; revision: number; position: number }>,
        more,
      ),
    newId,
    async close() {
      await module.close();
      await pool.end();
      await database.drop();
    },
  };
}

export type TallyCourt = Awaited<ReturnType<typeof openTallyCourt>>;
