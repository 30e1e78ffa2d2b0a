import { Global, Module, type DynamicModule } from '@nestjs/common';
import { accessDeciders, AccessSettings, accessTables, accessViews, doorsTables, type SecondFactor } from '#access';
import { creditDeciders, creditViews } from '#credit';
import { DayCasts, deskViews, RelationTies, type InProgramme, type Queries } from '#desk';
import { dispositionDeciders, dispositionViews } from '#disposition';
import { docketDeciders, docketViews } from '#docket';
import { hearingDeciders, hearingKeyDuties, hearingViews } from '#hearing';
import { journeyDeciders, journeyProcesses } from '#journey';
import { juryDeciders, juryViews, RandomSeeds, Seeds } from '#jury';
import { dayIn, type AnyDecider, type AnyKeyDuties, type AnyView } from '#kernel';
import { noteDeciders, noteViews } from '#note';
import { NAME_TABLES, peopleDeciders, peopleViews } from '#people';
import {
  Acting,
  Casts,
  Clock,
  Mailer,
  Outbox,
  Reading,
  SystemClock,
  Ties,
  Vault,
  Zones,
  type EventStore,
  type Hides,
  type MasterKey,
  type Tables,
} from '#platform';
import { Policies, programmeDeciders, programmeViews } from '#programme';
import { recordHides, recordKeyDuties, recordsDeciders, recordTables, recordsViews } from '#records';
import { referralDeciders, referralViews } from '#referral';
import { safeguardingDeciders, safeguardingKeyDuties, safeguardingViews } from '#safeguarding';
import { serviceDeciders, serviceViews } from '#service';
import { trailDeciders, trailViews } from '#trail';
import type { Logger } from 'pino';
import { AccessModule } from '../../libs/access/access.module.js';
import { DoorsModule } from '../../libs/access/doors.module.js';
import { CreditModule } from '../../libs/credit/credit.module.js';
import { DeskModule } from '../../libs/desk/desk.module.js';
import { DispositionModule } from '../../libs/disposition/disposition.module.js';
import { DocketModule } from '../../libs/docket/docket.module.js';
import { HearingModule } from '../../libs/hearing/hearing.module.js';
import { JourneyModule } from '../../libs/journey/journey.module.js';
import { JuryModule } from '../../libs/jury/jury.module.js';
import { NoteModule } from '../../libs/note/note.module.js';
import { PeopleModule } from '../../libs/people/people.module.js';
import { PlatformModule } from '../../libs/platform/platform.module.js';
import { ProgrammeModule } from '../../libs/programme/programme.module.js';
import { RecordsModule } from '../../libs/records/records.module.js';
import { ReferralModule } from '../../libs/referral/referral.module.js';
import { SafeguardingModule } from '../../libs/safeguarding/safeguarding.module.js';
import { ServiceModule } from '../../libs/service/service.module.js';
import { TrailModule } from '../../libs/trail/trail.module.js';
import { bars, rules } from './rules.js';
import { ports, portTokens } from './ports/index.js';
import { ProgrammeZones } from './zones.js';

/** Every rule book of the court, by name. */
export const deciders: Readonly<Record<string, AnyDecider>> = {
  ...programmeDeciders,
  ...peopleDeciders,
  ...referralDeciders,
  ...docketDeciders,
  ...hearingDeciders,
  ...juryDeciders,
  ...dispositionDeciders,
  ...serviceDeciders,
  ...creditDeciders,
  ...trailDeciders,
  ...noteDeciders,
  ...safeguardingDeciders,
  ...journeyDeciders,
  ...accessDeciders,
  ...recordsDeciders,
};

/** Every view of the court, by name. */
export const views: Readonly<Record<string, AnyView>> = {
  ...programmeViews,
  ...peopleViews,
  ...referralViews,
  ...docketViews,
  ...hearingViews,
  ...juryViews,
  ...dispositionViews,
  ...serviceViews,
  ...creditViews,
  ...trailViews,
  ...noteViews,
  ...safeguardingViews,
  ...deskViews,
  ...accessViews,
  ...recordsViews,
};

export const processes = journeyProcesses;

