import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Day, type Id, type Sealed, type Seen } from '#kernel';
import type { DispositionEvents, PlanEvents } from '#disposition';
import type { SittingEvents } from '#docket';
import type { DeliberationEvents, HearingEvents } from '#hearing';
import type { PersonEvents } from '#people';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { CaseEvents } from '#referral';
import type { SiteEvents, TimesheetEvents } from '#service';

/** One line per thing that an address can name, with the case, the hearing and the people it belongs to. */
@Entity('things')
export class Thing extends ProgrammeRow {
  @PrimaryColumn('uuid') thingId!: string;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('uuid', { nullable: true }) youthId!: string | null;
  @Column('uuid', { nullable: true }) hearingId!: string | null;
  @Column('uuid', { nullable: true }) sittingId!: string | null;
  /** Whose it is, where it is one person's own. */
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('uuid', { nullable: true }) siteId!: string | null;
  @Column('uuid', { nullable: true }) householdId!: string | null;
  /** When the person was born: a guardian's reading ends at eighteen. */
  @SealedColumn() bornOn!: Sealed<Day> | null;
  /** The jury has left it, or the day in court is closed. */
  @Column('boolean') over!: boolean;
}

type Words = CaseEvents &
  PersonEvents &
  SittingEvents &
  HearingEvents &
  DeliberationEvents &
  DispositionEvents &
  PlanEvents &
  SiteEvents &
  TimesheetEvents;
type Row = Thing | null;
type Known = Partial<Omit<Thing, 'programmeId' | 'thingId'>>;

const NOTHING: Required<Known> = {
  ...{ caseId: null, youthId: null, hearingId: null, sittingId: null, personId: null, siteId: null },
  ...{ householdId: null, bornOn: null, over: false },
};

// One id may name several things of one case: a disposition has its deliberation's.
const known = (row: Row, { programmeId }: Pick<Seen, 'programmeId'>, thingId: Id, more: Known): Row => ({
  ...(row ?? { programmeId, thingId, ...NOTHING }),
  ...more,
});

const changed = (row: Row, change: Known): Row => row && { ...row, ...change };
const over = (row: Row): Row => changed(row, { over: true });

/** The things a fact tells something of. */
function keysOf({ id, type, data }: Seen<Words>): readonly Id[] {
  if (type === 'HearingDocketed') {
    const { hearingId, caseId } = data as SittingEvents['HearingDocketed'];
    return [hearingId, caseId];
  }
  if (type === 'RecommendationMade' || type === 'DeliberationReopened') return [id, (data as { hearingId: Id }).hearingId];
  if (type === 'DeliberationOpened') return [id, (data as DeliberationEvents['DeliberationOpened']).dispositionId];
  if (type === 'DispositionPronounced') return [id, (data as DispositionEvents['DispositionPronounced']).planId];
  if (type === 'PlanMade') return [id, ...(data as PlanEvents['PlanMade']).items.map(({ sanctionId }) => sanctionId)];
  if (type === 'SanctionSubstituted') return [(data as PlanEvents['SanctionSubstituted']).by.sanctionId];
  if (type === 'HoursLogged') return [id, (data as TimesheetEvents['HoursLogged']).entryId];
  return [id];
}

export const things = view<Thing, Words>({
  row: Thing,
  keys: keysOf,
  project: {
    ReferralReceived: (row, seen, key) => known(row, seen, key, { caseId: seen.id, youthId: seen.data.youthId }),
    PersonRegistered: (row, seen, key) => {
      const { bornOn, householdId } = seen.data;
      return known(row, seen, key, { youthId: key, personId: key, bornOn: bornOn as Sealed<Day> | null, householdId });
    },
    HouseholdChanged: (row, { data: { householdId } }) => changed(row, { householdId }),

    SittingScheduled: (row, seen, key) => known(row, seen, key, { sittingId: seen.id }),
    // The case's own line names its latest hearing, for what has no hearing of its own.
    HearingDocketed: (row, seen, key) => {
      const { caseId, youthId, hearingId } = seen.data;
      return known(row, seen, key, { caseId, youthId, hearingId, sittingId: seen.id, over: false });
    },
    SittingClosed: over,
    SittingCalledOff: over,
    DayUnlocked: (row) => changed(row, { over: false }),

    HearingOpened: (row, seen, key) => {
      const { caseId, youthId, sittingId } = seen.data;
      return known(row, seen, key, { caseId, youthId, hearingId: key, sittingId, over: false });
    },
    HearingHeld: over,
    HearingAdjourned: over,
    HearingReturned: over,

    DeliberationOpened: (row, seen, key) => {
      const { caseId, hearingId } = seen.data;
      return known(row, seen, key, { caseId, hearingId });
    },
    RecommendationMade: over,
    DeliberationDischarged: over,
    DeliberationReopened: (row) => changed(row, { over: false }),

    RecommendationReceived: (row, seen, key) => {
      const { caseId, hearingId } = seen.data;
      return known(row, seen, key, { caseId, hearingId });
    },
    DispositionPronounced: (row, seen, key) => {
      const { caseId, hearingId } = seen.data;
      return known(row, seen, key, { caseId, hearingId });
    },
    PlanMade: (row, seen, key) => known(row, seen, key, { caseId: seen.data.caseId, youthId: seen.data.youthId }),
    SanctionSubstituted: (row, seen, key) => known(row, seen, key, { caseId: seen.data.caseId, youthId: seen.data.youthId }),

    SiteListed: (row, seen, key) => known(row, seen, key, { siteId: seen.id }),
    TimesheetOpened: (row, seen, key) => {
      const { caseId, personId } = seen.data;
      return known(row, seen, key, { ...(caseId && { caseId }), youthId: personId, personId });
    },
    // The sheet goes with the site of its latest hours, each entry with its own.
    HoursLogged: (row, seen, key) => {
      const { siteId, personId } = seen.data;
      return known(row, seen, key, { ...(siteId && { siteId }), youthId: personId, personId });
    },
  },
});
