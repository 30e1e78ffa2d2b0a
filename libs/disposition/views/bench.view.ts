import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Code, type Id, type Moment, type Sealed } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { DispositionEvents } from '../disposition.events.js';
import type { Indications } from '../items.js';

/** One item beside the range it must stay in: the policy's, or the jurors' own where they were deadlocked. */
export interface BenchItem {
  readonly itemId: Id;
  readonly sanction: Code;
  readonly unit: Code;
  /** What the jury asked, or null where it could not agree. */
  readonly recommended: number | null;
  /** What stands now, or null while a deadlocked item waits for the judge. */
  readonly amount: number | null;
  readonly min: number;
  readonly max: number;
  readonly state: 'recommended' | 'deadlocked' | 'set' | 'lowered';
  readonly details: Sealed | null;
}

/** A change of what was read out, while one judge makes it. */
export interface Amending {
  readonly judgeId: Id;
  readonly since: Moment;
  readonly because: Code;
  readonly reason: Sealed;
  /** The items as they were read out. */
  readonly items: readonly BenchItem[];
}

/** The judge's page for one recommendation; it goes when the disposition is agreed or the case returned. */
@Entity('bench')
export class Bench extends ProgrammeRow {
  @PrimaryColumn('uuid') dispositionId!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') hearingId!: string;
  @Column('text') stage!: 'recommended' | 'sent-back' | 'approved' | 'pronounced' | 'amending' | 'objected';
  @Column('text', { nullable: true }) offenceClass!: string | null;
  @Column('integer') round!: number;
  @Column('jsonb') items!: readonly BenchItem[];
  @Column('boolean') unanimous!: boolean;
  /** Counts only: they guide the talk and size no sanction. */
  @Column('jsonb') indications!: Indications;
  /** Words to others, a duty of nobody. */
  @Column('jsonb') toOthers!: readonly { readonly addressee: Code | null; readonly text: Sealed }[];
  /** Saved before similar cases are shown; null until then. */
  @Column('text', { nullable: true }) firstView!: string | null;
  /** Why an objection was made, while it is open. */
  @Column('jsonb', { nullable: true }) objection!: Sealed | null;
  @Column('jsonb', { nullable: true }) amending!: Amending | null;
  /** How often it was read out. */
  @Column('integer') version!: number;
}

const changed = (row: Bench, itemId: Id, change: Partial<BenchItem>): Bench => ({
  ...row,
  items: row.items.map((item) => (item.itemId === itemId ? { ...item, ...change } : item)),
});

export const bench = view<Bench, DispositionEvents>({
  row: Bench,
  project: {
    RecommendationReceived: (row, { id, programmeId, data }) => {
      const { caseId, hearingId, offenceClass, round, unanimous, indications, recommendations, addressees } = data;
      const agreed = data.items.map((item): BenchItem => ({ ...item, recommended: item.amount, state: 'recommended' }));
      const open = data.toJudge.map(({ itemId, sanction, unit, lowest, highest }): BenchItem => ({
        ...{
          itemId,
          sanction,
          unit,
          recommended: null,
          amount: null,
          min: lowest,
          max: highest,
          state: 'deadlocked',
          details: null,
        },
      }));
      return {
        ...{
          dispositionId: id,
          programmeId,
          caseId,
          hearingId,
          stage: 'recommended',
          offenceClass,
          round,
          items: [...agreed, ...open],
        },
        ...{ toOthers: recommendations.map((text, i) => ({ addressee: addressees?.[i] ?? null, text })) },
        ...{ unanimous, indications, firstView: row?.firstView ?? null, objection: null },
        ...{ amending: null, version: 0 },
      };
    },
    ItemSetByJudge: (row, { data: { itemId, amount, details } }) =>
      row && changed(row, itemId, { amount, details, state: 'set' }),
    FirstViewSaved: (row, { data: { leaning } }) => row && { ...row, firstView: leaning },
    ItemLowered: (row, { data: { itemId, to } }) => row && changed(row, itemId, { amount: to, state: 'lowered' }),
    RecommendationApproved: (row) => row && { ...row, stage: 'approved' },
    RecommendationSentBack: (row) => row && { ...row, stage: 'sent-back' },
    DispositionPronounced: (row) => row && { ...row, stage: 'pronounced', amending: null, version: row.version + 1 },
    AmendmentOpened: (row, { occurredAt: since, data: { judgeId, because, reason } }) =>
      row && { ...row, stage: 'amending', amending: { judgeId, since, because, reason, items: row.items } },
    AmendmentCancelled: (row) => row && { ...row, stage: 'pronounced', items: row.amending?.items ?? row.items, amending: null },
    DispositionObjected: (row, { data: { reason } }) => row && { ...row, stage: 'objected', objection: reason },
    ObjectionDecided: (row, { data: { outcome } }) =>
      row && outcome !== 'returned' ? { ...row, stage: 'pronounced', objection: null } : null,
    DispositionAgreed: () => null,
  },
});
