import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Sealed } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { HearingEvents } from '../hearing.events.js';

/**
 * The queue of questions of a hearing. A question held back loses its words here; whether the young person passed, conferred
 * or wrote is not shown, so that nothing is inferred from it.
 */
@Entity('questions')
@Index(['hearingId'])
export class QuestionLine extends ProgrammeRow {
  @PrimaryColumn('uuid') questionId!: string;
  @Column('uuid') hearingId!: string;
  /** Null where the juror who asked is not known any more. */
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('text') to!: 'respondent' | 'guardian';
  @SealedColumn() text!: Sealed | null;
  @Column('text') state!: 'waiting' | 'asked' | 'held-back';
  @Column('timestamptz') at!: string;
}

export const questions = view<QuestionLine, HearingEvents>({
  row: QuestionLine,
  forget: (row, hidden) => (row.askedBy !== null && hidden.has(row.askedBy) ? { ...row, askedBy: null } : row),
  keys: ({ data }) => ('questionId' in data ? [data.questionId] : []),
  project: {
    QuestionSuggested: (_, { id, programmeId, occurredAt, data: { questionId, askedBy, to, text } }) => ({
      ...{ programmeId, questionId, hearingId: id, askedBy, to, text, state: 'waiting', at: occurredAt },
    }),
    QuestionAsked: (_, { id, programmeId, occurredAt, data: { questionId, askedBy, to, text } }) => ({
      ...{ programmeId, questionId, hearingId: id, askedBy, to, text, state: 'asked', at: occurredAt },
    }),
    QuestionHeldBack: (row) => row && { ...row, text: null, state: 'held-back' },
  },
});
