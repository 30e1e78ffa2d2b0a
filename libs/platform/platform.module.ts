import {
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
  type Type,
} from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryService, DiscoveryModule, MetadataScanner } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { AnyKeyDuties, AnyProcess, AnyView } from '#kernel';
import { Acting } from './acting.js';
import { Clock } from './clock.js';
import { ACCESS_SCHEMA, Accounts } from './http/accounts.js';
import { ActingInterceptor } from './http/acting.interceptor.js';
import { permissionOf, Permissions, ANYONE, SIGNED_IN } from './http/allow.js';
import { HealthController } from './http/health.controller.js';
import { RunningController } from './http/running.controller.js';
import { AllowGuard, SessionController } from './http/session.js';
import { Zones } from './http/zones.js';
import { Destructions } from './keys/destructions.js';
import { KeyKeeper } from './keys/duties.js';
import { Keyring } from './keys/keyring.js';
import { RotationClock } from './keys/rotation-clock.js';
import type { MasterKey } from './keys/master.js';
import { Vault } from './keys/vault.js';
import { pg } from './postgres/types.js';
import { Reactor } from './processes/reactor.js';
import { EventStore } from './record/event-store.js';
import { inOneBoot, PostgresStore } from './record/postgres-store.js';
import { KeptOver, Streams } from './record/streams.js';
import { Upcasts, type Upcast } from './record/upcasts.js';
import { LOG, POOL, VIEWS_CONTEXT } from './tokens.js';
import { HiddenRecords } from './views/hidden-records.js';
import type { Hides } from './views/hidden.js';
import { Reading } from './views/reading.js';
import type { ViewsContext } from './views/context.js';
import { tablesOf, ViewRunner } from './views/runner.js';

/** What the court brings: its views, its processes, its permissions; and where it runs. */
export interface PlatformOptions {
  readonly databaseUrl: string;
  /** Opens the event store; the Postgres one on the same database unless told. */
  readonly openStore?: (pool: pg.Pool) => Promise<EventStore>;
  readonly masterKey: MasterKey;
  /** How many days old a master key becomes before it is replaced; never unless told. */
  readonly keyRotationDays?: number;
  /** The file, outside the database, that lists whose keys were destroyed; none where nobody restores. */
  readonly destructions?: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly views: Readonly<Record<string, AnyView>>;
  readonly processes: Readonly<Record<string, AnyProcess>>;
  /** What events ask to be done with keys, once they are on record. */
  readonly keyDuties?: AnyKeyDuties;
  readonly upcasts?: Readonly<Record<string, Upcast>>;
  /** Which facts make ids vanish, and show them again. */
  readonly hides?: Hides;
  /** Categories of streams that are there also when what they are kept over vanished. */
  readonly keptOver?: readonly string[];
  readonly permissions: Readonly<Record<string, readonly string[]>>;
  /** Whether views and processes run in this process (if no other has them). */
  readonly works: boolean;
}

/** Starts and stops what runs beside requests; in an order that loses nothing. */
class Running implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    private readonly works: boolean,
    private readonly views: ViewRunner,
    private readonly reactor: Reactor,
    private readonly hidden: HiddenRecords,
    private readonly store: EventStore,
    private readonly pool: pg.Pool,
    private readonly discovery: DiscoveryService,
    private readonly permissions: Permissions,
    private readonly keyring: Keyring,
    private readonly keeper: KeyKeeper,
    private readonly clock: RotationClock,
  ) {}

  onModuleInit(): void {
    const problems = unguarded(this.discovery, this.permissions);
    if (problems.length > 0) throw new Error(problems.join('\n'));
  }

  onApplicationBootstrap(): void {
    this.hidden.start();
    this.keyring.follow();
    if (!this.works) return;
    this.views.start();
    this.reactor.start();
    this.keeper.start();
    this.clock.start();
  }

  // Before TypeORM lets go of its connections: a step that fails for want of them would be noted as stuck.
  async beforeApplicationShutdown(): Promise<void> {
    await this.reactor.stop();
    await this.keeper.stop();
    await this.clock.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.views.stop();
    await this.hidden.stop();
    await this.store.close();
    await this.keyring.close();
    await this.pool.end();
  }
}

/** A sentence for each route that names no permission, or one that nobody was given. */
export function unguarded(discovery: DiscoveryService, permissions: Permissions): string[] {
  const scanner = new MetadataScanner();
  return discovery.getControllers().flatMap(({ metatype, name }) => {
    const prototype = (metatype as Type).prototype as Record<string, object>;
    const routes = scanner.getAllMethodNames(prototype).filter((method) => Reflect.hasMetadata('path', prototype[method]!));
    return routes.flatMap((method) => {
      const permission = permissionOf(prototype[method]!);
      if (!permission) return [`The route ${name}.${method} has no @Allow.`];
      if ([ANYONE, SIGNED_IN].includes(permission) || permissions.table[permission]) return [];
      return [`The route ${name}.${method} asks for ${permission}, which is given to nobody.`];
    });
  });
}

