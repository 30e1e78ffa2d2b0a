import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Seen } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { CaseEvents } from '../case.events.js';
import { caseDecider } from '../case.js';

/** One line per fact of a case: what happened, when, who recorded it and why. Nothing is ever taken out; what was corrected is marked. */
@Entity('case_history')
@Index(['caseId'])
export class CaseHistoryLine extends ProgrammeRow {
  /** `<caseId>:<revision>`, and `<caseId>:correction:<n>` for a correction. */
  @PrimaryColumn('text') id!: string;
  @Column('uuid') caseId!: string;
  @Column('integer') revision!: number;
  @Column('timestamptz') at!: string;
  @Column('timestamptz') recordedAt!: string;
  @Column('text') type!: string;
  @Column('text') actor!: string;
  @Column('text') role!: string;
  /** The person for whom the actor did it, where it was for another. */
  @Column('uuid', { nullable: true }) onBehalfOf!: string | null;
  @Column('text', { nullable: true }) because!: string | null;
  /** Revision of the correction that stands in its place. */
  @Column('integer', { nullable: true }) supersededBy!: number | null;
}

type Line = (row: CaseHistoryLine | null, seen: Seen<CaseEvents>, key: string) => CaseHistoryLine | null;

const line: Line = (_, { id, programmeId, revision, occurredAt, recordedAt, type, actor, role, onBehalfOf, data }, key) => ({
  programmeId,
  id: key,
  caseId: id,
  revision,
  at: occurredAt,
  recordedAt,
  type,
  actor,
  role,
  onBehalfOf: onBehalfOf ?? null,
  because: 'because' in data ? data.because : null,
  supersededBy: null,
});

// The first fact of a case is its referral, at revision 0.
const corrected = (id: string, correction: number) => (correction === 0 ? `${id}:0` : `${id}:correction:${correction}`);

const everyWord = Object.fromEntries(Object.keys(caseDecider.evolve).map((type) => [type, line])) as Record<
  keyof CaseEvents,
  Line
>;

export const caseHistory = view<CaseHistoryLine, CaseEvents>({
  row: CaseHistoryLine,
  keys: ({ id, revision, data }) =>
    'correction' in data ? [corrected(id, data.correction), corrected(id, data.correction - 1)] : [`${id}:${revision}`],
  project: {
    ...everyWord,
    ReferralCorrected: (row, seen, key) =>
      key === corrected(seen.id, seen.data.correction) ? line(row, seen, key) : row && { ...row, supersededBy: seen.revision },
  },
});
