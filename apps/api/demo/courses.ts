import { choices, type Choose } from '../../cli/replay/choices.js';

/** What is decided of a case before the dice are: a number from 0 up to 1 for a step, or for all steps that begin so. */
export type Course = Readonly<Record<string, number>>;

const SMOOTH: Course = {
  priors: 0,
  looked: 0.5,
  permitted: 0.5,
  declined: 0.5,
  reached: 0,
  'family-declines': 0.5,
  paused: 0.5,
  'intake-missed': 0.5,
  admits: 0.5,
  moved: 0.5,
  adult: 0.5,
  'adult-signs': 0.5,
  together: 0.5,
  language: 0.5,
  continued: 0.5,
  day: 0,
  course: 0,
  bench: 0,
  vote: 0,
  judge: 0,
  answer: 0,
  manner: 0,
  granted: 0.5,
  'follow-up': 0.5,
  'serves-on': 0.9,
};

/** Everything that can become of a case, by the step at which it leaves the smooth way. */
export const COURSES = {
  smooth: {},
  'serves-on': { 'serves-on': 0 },
  'family-declined': { 'family-declines': 0 },
  unreachable: { reached: 0.95 },
  'second-channel': { reached: 0.8, 'tried-again': 0.5 },
  'no-admission': { admits: 0 },
  'guardian-declined': { 'adult-signs': 0 },
  'moved-before': { moved: 0 },
  'missed-intake': { 'intake-missed': 0 },
  'independent-adult': { adult: 0 },
  suspended: { paused: 0, screened: 0, contacted: 0, intake: 0 },
  'priors-unknown': { priors: 0.8, 'found-priors': 0.9 },
  declined: { declined: 0 },
  'no-show': { 'day 1': 0.92 },
  continued: { 'continued 1': 0 },
  'withdraws-in-court': { course: 0.95 },
  stopped: { course: 0.97 },
  recused: { bench: 0.93 },
  'second-round': { vote: 0.93 },
  deadlocked: { vote: 0.98, 'wants community-service': 0 },
  lowered: { judge: 0.9, 'wants community-service': 0, 'amount community-service': 0.9 },
  'sent-back': { judge: 0.98 },
  objected: { answer: 0.985 },
  late: { manner: 0.78 },
  stops: { manner: 0.9, asks: 0.9 },
  extended: { manner: 0.9, asks: 0 },
  'moves-away': { manner: 0.95 },
  cannot: { manner: 0.99 },
  quick: { screened: 0, contacted: 0, intake: 0 },
  'intake-ahead': { screened: 0, contacted: 0, intake: 0.99 },
  together: { together: 0 },
} as const satisfies Readonly<Record<string, Course>>;
export type CourseName = keyof typeof COURSES;

export const courseOf = (...names: readonly CourseName[]): Course =>
  Object.assign({}, SMOOTH, ...names.map((name) => COURSES[name]));

const withoutNumber = (step: string) => step.replace(/ \d+$/, '');

/** The choices of a play in which some cases take the course they were given; what a course leaves open is left to the seed. */
export function coursed(seed: number, courses: ReadonlyMap<number, Course>): Choose {
  const open = choices(seed);
  return (row, step) => {
    // A demo loses no day to snow.
    if (row === 'snow') return 1;
    const course = typeof row === 'number' ? courses.get(row) : undefined;
    return course?.[step] ?? course?.[withoutNumber(step)] ?? open(row, step);
  };
}
