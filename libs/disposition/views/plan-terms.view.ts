import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Sealed, type Seen } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { PlanEvents } from '../plan.events.js';
import { sanctionsOf } from './sanctions.view.js';

/** One line per term ever agreed or changed, and per entry taken back: nothing is replaced, so the old stays visible beside the new. */
@Entity('plan_terms')
@Index(['planId'])
export class TermsLine extends ProgrammeRow {
  @PrimaryColumn('text') termsId!: string;
  @Column('uuid') planId!: string;
  /** Null when the whole plan was moved. */
  @Column('uuid', { nullable: true }) sanctionId!: string | null;
  @Column('text') change!: 'agreed' | 'modified' | 'substituted' | 'in-place' | 'waived' | 'extended' | 'paused' | 'taken-back';
  @Column('integer', { nullable: true }) fromAmount!: number | null;
  @Column('date', { nullable: true }) fromDueOn!: string | null;
  @Column('integer', { nullable: true }) toAmount!: number | null;
  @Column('date', { nullable: true }) toDueOn!: string | null;
  @Column('date') changedOn!: string;
  @Column('text', { nullable: true }) because!: string | null;
  @SealedColumn() reason!: Sealed | null;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  /** Place in the plan's own history. */
  @Column('integer') place!: number;
}

const whole = 'plan';
const keyOf = (subject: string, { id, revision }: Seen<PlanEvents>) => `${id}:${revision}:${subject}`;

function line(seen: Seen<PlanEvents>, termsId: string, change: TermsLine['change'], more: Partial<TermsLine>): TermsLine {
  const subject = termsId.slice(termsId.lastIndexOf(':') + 1);
  return {
    ...{ programmeId: seen.programmeId, termsId, planId: seen.id, sanctionId: subject === whole ? null : subject, change },
    ...{ fromAmount: null, fromDueOn: null, toAmount: null, toDueOn: null, because: null, reason: null, approvedBy: null },
    ...{ changedOn: seen.occurredOn, place: seen.revision },
    ...more,
  };
}

function subjectsOf(seen: Seen<PlanEvents>): readonly string[] {
  if (seen.type === 'ExtensionGranted') return [whole];
  return seen.type === 'PlanResumed' ? [whole, ...sanctionsOf(seen)] : sanctionsOf(seen);
}

export const planTerms = view<TermsLine, PlanEvents>({
  row: TermsLine,
  keys: (seen) => subjectsOf(seen).map((subject) => keyOf(subject, seen)),
  project: {
    PlanMade: (_, seen, key) => {
      const { amount, dueOn } = seen.data.items.find(({ sanctionId }) => keyOf(sanctionId, seen) === key)!;
      return line(seen, key, 'agreed', { toAmount: amount, toDueOn: dueOn });
    },
    PlanModified: (_, seen, key) => {
      const { from, to, because, reason, approvedBy } = seen.data;
      const terms = { fromAmount: from.amount, fromDueOn: from.dueOn, toAmount: to.amount, toDueOn: to.dueOn };
      return line(seen, key, 'modified', { ...terms, because, reason, approvedBy });
    },
    SanctionSubstituted: (_, seen, key) => {
      const { sanctionId, from, by, because, reason, approvedBy } = seen.data;
      const why = { because, reason, approvedBy };
      if (key === keyOf(sanctionId, seen))
        return line(seen, key, 'substituted', { fromAmount: from.amount, fromDueOn: from.dueOn, ...why });
      return line(seen, key, 'in-place', { toAmount: by.amount, toDueOn: by.dueOn, ...why });
    },
    SanctionWaived: (_, seen, key) => {
      const { from, because, reason, approvedBy } = seen.data;
      return line(seen, key, 'waived', { fromAmount: from.amount, fromDueOn: from.dueOn, because, reason, approvedBy });
    },
    ExtensionGranted: (_, seen, key) => {
      const { from, until, approvedBy } = seen.data;
      return line(seen, key, 'extended', { fromDueOn: from, toDueOn: until, approvedBy });
    },
    PlanResumed: (_, seen, key) => {
      const { from, until, dates } = seen.data;
      const moved = dates.find(({ sanctionId }) => keyOf(sanctionId, seen) === key) ?? { from, until };
      return moved.from === moved.until ? null : line(seen, key, 'paused', { fromDueOn: moved.from, toDueOn: moved.until });
    },
    ProgressReversed: (_, seen, key) =>
      line(seen, key, 'taken-back', { fromAmount: seen.data.amount, because: seen.data.because }),
  },
});
