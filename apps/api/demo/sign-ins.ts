import type { Id } from '#kernel';
import type { Accounts } from '#access';
import type { World } from '../../cli/replay/world.js';
import { storyIn, type DemoCourt } from './courts.js';
import { visitorsOf } from './today.js';

export const PASSWORD = 'saturday-court';

type Person = (world: World) => Id | undefined;

const STAFF: Readonly<Record<string, Person>> = {
  coordinator: ({ coordinator }) => coordinator.actor,
  judge: ({ houses }) => houses[0]!.rooms[0]!.judgeId,
  clerk: ({ houses }) => houses[0]!.clerkId,
  bailiff: ({ houses }) => houses[0]!.bailiffId,
};

const inPlan = (world: World) => storyIn(world, 'in-plan') ?? world.stories[0];

/** Who signs in as what: people of the demo's cases where the role has one. */
const EVERYBODY: Readonly<Record<string, Person>> = {
  ...STAFF,
  'jury-monitor': ({ houses }) => houses[0]!.monitorId,
  juror: (world) => visitorsOf(world).jurorId,
  foreperson: (world) => visitorsOf(world).forepersonId,
  respondent: (world) => inPlan(world)?.youthId,
  guardian: (world) => inPlan(world)?.adultId,
  'harmed-party': (world) => world.id('harmed'),
  referrer: ({ referrer }) => referrer.actor,
  'site-supervisor': (world) => world.id('supervisor', 0),
  mentor: (world) => world.id('mentor'),
  evaluator: (world) => world.id('evaluator'),
  admin: () => undefined,
};

const rolesOf = ({ suffix }: DemoCourt) => (suffix === '' ? EVERYBODY : STAFF);

/** The logins of a court of the demo; the first is granted last, so where it is, all are. */
export const loginsOf = (court: DemoCourt): readonly string[] => Object.keys(rolesOf(court)).map((role) => role + court.suffix);

export async function grantAll(accounts: Accounts, court: DemoCourt, world: World): Promise<void> {
  const [first, ...others] = Object.entries(rolesOf(court));
  const grant = ([role, person]: readonly [string, Person]) =>
    accounts.grant(role + court.suffix, PASSWORD, {
      programmeId: court.programmeId,
      role,
      personId: person(world) ?? null,
    });
  await Promise.all(others.map(grant));
  await grant(first!);
}
