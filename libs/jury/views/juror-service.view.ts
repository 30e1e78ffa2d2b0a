import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { JurorEvents, ServedAs } from '../words.js';

/** One line per sitting a juror came to. It reads the same whether the duty was owed or given. */
@Entity('juror_service')
export class JurorService extends ProgrammeRow {
  /** `<jurorId>:<sittingId>` */
  @PrimaryColumn('text') id!: string;
  @Index() @Column('uuid') jurorId!: string;
  @Column('uuid') sittingId!: string;
  @Column('date') servedOn!: string;
  @Column('integer') minutes!: number;
  @Column('integer') hearings!: number;
  @Column('text', { nullable: true }) as!: ServedAs | null;
  /** Why the sitting did not count, or null when it did. */
  @Column('text', { nullable: true }) notCounted!: 'left-early' | 'dismissed' | null;
}

export const jurorService = view<JurorService, JurorEvents>({
  row: JurorService,
  keys: ({ id, data }) => ('sittingId' in data ? [`${id}:${data.sittingId}`] : []),
  project: {
    JurorServed: (_, { id, programmeId, data: { sittingId, servedOn, minutes, hearingIds, as } }, key) => ({
      programmeId,
      id: key,
      jurorId: id,
      sittingId,
      servedOn,
      minutes,
      hearings: hearingIds.length,
      as,
      notCounted: null,
    }),
    ServiceNotCounted: (_, { id, programmeId, occurredOn, data: { sittingId, because } }, key) => ({
      programmeId,
      id: key,
      jurorId: id,
      sittingId,
      servedOn: occurredOn,
      minutes: 0,
      hearings: 0,
      as: null,
      notCounted: because,
    }),
  },
});
