import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Day, type Id, type Seen } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { PlanEvents } from '../plan.events.js';
import { sanctionsOf } from './sanctions.view.js';

/** One line per day that a plan waits for. A day that has passed puts its line on a list, and does nothing else. */
@Entity('plan_dates')
@Index(['dueOn'])
export class PlanDate extends ProgrammeRow {
  @PrimaryColumn('text') dateId!: string;
  @Column('text') kind!: 'sanction' | 'plan' | 'answer';
  @Column('uuid') planId!: string;
  @Column('uuid', { nullable: true }) sanctionId!: string | null;
  @Column('text', { nullable: true }) sanction!: string | null;
  @Column('date') dueOn!: string;
  /** Stands still while its case is suspended. */
  @Column('boolean') paused!: boolean;
}

const ofPlan = (planId: Id) => `plan:${planId}`;
const ofAnswer = (planId: Id) => `answer:${planId}`;
const ofSanction = (sanctionId: Id) => `sanction:${sanctionId}`;

const OF_ALL = ['PlanCompleted', 'PlanFailed', 'PlanEnded', 'PlanPaused', 'PlanResumed'];
const ANSWERED = ['WarningGiven', 'FamilyAnswered', 'ReviewDecided'];

function keys(seen: Seen<PlanEvents>): readonly string[] {
  const own = sanctionsOf(seen).map(ofSanction);
  if (seen.type === 'PlanMade' || seen.type === 'ExtensionGranted') return [ofPlan(seen.id), ...own];
  if (OF_ALL.includes(seen.type)) return [ofPlan(seen.id), ofAnswer(seen.id), ...own];
  return ANSWERED.includes(seen.type) ? [ofAnswer(seen.id)] : own;
}

const due = ({ id, programmeId }: Seen<PlanEvents>, dateId: string, kind: PlanDate['kind'], dueOn: Day): PlanDate => ({
  ...{ programmeId, dateId, kind, planId: id, sanctionId: null, sanction: null, dueOn, paused: false },
});

const gone = () => null;

export const planDates = view<PlanDate, PlanEvents>({
  row: PlanDate,
  keys,
  project: {
    PlanMade: (_, seen, key) => {
      const item = seen.data.items.find(({ sanctionId }) => ofSanction(sanctionId) === key);
      if (!item) return due(seen, key, 'plan', seen.data.completeBy);
      return { ...due(seen, key, 'sanction', item.dueOn), sanctionId: item.sanctionId, sanction: item.sanction };
    },
    SanctionCompleted: gone,
    SanctionWaived: gone,
    SanctionSubstituted: (_, seen, key) => {
      const { sanctionId, sanction, dueOn } = seen.data.by;
      return key === ofSanction(sanctionId) ? { ...due(seen, key, 'sanction', dueOn), sanctionId, sanction } : null;
    },
    // What was completed is owed again when its progress is taken back.
    ProgressReversed: (row, seen, key) => {
      const { sanctionId, sanction, dueOn, reopens } = seen.data;
      return row || !reopens ? row : { ...due(seen, key, 'sanction', dueOn), sanctionId, sanction };
    },
    PlanModified: (row, { data: { to } }) => row && { ...row, dueOn: to.dueOn },
    ExtensionGranted: (row, { data: { until } }) => row && { ...row, dueOn: until },
    PlanPaused: (row) => row && { ...row, paused: true },
    PlanResumed: (row, { data: { until, dates, respondBy } }) => {
      if (!row) return null;
      const days = {
        plan: until,
        answer: respondBy,
        sanction: dates.find(({ sanctionId }) => sanctionId === row.sanctionId)?.until,
      };
      return { ...row, dueOn: days[row.kind] ?? row.dueOn, paused: false };
    },
    WarningGiven: (_, seen, key) => due(seen, key, 'answer', seen.data.respondBy),
    FamilyAnswered: gone,
    ReviewDecided: gone,
    PlanCompleted: gone,
    PlanFailed: gone,
    PlanEnded: gone,
  },
});
