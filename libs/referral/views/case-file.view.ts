import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view, type Sealed } from '#kernel';
import { ProgrammeRow, SealedColumn } from '#platform';
import type { CaseEvents } from '../case.events.js';
import type { Case, Closed } from '../case.file.js';

type Told<E extends keyof CaseEvents> = CaseEvents[E] & { readonly on: string };

/** What a correction replaced, and when. */
interface Corrected {
  readonly on: string;
  readonly because: string;
  readonly offence: string;
  readonly offenceClass: string;
  readonly severity: number | null;
  readonly offenceOn: string;
  readonly ageAtOffence: number;
  readonly ageAtReferral: number;
}

/** All that the coordinator's page shows of one case. What people said stands here as sealed as in the record. */
@Entity('case_file')
export class CaseFile extends ProgrammeRow {
  @PrimaryColumn('uuid') caseId!: string;
  @Column('text') stage!: Exclude<Case['stage'], 'unknown'>;
  @Column('uuid') youthId!: string;
  @Column('uuid') agencyId!: string;
  @Column('uuid') incidentId!: string;
  @SealedColumn() outsideNumber!: Sealed | null;
  @Column('jsonb') references!: { readonly kind: string; readonly number: Sealed }[];
  @Column('text') offence!: string;
  @Column('text') offenceClass!: string;
  @Column('integer', { nullable: true }) severity!: number | null;
  @Column('date') offenceOn!: string;
  @Column('date') receivedOn!: string;
  @Column('integer') ageAtOffence!: number;
  @Column('integer') ageAtReferral!: number;
  @SealedColumn() narrative!: Sealed | null;
  @Column('text') priors!: string;
  @Column('text', { nullable: true }) priorsSource!: string | null;
  @Column('date') decideBy!: string;
  @Column('date') silentUntil!: string;
  @Column('boolean') unreachable!: boolean;
  /** What is to be minded by whoever plans for this case. */
  @Column('jsonb') markers!: { readonly marker: string; readonly note: Sealed | null; readonly on: string }[];
  /** What the jury is given to read. */
  @Column('jsonb', { nullable: true }) jurySummary!: Told<'JurySummaryWritten'> | null;
  /** When the family was told of its hearing, the last time. */
  @Column('jsonb', { nullable: true }) notice!: Told<'HearingNoticeServed'> | null;
  /** What stood before each correction, oldest first. */
  @Column('jsonb') corrections!: Corrected[];
  @Column('jsonb') harmedParties!: { readonly personId: string; readonly kind: string }[];
  @Column('jsonb') related!: { readonly caseId: string; readonly relation: string }[];
  @Column('jsonb') contacts!: Told<'ContactAttempted'>[];
  @Column('jsonb', { nullable: true }) screening!: Told<'ReferralScreened'> | null;
  @Column('jsonb', { nullable: true }) override!: Told<'EligibilityOverridden'> | null;
  @Column('jsonb', { nullable: true }) acceptance!: Told<'ReferralAccepted'> | null;
  @Column('jsonb', { nullable: true }) appointment!: CaseEvents['IntakeScheduled'] | null;
  @Column('jsonb') missed!: Told<'IntakeMissed'>[];
  @Column('jsonb', { nullable: true }) advice!: Told<'LegalAdviceOffered'> | null;
  @Column('jsonb') explained!: Told<'ConsequencesExplained'>[];
  @Column('jsonb', { nullable: true }) interview!: Told<'IntakeHeld'> | null;
  @Column('jsonb', { nullable: true }) admission!: Told<'AdmissionRecorded'> | null;
  @Column('jsonb') consents!: (CaseEvents['ConsentRecorded'] & {
    readonly withdrawnOn: string | null;
    readonly setAside: string | null;
  })[];
  /** An adult's consent was set aside, and no other has come in its place: the case is not heard without one. */
  @Column('boolean') adultMissing!: boolean;
  @Column('date', { nullable: true }) hearBy!: string | null;
  @Column('date', { nullable: true }) completeBy!: string | null;
  @Column('date', { nullable: true }) longStopOn!: string | null;
  @Column('jsonb', { nullable: true }) hearing!: CaseEvents['HearingDateSet'] | null;
  @Column('jsonb') resets!: Told<'HearingReset'>[];
  @Column('integer', { nullable: true }) policyVersion!: number | null;
  @Column('uuid', { nullable: true }) dispositionId!: string | null;
  @Column('uuid', { nullable: true }) planId!: string | null;
  @Column('jsonb', { nullable: true }) suspended!: CaseEvents['CaseSuspended'] | null;
  @Column('text', { nullable: true }) outcome!: Closed['outcome'] | null;
  @Column('text', { nullable: true }) because!: string | null;
  @SealedColumn() reason!: Sealed | null;
  @Column('integer', { nullable: true }) itemsDone!: number | null;
  @Column('date', { nullable: true }) closedOn!: string | null;
  @Column('jsonb') followUps!: Told<'FollowUpRecorded'>[];
}

