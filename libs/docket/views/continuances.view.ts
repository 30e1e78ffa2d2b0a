import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { SittingEvents } from '../sitting.events.js';

/** One time a hearing was put off. */
export interface PuttingOff {
  readonly hearingId: string;
  readonly how: 'continued' | 'postponed';
  readonly because: string;
  readonly askedBy: string;
  readonly on: string;
  /** Days asked for, where they were said. */
  readonly lengthDays: number | null;
}

/** One line per case: how often its hearing was put off, by whom and why. */
@Entity('continuances')
export class ContinuanceLine extends ProgrammeRow {
  @PrimaryColumn('uuid') caseId!: string;
  /** Asked for by somebody. */
  @Column('integer') continued!: number;
  /** The court's own. */
  @Column('integer') postponed!: number;
  @Column('jsonb') times!: readonly PuttingOff[];
}

type PutOff = {
  readonly programmeId: string;
  readonly occurredOn: string;
  readonly data: Readonly<SittingEvents['HearingContinued']>;
};

const putOff =
  (how: PuttingOff['how']) =>
  (row: ContinuanceLine | null, { programmeId, occurredOn, data }: PutOff): ContinuanceLine => {
    const { caseId, hearingId, because, askedBy, lengthDays } = data;
    const before = row ?? { programmeId, caseId, continued: 0, postponed: 0, times: [] };
    return {
      ...before,
      [how]: before[how] + 1,
      times: [...before.times, { hearingId, how, because, askedBy, on: occurredOn, lengthDays }],
    };
  };

export const continuances = view<ContinuanceLine, SittingEvents>({
  row: ContinuanceLine,
  keys: ({ data }) => [(data as SittingEvents['HearingContinued']).caseId],
  project: {
    HearingContinued: putOff('continued'),
    HearingPostponed: putOff('postponed'),
  },
});
