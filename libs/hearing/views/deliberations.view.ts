import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Sealed } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { DeliberationEvents, Origin, Range } from '../deliberation.events.js';

/** What one round came to: counts, and the figures argued over. */
export interface RoundShown {
  readonly round: number;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly outcome: 'agreed' | 'rejected' | 'open' | 'deadlocked';
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** A proposal as the jury sees it; nobody's name is on it. */
export interface ItemShown {
  readonly itemId: string;
  readonly sanction: string;
  readonly unit: string;
  readonly amount: number | null;
  readonly details: Sealed | null;
  readonly addressee: string | null;
  readonly wishOf: Origin;
  readonly state: 'to-check' | 'open' | 'struck' | 'withdrawn' | 'agreed' | 'rejected' | 'deadlocked' | 'to-judge';
  readonly agreed: number | null;
  readonly rounds: readonly RoundShown[];
}

/** How many have answered a poll, and once all have, how. */
export interface PollShown {
  readonly poll: number;
  readonly answered: number;
  readonly agree: number | null;
  readonly notYet: number | null;
}

/** How a deliberation gets on: counts, and proposals with their tallies. Who voted or rated, and how, is nowhere in it. */
@Entity('deliberations')
export class DeliberationLine extends ProgrammeRow {
  @PrimaryColumn('uuid') deliberationId!: string;
  @Column('uuid') hearingId!: string;
  @Column('uuid') caseId!: string;
  @Column('text') stage!: 'deliberating' | 'recommended' | 'discharged';
  @Column('text') rule!: string;
  @Column('integer') rounds!: number;
  @Column('integer') quorum!: number;
  /** Who is in the room: says who may look at it. */
  @Column('jsonb') jurors!: readonly string[];
  @Column('uuid', { nullable: true }) foreperson!: string | null;
  /** Jurors present who have rated the four indications. */
  @Column('integer') rated!: number;
  @Column('uuid', { nullable: true }) votingOn!: string | null;
  @Column('integer', { nullable: true }) round!: number | null;
  /** Jurors present who have voted in the open ballot. */
  @Column('integer') votesIn!: number;
  @Column('jsonb') ranges!: readonly Range[];
  @Column('jsonb') items!: readonly ItemShown[];
  /** What the foreperson asks the jury to talk about. */
  @Column('text', { nullable: true }) prompt!: string | null;
  @Column('jsonb', { nullable: true }) poll!: PollShown | null;
  @Column('timestamptz') openedAt!: string;
  @Column('timestamptz', { nullable: true }) closedAt!: string | null;
  /** Since when nobody can open what was sealed in this room. */
  @Column('date', { nullable: true }) secretDestroyedOn!: string | null;
}

const change = (row: DeliberationLine | null, itemId: string, by: (item: ItemShown) => Partial<ItemShown>) =>
  row && { ...row, items: row.items.map((item) => (item.itemId === itemId ? { ...item, ...by(item) } : item)) };

export const deliberations = view<DeliberationLine, DeliberationEvents>({
  row: DeliberationLine,
  forget: (row, hidden) => ({
    ...row,
    jurors: row.jurors.filter((jurorId) => !hidden.has(jurorId)),
    foreperson: row.foreperson !== null && hidden.has(row.foreperson) ? null : row.foreperson,
  }),
  project: {
    DeliberationOpened: (_, { id, programmeId, data }) => ({
      ...{ programmeId, deliberationId: id, hearingId: data.hearingId, caseId: data.caseId, stage: 'deliberating' },
      ...{ rule: data.rule, rounds: data.rounds, quorum: data.quorum, jurors: data.jurors, foreperson: data.foreperson },
      ...{ rated: 0, votingOn: null, round: null, votesIn: 0, ranges: data.ranges, items: [], openedAt: data.at, closedAt: null },
      ...{ secretDestroyedOn: null, prompt: null, poll: null },
    }),
    ForepersonNamed: (row, { data: { jurorId } }) => row && { ...row, foreperson: jurorId },
    IndicationsRated: (row, { data: { count } }) => row && { ...row, rated: count },
    ItemProposed: (row, { data: { itemId, sanction, unit, amount, details, addressee, wishOf, checked } }) => {
      const state = checked ? 'to-check' : 'open';
      const item: ItemShown = { itemId, sanction, unit, amount, details, addressee, wishOf, state, agreed: null, rounds: [] };
      return row && { ...row, items: [...row.items, item] };
    },
    ProposalChecked: (row, { data: { itemId, ok } }) => change(row, itemId, () => ({ state: ok ? 'open' : 'struck' })),
    ItemWithdrawn: (row, { data: { itemId } }) => change(row, itemId, () => ({ state: 'withdrawn' })),
    BallotOpened: (row, { data: { itemId, round } }) => {
      const open = change(row, itemId, () => ({ state: 'open' }));
      return open && { ...open, votingOn: itemId, round, votesIn: 0, poll: null };
    },
    BallotCast: (row, { data: { votesIn } }) => row && { ...row, votesIn },
    BallotClosed: (row, { data: { itemId, amount, ...round } }) => {
      const closed = change(row, itemId, ({ rounds }) => ({
        state: round.outcome,
        agreed: round.outcome === 'agreed' ? amount : null,
        rounds: [...rounds, round],
      }));
      return closed && { ...closed, votingOn: null, round: null, votesIn: 0 };
    },
    PromptShown: (row, { data: { prompt } }) => row && { ...row, prompt },
    PollOpened: (row, { data: { poll } }) => row && { ...row, poll: { poll, answered: 0, agree: null, notYet: null } },
    PollAnswered: (row, { data: { answered } }) => row && { ...row, poll: row.poll && { ...row.poll, answered } },
    PollClosed: (row, { data: { agree, notYet } }) => row && { ...row, poll: row.poll && { ...row.poll, agree, notYet } },
    ItemReferredToJudge: (row, { data: { itemId } }) => change(row, itemId, () => ({ state: 'to-judge' })),
    JurorLeft: (row, { data: { jurorId, rated, votesIn } }) =>
      row && {
        ...{ ...row, rated, votesIn, jurors: row.jurors.filter((one) => one !== jurorId) },
        ...{ foreperson: row.foreperson === jurorId ? null : row.foreperson },
      },
    RecommendationMade: (row, { occurredAt }) => row && { ...row, stage: 'recommended', closedAt: occurredAt },
    DeliberationReopened: (row) => row && { ...row, stage: 'deliberating', closedAt: null, poll: null },
    JurySecretDestroyed: (row, { occurredOn }) => row && { ...row, secretDestroyedOn: occurredOn },
    DeliberationDischarged: (row, { occurredAt }) =>
      row && { ...row, stage: 'discharged', votingOn: null, round: null, closedAt: occurredAt },
  },
});
