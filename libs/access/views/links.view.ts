import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Code, type Id, type Moment } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { LinkEvents } from '../link.js';

/** One line per one-time link that was sent, for those who send them. */
@Entity('links')
export class LinkLine extends ProgrammeRow {
  @PrimaryColumn('uuid') linkId!: Id;
  @Column('uuid') personId!: Id;
  @Column('text') role!: Code;
  @Column('uuid') concernsId!: Id;
  @Column('text') state!: 'sent' | 'redeemed' | 'ended';
  @Column('integer') misses!: number;
  @Column('timestamptz') sentAt!: Moment;
  @Column('timestamptz') endsAt!: Moment;
}

export const links = view<LinkLine, LinkEvents>({
  row: LinkLine,
  project: {
    LinkSent: (_, { id, programmeId, data: { personId, role, concernsId, sentAt, endsAt } }) => ({
      programmeId,
      linkId: id,
      personId,
      role,
      concernsId,
      state: 'sent',
      misses: 0,
      sentAt,
      endsAt,
    }),
    SecondFactMissed: (row, { data: { misses } }) => row && { ...row, misses },
    LinkRedeemed: (row) => row && { ...row, state: 'redeemed' },
    LinkEnded: (row) => row && { ...row, state: 'ended' },
  },
});
