import type { Code } from '#kernel';
import { isOffenceClass } from './offence-classes.js';
import type { GridItem, Policy } from './policy.js';

/** Why a policy cannot be adopted. */
export interface Flaw {
  readonly code: Code;
  readonly sentence: string;
}

const flaw = (code: Code, sentence: string): Flaw => ({ code, sentence });

const repeated = (words: readonly string[]) => words.find((word, i) => words.indexOf(word) !== i);

type Check = (policy: Policy) => Flaw | undefined | false;

const eligibility: Check = ({ eligibility: { minAge, maxAge, ageTestedAt, excludedClasses } }) => {
  if (minAge > maxAge) return flaw('AgeWindowEmpty', 'The youngest age is above the oldest.');
  if (ageTestedAt.length === 0) return flaw('AgeNeverTested', 'The policy must say on which day the age is tested.');
  const unknown = excludedClasses.find((code) => !isOffenceClass(code));
  return unknown !== undefined && flaw('UnknownOffenceClass', `The court has no offence class “${unknown}”.`);
};

const catalogue: Check = ({ catalogue }) => {
  const twice = repeated(catalogue.map(({ code }) => code));
  return twice !== undefined && flaw('SanctionTwice', `The catalogue lists “${twice}” twice.`);
};

const classes: Check = ({ grid, eligibility: { excludedClasses } }) => {
  if (grid.length === 0) return flaw('GridEmpty', 'The grid must hold at least one offence class.');
  const codes = grid.map(({ offenceClass }) => offenceClass);
  const unknown = codes.find((code) => !isOffenceClass(code));
  if (unknown !== undefined) return flaw('UnknownOffenceClass', `The court has no offence class “${unknown}”.`);
  const twice = repeated(codes);
  if (twice !== undefined) return flaw('OffenceClassTwice', `The grid holds the class “${twice}” twice.`);
  const both = codes.find((code) => excludedClasses.includes(code));
  return both !== undefined && flaw('ClassHeardAndExcluded', `The class “${both}” is both in the grid and excluded.`);
};

const ranges: Check = ({ grid, catalogue, service }) => {
  for (const { offenceClass, items } of grid) {
    const twice = repeated(items.map(({ sanction }) => sanction));
    if (twice !== undefined) return flaw('SanctionTwice', `The class “${offenceClass}” lists “${twice}” twice.`);
    for (const item of items) {
      const unit = catalogue.find(({ code }) => code === item.sanction)?.unit;
      if (!unit) return flaw('SanctionNotInCatalogue', `The catalogue does not hold “${item.sanction}”.`);
      const wrong = range(item, unit === 'minutes' ? service.totalCapMinutes : null);
      if (wrong) return wrong;
    }
  }
  return undefined;
};

function range({ sanction, min, max, mandatory }: GridItem, cap: number | null): Flaw | undefined {
  if (min < 0 || min > max) return flaw('RangeEmpty', `The lowest amount of “${sanction}” is above the highest.`);
  if (mandatory && max === 0) return flaw('MandatoryNothing', `“${sanction}” is mandatory, but its range is nothing.`);
  if (sanction === 'community-service' && cap !== null && max > cap) {
    return flaw('RangeAboveCap', 'The range of community service goes above the most one disposition may ask.');
  }
  return undefined;
}

/** Jurors among whom a count hides the single one. */
const FEWEST = 3;

const panel: Check = ({ panel: { size, quorum, standby, rounds, minAge, maxAge } }) => {
  if (quorum < 1 || quorum > size) return flaw('QuorumAboveSize', 'The quorum must be between one and the size of the panel.');
  if (quorum < FEWEST)
    return flaw('QuorumTooSmall', 'With fewer than three jurors the counts would show what each of them thought.');
  if (standby < 0 || rounds < 1)
    return flaw('PanelNumbers', 'Standby jurors and ballot rounds must be counted from nought and from one.');
  return minAge > maxAge && flaw('JurorAgeWindowEmpty', 'The youngest age of a juror is above the oldest.');
};

const clocks: Check = ({ deadlines, service, credit }) => {
  const { objectBusinessDays, extensionDays, extensions, longStopDays, ...others } = deadlines;
  if (Object.values(others).some((days) => days < 1))
    return flaw('DeadlineTooShort', 'Every deadline must leave at least one day.');
  if (Math.min(objectBusinessDays, extensionDays, extensions) < 0)
    return flaw('DeadlineNegative', 'A deadline cannot be negative.');
  if (longStopDays !== null && longStopDays < 1) return flaw('DeadlineTooShort', 'The long-stop must leave at least one day.');
  if (service.dailyCapMinutes < 1 || service.dailyCapMinutes > 1_440)
    return flaw('DailyCap', 'A day has between one and 1,440 minutes of service.');
  if (service.minutesPerJuryDuty < 1) return flaw('JuryDutyMinutes', 'One jury duty must stand for some minutes.');
  return credit.roundUpTo < 1 && flaw('CreditRounding', 'Credits are rounded up to at least one minute.');
};

const calendar: Check = ({ nonSittingDays }) => {
  const twice = repeated(nonSittingDays);
  return twice !== undefined && flaw('DayTwice', `The court is closed twice on ${twice}.`);
};

const records: Check = ({ records: rules }) => {
  if (!rules) return undefined;
  const { levels, retention } = rules;
  const keys = retention.map(({ recordClass, outcome }) => `${recordClass} ${outcome ?? 'all'}`);
  if (repeated(keys) !== undefined)
    return flaw('RetentionTwice', 'The time a record is kept is said twice for the same class and outcome.');
  for (const { recordClass, then } of retention) {
    if (then === 'list') continue;
    if (recordClass !== 'case')
      return flaw('RetentionListsOnly', 'Only the record of a case ends by itself; what else is due is listed for a person.');
    if (!levels.includes(then)) return flaw('RetentionLevel', 'A record cannot end in a way that the policy does not allow.');
  }
  return undefined;
};

const CHECKS: readonly Check[] = [eligibility, catalogue, classes, ranges, panel, clocks, calendar, records];

/** The first thing in a policy that contradicts another, or nothing. */
export function flawOf(policy: Policy): Flaw | undefined {
  for (const check of CHECKS) {
    const found = check(policy);
    if (found) return found;
  }
  return undefined;
}
