import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Seen } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { NamedAdultsEvents } from '../named-adults.js';

/** One line per adult and what they are named for. */
@Entity('named_adults')
export class NamedAdult extends ProgrammeRow {
  /** `<programme>:<duty>:<adult>` */
  @PrimaryColumn('text') key!: string;
  @Column('uuid') adultId!: string;
  @Column('text') duty!: 'safeguarding-staff' | 'second-adult';
  @Column('date') since!: string;
}

const dutyOf = (type: string): NamedAdult['duty'] =>
  type === 'SafeguardingStaffNamed' || type === 'SafeguardingStaffReleased' ? 'safeguarding-staff' : 'second-adult';

const named = ({ type, programmeId, occurredOn, data }: Seen<NamedAdultsEvents>, key: string): NamedAdult => ({
  ...{ programmeId, key, adultId: data.adultId, duty: dutyOf(type), since: occurredOn },
});

export const namedAdults = view<NamedAdult, NamedAdultsEvents>({
  row: NamedAdult,
  keys: ({ id, type, data }) => [`${id}:${dutyOf(type)}:${data.adultId}`],
  project: {
    SafeguardingStaffNamed: (_, seen, key) => named(seen, key),
    SafeguardingStaffReleased: () => null,
    SecondAdultNamed: (_, seen, key) => named(seen, key),
    SecondAdultReleased: () => null,
  },
});
