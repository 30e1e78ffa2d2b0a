import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Id, type Moment } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { SiteLinkEvents } from '../site-link.js';

/** One line per link that a supervisor was sent for a site. */
@Entity('site_links')
export class SiteLinkLine extends ProgrammeRow {
  @PrimaryColumn('uuid') linkId!: Id;
  @Column('uuid') siteId!: Id;
  @Column('uuid') supervisorId!: Id;
  @Column('text') state!: 'sent' | 'in-use' | 'revoked';
  /** Wrong PINs since the last right one. */
  @Column('integer') misses!: number;
  @Column('timestamptz') sentAt!: Moment;
  @Column('timestamptz') endsAt!: Moment;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Moment | null;
}

export const siteLinks = view<SiteLinkLine, SiteLinkEvents>({
  row: SiteLinkLine,
  project: {
    SiteLinkSent: (_, { id, programmeId, data: { siteId, supervisorId, sentAt, endsAt } }) => ({
      programmeId,
      linkId: id,
      siteId,
      supervisorId,
      state: 'sent',
      misses: 0,
      sentAt,
      endsAt,
      lastUsedAt: null,
    }),
    SitePinChosen: (row) => row && { ...row, state: 'in-use' },
    SitePinMissed: (row, { data: { misses } }) => row && { ...row, misses },
    SiteLinkOpened: (row, { occurredAt }) => row && { ...row, misses: 0, lastUsedAt: occurredAt },
    SiteLinkRevoked: (row) => row && { ...row, state: 'revoked' },
  },
});
