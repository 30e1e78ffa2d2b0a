import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { PersonEvents } from '../person.events.js';

/** One line per person and what they are, or were, to the court. */
@Entity('roles_held')
export class RoleHeld extends ProgrammeRow {
  /** `<person>:<role>` */
  @PrimaryColumn('text') key!: string;
  @Column('uuid') personId!: string;
  @Column('text') role!: string;
  @Column('date') since!: string;
  @Column('date', { nullable: true }) until!: string | null;
}

export const rolesHeld = view<RoleHeld, PersonEvents>({
  row: RoleHeld,
  identity: true,
  forget: (row, hidden) => (row.role === 'respondent' && hidden.past(row.personId) ? null : row),
  keys: ({ id, data }) => [`${id}:${(data as PersonEvents['RoleTaken']).role}`],
  project: {
    RoleTaken: (row, { id, programmeId, occurredOn, data: { role } }, key) => ({
      programmeId,
      key,
      personId: id,
      role,
      since: row?.since ?? occurredOn,
      until: null,
    }),
    RoleLaidDown: (row, { occurredOn }) => row && { ...row, until: occurredOn },
  },
});
