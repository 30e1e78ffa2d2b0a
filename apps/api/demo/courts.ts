import type { INestApplicationContext } from '@nestjs/common';
import { plusDays, type Day, type Id } from '#kernel';
import type { Panel } from '#programme';
import { idFrom } from '#platform';
import type { Arrest } from '../../cli/replay/arrests.js';
import { nextWeekday, SATURDAY, workday } from '../../cli/replay/calendar.js';
import { houseOf } from '../../cli/replay/houses.js';
import { storyOf, type Story } from '../../cli/replay/story.js';
import { worldOf, type Plot, type World } from '../../cli/replay/world.js';
import { MAIN, OPENED, SMALL, SMALL_OPENED, type DemoCase } from './cases.js';
import { coursed, type Course } from './courses.js';

/** A court of the demo, and how it differs from the others. */
export interface DemoCourt {
  readonly programmeId: Id;
  readonly name: string;
  readonly preset: string;
  /** What its own policy says otherwise of juries than the published one. */
  readonly jury?: Partial<Panel>;
  readonly timeZone: string;
  readonly seed: number;
  /** Days since it opened. */
  readonly opened: number;
  readonly rooms: number;
  readonly volunteers: number;
  readonly cases: readonly DemoCase[];
  /** What its logins end in. */
  readonly suffix: string;
}

const small = { seed: 5, opened: SMALL_OPENED, rooms: 1, cases: SMALL };

export const MAIN_COURT: DemoCourt = {
  programmeId: idFrom('demo', 'court'),
  name: 'Demo Youth Court',
  preset: 'time-dollar-youth-court',
  // As many as a first visitor has browsers for.
  jury: { size: 6, quorum: 5 },
  timeZone: 'America/New_York',
  seed: 12,
  opened: OPENED,
  rooms: 3,
  volunteers: 40,
  cases: MAIN,
  suffix: '',
};

export const COURTS: readonly DemoCourt[] = [
  MAIN_COURT,
  {
    ...small,
    programmeId: idFrom('demo', 'river'),
    name: 'River County Teen Court',
    preset: 'cumberland',
    timeZone: 'America/New_York',
    volunteers: 18,
    suffix: '.river',
  },
  {
    ...small,
    programmeId: idFrom('demo', 'mesa'),
    name: 'Mesa Peer Court',
    preset: 'north-carolina',
    timeZone: 'America/Denver',
    seed: 7,
    volunteers: 16,
    suffix: '.mesa',
  },
];

/** The world of a court, with the cases given on stage; `firstRow` keeps one day's cases apart from another's. */
export function stage(
  app: INestApplicationContext,
  court: DemoCourt,
  { opensOn, today, cases, firstRow = 0 }: { opensOn: Day; today: Day; cases: readonly DemoCase[]; firstRow?: number },
): World {
  const { programmeId, name, preset, timeZone, seed, rooms } = court;
  const courses = new Map<number, Course>(cases.map(({ course }, i) => [firstRow + i, course]));
  const plot: Plot = { programmeId, name, clock: 'court', preset, timeZone, seed, opensOn, keptFree: today };
  const played = worldOf(app, plot, [houseOf(programmeId, 0, rooms)], coursed(seed, courses));
  const world = { ...played, policy: { ...played.policy, panel: { ...played.policy.panel, ...court.jury } } };
  let previous: Arrest | undefined;
  const next = nextWeekday(today, SATURDAY);
  for (const [i, { ago, offence, offenceClass, age, kept }] of cases.entries()) {
    const arrest: Arrest = { offence, offenceClass, severity: null, age };
    const receivedOn = workday(plusDays(today, -ago));
    const story = storyOf(arrest, firstRow + i, previous, { programmeId, receivedOn, houses: 1, choose: world.choose });
    if (kept) story.notBefore = kept === 'waits' ? next : plusDays(next, 14);
    world.stories.push(story);
    previous = arrest;
  }
  return world;
}

export const storyIn = ({ stories }: World, stage: Story['stage']): Story | undefined =>
  stories.find((story) => story.stage === stage);