const EMPTY = {
  references: [],
  unreachable: false,
  markers: [],
  jurySummary: null,
  notice: null,
  corrections: [],
  harmedParties: [],
  related: [],
  contacts: [],
  screening: null,
  override: null,
  acceptance: null,
  appointment: null,
  missed: [],
  advice: null,
  explained: [],
  interview: null,
  admission: null,
  consents: [],
  adultMissing: false,
  hearBy: null,
  completeBy: null,
  longStopOn: null,
  hearing: null,
  resets: [],
  policyVersion: null,
  dispositionId: null,
  planId: null,
  suspended: null,
  outcome: null,
  because: null,
  reason: null,
  itemsDone: null,
  closedOn: null,
  followUps: [],
};

const closed = (row: CaseFile | null, end: Pick<CaseFile, 'outcome' | 'because' | 'closedOn'> & Partial<CaseFile>) =>
  row && { ...row, stage: 'closed' as const, appointment: null, ...end };

export const caseFileView = view<CaseFile, CaseEvents>({
  row: CaseFile,
  forget: (row, hidden) => ({
    ...row,
    related: row.related.filter(({ caseId }) => !hidden.has(caseId)),
    harmedParties: row.harmedParties.filter(({ personId }) => !hidden.has(personId)),
    consents: row.consents.filter(({ personId }) => !hidden.has(personId)),
  }),
  project: {
    ReferralReceived: (_, { id, programmeId, data }) => ({ ...EMPTY, ...data, programmeId, caseId: id, stage: 'received' }),
    ReferenceAdded: (row, { data }) => row && { ...row, references: [...row.references, data] },
    ReferralCorrected(row, { occurredOn, data: { correction: _, because, ...now } }) {
      if (!row) return null;
      const { offence, offenceClass, severity, offenceOn, ageAtOffence, ageAtReferral } = row;
      const before = { on: occurredOn, because, offence, offenceClass, severity, offenceOn, ageAtOffence, ageAtReferral };
      const again = row.stage === 'screened' ? { stage: 'received' as const, screening: null, override: null } : {};
      return { ...row, ...now, ...again, corrections: [...row.corrections, before] };
    },
    HarmedPartyNamed: (row, { data: { personId, kind } }) =>
      row && { ...row, harmedParties: [...row.harmedParties, { personId, kind }] },
    RelatedCaseLinked: (row, { data: { caseId, relation } }) =>
      row && { ...row, related: [...row.related.filter((other) => other.caseId !== caseId), { caseId, relation }] },
    ReferralScreened: (row, { occurredOn: on, data }) =>
      row && { ...row, stage: 'screened', screening: { ...data, on }, override: null },
    EligibilityOverridden: (row, { occurredOn: on, data }) => row && { ...row, override: { ...data, on } },
    ReferralAccepted: (row, { occurredOn: on, data }) => row && { ...row, stage: 'accepted', acceptance: { ...data, on } },
    ContactAttempted: (row, { occurredOn: on, data }) =>
      row && {
        ...row,
        contacts: [...row.contacts, { ...data, on }],
        silentUntil: data.silentUntil,
        unreachable: row.unreachable && data.outcome !== 'reached',
      },
    FamilyUnreachable: (row) => row && { ...row, unreachable: true },
    IntakeScheduled: (row, { data }) => row && { ...row, stage: 'intake', appointment: data },
    IntakeRescheduled: (row, { data: { because: _, ...appointment } }) => row && { ...row, appointment },
    IntakeMissed: (row, { occurredOn: on, data }) =>
      row && { ...row, appointment: null, missed: [...row.missed, { ...data, on }] },
    LegalAdviceOffered: (row, { occurredOn: on, data }) => row && { ...row, advice: { ...data, on } },
    ConsequencesExplained: (row, { occurredOn: on, data }) => row && { ...row, explained: [...row.explained, { ...data, on }] },
    IntakeHeld: (row, { occurredOn: on, data }) =>
      row && { ...row, stage: row.stage === 'accepted' ? 'intake' : row.stage, appointment: null, interview: { ...data, on } },
    AdmissionRecorded: (row, { occurredOn: on, data }) => row && { ...row, admission: { ...data, on } },
    // An admission taken back does not come back, not even as history on this page.
    AdmissionWithdrawn: (row) => row && { ...row, admission: null },
    ConsentRecorded: (row, { data }) =>
      row && {
        ...row,
        consents: [...row.consents, { ...data, withdrawnOn: null, setAside: null }],
        adultMissing: row.adultMissing && data.by === 'youth',
      },
    ConsentSetAside: (row, { data: { by, personId, because, adultMissing } }) =>
      row && {
        ...row,
        consents: row.consents.map((one) => (one.by === by && one.personId === personId ? { ...one, setAside: because } : one)),
        adultMissing,
      },
    ConsentWithdrawn: (row, { occurredOn, data: { by, personId } }) =>
      row && {
        ...row,
        consents: row.consents.map((one) =>
          one.by === by && one.personId === personId ? { ...one, withdrawnOn: occurredOn } : one,
        ),
      },
    CaseReadied: (row, { data: { hearBy, completeBy, longStopOn } }) =>
      row && { ...row, stage: 'ready', hearBy, completeBy, longStopOn },
    HearingDateSet: (row, { data }) => row && { ...row, stage: 'docketed', hearing: data, completeBy: data.completeBy },
    HearingReset: (row, { occurredOn: on, data }) =>
      row && { ...row, stage: 'ready', hearing: null, policyVersion: null, resets: [...row.resets, { ...data, on }] },
    PolicyBound: (row, { data: { policyVersion } }) => row && { ...row, policyVersion },
    CaseHeard: (row, { data: { dispositionId } }) => row && { ...row, stage: 'heard', dispositionId },
    PlanBegun: (row, { data: { planId, completeBy } }) => row && { ...row, stage: 'in-plan', planId, completeBy },
    CompletionExtended: (row, { data: { completeBy } }) => row && { ...row, completeBy },
    CaseMarked: (row, { occurredOn: on, data: { marker, note } }) =>
      row && { ...row, markers: [...row.markers.filter((one) => one.marker !== marker), { marker, note, on }] },
    CaseUnmarked: (row, { data: { marker } }) => row && { ...row, markers: row.markers.filter((one) => one.marker !== marker) },
    JurySummaryWritten: (row, { occurredOn: on, data }) => row && { ...row, jurySummary: { ...data, on } },
    HearingNoticeServed: (row, { occurredOn: on, data }) => row && { ...row, notice: { ...data, on } },
    CaseSuspended: (row, { data }) => row && { ...row, suspended: data },
    CaseResumed: (row, { data: { silentUntil, hearBy, completeBy } }) =>
      row && { ...row, suspended: null, silentUntil, hearBy: hearBy ?? row.hearBy, completeBy: completeBy ?? row.completeBy },
    ReferralDeclined: (row, { occurredOn, data: { because, reason } }) =>
      closed(row, { outcome: 'declined', because, reason, closedOn: occurredOn }),
    ReferralReturned: (row, { occurredOn, data: { because, reason, itemsDone } }) =>
      closed(row, { outcome: 'returned', because, reason, itemsDone, closedOn: occurredOn }),
    CaseCompleted: (row, { data: { completedOn, itemsDone } }) =>
      closed(row, { outcome: 'completed', because: 'completed', itemsDone, closedOn: completedOn }),
    CaseAdministrativelyClosed: (row, { occurredOn, data: { because, reason } }) =>
      closed(row, { outcome: 'administrative', because, reason, closedOn: occurredOn }),
    FollowUpRecorded: (row, { occurredOn: on, data }) => row && { ...row, followUps: [...row.followUps, { ...data, on }] },
  },
});
