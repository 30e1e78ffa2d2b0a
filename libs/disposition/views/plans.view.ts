import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Code, type Day, type Id } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { PronouncedItem } from '../items.js';
import type { PlanEvents } from '../plan.events.js';

export interface PlannedItem {
  readonly sanctionId: Id;
  readonly sanction: Code;
  readonly unit: Code;
  readonly amount: number;
  readonly done: number;
  readonly dueOn: Day;
  readonly state: 'open' | 'completed' | 'substituted' | 'waived';
}

/** One line per plan: how far it is, what is due next, and whether more time was asked for. */
@Entity('plans')
@Index(['caseId'])
@Index(['youthId'])
export class PlanLine extends ProgrammeRow {
  @PrimaryColumn('uuid') planId!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') youthId!: string;
  @Column('uuid') dispositionId!: string;
  @Column('text') stage!: 'running' | 'completed' | 'failed' | 'ended';
  @Column('date') madeOn!: string;
  @Column('date') completeBy!: string;
  @Column('jsonb') items!: readonly PlannedItem[];
  @Column('integer') itemsDone!: number;
  /** Items that count: neither substituted nor waived. */
  @Column('integer') itemsAsked!: number;
  @Column('date', { nullable: true }) nextDueOn!: string | null;
  @Column('date', { nullable: true }) askedUntil!: string | null;
  @Column('integer') extensions!: number;
  /** Since when it stands still with its case. */
  @Column('date', { nullable: true }) pausedSince!: string | null;
  @Column('date', { nullable: true }) lastProgressOn!: string | null;
  @Column('date', { nullable: true }) closedOn!: string | null;
}

const fresh = ({ sanctionId, sanction, unit, amount, dueOn }: PronouncedItem): PlannedItem => ({
  ...{ sanctionId, sanction, unit, amount, dueOn, done: 0, state: 'open' },
});

function counted(row: PlanLine): PlanLine {
  const asked = row.items.filter(({ state }) => state === 'open' || state === 'completed');
  const open = asked
    .filter(({ state }) => state === 'open')
    .map(({ dueOn }) => dueOn)
    .sort();
  return {
    ...row,
    itemsAsked: asked.length,
    itemsDone: asked.length - open.length,
    nextDueOn: row.stage === 'running' ? (open[0] ?? null) : null,
  };
}

const changed = (
  row: PlanLine | null,
  ids: readonly Id[],
  change: (item: PlannedItem) => Partial<PlannedItem>,
): PlanLine | null =>
  row &&
  counted({ ...row, items: row.items.map((item) => (ids.includes(item.sanctionId) ? { ...item, ...change(item) } : item)) });

const closed = (row: PlanLine | null, stage: PlanLine['stage'], closedOn: Day) =>
  row && counted({ ...row, stage, closedOn, askedUntil: null });

export const plans = view<PlanLine, PlanEvents>({
  row: PlanLine,
  project: {
    PlanMade: (_, { id, programmeId, data: { caseId, youthId, dispositionId, madeOn, completeBy, items } }) =>
      counted({
        ...{
          planId: id,
          programmeId,
          caseId,
          youthId,
          dispositionId,
          stage: 'running',
          madeOn,
          completeBy,
          items: items.map(fresh),
        },
        ...{
          itemsDone: 0,
          itemsAsked: 0,
          nextDueOn: null,
          askedUntil: null,
          extensions: 0,
          pausedSince: null,
          lastProgressOn: null,
          closedOn: null,
        },
      }),
    ProgressRecorded: (row, { data: { sanctionId, amount, performedOn } }) => {
      const moved = changed(row, [sanctionId], ({ done }) => ({ done: done + amount }));
      return (
        moved && {
          ...moved,
          lastProgressOn: moved.lastProgressOn && moved.lastProgressOn > performedOn ? moved.lastProgressOn : performedOn,
        }
      );
    },
    ProgressReversed: (row, { data: { sanctionId, amount, reopens } }) =>
      changed(row, [sanctionId], ({ done, state }) => ({ done: done - amount, state: reopens ? 'open' : state })),
    SanctionCompleted: (row, { data: { sanctionId } }) => changed(row, [sanctionId], () => ({ state: 'completed' })),
    SanctionSubstituted: (row, { data: { sanctionId, by } }) =>
      changed(row && { ...row, items: [...row.items, fresh(by)] }, [sanctionId], () => ({ state: 'substituted' })),
    SanctionWaived: (row, { data: { sanctionId } }) => changed(row, [sanctionId], () => ({ state: 'waived' })),
    PlanModified: (row, { data: { sanctionId, to } }) => changed(row, [sanctionId], () => to),
    ExtensionAsked: (row, { data: { until } }) => row && { ...row, askedUntil: until },
    ExtensionGranted: (row, { data: { until, count, moved } }) =>
      changed(row && { ...row, completeBy: until, askedUntil: null, extensions: count }, moved, () => ({ dueOn: until })),
    ExtensionRefused: (row) => row && { ...row, askedUntil: null },
    PlanPaused: (row, { data: { since } }) => row && { ...row, pausedSince: since },
    PlanResumed: (row, { data: { until, dates } }) =>
      changed(
        row && { ...row, completeBy: until, pausedSince: null },
        dates.map(({ sanctionId }) => sanctionId),
        ({ sanctionId }) => ({ dueOn: dates.find((moved) => moved.sanctionId === sanctionId)!.until }),
      ),
    PlanCompleted: (row, { data: { completedOn } }) => closed(row, 'completed', completedOn),
    PlanFailed: (row, { occurredOn }) => closed(row, 'failed', occurredOn),
    PlanEnded: (row, { occurredOn }) => closed(row, 'ended', occurredOn),
  },
});
