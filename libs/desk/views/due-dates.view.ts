import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { view, type Code, type Day, type Id, type Seen } from '#kernel';
import type { DispositionEvents, PlanEvents } from '#disposition';
import type { JurorEvents } from '#jury';
import type { PersonEvents } from '#people';
import { ProgrammeRow } from '#platform';
import type { CaseEvents } from '#referral';

export const CASE_CLOCKS = ['decide', 'reach', 'consent', 'intake', 'hear', 'long-stop', 'complete'] as const;
const FOLLOW_UPS = ['follow-up-6', 'follow-up-12'] as const;
const PLAN_CLOCKS = ['answer', 'review'] as const;
export type DueKind =
  (typeof CASE_CLOCKS | typeof FOLLOW_UPS | typeof PLAN_CLOCKS)[number] | 'object' | 'sanction' | 'reply' | 'clearance';

/** Every day that somebody waits for, in every context. A day that has passed is listed for a person, and nothing else happens. */
@Entity('due_dates')
@Index(['settledOn', 'dueOn'])
@Index(['caseId'])
export class DueDate extends ProgrammeRow {
  /** `<kind>:<id>` */
  @PrimaryColumn('text') dueId!: string;
  @Column('text') kind!: DueKind;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('uuid', { nullable: true }) planId!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  /** What the plan asks by that day. */
  @Column('text', { nullable: true }) sanction!: Code | null;
  @Column('date') dueOn!: string;
  @Column('date', { nullable: true }) settledOn!: string | null;
  /** Stands still while its case is suspended. */
  @Column('boolean') paused!: boolean;
}

type Words = CaseEvents & DispositionEvents & PlanEvents & JurorEvents & PersonEvents;
type Row = DueDate | null;
type Whose = Partial<Pick<DueDate, 'caseId' | 'planId' | 'personId' | 'sanction'>>;

/** Which clocks of its case a fact starts, moves or settles; a fact that is not named here reaches all of them. */
const OF_CASE: Readonly<Record<string, readonly DueKind[]>> = {
  ReferralReceived: ['decide', 'reach'],
  ReferralAccepted: ['decide', 'consent'],
  ContactAttempted: ['reach'],
  FamilyUnreachable: ['reach'],
  IntakeScheduled: ['intake'],
  IntakeRescheduled: ['intake'],
  IntakeMissed: ['intake'],
  IntakeHeld: ['intake'],
  CaseReadied: ['reach', 'consent', 'hear', 'long-stop'],
  CaseHeard: ['hear'],
  PlanBegun: ['complete'],
  CompletionExtended: ['complete'],
  CaseCompleted: [...CASE_CLOCKS, ...FOLLOW_UPS],
  FollowUpRecorded: FOLLOW_UPS,
};

const OBJECTING = ['DispositionPronounced', 'DispositionObjected', 'ObjectionDecided', 'DispositionAgreed'];

function keysOf({ id, type, data }: Seen<Words>): readonly string[] {
  const clocks = (kinds: readonly DueKind[]) => kinds.map((kind) => `${kind}:${id}`);
  const sanctions = (ids: readonly Id[]) => ids.map((sanctionId) => `sanction:${sanctionId}`);
  if ('replyBy' in data || 'sittingId' in data) return [`reply:${data.sittingId}:${id}`];
  if (type === 'ClearanceRecorded' || type === 'ClearanceWithdrawn')
    return [`clearance:${id}:${(data as { kind: string }).kind}`];
  if (type === 'PlanMade') return sanctions((data as PlanEvents['PlanMade']).items.map(({ sanctionId }) => sanctionId));
  if (OBJECTING.includes(type)) return [`object:${id}`];
  if ('dates' in data) return [...sanctions(data.dates.map(({ sanctionId }) => sanctionId)), ...clocks(PLAN_CLOCKS)];
  if ('moved' in data) return sanctions(data.moved);
  if ('unfinished' in data) return [...sanctions(data.unfinished), ...clocks(PLAN_CLOCKS)];
  if (type === 'SanctionSubstituted') {
    const { sanctionId, by } = data as PlanEvents['SanctionSubstituted'];
    return sanctions([sanctionId, by.sanctionId]);
  }
  if ('sanctionId' in data) return sanctions([data.sanctionId as Id]);
  if (['WarningGiven', 'FamilyAnswered', 'ReviewCalled', 'ReviewDecided', 'PlanCompleted'].includes(type))
    return clocks(PLAN_CLOCKS);
  return clocks(OF_CASE[type] ?? CASE_CLOCKS);
}

const kindOf = (key: string) => key.slice(0, key.indexOf(':')) as DueKind;

const due = ({ programmeId }: Pick<Seen, 'programmeId'>, key: string, dueOn: Day | null, whose: Whose): Row =>
  dueOn === null
    ? null
    : {
        programmeId,
        dueId: key,
        kind: kindOf(key),
        caseId: null,
        planId: null,
        personId: null,
        sanction: null,
        ...whose,
        dueOn,
        settledOn: null,
        paused: false,
      };

const settled = (row: Row, { occurredOn }: Pick<Seen, 'occurredOn'>): Row =>
  row && { ...row, settledOn: row.settledOn ?? occurredOn, paused: false };

const moved = (row: Row, dueOn: Day | null | undefined): Row => row && { ...row, dueOn: dueOn ?? row.dueOn };

