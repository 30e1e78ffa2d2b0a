import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { JurorEvents } from '../words.js';

/** Who was asked to which sitting, and what they said. Nothing here tells how a juror came to the jury. */
@Entity('invitations')
export class Invitation extends ProgrammeRow {
  /** `<sittingId>:<jurorId>` */
  @PrimaryColumn('text') id!: string;
  @Index() @Column('uuid') sittingId!: string;
  @Index() @Column('uuid') jurorId!: string;
  @Column('date') on!: string;
  @Column('date') replyBy!: string;
  @Column('boolean') standby!: boolean;
  @Column('text') state!: 'invited' | 'accepted' | 'declined' | 'lapsed' | 'deferred' | 'excused';
  @Column('date', { nullable: true }) answeredOn!: string | null;
  @Column('text', { nullable: true }) because!: string | null;
}

export const invitations = view<Invitation, JurorEvents>({
  row: Invitation,
  keys: ({ id, data }) => ('sittingId' in data ? [`${data.sittingId}:${id}`] : []),
  project: {
    JurorInvited: (_, { id, programmeId, data: { sittingId, on, replyBy, standby } }, key) => ({
      programmeId,
      id: key,
      sittingId,
      jurorId: id,
      on,
      replyBy,
      standby,
      state: 'invited',
      answeredOn: null,
      because: null,
    }),
    InvitationAnswered: (row, { occurredOn, data: { answer } }) =>
      row && { ...row, state: answer === 'yes' ? 'accepted' : 'declined', answeredOn: occurredOn },
    InvitationLapsed: (row) => row && { ...row, state: 'lapsed' },
    StandbyCalledUp: (row) => row && { ...row, standby: false },
    JurorDeferred: (row, { data: { because } }) => row && { ...row, state: 'deferred', because },
    JurorExcused: (row, { data: { because } }) => row && { ...row, state: 'excused', because },
  },
});