/** Everything beneath the court, made once and given to all. The composition root adds `Zones`. */
@Module({})
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    const { databaseUrl, masterKey, clock, log, views, processes, works } = options;
    return {
      module: PlatformModule,
      global: true,
      imports: [
        CqrsModule.forRoot(),
        DiscoveryModule,
        TerminusModule.forRoot({ logger: false }),
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: databaseUrl,
          schema: 'views',
          entities: Object.values(views).map(({ row }) => row),
          synchronize: false,
          logging: false,
          poolSize: 10,
        }),
      ],
      controllers: [HealthController, SessionController, RunningController],
      providers: [
        { provide: LOG, useValue: log },
        { provide: Clock, useValue: clock },
        { provide: Permissions, useValue: new Permissions(options.permissions) },
        { provide: Upcasts, useValue: new Upcasts(options.upcasts) },
        { provide: POOL, useFactory: () => openPool(databaseUrl, log) },
        {
          provide: EventStore,
          inject: [POOL],
          useFactory: (pool: pg.Pool) => options.openStore?.(pool) ?? PostgresStore.open(pool),
        },
        {
          provide: Keyring,
          inject: [POOL],
          useFactory: (pool: pg.Pool) =>
            Keyring.open(pool, masterKey, options.destructions ? new Destructions(options.destructions) : undefined),
        },
        Acting,
        Accounts,
        Vault,
        { provide: KeptOver, useValue: new KeptOver(new Set(options.keptOver)) },
        Streams,
        Reading,
        {
          provide: HiddenRecords,
          // The views are prepared by then.
          inject: [POOL, VIEWS_CONTEXT],
          useFactory: async (pool: pg.Pool) => {
            const hidden = new HiddenRecords(pool);
            await hidden.refresh();
            return hidden;
          },
        },
        {
          provide: VIEWS_CONTEXT,
          inject: [POOL, EventStore, Keyring, Upcasts],
          useFactory: async (pool: pg.Pool, store: EventStore, keyring: Keyring, upcasts: Upcasts): Promise<ViewsContext> => {
            await ViewRunner.prepare({ pool });
            const context = { pool, store, keyring, upcasts, tables: tablesOf(views), hides: options.hides ?? {}, log };
            await ViewRunner.furnish(context);
            return context;
          },
        },
        { provide: ViewRunner, inject: [VIEWS_CONTEXT], useFactory: (context: ViewsContext) => new ViewRunner(context) },
        {
          provide: Reactor,
          inject: [VIEWS_CONTEXT, CommandBus, Acting, Zones, ViewRunner],
          useFactory: (
            { pool, store, upcasts }: ViewsContext,
            bus: CommandBus,
            acting: Acting,
            zones: Zones,
            runner: ViewRunner,
          ) => new Reactor({ pool, store, upcasts, bus, acting, processes, timeZone: (id) => zones.of(id), log }, runner),
        },
        {
          provide: RotationClock,
          inject: [Keyring],
          useFactory: (keyring: Keyring) => new RotationClock(keyring, options.keyRotationDays ?? 0, log),
        },
        {
          provide: KeyKeeper,
          inject: [VIEWS_CONTEXT],
          useFactory: ({ pool, store, upcasts, keyring }: ViewsContext) =>
            new KeyKeeper({ pool, store, upcasts, keyring, duties: options.keyDuties ?? {}, log }),
        },
        {
          provide: Running,
          inject: [
            ViewRunner,
            Reactor,
            HiddenRecords,
            EventStore,
            POOL,
            DiscoveryService,
            Permissions,
            Keyring,
            KeyKeeper,
            RotationClock,
          ],
          useFactory: (
            ...parts: [
              ViewRunner,
              Reactor,
              HiddenRecords,
              EventStore,
              pg.Pool,
              DiscoveryService,
              Permissions,
              Keyring,
              KeyKeeper,
              RotationClock,
            ]
          ) => new Running(works, ...parts),
        },
        { provide: APP_GUARD, useClass: AllowGuard },
        { provide: APP_INTERCEPTOR, useClass: ActingInterceptor },
      ],
      exports: [
        CqrsModule,
        LOG,
        POOL,
        VIEWS_CONTEXT,
        Clock,
        Permissions,
        Upcasts,
        EventStore,
        Keyring,
        Acting,
        Accounts,
        Vault,
        Streams,
        Reading,
        HiddenRecords,
        ViewRunner,
        Reactor,
        KeyKeeper,
        DiscoveryModule,
      ],
    };
  }
}

async function openPool(connectionString: string, log: Logger): Promise<pg.Pool> {
  const pool = new pg.Pool({ connectionString, max: 20, application_name: 'youth-court' });
  // An idle connection that breaks is replaced at the next use; unheard, its error would end the process.
  pool.on('error', (error) => log.warn({ error: error.name }, 'An idle database connection was lost.'));
  // One that breaks in somebody's hands is reported by their next query; its event, unheard, would end the process too.
  pool.on('connect', (client) => client.on('error', () => undefined));
  await inOneBoot(pool, ACCESS_SCHEMA);
  return pool;
}
