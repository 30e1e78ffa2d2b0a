import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { SiteEvents } from '../words.js';

/** One line per place where young people serve or served. */
@Entity('sites')
export class SiteLine extends ProgrammeRow {
  @PrimaryColumn('uuid') siteId!: string;
  @Column('text') name!: string;
  @Column('text') kind!: string;
  @Column('integer', { nullable: true }) minAge!: number | null;
  @Column('integer', { nullable: true }) capacity!: number | null;
  @Column('date', { nullable: true }) retiredOn!: string | null;
}

export const sites = view<SiteLine, SiteEvents>({
  row: SiteLine,
  project: {
    SiteListed: (_, { id, programmeId, data }) => ({ programmeId, siteId: id, ...data, retiredOn: null }),
    SiteRetired: (row, { data: { retiredOn } }) => row && { ...row, retiredOn },
  },
});
