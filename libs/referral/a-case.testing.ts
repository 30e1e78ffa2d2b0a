import { caseFile, sealed } from '#kernel';
import type { Policy, PolicyVersion } from '#programme';
import type { CaseEvents } from './case.events.js';

/** The facts of an ordinary case, in order, for specs to start from. */
const policy: Policy = {
  eligibility: {
    minAge: 12,
    maxAge: 17,
    ageTestedAt: ['offence', 'referral'],
    excludedClasses: ['sexual', 'weapon'],
    priorParticipation: 'excludes',
    unknownPriors: 'review',
  },
  grid: [
    { offenceClass: 'property', items: [{ sanction: 'jury-duty', min: 7, max: 7, mandatory: true }] },
    { offenceClass: 'order', items: [{ sanction: 'jury-duty', min: 7, max: 7, mandatory: true }] },
  ],
  catalogue: [{ code: 'jury-duty', name: 'Jury duty', unit: 'times', proof: 'check-in', requires: [], freeForm: false }],
  deadlines: {
    decideBusinessDays: 15,
    consentDays: 30,
    unreachableDays: 30,
    hearDays: 56,
    completeDays: 120,
    longStopDays: 180,
    objectBusinessDays: 5,
    extensionDays: 30,
    extensions: 1,
    respondDays: 10,
  },
  panel: { size: 8, quorum: 6, standby: 2, decision: 'unanimous', rounds: 3, minAge: 12, maxAge: 18 },
  judge: { mayLower: true, maySendBack: true, setsDeadlockedItems: true },
  service: { dailyCapMinutes: 480, minutesPerJuryDuty: 180, totalCapMinutes: null, resets: 1, guardianBelowAge: 18 },
  credit: { owedJuryMinutes: true, roundUpTo: 15 },
  nonSittingDays: ['2026-03-02'],
};

export const law: PolicyVersion = { version: 3, effectiveOn: '2026-01-01', policy };

/** What a decision knows unless a spec says otherwise. */
export const known = {
  policy: law,
  earlier: 'no' as const,
  mayConsent: true,
  ofAge: false,
  agencyListed: true,
  other: { youthId: 'rival', open: true },
};

/** The same law with something else in it. */
export const lawWith = (change: Partial<Policy>) => ({ ...known, policy: { ...law, policy: { ...policy, ...change } } });

export const rules = policy;

const fact = <E extends keyof CaseEvents>(type: E, data: CaseEvents[E]) => ({ type, data });

export const words = (text: string) => sealed(caseFile('c'), text);

export const referral = {
  caseId: 'c',
  youthId: 'youth',
  agencyId: 'police',
  outsideNumber: '2026-0117',
  offence: 'shoplifting',
  offenceClass: 'property',
  offenceOn: '2026-02-14',
  receivedOn: '2026-02-20',
  ageAtOffence: 15,
  ageAtReferral: 15,
  incidentId: 'incident',
  narrative: 'Took a pair of trainers.',
  priors: 'no' as const,
  priorsSource: 'police-records',
};

export const received = fact('ReferralReceived', {
  youthId: 'youth',
  agencyId: 'police',
  outsideNumber: words('2026-0117'),
  offence: 'shoplifting',
  offenceClass: 'property',
  severity: null,
  offenceOn: '2026-02-14',
  receivedOn: '2026-02-20',
  ageAtOffence: 15,
  ageAtReferral: 15,
  incidentId: 'incident',
  narrative: words('Took a pair of trainers.'),
  priors: 'no',
  priorsSource: 'police-records',
  decideBy: '2026-03-16',
  silentUntil: '2026-03-22',
});

export const checks: CaseEvents['ReferralScreened']['checks'] = [
  { check: 'age-at-offence', answer: 'yes', detail: null },
  { check: 'age-at-referral', answer: 'yes', detail: null },
  { check: 'class-not-excluded', answer: 'yes', detail: 'property' },
  { check: 'class-in-grid', answer: 'yes', detail: 'property' },
  { check: 'no-prior-record', answer: 'yes', detail: 'police-records' },
  { check: 'no-earlier-case', answer: 'yes', detail: 'own-records' },
  { check: 'admission', answer: 'unknown', detail: 'asked-at-intake' },
];

