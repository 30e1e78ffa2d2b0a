import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Sealed, type Seen } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import { certificateNumber } from '../consequences.js';
import type { Level, RecordEvents } from '../record.events.js';

/** What is certified of each sealing and expunction: that it was done, when, and on what ground. No offence, and nobody. */
@Entity('certificates')
export class CertificateLine extends ProgrammeRow {
  @PrimaryColumn('text') number!: string;
  @Column('uuid') recordId!: string;
  @Column('uuid') eventId!: string;
  @Column('text') act!: 'sealed' | 'expunged';
  @Column('text', { nullable: true }) level!: Level | null;
  @Column('text') basis!: string;
  @SealedColumn() order!: Sealed | null;
  @Column('date') on!: string;
}

const line = (
  { id, programmeId, eventId, data }: Seen<RecordEvents, 'RecordSealed' | 'RecordExpunged'>,
  number: string,
  act: CertificateLine['act'],
): CertificateLine => ({
  ...{ programmeId, number, recordId: id, eventId, act, level: 'level' in data ? data.level : null },
  ...{ basis: data.basis, order: data.order, on: data.on },
});

export const certificates = view<CertificateLine, RecordEvents>({
  row: CertificateLine,
  keys: ({ eventId }) => [certificateNumber(eventId)],
  project: {
    RecordSealed: (_, seen, key) => line(seen, key, 'sealed'),
    RecordExpunged: (_, seen, key) => line(seen, key, 'expunged'),
  },
});
