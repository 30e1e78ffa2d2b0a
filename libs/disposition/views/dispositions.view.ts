import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { DispositionEvents, Signatory } from '../disposition.events.js';
import type { PronouncedItem } from '../items.js';

/** One line per disposition, from the jury's recommendation to the agreement of the family. */
@Entity('dispositions')
@Index(['caseId'])
export class DispositionLine extends ProgrammeRow {
  @PrimaryColumn('uuid') dispositionId!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') hearingId!: string;
  @Column('text') stage!:
    'recommended' | 'sent-back' | 'approved' | 'pronounced' | 'amending' | 'objected' | 'agreed' | 'returned';
  @Column('integer') round!: number;
  @Column('integer') policyVersion!: number;
  @Column('uuid', { nullable: true }) judgeId!: string | null;
  /** What was read out; empty before. */
  @Column('jsonb') items!: readonly PronouncedItem[];
  @Column('uuid', { nullable: true }) planId!: string | null;
  @Column('date', { nullable: true }) pronouncedOn!: string | null;
  @Column('date', { nullable: true }) completeBy!: string | null;
  @Column('date', { nullable: true }) objectBy!: string | null;
  /** Who has signed what is pronounced now. */
  @Column('jsonb') acceptedBy!: readonly Signatory[];
  @Column('date', { nullable: true }) agreedOn!: string | null;
  @Column('jsonb') warnings!: readonly string[];
  /** How often it was read out: 1 at first, one more with each change. */
  @Column('integer') version!: number;
}

const before = {
  judgeId: null,
  items: [],
  planId: null,
  pronouncedOn: null,
  completeBy: null,
  objectBy: null,
  acceptedBy: [],
  agreedOn: null,
  warnings: [],
  version: 0,
};

export const dispositions = view<DispositionLine, DispositionEvents>({
  row: DispositionLine,
  project: {
    RecommendationReceived: (_, { id, programmeId, data: { caseId, hearingId, round, policyVersion } }) => ({
      ...{ dispositionId: id, programmeId, caseId, hearingId, stage: 'recommended', round, policyVersion },
      ...before,
    }),
    RecommendationSentBack: (row) => row && { ...row, stage: 'sent-back' },
    RecommendationApproved: (row, { data: { judgeId } }) => row && { ...row, stage: 'approved', judgeId },
    DispositionPronounced: (row, { occurredOn, data: { judgeId, items, planId, completeBy, objectBy, warnings } }) =>
      row && {
        ...row,
        stage: 'pronounced',
        pronouncedOn: occurredOn,
        judgeId,
        items,
        planId,
        completeBy,
        objectBy,
        warnings,
        acceptedBy: [],
        version: row.version + 1,
      },
    AmendmentOpened: (row) => row && { ...row, stage: 'amending' },
    AmendmentCancelled: (row) => row && { ...row, stage: 'pronounced' },
    DispositionAccepted: (row, { data: { by } }) => row && { ...row, acceptedBy: [...row.acceptedBy, by] },
    DispositionAgreed: (row, { occurredOn }) => row && { ...row, stage: 'agreed', agreedOn: occurredOn },
    DispositionObjected: (row) => row && { ...row, stage: 'objected' },
    ObjectionDecided: (row, { data: { outcome } }) =>
      row && { ...row, stage: outcome === 'returned' ? 'returned' : 'pronounced' },
  },
});
