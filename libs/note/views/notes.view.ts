import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Code, type Id, type Moment, type Sealed } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { NoteEvents } from '../note.js';

/** Somebody to whom a note was passed on. */
export interface PassedTo {
  readonly personId: Id;
  readonly role: Code;
  readonly on: Moment;
}

/** One line per note on a case; it is read by its author, in the role in which it was written, and by whom it was passed on to. */
@Entity('notes')
@Index(['caseId'])
export class NoteLine extends ProgrammeRow {
  @PrimaryColumn('uuid') noteId!: string;
  @Column('uuid') caseId!: string;
  /** The account that wrote it. */
  @Column('text') author!: string;
  @Column('text') authorRole!: string;
  /** The fact of the case it is pinned to. */
  @Column('uuid', { nullable: true }) pinnedTo!: string | null;
  @SealedColumn() text!: Sealed | null;
  @Column('timestamptz') writtenAt!: string;
  @Column('timestamptz', { nullable: true }) changedAt!: string | null;
  @Column('jsonb') passedTo!: readonly PassedTo[];
}

export const notes = view<NoteLine, NoteEvents>({
  row: NoteLine,
  forget: (row, hidden) => ({ ...row, passedTo: row.passedTo.filter(({ personId }) => !hidden.has(personId)) }),
  project: {
    NoteWritten: (_, { id, programmeId, occurredAt, data: { caseId, author, authorRole, pinnedTo, text } }) => ({
      ...{ programmeId, noteId: id, caseId, author, authorRole, pinnedTo, text },
      ...{ writtenAt: occurredAt, changedAt: null, passedTo: [] },
    }),
    NoteChanged: (row, { occurredAt, data: { text } }) => row && { ...row, text, changedAt: occurredAt },
    NotePassedOn: (row, { occurredAt: on, data: { toPersonId: personId, toRole: role } }) =>
      row && { ...row, passedTo: [...row.passedTo, { personId, role, on }] },
    NoteStruck: () => null,
  },
});
