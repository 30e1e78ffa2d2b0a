import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { JurorEvents } from '../words.js';

/** Who serves on the juries of a programme, as numbers: never of one panel. */
@Entity('jury_composition')
export class JuryComposition extends ProgrammeRow {
  /** The programme. */
  @PrimaryColumn('uuid') id!: string;
  /** People who served at least once, in any way. */
  @Column('integer') jurors!: number;
  /** Of these: people who served after their own case was over. */
  @Column('integer') formerRespondents!: number;
  @Column('integer') services!: number;
  @Column('integer') servicesByFormerRespondents!: number;
  @Column('integer') minutes!: number;
}

export const juryComposition = view<JuryComposition, JurorEvents>({
  row: JuryComposition,
  keys: ({ programmeId, type }) => (type === 'JurorServed' ? [programmeId] : []),
  project: {
    JurorServed: (row, { programmeId, data: { origin, times, timesInOrigin, minutes } }) => {
      const before = row ?? {
        programmeId,
        id: programmeId,
        jurors: 0,
        formerRespondents: 0,
        services: 0,
        servicesByFormerRespondents: 0,
        minutes: 0,
      };
      const former = origin === 'former-respondent';
      return {
        ...before,
        jurors: before.jurors + (times === 1 ? 1 : 0),
        formerRespondents: before.formerRespondents + (former && timesInOrigin === 1 ? 1 : 0),
        services: before.services + 1,
        servicesByFormerRespondents: before.servicesByFormerRespondents + (former ? 1 : 0),
        minutes: before.minutes + minutes,
      };
    },
  },
});
