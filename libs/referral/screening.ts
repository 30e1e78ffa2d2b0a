import type { Code } from '#kernel';
import type { Policy } from '#programme';
import type { Answer, CaseEvents, Check } from './case.events.js';

/** What is screened: the referral as it stands, and what our own records say. */
export interface Screened {
  readonly offenceClass: Code;
  readonly ageAtOffence: number;
  readonly ageAtReferral: number;
  readonly priors: Answer;
  readonly priorsSource: Code | null;
  /** An earlier case of ours in which this young person took part. */
  readonly earlier: 'yes' | 'no';
}

/** A check, and whether its answer sways the result. */
type Weighed = Check & { readonly weighs: boolean };

/**
 * Holds a referral against a policy. Every check is kept with its answer; an unknown record stays unknown, since the absence
 * of a noted record was found not to be reliable, while its presence was. The admission is asked at intake.
 */
export function screen(referral: Screened, policy: Policy): Pick<CaseEvents['ReferralScreened'], 'result' | 'checks'> {
  const checks = [...ages(referral, policy), ...classes(referral, policy), ...records(referral, policy), ADMISSION];
  const weighed = checks.filter(({ weighs }) => weighs).map(({ answer }) => answer);
  const result = weighed.includes('no') ? 'excluded' : weighed.includes('unknown') ? 'unknown' : 'eligible';
  return { result, checks: checks.map(({ check, answer, detail }) => ({ check, answer, detail })) };
}

const ADMISSION: Weighed = { check: 'admission', answer: 'unknown', detail: 'asked-at-intake', weighs: false };

const yes = (passes: boolean): Answer => (passes ? 'yes' : 'no');

function ages({ ageAtOffence, ageAtReferral }: Screened, { eligibility: { minAge, maxAge, ageTestedAt } }: Policy): Weighed[] {
  const inside = (age: number) => yes(age >= minAge && age <= maxAge);
  return [
    { check: 'age-at-offence', answer: inside(ageAtOffence), detail: null, weighs: ageTestedAt.includes('offence') },
    { check: 'age-at-referral', answer: inside(ageAtReferral), detail: null, weighs: ageTestedAt.includes('referral') },
  ];
}

function classes({ offenceClass: detail }: Screened, { eligibility, grid }: Policy): Weighed[] {
  const unclear = detail === 'unclassified';
  const answer = (passes: boolean): Answer => (unclear ? 'unknown' : yes(passes));
  return [
    { check: 'class-not-excluded', answer: answer(!eligibility.excludedClasses.includes(detail)), detail, weighs: true },
    { check: 'class-in-grid', answer: answer(grid.some(({ offenceClass }) => offenceClass === detail)), detail, weighs: true },
  ];
}

function records({ priors, priorsSource, earlier }: Screened, { eligibility }: Policy): Weighed[] {
  const excludes = eligibility.priorParticipation === 'excludes';
  const none: Answer = priors === 'unknown' ? 'unknown' : yes(priors === 'no');
  const weighs = excludes && (priors !== 'unknown' || eligibility.unknownPriors === 'review');
  return [
    { check: 'no-prior-record', answer: none, detail: priorsSource, weighs },
    { check: 'no-earlier-case', answer: yes(earlier === 'no'), detail: 'own-records', weighs: excludes },
  ];
}
