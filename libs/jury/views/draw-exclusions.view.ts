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

export const drawExclusions = view<DrawExclusion, DrawEvents>({
  row: DrawExclusion,
  keys: ({ id, data }) => ('exclusions' in data ? data.exclusions.map(({ jurorId }) => `${id}:${data.attempt}:${jurorId}`) : []),
  project: {
    CandidatesClosed: (_, { id, programmeId, data: { attempt, exclusions } }, key) => {
      const found = exclusions.find(({ jurorId }) => key === `${id}:${attempt}:${jurorId}`);
      return found ? { programmeId, id: key, drawId: id, attempt, ...found } : null;
    },
  },
});
