import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { DrawEvents } from '../words.js';

/** Every attempt to draw a panel, the first as well as the later ones: commitment before, seed and panel after. */
@Entity('draws')
export class DrawLine extends ProgrammeRow {
  /** `<drawId>:<attempt>` */
  @PrimaryColumn('text') id!: string;
  @Index() @Column('uuid') drawId!: string;
  @Column('uuid') hearingId!: string;
  @Column('uuid') sittingId!: string;
  @Column('integer') attempt!: number;
  /** Why there was a second draw. */
  @Column('text', { nullable: true }) because!: string | null;
  @Column('text') stage!: 'committed' | 'closed' | 'drawn' | 'too-few';
  @Column('text') commitment!: string;
  @Column('timestamptz') committedAt!: string;
  @Column('timestamptz', { nullable: true }) closedAt!: string | null;
  @Column('integer') panelSize!: number;
  @Column('integer') standbySize!: number;
  /** Ids in order; how they came to the jury is not among what a draw shows. */
  @Column('jsonb') candidates!: readonly string[];
  @Column('text', { nullable: true }) seed!: string | null;
  @Column('jsonb') panel!: readonly string[];
  @Column('jsonb') standby!: readonly string[];
  @Column('uuid', { nullable: true }) forepersonId!: string | null;
  /** Seats left empty. */
  @Column('integer') missing!: number;
}

export const draws = view<DrawLine, DrawEvents>({
  row: DrawLine,
  forget: (row, hidden) => {
    const known = (ids: readonly string[]) => ids.filter((jurorId) => !hidden.has(jurorId));
    const forepersonId = row.forepersonId !== null && hidden.has(row.forepersonId) ? null : row.forepersonId;
    return { ...row, candidates: known(row.candidates), panel: known(row.panel), standby: known(row.standby), forepersonId };
  },
  keys: ({ id, data }) => [`${id}:${data.attempt}`],
  project: {
    SeedCommitted: (_, { id, programmeId, occurredAt, data }, key) => ({
      programmeId,
      id: key,
      drawId: id,
      hearingId: data.hearingId,
      sittingId: data.sittingId,
      attempt: data.attempt,
      because: data.because,
      stage: 'committed',
      commitment: data.commitment,
      committedAt: occurredAt,
      closedAt: null,
      panelSize: data.panelSize,
      standbySize: data.standby,
      candidates: [],
      seed: null,
      panel: [],
      standby: [],
      forepersonId: null,
      missing: 0,
    }),
    CandidatesClosed: (row, { occurredAt, data: { candidates } }) =>
      row && { ...row, stage: 'closed', closedAt: occurredAt, candidates: candidates.map(({ jurorId }) => jurorId) },
    PanelDrawn: (row, { data: { seed, panel, standby, forepersonId } }) =>
      row && { ...row, stage: 'drawn', seed, panel, standby, forepersonId },
    PanelShort: (row, { data: { wanted, found } }) =>
      row && { ...row, stage: row.stage === 'drawn' ? 'drawn' : 'too-few', missing: wanted - found },
  },
});
