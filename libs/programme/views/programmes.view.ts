import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { ProgrammeEvents } from '../programme.js';

/** One agency that may refer. */
export interface AgencyLine {
  readonly agencyId: string;
  readonly name: string;
  readonly kind: string;
  readonly listed: boolean;
}

/** One line per court programme: its clock, its zone, its agencies, and every policy with the day it starts. */
@Entity('programmes')
export class ProgrammeLine extends ProgrammeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') timeZone!: string;
  @Column('text') clock!: 'court' | 'simulated';
  /** The newest version adopted, and the day from which it is in force. */
  @Column('integer') policyVersion!: number;
  @Column('date', { nullable: true }) effectiveOn!: string | null;
  @Column('jsonb') versions!: { readonly version: number; readonly effectiveOn: string }[];
  @Column('jsonb') agencies!: AgencyLine[];
}

export const programmes = view<ProgrammeLine, ProgrammeEvents>({
  row: ProgrammeLine,
  project: {
    ProgrammeFounded: (_, { id, programmeId, data: { name, timeZone, clock } }) => ({
      programmeId,
      id,
      name,
      timeZone,
      clock,
      policyVersion: 0,
      effectiveOn: null,
      versions: [],
      agencies: [],
    }),
    PolicyAdopted: (row, { data: { version, effectiveOn } }) =>
      row && { ...row, policyVersion: version, effectiveOn, versions: [...row.versions, { version, effectiveOn }] },
    AgencyListed: (row, { data }) =>
      row && {
        ...row,
        agencies: [...row.agencies.filter(({ agencyId }) => agencyId !== data.agencyId), { ...data, listed: true }],
      },
    AgencyRetired: (row, { data: { agencyId } }) =>
      row && {
        ...row,
        agencies: row.agencies.map((agency) => (agency.agencyId === agencyId ? { ...agency, listed: false } : agency)),
      },
  },
});
