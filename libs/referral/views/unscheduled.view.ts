import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { CaseEvents } from '../case.events.js';

/** One line per case that is ready and not yet heard; those that wait for a hearing date are `waiting`. */
@Entity('unscheduled')
@Index(['waiting', 'hearBy'])
export class Unscheduled extends ProgrammeRow {
  @PrimaryColumn('uuid') caseId!: string;
  @Column('uuid') youthId!: string;
  @Column('uuid') incidentId!: string;
  @Column('boolean') waiting!: boolean;
  @Column('boolean') suspended!: boolean;
  @Column('date') since!: string;
  @Column('date') hearBy!: string;
  @Column('date', { nullable: true }) longStopOn!: string | null;
  /** Why it came off its last sitting. */
  @Column('text', { nullable: true }) because!: string | null;
  @Column('integer') resets!: number;
  @Column('boolean') allowanceUsed!: boolean;
}

export const unscheduled = view<Unscheduled, CaseEvents>({
  row: Unscheduled,
  project: {
    CaseReadied: (_, { id, programmeId, occurredOn, data: { youthId, incidentId, hearBy, longStopOn } }) => ({
      programmeId,
      caseId: id,
      youthId,
      incidentId,
      waiting: true,
      suspended: false,
      since: occurredOn,
      hearBy,
      longStopOn,
      because: null,
      resets: 0,
      allowanceUsed: false,
    }),
    HearingDateSet: (row) => row && { ...row, waiting: false },
    HearingReset: (row, { occurredOn, data: { because, resets, allowanceUsed } }) =>
      row && { ...row, waiting: true, since: occurredOn, because, resets, allowanceUsed },
    CaseSuspended: (row) => row && { ...row, suspended: true },
    CaseResumed: (row, { data: { hearBy } }) => row && { ...row, suspended: false, hearBy: hearBy ?? row.hearBy },
    CaseHeard: () => null,
    ReferralReturned: () => null,
    CaseAdministrativelyClosed: () => null,
  },
});
