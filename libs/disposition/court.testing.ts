import { caseFile, sealed, type Fact } from '#kernel';
import type { Policy } from '#programme';
import type { DispositionEvents } from './disposition.events.js';
import type { DispositionKnown } from './disposition.rules.js';
import type { PronouncedItem, RecommendedItem } from './items.js';
import type { PlanEvents } from './plan.events.js';
import type { PlanKnown } from './plan.file.js';

export const caseId = 'c0000000-0000-4000-8000-000000000001';
export const youthId = 'b0000000-0000-4000-8000-000000000001';
export const guardianId = 'b0000000-0000-4000-8000-000000000002';
export const adultId = 'b0000000-0000-4000-8000-000000000003';
export const judgeId = 'b0000000-0000-4000-8000-000000000004';
export const dispositionId = 'd0000000-0000-4000-8000-000000000001';
export const planId = 'f0000000-0000-4000-8000-000000000001';

/** A policy with one of each kind of sanction; the spec's today is Saturday 7 March 2026. */
export const policy: Policy = {
  eligibility: {
    minAge: 10,
    maxAge: 17,
    ageTestedAt: ['offence'],
    excludedClasses: [],
    priorParticipation: 'excludes',
    unknownPriors: 'review',
  },
  grid: [
    {
      offenceClass: 'property',
      items: [
        { sanction: 'jury-duty', min: 2, max: 8, mandatory: true },
        { sanction: 'community-service', min: 300, max: 1200, mandatory: true },
        { sanction: 'essay', min: 1, max: 2, mandatory: false },
      ],
    },
  ],
  catalogue: [
    { code: 'jury-duty', name: 'Jury duty', unit: 'times', proof: 'check-in', requires: [], freeForm: false },
    { code: 'community-service', name: 'Community service', unit: 'minutes', proof: 'timesheet', requires: [], freeForm: false },
    { code: 'essay', name: 'Essay', unit: 'documents', proof: 'document', requires: ['topic-and-length'], freeForm: false },
    {
      code: 'face-to-face-apology',
      name: 'Apology in person',
      unit: 'times',
      proof: 'word',
      requires: ['harmed-party-consent'],
      freeForm: false,
    },
    { code: 'free-form', name: 'Something of the jury’s own', unit: 'none', proof: 'word', requires: [], freeForm: true },
  ],
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
  panel: { size: 6, quorum: 4, standby: 2, decision: 'unanimous', rounds: 3, minAge: 12, maxAge: 17 },
  judge: { mayLower: true, maySendBack: true, setsDeadlockedItems: true },
  service: { dailyCapMinutes: 480, minutesPerJuryDuty: 180, totalCapMinutes: 1200, resets: 1, guardianBelowAge: 18 },
  credit: { owedJuryMinutes: true, roundUpTo: 15 },
  nonSittingDays: [],
};

export const respondent = {
  youthId,
  alone: false,
  guardianIds: [guardianId],
  independentAdultId: adultId,
  offenceClass: 'property',
  longStopOn: null,
};

export const known: DispositionKnown = { policy, respondent, seats: 20 };

export const aboutEssay = sealed(caseFile(caseId), 'What a shop loses, 500 words');
export const juryDuty: RecommendedItem = {
  itemId: 'i-jury',
  sanction: 'jury-duty',
  unit: 'times',
  amount: 7,
  min: 2,
  max: 8,
  details: null,
};
export const service: RecommendedItem = {
  itemId: 'i-service',
  sanction: 'community-service',
  unit: 'minutes',
  amount: 600,
  min: 300,
  max: 1200,
  details: null,
};
export const essay: RecommendedItem = {
  itemId: 'i-essay',
  sanction: 'essay',
  unit: 'documents',
  amount: 1,
  min: 1,
  max: 2,
  details: aboutEssay,
};

const tally = { clearly: 4, partly: 2, 'not-yet': 0, 'could-not-tell': 0 };
export const indications = { owns: tally, impact: tally, change: tally, ready: tally };

/** A recommendation as the judge receives it. */
export const received = (more: Partial<DispositionEvents['RecommendationReceived']> = {}): Fact<DispositionEvents> => ({
  type: 'RecommendationReceived',
  data: {
    caseId,
    hearingId: 'h-1',
    deliberationId: 'del-1',
    policyVersion: 3,
    offenceClass: 'property',
    round: 1,
    items: [juryDuty, service, essay],
    toJudge: [],
    unanimous: true,
    indications,
    recommendations: [],
    addressees: [],
    ...more,
  },
});

export const approved: Fact<DispositionEvents> = { type: 'RecommendationApproved', data: { judgeId } };

const item = (from: RecommendedItem, dueOn: string, proof: string): PronouncedItem => {
  const { itemId, sanction, unit, amount, details } = from;
  return { sanctionId: itemId, itemId, sanction, unit, amount, dueOn, proof, details };
};

export const plannedJuryDuty = item(juryDuty, '2026-07-05', 'check-in');
export const plannedService = item(service, '2026-07-05', 'timesheet');
export const plannedEssay = item(essay, '2026-04-30', 'document');

/** The disposition read out on 7 March 2026, due after the policy's 120 days. */
export const pronounced = (more: Partial<DispositionEvents['DispositionPronounced']> = {}): Fact<DispositionEvents> => ({
  type: 'DispositionPronounced',
  data: {
    caseId,
    hearingId: 'h-1',
    judgeId,
    policyVersion: 3,
    offenceClass: 'property',
    items: [plannedJuryDuty, plannedService, plannedEssay],
    completeBy: '2026-07-05',
    objectBy: '2026-03-13',
    planId,
    seats: 20,
    warnings: [],
    ...more,
  },
});

export const planMade: Fact<PlanEvents> = {
  type: 'PlanMade',
  data: {
    caseId,
    youthId,
    dispositionId,
    policyVersion: 3,
    madeOn: '2026-03-07',
    completeBy: '2026-07-05',
    items: [plannedJuryDuty, plannedService, plannedEssay],
  },
};

export const planKnown: PlanKnown = { policy, language: 'es', attempts: [], longStopOn: null };
