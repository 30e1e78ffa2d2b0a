import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Sealed } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { CorrespondenceEvents } from '../correspondence.js';

/** One line per message between a young person and the court. */
@Entity('correspondence')
@Index(['youthId'])
@Index(['adultId'])
export class MessageLine extends ProgrammeRow {
  @PrimaryColumn('uuid') messageId!: string;
  @Column('uuid') youthId!: string;
  /** The adult it is between, null where the coordinators are written to. */
  @Column('uuid', { nullable: true }) adultId!: string | null;
  /** The adult who wrote it, null for the young person. */
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
  /** The message it answers. */
  @Column('uuid', { nullable: true }) answers!: string | null;
  @SealedColumn() text!: Sealed;
  /** Its place in the correspondence. */
  @Column('integer') place!: number;
  @Column('timestamptz') at!: string;
}

export const correspondence = view<MessageLine, CorrespondenceEvents>({
  row: MessageLine,
  keys: ({ data: { messageId } }) => [messageId],
  project: {
    YoungPersonWrote: (_, { id, programmeId, revision, occurredAt, data: { adultId, text } }, key) => ({
      ...{
        programmeId,
        messageId: key,
        youthId: id,
        adultId,
        answeredBy: null,
        answers: null,
        text,
        place: revision,
        at: occurredAt,
      },
    }),
    CourtAnswered: (_, { id, programmeId, revision, occurredAt, data: { conversation, adultId, answers, text } }, key) => ({
      ...{
        programmeId,
        messageId: key,
        youthId: id,
        adultId: conversation,
        answeredBy: adultId,
        answers,
        text,
        place: revision,
        at: occurredAt,
      },
    }),
  },
});
