import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Seen } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { CaseEvents } from '../case.events.js';

const KINDS = ['decide', 'silence', 'consent', 'intake', 'hear', 'complete', 'long-stop'] as const;
export type DeadlineKind = (typeof KINDS)[number];

/** One line per clock of a case. A clock alone decides nothing: what is due is listed for a person. */
@Entity('case_deadlines')
@Index(['caseId'])
@Index(['dueOn'])
export class CaseDeadline extends ProgrammeRow {
  /** `<caseId>:<kind>` */
  @PrimaryColumn('text') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') kind!: DeadlineKind;
  @Column('date') dueOn!: string;
  @Column('boolean') settled!: boolean;
  @Column('boolean') paused!: boolean;
}

/** Which clocks a fact starts, moves or settles. */
const REACHED: { readonly [E in keyof CaseEvents]?: readonly DeadlineKind[] } = {
  ReferralReceived: ['decide', 'silence'],
  ReferralAccepted: ['decide', 'consent'],
  ContactAttempted: ['silence'],
  FamilyUnreachable: ['silence'],
  IntakeScheduled: ['intake'],
  IntakeRescheduled: ['intake'],
  IntakeMissed: ['intake'],
  IntakeHeld: ['intake'],
  CaseReadied: ['silence', 'consent', 'hear', 'complete', 'long-stop'],
  HearingDateSet: ['complete'],
  CaseHeard: ['hear'],
  PlanBegun: ['complete'],
  CompletionExtended: ['complete'],
};

const kindOf = (key: string) => key.slice(key.lastIndexOf(':') + 1) as DeadlineKind;

const due = ({ id, programmeId }: Seen<CaseEvents>, key: string, dueOn: string | null): CaseDeadline | null =>
  dueOn === null ? null : { programmeId, id: key, caseId: id, kind: kindOf(key), dueOn, settled: false, paused: false };

const settled = (row: CaseDeadline | null) => row && { ...row, settled: true, paused: false };

export const caseDeadlines = view<CaseDeadline, CaseEvents>({
  row: CaseDeadline,
  keys: ({ id, type }) => (REACHED[type] ?? KINDS).map((kind) => `${id}:${kind}`),
  project: {
    ReferralReceived: (_, seen, key) => due(seen, key, kindOf(key) === 'decide' ? seen.data.decideBy : seen.data.silentUntil),
    ReferralAccepted: (row, seen, key) => (kindOf(key) === 'consent' ? due(seen, key, seen.data.consentDueOn) : settled(row)),
    ContactAttempted: (row, { data: { silentUntil, outcome } }) =>
      row && { ...row, dueOn: silentUntil, settled: outcome === 'reached' ? false : row.settled },
    FamilyUnreachable: settled,
    IntakeScheduled: (_, seen, key) => due(seen, key, seen.data.intakeOn),
    IntakeRescheduled: (_, seen, key) => due(seen, key, seen.data.intakeOn),
    IntakeMissed: settled,
    IntakeHeld: settled,
    CaseReadied(row, seen, key) {
      // From here on a family is not silent, however late it answers.
      if (kindOf(key) === 'silence') return null;
      const { hearBy, completeBy, longStopOn } = seen.data;
      const starts: Partial<Record<DeadlineKind, string | null>> = {
        hear: hearBy,
        complete: completeBy,
        'long-stop': longStopOn,
      };
      const dueOn = starts[kindOf(key)];
      return dueOn === undefined ? settled(row) : due(seen, key, dueOn);
    },
    HearingDateSet: (row, { data: { completeBy } }) => row && { ...row, dueOn: completeBy },
    CaseHeard: settled,
    PlanBegun: (row, { data: { completeBy } }) => row && { ...row, dueOn: completeBy },
    CompletionExtended: (row, { data: { completeBy } }) => row && { ...row, dueOn: completeBy },
    // The answer owed to the referrer and the law's long-stop do not wait.
    CaseSuspended: (row) => row && { ...row, paused: !row.settled && row.kind !== 'decide' && row.kind !== 'long-stop' },
    CaseResumed(row, { data: { silentUntil, consentDueOn, hearBy, completeBy } }) {
      if (!row) return null;
      const moved: Partial<Record<DeadlineKind, string | null>> = {
        silence: silentUntil,
        consent: consentDueOn,
        hear: hearBy,
        complete: completeBy,
      };
      return { ...row, paused: false, dueOn: (row.paused && moved[row.kind]) || row.dueOn };
    },
    ReferralDeclined: settled,
    ReferralReturned: settled,
    CaseCompleted: settled,
    CaseAdministrativelyClosed: settled,
  },
});
