import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { FiguresRow } from '#platform';
import type { CaseEvents } from '../case.events.js';
import type { Closed } from '../case.file.js';

/** One line per case, by how it ended; without an outcome it is still open. Counts by coded reason start here. */
@Entity('closings')
@Index(['youthId'])
@Index(['heardOn'])
@Index(['closedOn'])
export class Closing extends FiguresRow {
  @PrimaryColumn('uuid') caseId!: string;
  /** Null where the record was sealed: the count stays, and nobody's it is. */
  @Column('uuid', { nullable: true }) youthId!: string | null;
  @Column('uuid') agencyId!: string;
  @Column('text') offenceClass!: string;
  @Column('integer') ageAtReferral!: number;
  @Column('date') receivedOn!: string;
  /** Whether the court took it in; only then did the young person take part. */
  @Column('boolean') takenIn!: boolean;
  @Column('boolean') withReservation!: boolean;
  @Column('date', { nullable: true }) heardOn!: string | null;
  @Column('date', { nullable: true }) completeBy!: string | null;
  @Column('text', { nullable: true }) outcome!: Closed['outcome'] | null;
  @Column('text', { nullable: true }) because!: string | null;
  @Column('integer', { nullable: true }) itemsDone!: number | null;
  @Column('date', { nullable: true }) closedOn!: string | null;
}

export const closings = view<Closing, CaseEvents>({
  row: Closing,
  figures: true,
  forget: (row, hidden) => (row.youthId !== null && hidden.has(row.caseId) ? { ...row, youthId: null } : row),
  project: {
    ReferralReceived: (_, { id, programmeId, data: { youthId, agencyId, offenceClass, ageAtReferral, receivedOn } }) => ({
      programmeId,
      caseId: id,
      youthId,
      agencyId,
      offenceClass,
      ageAtReferral,
      receivedOn,
      takenIn: false,
      withReservation: false,
      heardOn: null,
      completeBy: null,
      outcome: null,
      because: null,
      itemsDone: null,
      closedOn: null,
    }),
    ReferralCorrected: (row, { data: { offenceClass, ageAtReferral } }) => row && { ...row, offenceClass, ageAtReferral },
    ReferralAccepted: (row, { data: { withReservation } }) => row && { ...row, takenIn: true, withReservation },
    CaseReadied: (row, { data: { completeBy } }) => row && { ...row, completeBy },
    HearingDateSet: (row, { data: { completeBy } }) => row && { ...row, completeBy },
    CaseHeard: (row, { occurredOn }) => row && { ...row, heardOn: occurredOn },
    PlanBegun: (row, { data: { completeBy } }) => row && { ...row, completeBy },
    CompletionExtended: (row, { data: { completeBy } }) => row && { ...row, completeBy },
    CaseResumed: (row, { data: { completeBy } }) => row && { ...row, completeBy: completeBy ?? row.completeBy },
    ReferralDeclined: (row, { occurredOn, data: { because } }) =>
      row && { ...row, outcome: 'declined', because, closedOn: occurredOn },
    ReferralReturned: (row, { occurredOn, data: { because, itemsDone } }) =>
      row && { ...row, outcome: 'returned', because, itemsDone, closedOn: occurredOn },
    CaseCompleted: (row, { data: { completedOn, itemsDone } }) =>
      row && { ...row, outcome: 'completed', because: 'completed', itemsDone, closedOn: completedOn },
    CaseAdministrativelyClosed: (row, { occurredOn, data: { because } }) =>
      row && { ...row, outcome: 'administrative', because, closedOn: occurredOn },
  },
});
