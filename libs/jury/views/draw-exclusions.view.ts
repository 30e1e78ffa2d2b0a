import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { DrawEvents, ExclusionReason } from '../words.js';

/** Why someone could not be drawn: the coordinator's alone. */
@Entity('draw_exclusions')
export class DrawExclusion extends ProgrammeRow {
  /** `<drawId>:<attempt>:<jurorId>` */
  @PrimaryColumn('text') id!: string;
  @Index() @Column('uuid') drawId!: string;
  @Column('integer') attempt!: number;
  @Column('uuid') jurorId!: string;
  @Column('text') because!: ExclusionReason;
}

/** Reasons that tell of a case of one's own. */
const OF_A_CASE: readonly ExclusionReason[] = ['own-case-open', 'party', 'co-respondent', 'same-incident'];

export const drawExclusions = view<DrawExclusion, DrawEvents>({
  row: DrawExclusion,
  forget: (row, hidden) => (OF_A_CASE.includes(row.because) && hidden.past(row.jurorId) ? null : row),
  keys: ({ id, data }) => ('exclusions' in data ? data.exclusions.map(({ jurorId }) => `${id}:${data.attempt}:${jurorId}`) : []),
  project: {
    CandidatesClosed: (_, { id, programmeId, data: { attempt, exclusions } }, key) => {
      const found = exclusions.find(({ jurorId }) => key === `${id}:${attempt}:${jurorId}`);
      return found ? { programmeId, id: key, drawId: id, attempt, ...found } : null;
    },
  },
});
