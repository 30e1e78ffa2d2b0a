import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Code, type Id, type Seen } from '#kernel';
import type { SittingEvents } from '#docket';
import { ProgrammeRow } from '#platform';
import type { CaseEvents } from '#referral';

/** One row per case on its way to a hearing: what it lacks, what blocks it, and since when it waits for a day. */
@Entity('needs_attention')
@Index(['attention'])
export class NeedsAttention extends ProgrammeRow {
  @PrimaryColumn('uuid') caseId!: string;
  @Column('uuid') youthId!: string;
  /** Whether a person has something to do here. */
  @Column('boolean') attention!: boolean;
  /** What must be there before the case is ready. */
  @Column('jsonb') missing!: readonly Code[];
  @Column('boolean') adultNeeded!: boolean;
  /** Ready, and without a hearing date, since this day. */
  @Column('date', { nullable: true }) unscheduledSince!: string | null;
  @Column('date', { nullable: true }) hearBy!: string | null;
  /** Why nothing can go on until somebody decides. */
  @Column('jsonb') blockedBy!: readonly Code[];
  /** What the docket asks to be done next. */
  @Column('text', { nullable: true }) next!: string | null;
}

type Words = CaseEvents & SittingEvents;
type Row = NeedsAttention | null;

const BEFORE_HEARING = ['legal-advice', 'consequences', 'interview', 'admission', 'youth-consent'];
const OF_AGE = 18;

const changed = (row: Row, change: Partial<NeedsAttention>): Row => {
  if (!row) return null;
  const now = { ...row, ...change };
  return { ...now, attention: now.missing.length > 0 || now.blockedBy.length > 0 || now.unscheduledSince !== null };
};
const have = (what: Code) => (row: Row) => row && changed(row, { missing: row.missing.filter((lacking) => lacking !== what) });
const blocked = (row: Row, by: Code) => row && changed(row, { blockedBy: [...new Set([...row.blockedBy, by])] });
const freed = (row: Row, ...by: readonly Code[]) =>
  row && changed(row, { blockedBy: row.blockedBy.filter((one) => !by.includes(one)) });
const gone = () => null;

const casesOf = ({ id, data, category }: Seen<Words>): readonly Id[] => {
  if (category === 'case') return [id];
  if ('hearings' in data) return data.hearings.map(({ caseId }) => caseId);
  return 'caseId' in data ? [data.caseId as Id] : [id];
};

export const needsAttention = view<NeedsAttention, Words>({
  row: NeedsAttention,
  keys: casesOf,
  project: {
    ReferralReceived: (_, { id, programmeId, data: { youthId, ageAtReferral } }) => ({
      ...{ programmeId, caseId: id, youthId, attention: false, missing: [], adultNeeded: ageAtReferral < OF_AGE },
      ...{ unscheduledSince: null, hearBy: null, blockedBy: [], next: null },
    }),
    ReferralScreened: (row, { data: { result } }) =>
      result === 'unknown' ? blocked(row, 'record-unknown') : freed(row, 'record-unknown'),
    ReferralAccepted: (row) =>
      row &&
      changed(freed(row, 'record-unknown'), { missing: [...BEFORE_HEARING, ...(row.adultNeeded ? ['adult-consent'] : [])] }),
    LegalAdviceOffered: have('legal-advice'),
    ConsequencesExplained: have('consequences'),
    IntakeHeld: have('interview'),
    AdmissionRecorded: have('admission'),
    ConsentRecorded: (row, { data: { by } }) => have(by === 'youth' ? 'youth-consent' : 'adult-consent')(row),
    ConsentSetAside: (row, { data: { adultMissing } }) =>
      row && adultMissing ? changed(row, { missing: [...new Set([...row.missing, 'adult-consent'])] }) : row,
    FamilyUnreachable: (row) => blocked(row, 'unreachable'),
    ContactAttempted: (row, { data: { outcome } }) => (outcome === 'reached' ? freed(row, 'unreachable') : row),
    IntakeMissed: (row) => blocked(row, 'intake-missed'),
    IntakeScheduled: (row) => freed(row, 'intake-missed'),
    CaseReadied: (row, { occurredOn, data: { hearBy } }) =>
      changed(freed(row, 'unreachable', 'intake-missed'), { missing: [], unscheduledSince: occurredOn, hearBy }),
    HearingDateSet: (row) => changed(freed(row, 'allowance-used'), { unscheduledSince: null, next: null }),
    HearingReset: (row, { occurredOn, data: { allowanceUsed } }) =>
      changed(allowanceUsed ? blocked(row, 'allowance-used') : row, { unscheduledSince: occurredOn }),
    CaseSuspended: (row) => blocked(row, 'suspended'),
    CaseResumed: (row, { data: { hearBy } }) => row && changed(freed(row, 'suspended'), { hearBy: hearBy ?? row.hearBy }),
    CaseHeard: gone,
    ReferralDeclined: gone,
    ReferralReturned: gone,
    CaseCompleted: gone,
    CaseAdministrativelyClosed: gone,

    HearingContinued: (row) => changed(row, { next: 'docket-again' }),
    HearingPostponed: (row) => changed(row, { next: 'docket-again' }),
    HearingVacated: (row) => changed(row, { next: 'decide-on-case' }),
    SittingCalledOff: (row) => changed(row, { next: 'docket-again' }),
    OutcomeRecorded: (row, { data: { next, docketAgain } }) => (docketAgain ? changed(row, { next }) : row),
  },
});
