import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Day, type Id, type Seen } from '#kernel';
import type { DispositionEvents, PlanEvents } from '#disposition';
import type { SittingEvents } from '#docket';
import type { DeliberationEvents, HearingEvents } from '#hearing';
import { ProgrammeRow } from '#platform';
import type { CaseEvents } from '#referral';
import type { TimesheetEvents } from '#service';

/** One row per case: whose it is, how it ended, and everything that was begun under it. */
@Entity('record_parts')
@Index(['youthId'])
export class RecordParts extends ProgrammeRow {
  @PrimaryColumn('uuid') caseId!: string;
  @Column('uuid') youthId!: string;
  @Column('jsonb') harmedParties!: readonly Id[];
  @Column('jsonb') hearings!: readonly Id[];
  @Column('jsonb') deliberations!: readonly Id[];
  @Column('jsonb') dispositions!: readonly Id[];
  @Column('jsonb') plans!: readonly Id[];
  @Column('jsonb') sanctions!: readonly Id[];
  @Column('jsonb') timesheets!: readonly Id[];
  /** completed, returned, declined or administrative; null while it is open. */
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('date', { nullable: true }) closedOn!: Day | null;
}

type Words = CaseEvents & SittingEvents & HearingEvents & DeliberationEvents & DispositionEvents & PlanEvents & TimesheetEvents;
type Row = RecordParts | null;
type Part = 'harmedParties' | 'hearings' | 'deliberations' | 'dispositions' | 'plans' | 'sanctions' | 'timesheets';

const NONE = {
  ...{ harmedParties: [], hearings: [], deliberations: [], dispositions: [], plans: [], sanctions: [], timesheets: [] },
  ...{ outcome: null, closedOn: null },
};

const withPart = (row: Row, part: Part, ids: readonly Id[]): Row =>
  row && { ...row, [part]: [...new Set([...row[part], ...ids])] };

const closed =
  (outcome: string) =>
  (row: Row, { occurredOn }: Pick<Seen, 'occurredOn'>): Row =>
    row && { ...row, outcome, closedOn: occurredOn };

function casesOf({ id, category, data }: Seen<Words>): readonly Id[] {
  if (category === 'case') return [id];
  const { caseId } = data as { caseId?: Id | null };
  return caseId ? [caseId] : [id];
}

export const recordParts = view<RecordParts, Words>({
  row: RecordParts,
  keys: casesOf,
  // Who was harmed may vanish with a record of their own.
  forget: (row, hidden) => ({ ...row, harmedParties: row.harmedParties.filter((personId) => !hidden.has(personId)) }),
  project: {
    ReferralReceived: (_, { id, programmeId, data: { youthId } }) => ({ programmeId, caseId: id, youthId, ...NONE }),
    HarmedPartyNamed: (row, { data: { personId } }) => withPart(row, 'harmedParties', [personId]),
    HearingDocketed: (row, { data: { hearingId } }) => withPart(row, 'hearings', [hearingId]),
    HearingOpened: (row, { id }) => withPart(row, 'hearings', [id]),
    DeliberationOpened: (row, { id }) => withPart(row, 'deliberations', [id]),
    RecommendationReceived: (row, { id }) => withPart(row, 'dispositions', [id]),
    PlanMade: (row, { id, data: { items } }) =>
      withPart(
        withPart(row, 'plans', [id]),
        'sanctions',
        items.map(({ sanctionId }) => sanctionId),
      ),
    SanctionSubstituted: (row, { data: { by } }) => withPart(row, 'sanctions', [by.sanctionId]),
    TimesheetOpened: (row, { id }) => withPart(row, 'timesheets', [id]),
    ReferralDeclined: closed('declined'),
    ReferralReturned: closed('returned'),
    CaseAdministrativelyClosed: closed('administrative'),
    CaseCompleted: closed('completed'),
  },
});
