import type { Code } from '#kernel';
import { courseOf, COURSES, type Course, type CourseName } from './courses.js';

/** A case of the demo: how many days ago it was referred, for what, how old the young person was, and what became of it. */
export interface DemoCase {
  readonly ago: number;
  readonly offence: Code;
  readonly offenceClass: Code;
  readonly age: number;
  /** Kept for the Saturdays ahead: put on the next docket, or on none yet. */
  readonly kept: 'waits' | 'unscheduled' | null;
  readonly course: Course;
}

const OFFENCES = [
  ['shoplifting', 'property'],
  ['simple-assault', 'person'],
  ['disorderly-conduct', 'order'],
  ['destruction-damage-vandalism-of-property', 'property'],
  ['trespass-of-real-property', 'order'],
  ['liquor-law-violations', 'substance'],
  ['intimidation', 'person'],
  ['curfew-loitering-vagrancy-violations', 'curfew'],
  ['drug-equipment-violations', 'substance'],
  ['theft-from-building', 'property'],
] as const;
const GRAVE = [
  ['robbery', 'serious-violence'],
  ['arson', 'arson'],
] as const;
const UNCLEAR = ['all-other-offenses', 'unclassified'] as const;

const AGES = [14, 15, 16, 13, 15, 17, 14, 16, 12, 15];

type Row = readonly [ago: number, ...courses: (CourseName | Mark)[]];
/** What is said of a case beside its course. */
type Mark = 'spanish' | 'grave' | 'unclear' | 'waits' | 'unscheduled';
const isCourse = (word: CourseName | Mark): word is CourseName => Object.hasOwn(COURSES, word);

const casesOf = (rows: readonly Row[]): readonly DemoCase[] =>
  rows.map(([ago, ...words], i) => {
    // Who was arrested together was arrested for one thing.
    const kind = words.includes('together') ? i - 1 : i;
    const offences = words.includes('grave') ? GRAVE : words.includes('unclear') ? [UNCLEAR] : OFFENCES;
    const [offence, offenceClass] = offences[kind % offences.length]!;
    const course = { ...courseOf(...words.filter(isCourse)), ...(words.includes('spanish') && { language: 0 }) };
    const kept = words.includes('waits') ? 'waits' : words.includes('unscheduled') ? 'unscheduled' : null;
    return { ago, offence, offenceClass, age: AGES[i % AGES.length]!, kept, course };
  });

/** Days since the main court of the demo opened. */
export const OPENED = 196;

/** From the first weeks, of which the plans are done, broken off or given back, to the referrals of yesterday. */
export const MAIN: readonly DemoCase[] = casesOf([
  [194, 'quick', 'serves-on'],
  [194, 'quick', 'stops'],
  [193, 'quick', 'spanish', 'serves-on'],
  [192, 'quick', 'lowered'],
  [191, 'quick', 'moves-away'],
  [190, 'quick', 'stops'],
  [188, 'cannot'],
  [187, 'grave'],
  [186, 'unreachable'],
  [184, 'family-declined'],
  [174, 'quick', 'serves-on'],
  [173, 'quick', 'sent-back'],
  [172, 'quick', 'second-round', 'spanish'],
  [170, 'no-admission'],
  [168, 'withdraws-in-court'],
  [166, 'moved-before'],
  [160, 'recused', 'serves-on'],
  [158, 'guardian-declined'],
  [152, 'quick', 'stops'],
  [150, 'quick', 'extended', 'spanish'],
  [149, 'quick', 'late'],
  [147, 'quick', 'deadlocked'],
  [145, 'quick', 'extended'],
  [141, 'stopped'],
  [138, 'quick', 'stops'],
  [126, 'quick'],
  [124, 'no-show'],
  [121, 'independent-adult'],
  [118, 'objected'],
  [117, 'declined'],
  [104, 'quick', 'late', 'spanish'],
  [101, 'quick'],
  [99, 'missed-intake'],
  [97, 'unclear'],
  [88, 'quick'],
  [86, 'quick', 'late'],
  [84, 'grave'],
  [80, 'second-channel'],
  [76, 'quick', 'lowered', 'spanish'],
  [72, 'continued'],
  [66, 'quick'],
  [62, 'quick', 'recused'],
  [58, 'quick', 'spanish'],
  [52, 'quick'],
  [47, 'quick'],
  [44, 'quick', 'second-round'],
  [38, 'quick'],
  [37, 'quick', 'together'],
  [30, 'quick', 'no-show'],
  [24, 'suspended'],
  [23, 'suspended', 'spanish'],
  [19, 'quick', 'unscheduled'],
  [18, 'quick', 'unscheduled'],
  [18, 'quick', 'spanish', 'unscheduled'],
  [17, 'quick', 'waits'],
  [16, 'quick', 'together', 'waits'],
  [16, 'quick', 'waits'],
  [15, 'quick', 'spanish', 'waits'],
  [15, 'quick', 'waits'],
  [14, 'quick', 'waits'],
  [14, 'quick', 'waits'],
  [10, 'intake-ahead'],
  [10, 'intake-ahead', 'spanish'],
  [9, 'intake-ahead'],
  [9, 'intake-ahead'],
  [8, 'grave'],
  [7, 'second-channel'],
  [6, 'priors-unknown'],
  [5, 'declined'],
  [4, 'unclear'],
  [3],
  [2, 'spanish'],
  [1],
]);

/** A smaller court that has sat for some weeks. */
export const SMALL_OPENED = 80;
export const SMALL: readonly DemoCase[] = casesOf([
  [78, 'quick'],
  [76, 'quick', 'late'],
  [74, 'quick', 'spanish'],
  [70, 'grave'],
  [64, 'quick', 'stops'],
  [60, 'family-declined'],
  [50, 'quick'],
  [46, 'no-show'],
  [38, 'quick', 'spanish'],
  [30, 'quick'],
  [22, 'suspended'],
  [17, 'quick', 'waits'],
  [16, 'quick', 'unscheduled'],
  [15, 'quick', 'spanish', 'waits'],
  [10, 'intake-ahead'],
  [9, 'intake-ahead'],
  [5, 'unclear'],
  [3],
  [1],
]);

/** Those who are heard today; all were referred so many days ago that everything is signed. */
export const HEARD_TODAY: readonly DemoCase[] = casesOf([
  [24, 'quick'],
  [24, 'quick'],
  [23, 'quick', 'spanish'],
  [23, 'quick'],
  [22, 'quick'],
  [22, 'quick', 'together'],
  [21, 'quick', 'spanish'],
  [21, 'quick', 'no-show'],
  [20, 'quick'],
  [20, 'quick', 'independent-adult'],
  [19, 'quick'],
]).map((one) => ({ ...one, course: { ...one.course, school: 0.99, 'wants community-service': 0 } }));
