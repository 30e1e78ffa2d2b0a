import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Sealed } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { CaseEvents } from '../case.events.js';

/** What a referrer may know of its own referrals: the number it gave, where they stand, and what came of them. */
@Entity('referrals')
@Index(['agencyId'])
@Index(['referredBy'])
export class ReferralLine extends ProgrammeRow {
  @PrimaryColumn('uuid') caseId!: string;
  @Column('uuid') agencyId!: string;
  /** Who entered it. */
  @Column('text') referredBy!: string;
  @SealedColumn() outsideNumber!: Sealed | null;
  @Column('date') receivedOn!: string;
  @Column('date') decideBy!: string;
  @Column('date', { nullable: true }) answeredOn!: string | null;
  @Column('text') status!: 'received' | 'accepted' | 'declined' | 'returned' | 'completed' | 'closed';
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('integer', { nullable: true }) itemsDone!: number | null;
}

/** A return says little: not even that there was an admission to take back. */
const UNSAID: Readonly<Record<string, string>> = {
  'admission-withdrawn': 'family-declined',
  'consent-withdrawn': 'family-declined',
};

export const referrals = view<ReferralLine, CaseEvents>({
  row: ReferralLine,
  project: {
    ReferralReceived: (_, { id, programmeId, actor, data: { agencyId, outsideNumber, receivedOn, decideBy } }) => ({
      programmeId,
      caseId: id,
      agencyId,
      referredBy: actor,
      outsideNumber,
      receivedOn,
      decideBy,
      answeredOn: null,
      status: 'received',
      outcome: null,
      itemsDone: null,
    }),
    ReferralAccepted: (row, { occurredOn }) => row && { ...row, status: 'accepted', answeredOn: occurredOn },
    ReferralDeclined: (row, { occurredOn, data: { because } }) =>
      row && { ...row, status: 'declined', outcome: because, answeredOn: occurredOn },
    ReferralReturned: (row, { occurredOn, data: { because, itemsDone } }) =>
      row && {
        ...row,
        status: 'returned',
        outcome: UNSAID[because] ?? because,
        itemsDone,
        answeredOn: row.answeredOn ?? occurredOn,
      },
    CaseCompleted: (row, { data: { itemsDone } }) => row && { ...row, status: 'completed', outcome: 'completed', itemsDone },
    CaseAdministrativelyClosed: (row, { occurredOn, data: { because } }) =>
      row && { ...row, status: 'closed', outcome: because, answeredOn: row.answeredOn ?? occurredOn },
  },
});
