import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { SittingEvents } from '../sitting.events.js';

/** One line per person who serves at a sitting: as what, and in which room. */
@Entity('assignments')
@Index(['on'])
@Index(['sittingId'])
export class AssignmentLine extends ProgrammeRow {
  /** `<sitting>:<person>:<role>:<room or all>` */
  @PrimaryColumn('text') key!: string;
  @Column('uuid') sittingId!: string;
  @Column('date') on!: string;
  @Column('uuid', { nullable: true }) roomId!: string | null;
  @Column('text') role!: string;
  @Column('uuid') personId!: string;
  /** What an interpreter speaks. */
  @Column('text', { nullable: true }) language!: string | null;
}

export const assignments = view<AssignmentLine, SittingEvents>({
  row: AssignmentLine,
  keys: ({ id, data }) => {
    const { personId, role, roomId } = data as SittingEvents['RoleRelieved'];
    return [`${id}:${personId}:${role}:${roomId ?? 'all'}`];
  },
  project: {
    RoleAssigned: (_, { id, programmeId, data: { on, roomId, role, personId, language } }, key) => ({
      programmeId,
      key,
      sittingId: id,
      on,
      roomId,
      role,
      personId,
      language,
    }),
    RoleRelieved: () => null,
  },
});
