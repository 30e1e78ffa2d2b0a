import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Sealed } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { DeliberationEvents, Indication, ItemForJudge, RecommendedItem, Tally } from '../deliberation.events.js';

/** What a jury recommends: items with their ranges, what it leaves to the judge, and the indications as counts. */
@Entity('recommendations')
@Index(['caseId'])
export class RecommendationLine extends ProgrammeRow {
  @PrimaryColumn('uuid') deliberationId!: string;
  @Column('uuid') hearingId!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') dispositionId!: string;
  @Column('integer') policyVersion!: number;
  @Column('jsonb') items!: readonly RecommendedItem[];
  @Column('jsonb') toJudge!: readonly ItemForJudge[];
  /** Words to third parties, a duty of nobody. */
  @Column('jsonb') toOthers!: readonly { readonly addressee: string; readonly text: Sealed | null }[];
  @Column('jsonb') indications!: Readonly<Record<Indication, Tally>>;
  @Column('boolean') unanimous!: boolean;
  @Column('integer') minutes!: number;
  /** Jurors who made it, and how many were needed. */
  @Column('integer') jurors!: number;
  @Column('integer') quorum!: number;
  /** Whether the judge had sent an earlier one back, and whether this one was. */
  @Column('boolean') revised!: boolean;
  @Column('boolean') sentBack!: boolean;
  @Column('timestamptz') madeAt!: string;
}

export const recommendations = view<RecommendationLine, DeliberationEvents>({
  row: RecommendationLine,
  project: {
    RecommendationMade: (_, { id, programmeId, occurredAt, data }) => ({
      ...{ programmeId, deliberationId: id, hearingId: data.hearingId, caseId: data.caseId, dispositionId: data.dispositionId },
      ...{ policyVersion: data.policyVersion, items: data.items, toJudge: data.toJudge, indications: data.indications },
      ...{ toOthers: data.addressees.map((addressee, i) => ({ addressee, text: data.recommendations[i] ?? null })) },
      ...{ unanimous: data.unanimous, minutes: data.minutes, jurors: data.jurors.length, quorum: data.quorum },
      ...{ revised: data.revised, sentBack: false, madeAt: occurredAt },
    }),
    DeliberationReopened: (row) => row && { ...row, sentBack: true },
    DeliberationDischarged: () => null,
  },
});
