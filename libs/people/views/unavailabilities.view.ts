import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { PersonEvents } from '../person.events.js';

/** One line per stretch of days on which somebody cannot come. */
@Entity('unavailabilities')
@Index(['personId'])
export class Unavailability extends ProgrammeRow {
  /** `<person>:<first day>:<last day>` */
  @PrimaryColumn('text') key!: string;
  @Column('uuid') personId!: string;
  @Column('date') fromOn!: string;
  @Column('date') untilOn!: string;
  @Column('text') because!: string;
}

export const unavailabilities = view<Unavailability, PersonEvents>({
  row: Unavailability,
  identity: true,
  keys: ({ id, data }) => {
    const { from, until } = data as PersonEvents['UnavailabilityLifted'];
    return [`${id}:${from}:${until}`];
  },
  project: {
    UnavailabilityRecorded: (_, { id, programmeId, data: { from, until, because } }, key) => ({
      programmeId,
      key,
      personId: id,
      fromOn: from,
      untilOn: until,
      because,
    }),
    UnavailabilityLifted: () => null,
  },
});
