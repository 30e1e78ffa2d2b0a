import type { INestApplicationContext } from '@nestjs/common';
import { dayIn, plusDays, type Code, type Day, type Id } from '#kernel';
import { Accounts, type SecondFactor } from '#access';
import { Acting, Clock, EventStore, idFrom, Streams } from '#platform';
import { programmeDeciders } from '#programme';
import type { Arrest } from '../cli/replay/arrests.js';
import { SATURDAY, TUESDAY, weekday, workday } from '../cli/replay/calendar.js';
import { prepareSaturday } from '../cli/replay/docketing.js';
import { found, furnish } from '../cli/replay/founding.js';
import { houseOf } from '../cli/replay/houses.js';
import { expectReferral } from '../cli/replay/intake.js';
import { playDays } from '../cli/replay/play.js';
import { storyOf } from '../cli/replay/story.js';
import { worldOf, type World } from '../cli/replay/world.js';

const DEMO = idFrom('demo', 'court');
const TIME_ZONE = 'America/New_York';
const PASSWORD = 'saturday-court';
const SEED = 12;
/** The demo court opened so many days ago. */
const OPENED = 46;
const ROOMS = 3;

/** Days ago each case was referred, with what is said of it: some are heard and have a plan, some wait for Saturday, some are new. */
const CASES: readonly (readonly [ago: number, offence: Code, offenceClass: Code, age: number])[] = [
  [40, 'shoplifting', 'property', 14],
  [40, 'simple-assault', 'person', 15],
  [39, 'disorderly-conduct', 'order', 16],
  [39, 'destruction-damage-vandalism-of-property', 'property', 13],
  [38, 'trespass-of-real-property', 'order', 15],
  [21, 'liquor-law-violations', 'substance', 17],
  [20, 'shoplifting', 'property', 15],
  [19, 'simple-assault', 'person', 14],
  [18, 'intimidation', 'person', 16],
  [17, 'drug-equipment-violations', 'substance', 16],
  [8, 'robbery', 'serious-violence', 16],
  [5, 'disorderly-conduct', 'order', 14],
  [3, 'all-other-larceny', 'property', 15],
  [2, 'all-other-offenses', 'unclassified', 16],
];

/** Opens a demo court in a database that holds nothing yet; answers where the court is and whom to sign in as. */
export async function seedDemo(app: INestApplicationContext, where: string, secondFactor: SecondFactor): Promise<string> {
  const court = `The court is open: ${where}\nIts API is described at ${where}/api/docs\n`;
  const day = await openingDay(app);
  if (day === null) return court;
  const accounts = app.get(Accounts, { strict: false });
  if ((await accounts.byLogin('coordinator')) === null) await seed(app, accounts, day);
  const factor =
    secondFactor === 'required'
      ? 'Whoever works for the court sets up a second factor first (SECOND_FACTOR=required).'
      : 'A second factor is offered and not asked for (SECOND_FACTOR=offered); a court at work sets SECOND_FACTOR=required.';
  return `${court}\nDemo Youth Court. Sign in as any of these, each with the password ${PASSWORD}:\n  ${ROLES.join(', ')}\n${factor}\n`;
}

/** The day the demo court opened or opens; null where the record is somebody else's. */
async function openingDay(app: INestApplicationContext): Promise<Day | null> {
  const reader = {
    actor: 'demo',
    role: 'process',
    programmeId: DEMO,
    timeZone: TIME_ZONE,
    now: app.get(Clock, { strict: false }).now(),
  };
  const streams = app.get(Streams, { strict: false });
  const { file } = await app
    .get(Acting, { strict: false })
    .run(reader, () => streams.file(programmeDeciders.programmeDecider, DEMO));
  if (file.stage === 'founded') return file.policies[0]!.effectiveOn;
  const empty = (await app.get(EventStore, { strict: false }).lastPosition()) === 0;
  return empty ? plusDays(dayIn(TIME_ZONE, reader.now), -OPENED) : null;
}

/** Every step has an id of its own, so what an interrupted start has seeded is not seeded twice. */
async function seed(app: INestApplicationContext, accounts: Accounts, opensOn: Day): Promise<void> {
  const plot = {
    programmeId: DEMO,
    name: 'Demo Youth Court',
    clock: 'court' as const,
    preset: 'time-dollar-youth-court',
    timeZone: TIME_ZONE,
    seed: SEED,
    opensOn,
  };
  const world = worldOf(app, plot, [houseOf(DEMO, 0, ROOMS)]);
  const today = plusDays(opensOn, OPENED);
  for (const [row, [ago, offence, offenceClass, age]] of CASES.entries()) {
    const arrest: Arrest = { offence, offenceClass, severity: null, age };
    const receivedOn = workday(plusDays(today, -ago));
    const story = storyOf(arrest, row, undefined, { programmeId: DEMO, receivedOn, houses: 1, choose: world.choose });
    world.stories.push(story);
    expectReferral(world, story);
  }
  await found(world);
  await furnish(world, CASES.length);
  const yesterday = plusDays(today, -1);
  await playDays(world, yesterday, () => true);
  // From Saturday until Monday the next docket is not made yet.
  if (weekday(yesterday) < TUESDAY || weekday(yesterday) >= SATURDAY) await prepareSaturday(world, yesterday);
  await world.player.drain();
  await grantAll(accounts, world);
}

/** Who signs in as what: people of the seeded cases where the role has one. */
const PEOPLE: Readonly<Record<string, (world: World) => Id | undefined>> = {
  coordinator: ({ coordinator }) => coordinator.actor,
  judge: ({ houses }) => houses[0]!.rooms[0]!.judgeId,
  clerk: ({ houses }) => houses[0]!.clerkId,
  bailiff: ({ houses }) => houses[0]!.bailiffId,
  'jury-monitor': ({ houses }) => houses[0]!.monitorId,
  juror: (world) => world.id('house', 0, 'volunteer', 0),
  foreperson: (world) => world.id('house', 0, 'volunteer', 1),
  respondent: ({ stories }) => inPlan(stories)?.youthId,
  guardian: ({ stories }) => inPlan(stories)?.adultId,
  'harmed-party': (world) => world.id('harmed'),
  referrer: ({ referrer }) => referrer.actor,
  'site-supervisor': (world) => world.id('supervisor', 0),
  mentor: (world) => world.id('mentor'),
  evaluator: (world) => world.id('evaluator'),
  admin: () => undefined,
};
const ROLES = Object.keys(PEOPLE);

const inPlan = (stories: World['stories']) => stories.find(({ stage }) => stage === 'in-plan') ?? stories[0];

async function grantAll(accounts: Accounts, world: World): Promise<void> {
  // The coordinator's comes last: where it is there, all is.
  const [coordinator, ...others] = ROLES;
  const grant = (role: string) =>
    accounts.grant(role, PASSWORD, { programmeId: DEMO, role, personId: PEOPLE[role]!(world) ?? null });
  await Promise.all(others.map(grant));
  await grant(coordinator!);
}
