import { daysBetween, plusDays, plusMonths, refuse, type Code, type Day, type Id } from '#kernel';
import type { CaseEvents, Leaving } from './case.events.js';
import {
  earliest,
  isOpen,
  open,
  sealedWords,
  taken,
  was,
  type Case,
  type Changes,
  type Closed,
  type Open,
  type Rules,
} from './case.file.js';
import { needsAdult } from './case.intake.js';

export const FOLLOW_UP_MONTHS = [6, 12] as const;

const closedAs = (file: Case, outcome: Closed['outcome'], because: Code): boolean =>
  file.stage === 'closed' && file.outcome === outcome && file.because === because;

/** A hearing that was opened ends in its room. */
const leaving = (file: Open): Leaving => ({
  hearing:
    file.stage === 'docketed' && file.boundVersion === null
      ? { hearingId: file.hearing.hearingId, sittingId: file.hearing.sittingId }
      : null,
  planId: planOf(file),
  dispositionId: file.stage === 'heard' ? file.dispositionId : null,
});

const planOf = (file: Open): Id | null => (file.stage === 'in-plan' ? file.planId : null);

const returned = (file: Open, because: Code, itemsDone = 0) =>
  ({ type: 'ReferralReturned', data: { because, reason: null, itemsDone, ...leaving(file) } }) as const;

/** How a case ends, and what may stop it, turn it back or reach beyond it at any stage. */
export const closingRules: Pick<
  Rules,
  | 'ReturnReferral'
  | 'WithdrawAdmission'
  | 'WithdrawConsent'
  | 'LinkRelatedCase'
  | 'SuspendCase'
  | 'ResumeCase'
  | 'CompleteCase'
  | 'CloseAdministratively'
  | 'RecordFollowUp'
> = {
  ReturnReferral({ caseId, because, reason, itemsDone = 0 }, file) {
    if (closedAs(file, 'returned', because)) return [];
    const current = isOpen(file);
    if (because === 'unreachable' && !current.contact.unreachable)
      refuse('NotDeclaredUnreachable', 'First somebody must find that the family cannot be reached.');
    return [{ type: 'ReferralReturned', data: { because, reason: sealedWords(caseId, reason), itemsDone, ...leaving(current) } }];
  },
  WithdrawAdmission({ itemsDone }, file) {
    if (closedAs(file, 'returned', 'admission-withdrawn')) return [];
    const current = isOpen(file);
    if (!('agreement' in current) || !current.agreement.admission) refuse('NothingAdmitted', 'No admission is on record.');
    return [{ type: 'AdmissionWithdrawn', data: { stage: current.stage } }, returned(current, 'admission-withdrawn', itemsDone)];
  },
  WithdrawConsent({ by, personId, itemsDone }, file, _, known) {
    if (closedAs(file, 'returned', 'consent-withdrawn')) return [];
    const current = isOpen(file);
    const consents = 'agreement' in current ? current.agreement.consents : [];
    const left = consents.filter((consent) => consent.personId !== personId || consent.by !== by);
    if (left.length === consents.length) refuse('NoSuchConsent', 'This person’s consent is not on record.');
    const withdrawn = { type: 'ConsentWithdrawn', data: { by, personId } } as const;
    const holds = by !== 'youth' && (!needsAdult(current, known) || left.some((consent) => consent.by !== 'youth'));
    return holds ? [withdrawn] : [withdrawn, returned(current, 'consent-withdrawn', itemsDone)];
  },
  LinkRelatedCase({ caseId, relatedCaseId, relation }, file, _, { other }) {
    const { youthId, related, harmedParties } = isOpen(file);
    if (related[relatedCaseId] === relation) return [];
    if (caseId === relatedCaseId) refuse('SameCase', 'A case is not related to itself.');
    if (!other) refuse('NoOtherCase', 'There is no such other case.');
    const linked = { type: 'RelatedCaseLinked', data: { caseId: relatedCaseId, relation, otherOpen: other.open } } as const;
    // In a mutual fight each is the respondent of one case and the harmed party of the other.
    if (relation !== 'mutual' || harmedParties.includes(other.youthId)) return [linked];
    return [linked, { type: 'HarmedPartyNamed', data: { youthId, personId: other.youthId, kind: 'mutual' } }];
  },
  SuspendCase({ because }, file, { today }) {
    const current = isOpen(file);
    const { paused } = current;
    if (paused?.because === because) return [];
    if (paused) refuse('AlreadySuspended', 'This case is suspended for another reason.');
    return [{ type: 'CaseSuspended', data: { because, since: today, planId: planOf(current) } }];
  },
  ResumeCase(_, file, { today }) {
    const current = isOpen(file);
    if (!current.paused) return [];
    return [{ type: 'CaseResumed', data: later(current, current.paused.since, today) }];
  },
  CompleteCase({ completedOn, itemsDone }, file, { today }) {
    if (file.stage === 'closed' && file.outcome === 'completed' && file.completedOn === completedOn) return [];
    const current = isOpen(file);
    if (current.stage !== 'in-plan') refuse('NoPlan', 'Only a case with a plan is completed.');
    if (completedOn > today) refuse('CompletedInFuture', 'A case cannot be completed on a day that has not come.');
    const followUpDueOn = FOLLOW_UP_MONTHS.map((months) => plusMonths(completedOn, months));
    return [{ type: 'CaseCompleted', data: { youthId: current.youthId, completedOn, itemsDone, followUpDueOn } }];
  },
  CloseAdministratively({ caseId, because, reason }, file) {
    if (closedAs(file, 'administrative', because)) return [];
    const left = leaving(isOpen(file));
    return [{ type: 'CaseAdministrativelyClosed', data: { because, reason: sealedWords(caseId, reason), ...left } }];
  },
  RecordFollowUp({ months, result }, file, { today }) {
    if (file.stage !== 'closed' || file.completedOn === null) refuse('NotCompleted', 'Only a completed case is followed up.');
    if (file.followUps[months] === result) return [];
    const dueOn = plusMonths(file.completedOn, months);
    if (today < dueOn) refuse('TooEarly', `This follow-up is due on ${dueOn}.`);
    return [{ type: 'FollowUpRecorded', data: { months, indexOn: file.completedOn, result } }];
  },
};

