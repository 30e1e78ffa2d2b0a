import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Id, type Seen } from '#kernel';
import { ProgrammeRow } from '#platform';
import { INDEPENDENT } from '../guardians.js';
import type { PersonEvents } from '../person.events.js';

/** One line per young person and adult who answers for them, with what that adult may do. */
@Entity('guardians')
@Index(['youthId'])
export class GuardianLine extends ProgrammeRow {
  /** `<young person>:<adult>` */
  @PrimaryColumn('text') key!: string;
  @Column('uuid') youthId!: string;
  @Column('uuid') guardianId!: string;
  @Column('text') kind!: 'guardian' | 'independent-adult';
  @Column('text') relation!: string;
  @Column('boolean') consents!: boolean;
  @Column('boolean') attends!: boolean;
  @Column('boolean') notified!: boolean;
  @Column('boolean') reads!: boolean;
  @Column('boolean') restrained!: boolean;
  @Column('boolean') harmed!: boolean;
}

const keyOf = (youthId: Id, adultId: Id) => `${youthId}:${adultId}`;

function adults({ type, data }: Seen<PersonEvents>): readonly Id[] {
  if (type !== 'IndependentAdultNamed') return [(data as PersonEvents['GuardianUnlinked']).guardianId];
  const { adultId, insteadOf } = data as PersonEvents['IndependentAdultNamed'];
  return insteadOf === null ? [adultId] : [adultId, insteadOf];
}

export const guardians = view<GuardianLine, PersonEvents>({
  row: GuardianLine,
  identity: true,
  keys: (seen) => adults(seen).map((adultId) => keyOf(seen.id, adultId)),
  project: {
    GuardianLinked: (_, { id, programmeId, data }, key) => ({ programmeId, key, youthId: id, kind: 'guardian', ...data }),
    GuardianAuthorityChanged: (row, { data }) => row && { ...row, ...data },
    GuardianUnlinked: () => null,
    IndependentAdultNamed: (_, { id, programmeId, data: { adultId } }, key) =>
      key === keyOf(id, adultId)
        ? { programmeId, key, youthId: id, guardianId: adultId, kind: 'independent-adult', ...INDEPENDENT }
        : null,
  },
});
