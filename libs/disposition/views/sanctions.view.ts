import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Id, type Sealed, type Seen } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { PronouncedItem } from '../items.js';
import type { PlanEvents } from '../plan.events.js';

/** One line per sanction of a plan: what is asked, how much is done, what shows it. */
@Entity('sanctions')
@Index(['planId'])
@Index(['state', 'sanction'])
export class SanctionLine extends ProgrammeRow {
  @PrimaryColumn('uuid') sanctionId!: string;
  @Column('uuid') planId!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') youthId!: string;
  @Column('text') sanction!: string;
  @Column('text') unit!: string;
  @Column('integer') amount!: number;
  @Column('integer') done!: number;
  /** Done beyond what was owed: it counts as voluntary, never here. */
  @Column('integer') surplus!: number;
  @Column('date') dueOn!: string;
  @Column('text') state!: 'open' | 'completed' | 'substituted' | 'waived' | 'unfinished';
  @Column('text') proof!: string;
  @Column('text') proofState!: 'none' | 'received' | 'returned' | 'accepted';
  /** The proof that waits to be looked at. */
  @Column('uuid', { nullable: true }) waitingProof!: string | null;
  /** How often a proof was handed back to be done again. */
  @Column('integer') returns!: number;
  @Column('uuid', { nullable: true }) inPlaceOf!: string | null;
  @SealedColumn() details!: Sealed | null;
}

type Owner = Pick<SanctionLine, 'programmeId' | 'planId' | 'caseId' | 'youthId'>;

const fresh = (owner: Owner, item: PronouncedItem, inPlaceOf: Id | null): SanctionLine => {
  const { sanctionId, sanction, unit, amount, dueOn, proof, details } = item;
  return {
    ...owner,
    sanctionId,
    sanction,
    unit,
    amount,
    dueOn,
    proof,
    details,
    done: 0,
    surplus: 0,
    state: 'open',
    proofState: 'none',
    waitingProof: null,
    returns: 0,
    inPlaceOf,
  };
};

/** The sanctions a fact of a plan reaches. */
export function sanctionsOf({ data }: Seen<PlanEvents>): readonly Id[] {
  if ('items' in data) return data.items.map(({ sanctionId }) => sanctionId);
  if ('moved' in data) return data.moved;
  if ('dates' in data) return data.dates.map(({ sanctionId }) => sanctionId);
  if ('unfinished' in data) return data.unfinished;
  if (!('sanctionId' in data)) return [];
  return 'by' in data ? [data.sanctionId, data.by.sanctionId] : [data.sanctionId];
}

export const sanctions = view<SanctionLine, PlanEvents>({
  row: SanctionLine,
  keys: sanctionsOf,
  project: {
    PlanMade: (_, { id, programmeId, data: { caseId, youthId, items } }, key) =>
      fresh(
        { programmeId, planId: id, caseId, youthId },
        items.find(({ sanctionId }) => sanctionId === key)!,
        null,
      ),
    ProgressRecorded: (row, { data: { amount, surplus } }) =>
      row && { ...row, done: row.done + amount, surplus: row.surplus + surplus },
    ProgressReversed: (row, { data: { amount, reopens } }) =>
      row && { ...row, done: row.done - amount, state: reopens ? 'open' : row.state },
    ProofReceived: (row, { data: { proofId } }) => row && { ...row, proofState: 'received', waitingProof: proofId },
    ProofReturned: (row, { data: { count } }) => row && { ...row, proofState: 'returned', waitingProof: null, returns: count },
    ProofAccepted: (row) => row && { ...row, proofState: 'accepted', waitingProof: null },
    SanctionCompleted: (row) => row && { ...row, state: 'completed' },
    SanctionSubstituted: (row, { id, programmeId, data: { sanctionId, by, caseId, youthId } }, key) =>
      key === sanctionId
        ? row && { ...row, state: 'substituted' }
        : fresh({ programmeId, planId: id, caseId, youthId }, by, sanctionId),
    SanctionWaived: (row) => row && { ...row, state: 'waived' },
    PlanModified: (row, { data: { to } }) => row && { ...row, ...to },
    ExtensionGranted: (row, { data: { until } }) => row && { ...row, dueOn: until },
    PlanResumed: (row, { data: { dates } }, key) =>
      row && { ...row, dueOn: dates.find(({ sanctionId }) => sanctionId === key)?.until ?? row.dueOn },
    PlanFailed: (row) => row && { ...row, state: 'unfinished' },
    PlanEnded: (row) => row && { ...row, state: 'unfinished' },
  },
});
