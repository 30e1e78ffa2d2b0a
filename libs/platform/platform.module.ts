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
import { RATE_LIMIT } from './config.js';
import { ActingInterceptor } from './http/acting.interceptor.js';
import { ANYONE, permissionOf, SIGNED_IN } from './http/allow.js';
import { HealthController } from './http/health.controller.js';
import { LeaveGiver } from './http/leave.js';
import { LimitedInterceptor } from './http/limited.js';
import { Casts, NoCasts, Personas, Unmasking } from './http/personas.js';
import { NoTies, Rules, Ties, type Bar, type RuleBook } from './http/rules.js';
import { LimitGuard, Limits } from './http/limits.js';
import { RunningController } from './http/running.controller.js';
import { AllowGuard } from './http/session.js';
import { Zones } from './http/zones.js';
import { Gate } from './live/gate.js';
import { LiveController } from './live/live.controller.js';
import { LiveStreams } from './live/streams.js';
import { Destructions } from './keys/destructions.js';
import { KeyKeeper } from './keys/duties.js';
import { Keyring } from './keys/keyring.js';
import { RotationClock } from './keys/rotation-clock.js';
import type { MasterKey } from './keys/master.js';
import { Vault } from './keys/vault.js';
import { DatabasesModule, type Tables } from './postgres/databases.module.js';
import type { Roles } from './postgres/roles.js';
import type { pg } from './postgres/types.js';
import { Reactor } from './processes/reactor.js';
import { EventStore } from './record/event-store.js';
import { PostgresStore } from './record/postgres-store.js';
import { KeptOver, Streams } from './record/streams.js';
import { Upcasts, type Upcast } from './record/upcasts.js';
import { POOL, ROLES, VIEWS_CONTEXT, WORKING, WORKS } from './tokens.js';
import { OpenGlass } from './trail/open-glass.js';
import { Trail } from './trail/trail.js';
import { TrailInterceptor } from './trail/trail.interceptor.js';
import { EachItsOwn, Whose } from './trail/whose.js';
import { HiddenRecords } from './views/hidden-records.js';
import type { Hides } from './views/hidden.js';
import { AsOfInterceptor, Moments } from './views/as-of.js';
import { Folding, Reading } from './views/reading.js';
import type { ViewsContext } from './views/context.js';
import { tablesOf, ViewRunner } from './views/runner.js';

/** What the court brings: its views, its processes, its rules of who may do what; and where it runs. */
export interface PlatformOptions {
  readonly databaseUrl: string;
  /** Opens the event store; the Postgres one on the same database unless told. */
  readonly openStore?: () => Promise<EventStore>;
  /** Tables of the court that are no views. */
  readonly tables?: readonly Tables[];
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
  readonly permissions: RuleBook;
  /** What stands above every permission. */
  readonly bars?: readonly Bar[];
  /** Whether views and processes run in this process (if no other has them). */
  readonly works: boolean;
  /** Requests a minute of one session; as `Config` says unless told. */
  readonly rateLimit?: number;
}

/** Starts and stops what runs beside requests; in an order that loses nothing. */
class Running implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    private readonly works: boolean,
    private readonly views: ViewRunner,
    private readonly reactor: Reactor,
    private readonly hidden: HiddenRecords,
    private readonly store: EventStore,
    private readonly pools: readonly pg.Pool[],
    private readonly discovery: DiscoveryService,
    private readonly rules: Rules,
    private readonly keyring: Keyring,
    private readonly keeper: KeyKeeper,
    private readonly trail: Trail,
    private readonly clock: RotationClock,
  ) {}

  onModuleInit(): void {
    const problems = unguarded(this.discovery, this.rules.book);
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
    await this.trail.stop();
    await this.hidden.stop();
    await this.store.close();
    await this.keyring.close();
    await Promise.all(this.pools.map((pool) => pool.end()));
  }
}

/** A sentence for each route that names no permission, or one that nobody was given. */
export function unguarded(discovery: DiscoveryService, book: RuleBook): string[] {
  const scanner = new MetadataScanner();
  return discovery.getControllers().flatMap(({ metatype, name }) => {
    const prototype = (metatype as Type).prototype as Record<string, object>;
    const routes = scanner.getAllMethodNames(prototype).filter((method) => Reflect.hasMetadata('path', prototype[method]!));
    return routes.flatMap((method) => {
      const permission = permissionOf(prototype[method]!);
      if (!permission) return [`The route ${name}.${method} has no @Allow.`];
      if ([ANYONE, SIGNED_IN].includes(permission) || book[permission]) return [];
      return [`The route ${name}.${method} asks for ${permission}, which is given to nobody.`];
    });
  });
}

