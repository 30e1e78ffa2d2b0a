import type { Policy } from '#programme';

/** A small law for specs: four jurors, three of them enough, a range for theft and no other class. */
export const policyForSpecs: Policy = {
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
      offenceClass: 'theft',
      items: [
        { sanction: 'community-service', min: 480, max: 1800, mandatory: true },
        { sanction: 'jury-duty', min: 1, max: 7, mandatory: true },
        { sanction: 'essay', min: 0, max: 1, mandatory: false },
        { sanction: 'face-to-face-apology', min: 0, max: 1, mandatory: false },
        { sanction: 'free-form', min: 0, max: 1, mandatory: false },
      ],
    },
  ],
  catalogue: [
    { code: 'community-service', name: 'Community service', unit: 'minutes', proof: 'timesheet', requires: [], freeForm: false },
    { code: 'jury-duty', name: 'Jury duty', unit: 'times', proof: 'check-in', requires: [], freeForm: false },
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
    completeDays: 90,
    longStopDays: null,
    objectBusinessDays: 5,
    extensionDays: 30,
    extensions: 1,
    respondDays: 10,
  },
  panel: { size: 4, quorum: 3, standby: 2, decision: 'unanimous', rounds: 2, minAge: 11, maxAge: 18 },
  judge: { mayLower: true, maySendBack: true, setsDeadlockedItems: true },
  service: { dailyCapMinutes: 480, minutesPerJuryDuty: 180, totalCapMinutes: null, resets: 1, guardianBelowAge: 18 },
  credit: { owedJuryMinutes: false, roundUpTo: 15 },
  nonSittingDays: [],
};
