import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { DeliberationEvents } from '../deliberation.events.js';

/** Jury rooms in which somebody felt pushed, for the jury monitor; not who. */
@Entity('jury_pressure')
export class JuryPressure extends ProgrammeRow {
  @PrimaryColumn('uuid') deliberationId!: string;
  @Column('integer') times!: number;
  @Column('timestamptz') lastAt!: string;
}

export const juryPressure = view<JuryPressure, DeliberationEvents>({
  row: JuryPressure,
  project: {
    JurorFeltPushed: (row, { id, programmeId, occurredAt }) => ({
      ...{ programmeId, deliberationId: id, times: (row?.times ?? 0) + 1, lastAt: occurredAt },
    }),
  },
});
