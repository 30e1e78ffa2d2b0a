import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Sealed } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { DeliberationEvents } from '../deliberation.events.js';

/** What jurors wrote to each other; unreadable once the jury's key is destroyed. */
@Entity('jury_comments')
@Index(['deliberationId'])
export class JuryComment extends ProgrammeRow {
  @PrimaryColumn('uuid') commentId!: string;
  @Column('uuid') deliberationId!: string;
  @Column('uuid', { nullable: true }) itemId!: string | null;
  @SealedColumn() text!: Sealed | null;
  @Column('timestamptz') at!: string;
}

export const juryComments = view<JuryComment, DeliberationEvents>({
  row: JuryComment,
  keys: ({ data }) => ('commentId' in data ? [data.commentId] : []),
  project: {
    CommentMade: (_, { id, programmeId, occurredAt, data: { commentId, itemId, text } }) => ({
      ...{ programmeId, commentId, deliberationId: id, itemId, text, at: occurredAt },
    }),
  },
});