const closed = (file: Case, outcome: Closed['outcome'], because: Code, completedOn: Day | null = null): Closed => ({
  ...open(file),
  stage: 'closed',
  outcome,
  because,
  completedOn,
  followUps: {},
});

/** Every clock stood still but the law's. */
function later(file: Open, since: Day, today: Day): CaseEvents['CaseResumed'] {
  const pausedDays = Math.max(0, daysBetween(since, today));
  const by = (day: Day) => plusDays(day, pausedDays);
  const times = 'times' in file ? file.times : null;
  const within = (day: Day) => earliest(by(day), times?.longStopOn ?? null);
  const consentDueOn = file.stage === 'accepted' || file.stage === 'intake' ? by(file.agreement.consentDueOn) : null;
  const hearBy = times && (file.stage === 'ready' || file.stage === 'docketed') ? within(times.hearBy) : null;
  return {
    since,
    pausedDays,
    planId: planOf(file),
    silentUntil: by(file.contact.silentUntil),
    consentDueOn,
    hearBy,
    completeBy: times && within(times.completeBy),
  };
}

function resumed(file: Open, { silentUntil, consentDueOn, hearBy, completeBy }: CaseEvents['CaseResumed']): Open {
  const current = { ...file, contact: { ...file.contact, silentUntil }, paused: null };
  if ('times' in current) {
    const { times } = current;
    return { ...current, times: { ...times, hearBy: hearBy ?? times.hearBy, completeBy: completeBy ?? times.completeBy } };
  }
  if (!('agreement' in current)) return current;
  return { ...current, agreement: { ...current.agreement, consentDueOn: consentDueOn ?? current.agreement.consentDueOn } };
}

const without = (file: Case, { by, personId }: { by: string; personId: Id }): Case => {
  const current = taken(file);
  const consents = current.agreement.consents.filter((consent) => consent.personId !== personId || consent.by !== by);
  return { ...current, agreement: { ...current.agreement, consents } };
};

export const closingChanges: Pick<
  Changes,
  | 'ReferralReturned'
  | 'AdmissionWithdrawn'
  | 'ConsentWithdrawn'
  | 'ConsentSetAside'
  | 'RelatedCaseLinked'
  | 'CaseSuspended'
  | 'CaseResumed'
  | 'CaseCompleted'
  | 'CaseAdministrativelyClosed'
  | 'FollowUpRecorded'
> = {
  ReferralReturned: (file, { because }) => closed(file, 'returned', because),
  AdmissionWithdrawn: (file) => ({ ...taken(file), agreement: { ...taken(file).agreement, admission: null } }),
  ConsentWithdrawn: without,
  ConsentSetAside(file, { adultMissing, ...consent }) {
    const left = taken(without(file, consent));
    return { ...left, agreement: { ...left.agreement, adultMissing } };
  },
  RelatedCaseLinked: (file, { caseId, relation }) => ({ ...open(file), related: { ...open(file).related, [caseId]: relation } }),
  CaseSuspended: (file, { because, since }) => ({ ...open(file), paused: { because, since } }),
  CaseResumed: (file, dates) => resumed(open(file), dates),
  CaseCompleted: (file, { completedOn }: CaseEvents['CaseCompleted']) => closed(file, 'completed', 'completed', completedOn),
  CaseAdministrativelyClosed: (file, { because }) => closed(file, 'administrative', because),
  FollowUpRecorded: (file, { months, result }) => ({
    ...was(file, 'closed'),
    followUps: { ...was(file, 'closed').followUps, [months]: result },
  }),
};
