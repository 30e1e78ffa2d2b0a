import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { PersonEvents } from '../person.events.js';

/** One line per adult and kind of clearance, for whoever renews them in time. */
@Entity('clearances')
export class ClearanceLine extends ProgrammeRow {
  /** `<person>:<kind>` */
  @PrimaryColumn('text') key!: string;
  @Column('uuid') personId!: string;
  @Column('text') kind!: string;
  /** The last day it holds. */
  @Column('date') until!: string;
}

export const clearances = view<ClearanceLine, PersonEvents>({
  row: ClearanceLine,
  identity: true,
  keys: ({ id, data }) => [`${id}:${(data as PersonEvents['ClearanceRecorded']).kind}`],
  project: {
    ClearanceRecorded: (_, { id, programmeId, data: { kind, until } }, key) => ({ programmeId, key, personId: id, kind, until }),
    ClearanceWithdrawn: () => null,
  },
});
