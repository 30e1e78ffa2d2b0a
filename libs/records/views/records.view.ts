import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Code, type Day, type Id, type Sealed, type Seen } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import { certificateNumber } from '../consequences.js';
import type { Level, RecordEvents } from '../record.events.js';

export interface HoldLine {
  readonly holdId: Id;
  readonly basis: Code;
  readonly on: Day;
}

/** The register: one line per record to which anything was ever done. Of one that vanished it says that, and nothing of whose it is. */
@Entity('records')
@Index(['caseId'])
export class RecordLine extends ProgrammeRow {
  @PrimaryColumn('uuid') recordId!: string;
  /** Null once the case is not there. */
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('text') state!: 'open' | 'sealed' | 'expunged';
  @Column('text', { nullable: true }) level!: Level | null;
  @Column('text', { nullable: true }) basis!: string | null;
  @SealedColumn() order!: Sealed | null;
  /** When it was sealed, reopened or expunged. */
  @Column('date', { nullable: true }) changedOn!: string | null;
  @Column('text', { nullable: true }) certificate!: string | null;
  @Column('jsonb') holds!: readonly HoldLine[];
  /** The occasions on which the family was told that the record can be sealed. */
  @Column('jsonb') notices!: readonly string[];
}

type Row = RecordLine | null;
type Ended = Pick<RecordEvents['RecordSealed'], 'caseId' | 'basis' | 'order' | 'on'>;

const begun = (row: Row, { id, programmeId }: Pick<Seen, 'id' | 'programmeId'>, caseId: Id): RecordLine =>
  row ?? {
    ...{ programmeId, recordId: id, caseId, state: 'open', level: null, basis: null, order: null, changedOn: null },
    ...{ certificate: null, holds: [], notices: [] },
  };

const ended = (
  row: Row,
  seen: Pick<Seen, 'id' | 'programmeId' | 'eventId'> & { readonly data: Ended },
  state: RecordLine['state'],
  level: Level | null = null,
): RecordLine => {
  const { caseId, basis, order, on } = seen.data;
  const certificate = state === 'open' ? null : certificateNumber(seen.eventId);
  return { ...begun(row, seen, caseId), caseId, state, level, basis, order, changedOn: on, certificate };
};

export const records = view<RecordLine, RecordEvents>({
  row: RecordLine,
  forget: (row, hidden) => (row.caseId !== null && hidden.has(row.caseId) ? { ...row, caseId: null } : row),
  project: {
    RecordSealed: (row, seen) => ended(row, seen, 'sealed'),
    RecordReopened: (row, seen) => ended(row, seen, 'open'),
    RecordExpunged: (row, seen) => ended(row, seen, 'expunged', seen.data.level),
    LegalHoldPlaced: (row, seen) => {
      const { caseId, holdId, basis, on } = seen.data;
      const before = begun(row, seen, caseId);
      return { ...before, holds: [...before.holds, { holdId, basis, on }] };
    },
    LegalHoldLifted: (row, { data: { holdId } }) => row && { ...row, holds: row.holds.filter((one) => one.holdId !== holdId) },
    SealingNoticeGiven: (row, seen) => {
      const before = begun(row, seen, seen.data.caseId);
      return { ...before, notices: [...new Set([...before.notices, seen.data.occasion])] };
    },
  },
});