export const dueDates = view<DueDate, Words>({
  row: DueDate,
  keys: keysOf,
  project: {
    ReferralReceived: (_, seen, key) =>
      due(seen, key, kindOf(key) === 'decide' ? seen.data.decideBy : seen.data.silentUntil, {
        caseId: seen.id,
        personId: seen.data.youthId,
      }),
    ReferralAccepted: (row, seen, key) =>
      kindOf(key) === 'decide' ? settled(row, seen) : due(seen, key, seen.data.consentDueOn, { caseId: seen.id }),
    ContactAttempted: (row, { data: { silentUntil } }) => moved(row, silentUntil),
    FamilyUnreachable: settled,
    IntakeScheduled: (_, seen, key) => due(seen, key, seen.data.intakeOn, { caseId: seen.id }),
    IntakeRescheduled: (_, seen, key) => due(seen, key, seen.data.intakeOn, { caseId: seen.id }),
    IntakeMissed: settled,
    IntakeHeld: settled,
    CaseReadied: (row, seen, key) => {
      const { hearBy, longStopOn, youthId } = seen.data;
      if (kindOf(key) === 'hear') return due(seen, key, hearBy, { caseId: seen.id, personId: youthId });
      return kindOf(key) === 'long-stop'
        ? due(seen, key, longStopOn, { caseId: seen.id, personId: youthId })
        : settled(row, seen);
    },
    CaseHeard: settled,
    PlanBegun: (_, seen, key) => due(seen, key, seen.data.completeBy, { caseId: seen.id, planId: seen.data.planId }),
    CompletionExtended: (row, { data: { completeBy } }) => moved(row, completeBy),
    CaseSuspended: (row) => row && (row.settledOn ? row : { ...row, paused: true }),
    CaseResumed: (row, { data }, key) => {
      const until: Partial<Record<DueKind, Day | null>> = {
        reach: data.silentUntil,
        consent: data.consentDueOn,
        hear: data.hearBy,
        complete: data.completeBy,
      };
      return moved(row && { ...row, paused: false }, until[kindOf(key)]);
    },
    CaseCompleted: (row, seen, key) => {
      const at = FOLLOW_UPS.indexOf(kindOf(key) as (typeof FOLLOW_UPS)[number]);
      return at < 0
        ? settled(row, seen)
        : due(seen, key, seen.data.followUpDueOn[at] ?? null, { caseId: seen.id, personId: seen.data.youthId });
    },
    FollowUpRecorded: (row, seen, key) => (key.startsWith(`follow-up-${seen.data.months}:`) ? settled(row, seen) : row),
    ReferralDeclined: settled,
    ReferralReturned: settled,
    CaseAdministrativelyClosed: settled,

    DispositionPronounced: (_, seen, key) =>
      due(seen, key, seen.data.objectBy, { caseId: seen.data.caseId, planId: seen.data.planId }),
    DispositionObjected: settled,
    ObjectionDecided: settled,
    DispositionAgreed: settled,

    PlanMade: (_, seen, key) => {
      const { items, caseId, youthId } = seen.data;
      const item = items.find(({ sanctionId }) => key === `sanction:${sanctionId}`);
      return due(seen, key, item?.dueOn ?? null, {
        caseId,
        planId: seen.id,
        personId: youthId,
        sanction: item?.sanction ?? null,
      });
    },
    SanctionSubstituted: (row, seen, key) => {
      const { by, caseId, youthId } = seen.data;
      return key === `sanction:${by.sanctionId}`
        ? due(seen, key, by.dueOn, { caseId, planId: seen.id, personId: youthId, sanction: by.sanction })
        : settled(row, seen);
    },
    SanctionCompleted: settled,
    SanctionWaived: settled,
    ProgressReversed: (row, { data: { reopens } }) => row && (reopens ? { ...row, settledOn: null } : row),
    PlanModified: (row, { data: { to } }) => moved(row, to.dueOn),
    ExtensionGranted: (row, { data: { until } }) => moved(row, until),
    PlanPaused: (row) => row && (row.settledOn ? row : { ...row, paused: true }),
    PlanResumed: (row, { data: { dates, respondBy } }, key) => {
      const went = row && { ...row, paused: false };
      if (kindOf(key) === 'answer') return moved(went, respondBy);
      return moved(went, dates.find(({ sanctionId }) => key === `sanction:${sanctionId}`)?.until);
    },
    WarningGiven: (row, seen, key) => (kindOf(key) === 'answer' ? due(seen, key, seen.data.respondBy, { planId: seen.id }) : row),
    FamilyAnswered: (row, seen, key) => (kindOf(key) === 'answer' ? settled(row, seen) : row),
    ReviewCalled: (row, seen, key) =>
      kindOf(key) === 'review' ? due(seen, key, seen.data.on ?? seen.occurredOn, { planId: seen.id }) : row,
    ReviewDecided: settled,
    PlanFailed: settled,
    PlanEnded: settled,
    PlanCompleted: settled,

    JurorInvited: (_, seen, key) => due(seen, key, seen.data.replyBy, { personId: seen.id }),
    InvitationAnswered: settled,
    InvitationLapsed: settled,
    JurorDeferred: settled,
    JurorExcused: settled,
    // Whoever came has answered.
    JurorServed: settled,
    ServiceNotCounted: settled,

    ClearanceRecorded: (_, seen, key) => due(seen, key, seen.data.until, { personId: seen.id }),
    ClearanceWithdrawn: settled,
  },
});
