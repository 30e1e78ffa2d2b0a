/** What an entry is about, for the filter of a timeline. */
export const KINDS = [
  'referral',
  'intake',
  'docket',
  'hearing',
  'order',
  'plan',
  'hours',
  'documents',
  'messages',
  'access',
  'corrections',
  'closing',
] as const;
export type Kind = (typeof KINDS)[number];

/** By the stream it stands in, unless it is named below. */
const OF_CATEGORY: Readonly<Record<string, Kind>> = {
  case: 'referral',
  sitting: 'docket',
  hearing: 'hearing',
  deliberation: 'hearing',
  disposition: 'order',
  plan: 'plan',
  timesheet: 'hours',
  glass: 'access',
  record: 'access',
};

const NAMED: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  intake: [
    ...['IntakeScheduled', 'IntakeRescheduled', 'IntakeMissed', 'IntakeHeld', 'LegalAdviceOffered', 'ConsequencesExplained'],
    ...['AdmissionRecorded', 'AdmissionWithdrawn', 'ConsentRecorded', 'ConsentWithdrawn', 'ConsentSetAside', 'CaseReadied'],
  ],
  docket: ['HearingDateSet', 'HearingReset'],
  hearing: ['PolicyBound', 'CaseHeard'],
  plan: ['PlanBegun', 'CompletionExtended'],
  documents: ['ProofReceived', 'ProofReturned', 'ProofAccepted', 'StatementFiled', 'StatementCleared', 'StatementWithdrawn'],
  messages: ['ContactAttempted', 'FamilyUnreachable', 'ReminderLogged', 'FamilyAnswered', 'SealingNoticeGiven'],
  corrections: [
    ...['ReferralCorrected', 'LogEntryCorrected', 'LogEntryIgnored', 'ProgressReversed', 'HoursRejected', 'HoursReversed'],
    ...['OwedMinutesAdjusted'],
  ],
  closing: [
    ...['ReferralDeclined', 'ReferralReturned', 'CaseSuspended', 'CaseResumed', 'CaseCompleted', 'CaseAdministrativelyClosed'],
    'FollowUpRecorded',
  ],
};

const BY_TYPE = new Map<string, Kind>(
  Object.entries(NAMED).flatMap(([kind, types]) => types.map((type): [string, Kind] => [type, kind as Kind])),
);

export const kindOf = (category: string, type: string): Kind => BY_TYPE.get(type) ?? OF_CATEGORY[category] ?? 'referral';

/** Where a slider has its ticks: hearings, orders, and each step of the case. */
const MILESTONES = new Set([
  ...['ReferralReceived', 'ReferralScreened', 'ReferralAccepted', 'IntakeHeld', 'CaseReadied', 'HearingDateSet'],
  ...['HearingOpened', 'HearingHeld', 'HearingAdjourned', 'HearingReturned', 'RecommendationMade', 'RecommendationApproved'],
  ...['DispositionPronounced', 'DispositionAgreed', 'ObjectionDecided', 'PlanMade', 'PlanCompleted', 'PlanFailed'],
  ...['CaseSuspended', 'CaseResumed', 'ReferralDeclined', 'ReferralReturned', 'CaseCompleted', 'CaseAdministrativelyClosed'],
]);

export const isMilestone = (type: string): boolean => MILESTONES.has(type);
