import { careChanges, careRules } from './case.care.js';
import { closingChanges, closingRules } from './case.closing.js';
import type { CaseDecider } from './case.file.js';
import { hearingChanges, hearingRules } from './case.hearing.js';
import { intakeChanges, intakeRules } from './case.intake.js';
import { screeningChanges, screeningRules } from './case.screening.js';

/** A case's own life, from the referral to its closing: each file beside this one holds the rules of one part of the way. */
export const caseDecider: CaseDecider = {
  category: 'case',
  initial: { stage: 'unknown' },
  decide: { ...screeningRules, ...intakeRules, ...hearingRules, ...closingRules, ...careRules },
  evolve: { ...screeningChanges, ...intakeChanges, ...hearingChanges, ...closingChanges, ...careChanges },
};
