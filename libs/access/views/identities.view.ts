import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Day, type Id } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { IdentityEvents } from '../identity.js';

/** One line per subject of a sign-in service that opens an account; neither who nor where stands here. */
@Entity('identities')
export class IdentityLine extends ProgrammeRow {
  @PrimaryColumn('uuid') identityId!: Id;
  @Index() @Column('uuid') accountId!: Id;
  @Column('text') by!: 'invitation' | 'signed-in';
  @Column('date') linkedOn!: Day;
}

export const identities = view<IdentityLine, IdentityEvents>({
  row: IdentityLine,
  project: {
    IdentityLinked: (_, { id, programmeId, occurredOn, data: { accountId, by } }) => ({
      programmeId,
      identityId: id,
      accountId,
      by,
      linkedOn: occurredOn,
    }),
    IdentityUnlinked: () => null,
  },
});
