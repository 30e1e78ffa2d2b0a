import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Sealed } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { PersonEvents } from '../person.events.js';

/** One line per person who needs something to take part, interpreters among it. */
@Entity('access_needs')
export class AccessNeedsLine extends ProgrammeRow {
  @PrimaryColumn('uuid') personId!: string;
  @Column('jsonb') needs!: readonly string[];
  /** Language of the interpreter. */
  @Column('text', { nullable: true }) interpreter!: string | null;
  @SealedColumn() notes!: Sealed | null;
  @Column('date') recordedOn!: string;
}

export const accessNeeds = view<AccessNeedsLine, PersonEvents>({
  row: AccessNeedsLine,
  identity: true,
  project: {
    AccessNeedsRecorded: (_, { id, programmeId, occurredOn, data: { needs, interpreter, notes } }) =>
      needs.length === 0 && interpreter === null && notes === null
        ? null
        : { programmeId, personId: id, needs, interpreter, notes, recordedOn: occurredOn },
  },
});
