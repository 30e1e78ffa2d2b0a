import type { INestApplicationContext } from '@nestjs/common';
import { plusDays, type Day, type Id } from '#kernel';
import { Accounts, OpenSessions } from '#access';
import { idFrom, type SessionKind } from '#platform';
import { ChangeName } from '#people';
import type { World } from '../../apps/cli/replay/world.js';
import { expectReferral, found, furnish, houseOf, playDays, prepareSaturday, storyOf, worldOf, type Referred } from './built.js';

const TIME_ZONE = 'America/New_York';
/** The courts opened so many days ago. */
const OPENED = 46;

/** Some are heard and have a plan, some wait for Saturday, some are new. */
const CASES: readonly Referred[] = [
  [40, 'shoplifting', 'property', 14],
  [39, 'disorderly-conduct', 'order', 16],
  [38, 'trespass-of-real-property', 'order', 15],
  [21, 'liquor-law-violations', 'substance', 17],
  [19, 'simple-assault', 'person', 14],
  [5, 'disorderly-conduct', 'order', 14],
  [2, 'all-other-offenses', 'unclassified', 16],
];

/** A programme that has been at work for some weeks, and a signed-in session of each role in it. */
export interface Seeded {
  readonly programmeId: Id;
  readonly tokens: Readonly<Record<string, string>>;
}

/** Signs in anew as a role. */
export type SignIn = (role: string) => Promise<string>;

/** Seeds a programme; every person of it is called by a name that holds `surname`. */
export async function seedProgramme(
  app: INestApplicationContext,
  name: string,
  today: Day,
  surname: string,
): Promise<{ seeded: Seeded; signIn: SignIn }> {
  const programmeId = idFrom('hostile', name);
  const opensOn = plusDays(today, -OPENED);
  const plot = {
    programmeId,
    name,
    clock: 'court' as const,
    preset: 'time-dollar-youth-court',
    timeZone: TIME_ZONE,
    seed: name.length,
    opensOn,
  };
  const world = worldOf(app, plot, [houseOf(programmeId, 0, 2)]);
  for (const [row, [ago, offence, offenceClass, age]] of CASES.entries()) {
    const setting = { programmeId, receivedOn: plusDays(today, -ago), houses: 1, choose: world.choose };
    const story = storyOf({ offence, offenceClass, severity: null, age }, row, undefined, setting);
    world.stories.push(story);
    expectReferral(world, story);
  }
  await found(world);
  await furnish(world, CASES.length);
  await playDays(world, plusDays(today, -1), () => true);
  await prepareSaturday(world, plusDays(today, -1)).catch(() => []);
  await rename(world, today, surname);
  await world.player.drain();
  const signIn = await accountsOf(app, world);
  const tokens: Record<string, string> = {};
  for (const role of Object.keys(PEOPLE)) tokens[role] = await signIn(role);
  return { seeded: { programmeId, tokens }, signIn };
}

async function rename({ player, stories, coordinator, at }: World, today: Day, surname: string): Promise<void> {
  for (const [n, personId] of stories.flatMap(({ youthId, adultId }) => [youthId, adultId]).entries()) {
    // Not every story has got as far as an intake, where the family is told of.
    await player
      .send(
        ChangeName,
        { personId, given: `${surname}${n}`, family: `van ${surname}`, effectiveOn: today },
        coordinator,
        at(today, '08:00'),
      )
      .catch(() => undefined);
  }
}

/** Who signs in as what: people of the seeded cases where the role has one. */
const PEOPLE: Readonly<Record<string, (world: World) => Id | null>> = {
  coordinator: ({ coordinator }) => coordinator.personId!,
  judge: ({ houses }) => houses[0]!.rooms[0]!.judgeId,
  clerk: ({ houses }) => houses[0]!.clerkId,
  bailiff: ({ houses }) => houses[0]!.bailiffId,
  'jury-monitor': ({ houses }) => houses[0]!.monitorId,
  juror: (world) => world.id('house', 0, 'volunteer', 0),
  foreperson: (world) => world.id('house', 0, 'volunteer', 1),
  respondent: ({ stories }) => stories[0]!.youthId,
  guardian: ({ stories }) => stories[0]!.adultId,
  'harmed-party': (world) => world.id('harmed'),
  referrer: ({ referrer }) => referrer.personId!,
  'site-supervisor': (world) => world.id('supervisor', 0),
  mentor: (world) => world.id('mentor'),
  evaluator: (world) => world.id('evaluator'),
  admin: () => null,
};

const KINDS: Readonly<Record<string, SessionKind>> = {
  juror: 'juror',
  foreperson: 'juror',
  respondent: 'family',
  guardian: 'family',
  'harmed-party': 'family',
  'site-supervisor': 'site',
};

/** An account for each role. */
async function accountsOf(app: INestApplicationContext, world: World): Promise<SignIn> {
  const [accounts, sessions] = [app.get(Accounts, { strict: false }), app.get(OpenSessions, { strict: false })];
  const { programmeId } = world.plot;
  const starts = new Map<string, () => Promise<string>>();
  for (const [role, personOf] of Object.entries(PEOPLE)) {
    const grant = { programmeId, role, personId: personOf(world) };
    const login = `${role}.${programmeId}`;
    const accountId = await accounts.grant(login, `password of ${login}`, grant);
    const opening = { accountId, ...grant, kind: KINDS[role] ?? 'staff', proof: ['password', 'totp'] };
    starts.set(role, async () => (await sessions.open(opening)).token);
  }
  return (role) => starts.get(role)!();
}
