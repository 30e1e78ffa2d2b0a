import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Id, type Seen } from '#kernel';
import type { DispositionEvents, PlanEvents } from '#disposition';
import type { DeliberationEvents } from '#hearing';
import { FiguresRow } from '#platform';
import type { CaseEvents } from '#referral';

/** How far an open case has come, in this order. */
export const STAGES = [
  'referred',
  'screened',
  'accepted',
  'intake',
  'ready',
  'docketed',
  'heard',
  'recommended',
  'pronounced',
  'in-plan',
] as const;
export type Stage = (typeof STAGES)[number];

/** One row per referral, so that each is counted once: where it stands or how it ended, and the days it passed on the way. */
@Entity('case_outcomes')
@Index(['receivedOn'])
export class CaseOutcome extends FiguresRow {
  @PrimaryColumn('uuid') caseId!: string;
  /** `open:<stage>`, `excluded:<check>`, `declined:<reason>`, `returned:<reason>`, `closed:<reason>` or `completed`. */
  @Column('text') bucket!: string;
  @Column('text') stage!: Stage;
  @Column('uuid') agencyId!: string;
  @Column('text') offenceClass!: string;
  @Column('date') receivedOn!: string;
  /** The first check that the policy did not let pass, unless somebody overrode it. */
  @Column('text', { nullable: true }) excludedBy!: string | null;
  @Column('boolean') withReservation!: boolean;
  @Column('date', { nullable: true }) decidedOn!: string | null;
  @Column('date', { nullable: true }) acceptedOn!: string | null;
  @Column('date', { nullable: true }) intakeOn!: string | null;
  @Column('date', { nullable: true }) readiedOn!: string | null;
  /** The day first set for the hearing, and the day it is now set for. */
  @Column('date', { nullable: true }) firstSetFor!: string | null;
  @Column('date', { nullable: true }) setFor!: string | null;
  @Column('integer') timesSet!: number;
  @Column('date', { nullable: true }) heardOn!: string | null;
  @Column('date', { nullable: true }) recommendedOn!: string | null;
  @Column('date', { nullable: true }) pronouncedOn!: string | null;
  @Column('date', { nullable: true }) planOn!: string | null;
  @Column('date', { nullable: true }) completeBy!: string | null;
  /** Why a person ended the plan; the referrer is not told. */
  @Column('text', { nullable: true }) failedBecause!: string | null;
  @Column('date', { nullable: true }) closedOn!: string | null;
}

type Words = CaseEvents & DeliberationEvents & DispositionEvents & PlanEvents;
type Row = CaseOutcome | null;

const came = (row: CaseOutcome, stage: Stage): CaseOutcome => ({ ...row, stage, bucket: `open:${stage}` });
const isOpen = ({ closedOn }: CaseOutcome) => closedOn === null;

/** Never back: a jury recommends, and a family may sign, before the clerk has closed the hearing. */
const further = (row: CaseOutcome, stage: Stage): CaseOutcome =>
  isOpen(row) && STAGES.indexOf(stage) > STAGES.indexOf(row.stage) ? came(row, stage) : row;

const ended = (row: Row, bucket: string, { occurredOn }: Pick<Seen, 'occurredOn'>): Row =>
  row && { ...row, bucket, closedOn: occurredOn };

const caseOf = ({ id, data }: Pick<Seen, 'id' | 'data'>): Id => ('caseId' in data ? (data.caseId as Id) : id);

export const caseOutcomes = view<CaseOutcome, Words>({
  row: CaseOutcome,
  figures: true,
  keys: (seen) => [caseOf(seen)],
  project: {
    ReferralReceived: (_, { id, programmeId, data: { agencyId, offenceClass, receivedOn } }) => ({
      ...{ programmeId, caseId: id, bucket: 'open:referred', stage: 'referred', agencyId, offenceClass, receivedOn },
      ...{
        excludedBy: null,
        withReservation: false,
        decidedOn: null,
        acceptedOn: null,
        intakeOn: null,
        readiedOn: null,
        firstSetFor: null,
      },
      ...{ setFor: null, timesSet: 0, heardOn: null, recommendedOn: null, pronouncedOn: null, planOn: null, completeBy: null },
      ...{ failedBecause: null, closedOn: null },
    }),
    ReferralCorrected: (row, { data: { offenceClass } }) => row && { ...row, offenceClass },
    ReferralScreened: (row, { data: { result, checks } }) => {
      const failed = result === 'excluded' ? checks.find(({ answer }) => answer === 'no') : undefined;
      return row && { ...further(row, 'screened'), excludedBy: failed?.check ?? null };
    },
    EligibilityOverridden: (row) => row && { ...row, excludedBy: null },
    ReferralAccepted: (row, { occurredOn, data: { withReservation } }) =>
      row && { ...further(row, 'accepted'), withReservation, acceptedOn: occurredOn, decidedOn: occurredOn },
    ReferralDeclined: (row, seen) => {
      const bucket = row?.excludedBy ? `excluded:${row.excludedBy}` : `declined:${seen.data.because}`;
      return ended(row && { ...row, decidedOn: seen.occurredOn }, bucket, seen);
    },
    IntakeHeld: (row, { occurredOn }) => row && { ...further(row, 'intake'), intakeOn: occurredOn },
    CaseReadied: (row, { occurredOn, data: { completeBy } }) =>
      row && { ...further(row, 'ready'), readiedOn: occurredOn, completeBy },
    HearingDateSet: (row, { data: { hearingOn, completeBy } }) =>
      row && {
        ...further(row, 'docketed'),
        ...{ firstSetFor: row.firstSetFor ?? hearingOn, setFor: hearingOn, timesSet: row.timesSet + 1, completeBy },
      },
    HearingReset: (row) => row && { ...came(row, 'ready'), setFor: null },
    CaseHeard: (row, { occurredOn }) => row && { ...further(row, 'heard'), heardOn: occurredOn },
    RecommendationMade: (row, { occurredOn }) =>
      row && { ...further(row, 'recommended'), recommendedOn: row.recommendedOn ?? occurredOn },
    DispositionPronounced: (row, { occurredOn }) =>
      row && { ...further(row, 'pronounced'), pronouncedOn: row.pronouncedOn ?? occurredOn },
    PlanBegun: (row, { occurredOn, data: { completeBy } }) =>
      row && { ...further(row, 'in-plan'), planOn: occurredOn, completeBy },
    CompletionExtended: (row, { data: { completeBy } }) => row && { ...row, completeBy },
    CaseResumed: (row, { data: { completeBy } }) => row && { ...row, completeBy: completeBy ?? row.completeBy },
    PlanFailed: (row, { data: { because } }) => row && { ...row, failedBecause: because },
    CaseCompleted: (row, seen) => ended(row, 'completed', seen),
    ReferralReturned: (row, seen) =>
      ended(row && { ...row, decidedOn: row.decidedOn ?? seen.occurredOn }, `returned:${seen.data.because}`, seen),
    CaseAdministrativelyClosed: (row, seen) => ended(row, `closed:${seen.data.because}`, seen),
  },
});
