import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Code, type Day } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { PlanEvents } from '../plan.events.js';

/** One step that a person took, and until when the family could answer it. */
export interface LadderStep {
  readonly step: Code;
  readonly on: Day;
  readonly because: Code | null;
  readonly respondBy: Day | null;
}

/** One line per plan: the step it has come to, and every step before. */
@Entity('enforcement')
@Index(['caseId'])
export class LadderLine extends ProgrammeRow {
  @PrimaryColumn('uuid') planId!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') youthId!: string;
  @Column('text') step!: string;
  @Column('date', { nullable: true }) respondBy!: string | null;
  /** Channels on which the family was tried since the last warning. */
  @Column('jsonb') channels!: readonly Code[];
  @Column('jsonb') steps!: readonly LadderStep[];
  @Column('boolean') open!: boolean;
}

const climbed = (row: LadderLine | null, on: Day, step: Code, because: Code | null, respondBy: Day | null): LadderLine | null =>
  row && { ...row, step, respondBy, steps: [...row.steps, { step, on, because, respondBy }] };

const closed = (row: LadderLine | null) => row && { ...row, respondBy: null, open: false };

export const enforcement = view<LadderLine, PlanEvents>({
  row: LadderLine,
  project: {
    PlanMade: (_, { id, programmeId, data: { caseId, youthId } }) => ({
      ...{ planId: id, programmeId, caseId, youthId, step: 'none', respondBy: null, channels: [], steps: [], open: true },
    }),
    ReminderLogged: (row, { occurredOn, data: { channel } }) => {
      if (!row) return null;
      const channels = row.channels.includes(channel) ? row.channels : [...row.channels, channel];
      const nudge = { step: 'nudge', on: occurredOn, because: null, respondBy: null };
      return { ...row, channels, step: row.step === 'none' ? 'nudge' : row.step, steps: [...row.steps, nudge] };
    },
    WarningGiven: (row, { data: { number, because, givenOn, respondBy } }) => {
      const warned = climbed(row, givenOn, `warning-${number}`, because, respondBy);
      return warned && { ...warned, channels: [] };
    },
    FamilyAnswered: (row, { occurredOn, data: { answer } }) => climbed(row, occurredOn, 'answered', answer, null),
    ReviewCalled: (row, { occurredOn, data: { because, on } }) => climbed(row, occurredOn, 'review', because, on),
    ReviewDecided: (row, { occurredOn, data: { outcome } }) => climbed(row, occurredOn, 'reviewed', outcome, null),
    BreachRecorded: (row, { occurredOn, data: { because } }) => climbed(row, occurredOn, 'breach', because, null),
    PlanResumed: (row, { data: { respondBy } }) => row && { ...row, respondBy: row.respondBy && (respondBy ?? row.respondBy) },
    PlanFailed: (row, { occurredOn, data: { because } }) => closed(climbed(row, occurredOn, 'returned', because, null)),
    PlanEnded: closed,
    PlanCompleted: closed,
  },
});
