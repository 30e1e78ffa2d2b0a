import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Sealed } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { Concern, ConcernEvents, Said } from '../concern.js';

export interface AdditionShown {
  readonly at: string;
  readonly said: Sealed<Said>;
}

export interface ReferralShown {
  readonly authority: string;
  readonly referredOn: string;
  readonly said: Sealed<Said>;
}

/** One line per concern, for named safeguarding staff alone; of whom it is stands in the envelope. */
@Entity('concerns')
export class ConcernLine extends ProgrammeRow {
  @PrimaryColumn('uuid') concernId!: string;
  @Column('text') stage!: 'open' | 'referred' | 'closed';
  @SealedColumn() concern!: Sealed<Concern>;
  @Column('jsonb') additions!: readonly AdditionShown[];
  @Column('jsonb') referrals!: readonly ReferralShown[];
  @Column('timestamptz') recordedAt!: string;
  @Column('date', { nullable: true }) closedOn!: string | null;
  @Column('text', { nullable: true }) because!: string | null;
  /** The last day it can be read. */
  @Column('date', { nullable: true }) keepUntil!: string | null;
}

export const concerns = view<ConcernLine, ConcernEvents>({
  row: ConcernLine,
  project: {
    ConcernRecorded: (_, { id, programmeId, occurredAt, data }) => ({
      ...{ programmeId, concernId: id, stage: 'open', concern: data.concern, additions: [], referrals: [] },
      ...{ recordedAt: occurredAt, closedOn: null, because: null, keepUntil: null },
    }),
    ConcernAddedTo: (row, { occurredAt, data: { addition } }) =>
      row && { ...row, additions: [...row.additions, { at: occurredAt, said: addition }] },
    ConcernReferred: (row, { data: { authority, referredOn, reference } }) =>
      row && { ...row, stage: 'referred', referrals: [...row.referrals, { authority, referredOn, said: reference }] },
    ConcernClosed: (row, { occurredOn, data: { because, keepUntil } }) =>
      row && { ...row, stage: 'closed', closedOn: occurredOn, because, keepUntil },
    ConcernDestroyed: () => null,
  },
});