/** Tables that are no views: what the record must not hold. */
export const tables: readonly Tables[] = [accessTables, doorsTables, NAME_TABLES, recordTables];

/** What events ask to be done with keys, once they are on record. */
export const keyDuties: AnyKeyDuties = { ...hearingKeyDuties, ...recordKeyDuties, ...safeguardingKeyDuties };

/** Which facts make ids vanish from the views, and which of the streams are there all the same. */
export const hides: Hides = { ...recordHides };
const keptOver = Object.values(recordsDeciders).map(({ category }) => category);

/** Where a court runs. */
export interface CourtOptions {
  readonly databaseUrl: string;
  readonly openStore?: () => Promise<EventStore>;
  readonly masterKey: MasterKey;
  /** How many days old a master key becomes before it is replaced; never unless told. */
  readonly keyRotationDays?: number;
  /** The file that lists whose keys were destroyed, outside the database. */
  readonly destructions?: string;
  readonly log: Logger;
  readonly clock?: Clock;
  /** Whether views and processes may run in this process; true unless told. */
  readonly works?: boolean;
  /** Where the seeds of draws come from; random unless told. */
  readonly seeds?: Seeds;
  /** Whether staff must have a second factor, or may; they must unless told. */
  readonly secondFactor?: SecondFactor;
  /** Where browsers find the court; as they say themselves, unless told. */
  readonly publicUrl?: string;
  /** How messages go out; into a folder beside the program unless told. */
  readonly mailer?: Mailer;
  /** Requests a minute of one session. */
  readonly rateLimit?: number;
}

/** Does something in a programme for whoever is about to be let in: nobody acts yet. */
const asTheRules =
  (acting: Acting, clock: Clock): InProgramme =>
  (programmeId, work) =>
    acting.run({ actor: 'rules', role: 'rules', programmeId, timeZone: 'UTC', now: clock.now() }, work);

const queriesOf = (reading: Reading): Queries => ({
  query: (text, values) => reading.inProgramme(async (tx) => ({ rows: await tx.query<unknown[]>(text, values) })),
});

/** The whole court, put together: every context, and the ports between them. */
@Global()
@Module({})
export class CourtModule {
  static forRoot({
    clock = new SystemClock(),
    works = true,
    seeds = new RandomSeeds(),
    secondFactor = 'required',
    publicUrl,
    mailer = new Outbox('outbox'),
    ...options
  }: CourtOptions): DynamicModule {
    return {
      module: CourtModule,
      imports: [
        AccessModule,
        PlatformModule.forRoot({
          ...options,
          clock,
          works,
          tables,
          views,
          processes,
          keyDuties,
          hides,
          keptOver,
          permissions: rules,
          bars,
        }),
        DoorsModule,
        ProgrammeModule,
        PeopleModule,
        ReferralModule,
        DocketModule,
        HearingModule,
        JuryModule,
        DispositionModule,
        ServiceModule,
        CreditModule,
        TrailModule,
        NoteModule,
        SafeguardingModule,
        JourneyModule,
        DeskModule,
        RecordsModule,
      ],
      providers: [
        { provide: Zones, inject: [Policies], useFactory: (policies: Policies) => new ProgrammeZones(policies) },
        { provide: Seeds, useValue: seeds },
        { provide: Mailer, useValue: mailer },
        { provide: AccessSettings, useValue: new AccessSettings(secondFactor, publicUrl) },
        {
          provide: Ties,
          inject: [Reading, Acting, Vault, Zones, Clock],
          useFactory: (reading: Reading, acting: Acting, vault: Vault, zones: Zones, now: Clock) =>
            new RelationTies(asTheRules(acting, now), queriesOf(reading), vault, async (id) =>
              dayIn(await zones.of(id), now.now()),
            ),
        },
        {
          provide: Casts,
          inject: [Reading, Acting, Clock],
          useFactory: (reading: Reading, acting: Acting, now: Clock) => new DayCasts(asTheRules(acting, now), queriesOf(reading)),
        },
        ...ports,
      ],
      exports: [PeopleModule, Zones, Seeds, Mailer, AccessSettings, Ties, Casts, ...portTokens],
    };
  }
}
