import { Temporal } from 'temporal-polyfill';
import { plusDays, type Code, type Day, type Id } from '#kernel';
import { idFrom } from '#platform';
import type { Arrest } from './arrests.js';
import { workday } from './calendar.js';
import { outcome, type Choose } from './choices.js';

/** One case as it is played: what never changes, and where it stands. */
export interface Story extends Arrest {
  /** Place among the arrests played, from 0. */
  readonly row: number;
  readonly caseId: Id;
  readonly youthId: Id;
  /** The adult who signs and comes along. */
  readonly adultId: Id;
  readonly adult: 'guardian' | 'independent-adult';
  readonly incidentId: Id;
  readonly bornOn: Day;
  readonly offenceOn: Day;
  readonly receivedOn: Day;
  readonly language: 'en' | 'es';
  /** The courthouse that hears it. */
  readonly house: number;
  /** What was found out about the offence where its name said too little. */
  foundClass: Code;
  stage: 'coming' | 'waiting' | 'docketed' | 'in-plan' | 'over';
  /** Hearings set so far. */
  hearings: number;
  /** Hearings lost because the young person did not come. */
  absences: number;
  readyOn: Day;
  longStopOn: Day | null;
  /** Heard on this day at the earliest, where the family asked for that. */
  notBefore?: Day;
  plan: Plan | null;
}

/** What is owed of one sanction, in its unit. */
export interface Owed {
  readonly sanctionId: Id;
  readonly sanction: Code;
  readonly unit: Code;
  readonly proof: Code;
  amount: number;
  done: number;
}

/** How a young person goes about a plan. */
export type Manner = 'steady' | 'late' | 'stops' | 'moves-away' | 'cannot';

export interface Plan {
  readonly planId: Id;
  readonly dispositionId: Id;
  readonly manner: Manner;
  readonly items: Owed[];
  completeBy: Day;
}

const MANNERS: Readonly<Record<Manner, number>> = { steady: 0.72, late: 0.12, stops: 0.11, 'moves-away': 0.02, cannot: 0.03 };
export const mannerOf = (choose: Choose, row: number): Manner => outcome(MANNERS, choose(row, 'manner'));

const yearsBefore = (day: Day, years: number): Day => Temporal.PlainDate.from(day).subtract({ years }).toString();

interface Setting {
  readonly programmeId: Id;
  readonly receivedOn: Day;
  readonly houses: number;
  readonly choose: Choose;
}

/** The working day of a year on which a case is referred. */
export const referredIn = (year: number, row: number, choose: Choose): Day =>
  workday(plusDays(`${year}-01-02`, Math.floor(choose(row, 'received') * 361)));

/** Makes up who was arrested, and by which courthouse they are heard. */
export function storyOf(
  arrest: Arrest,
  row: number,
  previous: Arrest | undefined,
  { programmeId, receivedOn, houses, choose }: Setting,
): Story {
  const id = (what: string, of = row) => idFrom('replay', programmeId, of, what);
  const offenceOn = plusDays(receivedOn, -1 - Math.floor(choose(row, 'offence') * 20));
  // Now and then two were arrested for one thing; the referral that comes later names the same incident.
  const together = row > 0 && previous?.offence === arrest.offence && choose(row, 'together') < 0.05;
  const incidentId = id('incident', together ? row - 1 : row);
  const readyOn = receivedOn;
  return {
    ...arrest,
    row,
    caseId: id('case'),
    youthId: id('youth'),
    adultId: id('adult'),
    adult: choose(row, 'adult') < 0.02 ? 'independent-adult' : 'guardian',
    incidentId,
    bornOn: yearsBefore(plusDays(offenceOn, -10 - Math.floor(choose(row, 'born') * 320)), arrest.age),
    offenceOn,
    receivedOn,
    language: choose(row, 'language') < 0.05 ? 'es' : 'en',
    house: Math.floor(choose(row, 'house') * houses),
    foundClass: arrest.offenceClass,
    stage: 'coming',
    hearings: 0,
    absences: 0,
    readyOn,
    longStopOn: null,
    plan: null,
  };
}
