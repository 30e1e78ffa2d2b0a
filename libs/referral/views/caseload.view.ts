import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { CaseEvents } from '../case.events.js';
import type { Open } from '../case.file.js';

/** One line per open case, for the coordinator's desk. */
@Entity('caseload')
@Index(['youthId'])
@Index(['nextDueOn', 'caseId'])
export class Caseload extends ProgrammeRow {
  @PrimaryColumn('uuid') caseId!: string;
  @Column('uuid') youthId!: string;
  @Column('uuid') agencyId!: string;
  @Column('uuid') incidentId!: string;
  @Column('text') stage!: Open['stage'];
  @Column('text') offence!: string;
  @Column('text') offenceClass!: string;
  @Column('integer') ageAtReferral!: number;
  @Column('date') receivedOn!: string;
  @Column('text', { nullable: true }) screening!: 'eligible' | 'excluded' | 'unknown' | 'overridden' | null;
  @Column('boolean') withReservation!: boolean;
  /** The nearest thing the case waits for. */
  @Column('text') next!: 'decide' | 'consent' | 'hear' | 'hearing' | 'complete';
  @Column('date') nextDueOn!: string;
  @Column('uuid', { nullable: true }) hearingId!: string | null;
  @Column('date', { nullable: true }) hearingOn!: string | null;
  @Column('date', { nullable: true }) hearBy!: string | null;
  @Column('date', { nullable: true }) completeBy!: string | null;
  /** Hearings the respondent did not come to; `allowanceUsed` when the policy allows no more and a person must decide. */
  @Column('integer') resets!: number;
  @Column('boolean') allowanceUsed!: boolean;
  @Column('boolean') unreachable!: boolean;
  @Column('text', { nullable: true }) suspended!: string | null;
  @Column('jsonb') related!: { readonly caseId: string; readonly relation: string }[];
}

export const caseload = view<Caseload, CaseEvents>({
  row: Caseload,
  forget: (row, hidden) => ({ ...row, related: row.related.filter(({ caseId }) => !hidden.has(caseId)) }),
  project: {
    ReferralReceived: (_, { id, programmeId, data }) => ({
      programmeId,
      caseId: id,
      youthId: data.youthId,
      agencyId: data.agencyId,
      incidentId: data.incidentId,
      stage: 'received',
      offence: data.offence,
      offenceClass: data.offenceClass,
      ageAtReferral: data.ageAtReferral,
      receivedOn: data.receivedOn,
      screening: null,
      withReservation: false,
      next: 'decide',
      nextDueOn: data.decideBy,
      hearingId: null,
      hearingOn: null,
      hearBy: null,
      completeBy: null,
      resets: 0,
      allowanceUsed: false,
      unreachable: false,
      suspended: null,
      related: [],
    }),
    ReferralCorrected: (row, { data: { offence, offenceClass, ageAtReferral } }) =>
      row && {
        ...row,
        offence,
        offenceClass,
        ageAtReferral,
        ...(row.stage === 'screened' && { stage: 'received' as const, screening: null }),
      },
    ReferralScreened: (row, { data: { result } }) => row && { ...row, stage: 'screened', screening: result },
    EligibilityOverridden: (row) => row && { ...row, screening: 'overridden' },
    ReferralAccepted: (row, { data: { withReservation, consentDueOn } }) =>
      row && { ...row, stage: 'accepted', withReservation, next: 'consent', nextDueOn: consentDueOn },
    ContactAttempted: (row, { data: { outcome } }) =>
      row && (outcome === 'reached' && row.unreachable ? { ...row, unreachable: false } : row),
    FamilyUnreachable: (row) => row && { ...row, unreachable: true },
    IntakeScheduled: (row) => row && { ...row, stage: 'intake' },
    IntakeHeld: (row) => row && { ...row, stage: row.stage === 'accepted' ? 'intake' : row.stage },
    CaseReadied: (row, { data: { hearBy, completeBy } }) =>
      row && { ...row, stage: 'ready', next: 'hear', nextDueOn: hearBy, hearBy, completeBy },
    HearingDateSet: (row, { data: { hearingId, hearingOn, completeBy } }) =>
      row && { ...row, stage: 'docketed', next: 'hearing', nextDueOn: hearingOn, hearingId, hearingOn, completeBy },
    HearingReset: (row, { data: { resets, allowanceUsed } }) =>
      row && {
        ...row,
        stage: 'ready',
        next: 'hear',
        nextDueOn: row.hearBy ?? row.nextDueOn,
        hearingId: null,
        hearingOn: null,
        resets,
        allowanceUsed,
      },
    CaseHeard: (row) => row && { ...row, stage: 'heard', next: 'complete', nextDueOn: row.completeBy ?? row.nextDueOn },
    PlanBegun: (row, { data: { completeBy } }) =>
      row && { ...row, stage: 'in-plan', next: 'complete', nextDueOn: completeBy, completeBy },
    CompletionExtended: (row, { data: { completeBy } }) => row && { ...row, nextDueOn: completeBy, completeBy },
    RelatedCaseLinked: (row, { data: { caseId, relation } }) =>
      row && { ...row, related: [...row.related.filter((other) => other.caseId !== caseId), { caseId, relation }] },
    CaseSuspended: (row, { data: { because } }) => row && { ...row, suspended: because },
    CaseResumed: (row, { data: { consentDueOn, hearBy, completeBy } }) => {
      if (!row) return null;
      const moved = { decide: null, consent: consentDueOn, hear: hearBy, hearing: null, complete: completeBy }[row.next];
      return {
        ...row,
        suspended: null,
        nextDueOn: moved ?? row.nextDueOn,
        hearBy: hearBy ?? row.hearBy,
        completeBy: completeBy ?? row.completeBy,
      };
    },
    ReferralDeclined: () => null,
    ReferralReturned: () => null,
    CaseCompleted: () => null,
    CaseAdministrativelyClosed: () => null,
  },
});