/** Everything beneath the court, made once and given to all. The composition root adds `Zones`, `Sessions`, `Whose`, `Ties`, `Casts` and `Topics`. */
@Module({})
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    const { databaseUrl, masterKey, clock, log, tables = [], views, processes, works, rateLimit = RATE_LIMIT } = options;
    return {
      module: PlatformModule,
      global: true,
      imports: [
        CqrsModule.forRoot(),
        DiscoveryModule,
        TerminusModule.forRoot({ logger: false }),
        DatabasesModule.forRoot({ databaseUrl, log, tables }),
        TypeOrmModule.forRootAsync({
          inject: [ROLES],
          useFactory: ({ requests }: Roles) => ({
            type: 'postgres',
            url: requests,
            schema: 'views',
            entities: Object.values(views).map(({ row }) => row),
            synchronize: false,
            logging: false,
            poolSize: 10,
            extra: { pipeline: true },
          }),
        }),
      ],
      controllers: [HealthController, RunningController, LiveController],
      providers: [
        { provide: Clock, useValue: clock },
        {
          provide: Rules,
          inject: [{ token: Ties, optional: true }],
          useFactory: (ties: Ties = new NoTies()) => new Rules(options.permissions, options.bars ?? [], ties),
        },
        Personas,
        {
          provide: Unmasking,
          inject: [{ token: Casts, optional: true }, Personas],
          useFactory: (casts: Casts | undefined, personas: Personas) => new Unmasking(casts ?? new NoCasts(), personas),
        },
        {
          provide: LeaveGiver,
          inject: [Rules, Unmasking, OpenGlass, { token: Whose, optional: true }],
          useFactory: (...parts: [Rules, Unmasking, OpenGlass, Whose]) => new LeaveGiver(...parts),
        },
        { provide: WORKING, useValue: works },
        { provide: Limits, useValue: new Limits(rateLimit) },
        { provide: Upcasts, useValue: new Upcasts(options.upcasts) },
        {
          provide: EventStore,
          inject: [WORKS, POOL],
          useFactory: (works: pg.Pool, requests: pg.Pool) => options.openStore?.() ?? new PostgresStore(works, requests),
        },
        {
          provide: Keyring,
          inject: [POOL, WORKS],
          useFactory: (requests: pg.Pool, works: pg.Pool) =>
            Keyring.open(requests, masterKey, works, options.destructions ? new Destructions(options.destructions) : undefined),
        },
        Acting,
        Vault,
        { provide: KeptOver, useValue: new KeptOver(new Set(options.keptOver)) },
        Streams,
        Folding,
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
          inject: [WORKS, EventStore, Keyring, Upcasts],
          useFactory: async (pool: pg.Pool, store: EventStore, keyring: Keyring, upcasts: Upcasts): Promise<ViewsContext> => {
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
            WORKS,
            DiscoveryService,
            Rules,
            Keyring,
            KeyKeeper,
            Trail,
            RotationClock,
          ],
          useFactory: (
            runner: ViewRunner,
            reactor: Reactor,
            hidden: HiddenRecords,
            store: EventStore,
            requests: pg.Pool,
            working: pg.Pool,
            ...rest: [DiscoveryService, Rules, Keyring, KeyKeeper, Trail, RotationClock]
          ) => new Running(works, runner, reactor, hidden, store, [requests, working], ...rest),
        },
        {
          provide: Trail,
          inject: [POOL, WORKS, Keyring, OpenGlass, { token: Whose, optional: true }],
          useFactory: (requests: pg.Pool, working: pg.Pool, keyring: Keyring, openGlass: OpenGlass, whose = new EachItsOwn()) =>
            new Trail({ requests, works: working, keyring, whose, openGlass, log }),
        },
        {
          provide: OpenGlass,
          inject: [Clock, { token: Whose, optional: true }],
          useFactory: (now: Clock, whose = new EachItsOwn()) => new OpenGlass(whose, now),
        },
        Gate,
        LiveStreams,
        { provide: APP_GUARD, useClass: LimitGuard },
        { provide: APP_GUARD, useClass: AllowGuard },
        { provide: APP_INTERCEPTOR, useClass: ActingInterceptor },
        { provide: APP_INTERCEPTOR, useClass: LimitedInterceptor },
        // Within the others: it must know who acts, and note what is shown before a part of it is taken.
        { provide: APP_INTERCEPTOR, useClass: TrailInterceptor },
        // Within all: whose record it is and who looks is known by then.
        {
          provide: APP_INTERCEPTOR,
          inject: [Acting, { token: Moments, optional: true }],
          useFactory: (acting: Acting, moments: Moments | undefined) => new AsOfInterceptor(acting, moments ?? null),
        },
      ],
      exports: [
        CqrsModule,
        VIEWS_CONTEXT,
        WORKING,
        Clock,
        Rules,
        Personas,
        LeaveGiver,
        Upcasts,
        EventStore,
        Keyring,
        Acting,
        Vault,
        Streams,
        Folding,
        Reading,
        Trail,
        OpenGlass,
        HiddenRecords,
        ViewRunner,
        Reactor,
        KeyKeeper,
        DiscoveryModule,
      ],
    };
  }
}
