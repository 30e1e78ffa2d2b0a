import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Sealed } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { HearingEvents, Speaker } from '../hearing.events.js';

/** What was said to a jury, or waits to be read out. A statement that is taken back vanishes. */
@Entity('statements')
@Index(['hearingId'])
export class StatementLine extends ProgrammeRow {
  @PrimaryColumn('uuid') statementId!: string;
  @Column('uuid') hearingId!: string;
  @Column('uuid') caseId!: string;
  @Column('text') by!: Speaker;
  @Column('text') mode!: string;
  @SealedColumn() text!: Sealed | null;
  /** What the speaker would have the jury ask. */
  @SealedColumn() recommends!: Sealed | null;
  @Column('text') state!: 'filed' | 'cleared' | 'heard';
  @Column('timestamptz') at!: string;
}

export const statements = view<StatementLine, HearingEvents>({
  row: StatementLine,
  keys: ({ data }) => ('statementId' in data ? [data.statementId] : []),
  project: {
    StatementFiled: (_, { id, programmeId, occurredAt, data }) => ({
      ...{ programmeId, hearingId: id, statementId: data.statementId, caseId: data.caseId, by: data.by, mode: data.mode },
      ...{ text: data.text, recommends: data.recommends, state: 'filed', at: occurredAt },
    }),
    StatementCleared: (row, { data: { text } }) => row && { ...row, text: text ?? row.text, state: 'cleared' },
    StatementHeard: (row, { id, programmeId, occurredAt, data }) =>
      row
        ? { ...row, state: 'heard', at: occurredAt }
        : {
            ...{ programmeId, hearingId: id, statementId: data.statementId, caseId: data.caseId, by: data.by, mode: data.mode },
            ...{ text: data.text, recommends: data.recommends, state: 'heard', at: occurredAt },
          },
    StatementWithdrawn: () => null,
  },
});