export const screened = fact('ReferralScreened', { policyVersion: 3, result: 'eligible', checks });
export const excluded = fact('ReferralScreened', { policyVersion: 3, result: 'excluded', checks });
export const unclear = fact('ReferralScreened', { policyVersion: 3, result: 'unknown', checks });
export const overridden = fact('EligibilityOverridden', {
  because: 'exceptional',
  reason: words('The judge knows the family.'),
  permittedBy: 'judge',
});
export const accepted = fact('ReferralAccepted', {
  withReservation: false,
  policyVersion: 3,
  consentDueOn: '2026-04-06',
  reservation: null,
});
export const appointed = fact('IntakeScheduled', {
  intakeOn: '2026-03-10',
  interviewerId: 'coordinator',
  at: '2026-03-10T20:00:00.000Z',
});
export const advised = fact('LegalAdviceOffered', { taken: false, textVersion: 'advice-1', language: 'es' });
export const explained = fact('ConsequencesExplained', {
  topics: ['immigration', 'school', 'prosecution'],
  textVersion: 'consequences-2',
  language: 'es',
});
export const interviewed = fact('IntakeHeld', {
  interviewerId: 'coordinator',
  statement: words('I was angry.'),
  strengths: words('Draws well.'),
  offers: null,
});
export const admitted = fact('AdmissionRecorded', { kind: 'accepts-responsibility', textVersion: 'admission-1' });
export const youthConsented = fact('ConsentRecorded', {
  by: 'youth',
  personId: 'youth',
  textVersion: 'consent-4',
  signedOn: '2026-03-07',
  language: 'es',
});
export const guardianConsented = fact('ConsentRecorded', {
  by: 'guardian',
  personId: 'mother',
  textVersion: 'consent-4',
  signedOn: '2026-03-07',
  language: 'es',
});
export const readied = fact('CaseReadied', {
  youthId: 'youth',
  incidentId: 'incident',
  hearingWanted: 'jury',
  hearBy: '2026-05-02',
  completeBy: '2026-08-19',
  longStopOn: '2026-08-19',
});
export const dated = fact('HearingDateSet', {
  hearingId: 'hearing',
  sittingId: 'sitting',
  hearingOn: '2026-03-21',
  completeBy: '2026-07-19',
});
export const bound = fact('PolicyBound', { policyVersion: 3, hearingId: 'hearing' });
export const heard = fact('CaseHeard', { hearingId: 'hearing', dispositionId: 'disposition' });
export const planned = fact('PlanBegun', { planId: 'plan', completeBy: '2026-07-19' });
export const suspended = fact('CaseSuspended', { because: 'in-treatment', since: '2026-03-01', planId: null });
export const completed = fact('CaseCompleted', {
  youthId: 'youth',
  completedOn: '2026-03-01',
  itemsDone: 4,
  followUpDueOn: ['2026-09-01', '2027-03-01'],
});
export const unreachable = fact('FamilyUnreachable', { attempts: 2 });
export const tried = (channel: string, outcome = 'no-answer') =>
  fact('ContactAttempted', {
    channel,
    language: 'es',
    outcome,
    silentUntil: outcome === 'reached' ? '2026-04-06' : '2026-03-22',
  });

/** The way up to each stage. */
export const taken = [received, screened, accepted];
export const informed = [...taken, appointed, advised, explained];
export const ready = [...informed, interviewed, admitted, youthConsented, guardianConsented, readied];
export const docketed = [...ready, dated];
export const inPlan = [...docketed, bound, heard, planned];

/** What a case leaves to be ended elsewhere, by the stage it had come to. */
export const leaving = (past: readonly object[] = []) => ({
  hearing: past === docketed ? { hearingId: 'hearing', sittingId: 'sitting' } : null,
  planId: past === inPlan ? 'plan' : null,
  dispositionId: past.at(-1) === heard ? 'disposition' : null,
});
export const returned = (because: string, itemsDone = 0, past: readonly object[] = []) =>
  fact('ReferralReturned', { because, reason: null, itemsDone, ...leaving(past) });
