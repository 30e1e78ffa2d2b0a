import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Sealed } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { GlassEvents } from '../glass.js';

/** One line per glass that was broken: who, whose record, until when, and whether somebody has taken note. */
@Entity('broken_glass')
@Index(['accountId'])
@Index(['caseId'])
export class BrokenGlass extends ProgrammeRow {
  @PrimaryColumn('uuid') glassId!: string;
  @Column('uuid') caseId!: string;
  @Column('text') accountId!: string;
  @Column('text') role!: string;
  @Column('timestamptz') brokenAt!: string;
  /** When it closes or was closed. */
  @Column('timestamptz') until!: string;
  @SealedColumn() reason!: Sealed | null;
  @Column('timestamptz', { nullable: true }) acknowledgedAt!: string | null;
  @Column('text', { nullable: true }) acknowledgedBy!: string | null;
  @Column('boolean') mended!: boolean;
}

export const brokenGlass = view<BrokenGlass, GlassEvents>({
  row: BrokenGlass,
  project: {
    GlassBroken: (_, { id, programmeId, occurredAt, data: { caseId, accountId, role, until, reason } }) => ({
      programmeId,
      glassId: id,
      caseId,
      accountId,
      role,
      brokenAt: occurredAt,
      until,
      reason,
      acknowledgedAt: null,
      acknowledgedBy: null,
      mended: false,
    }),
    BrokenGlassAcknowledged: (row, { occurredAt, data: { acknowledgedBy } }) =>
      row && { ...row, acknowledgedAt: occurredAt, acknowledgedBy },
    GlassMended: (row, { occurredAt }) => row && { ...row, until: occurredAt, mended: true },
  },
});
