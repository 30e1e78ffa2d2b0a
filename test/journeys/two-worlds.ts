import { randomUUID } from 'node:crypto';
import type { Role } from '../rules/visibility.js';
import type { Court, Who } from './court.js';
import * as steps from './steps.js';
import { clerk, coordinator } from './steps.js';

type Ids = Readonly<Record<string, string>>;

/** One case that has a plan and one before its jury, with everybody who stands to them in one way or another. */
export interface World {
  readonly done: steps.Planned;
  readonly live: steps.Retired;
  readonly people: Readonly<Record<'guardian' | 'harmed' | 'mentor' | 'supervisor' | 'clerk' | 'juror' | 'foreperson', string>>;
  readonly siteId: string;
  readonly entryId: string;
  readonly sheets: Ids;
  /** Everybody’s real ids, and the surnames of the families. */
  readonly persons: readonly string[];
  readonly surnames: readonly string[];
}

/** One of them alone. */
export async function oneWorld(court: Court): Promise<World> {
  const done = await aDoneCase(court);
  return aWorld(court, done, await steps.retired(court));
}

/** Two worlds that have nothing to do with each other, in one programme and on one day. */
export async function twoWorlds(court: Court): Promise<readonly [World, World]> {
  const planned = [await aDoneCase(court), await aDoneCase(court)] as const;
  const dates = [await steps.docketed(court), await steps.docketed(court)] as const;
  const seated = [await steps.seated(court, dates[0]), await steps.seated(court, dates[1])] as const;
  const live: steps.Retired[] = [];
  for (const panel of seated) live.push(await steps.retired(court, await steps.inSession(court, panel)));
  return [await aWorld(court, planned[0], live[0]!), await aWorld(court, planned[1], live[1]!)];
}

async function aDoneCase(court: Court): Promise<steps.Planned> {
  const it = await steps.inPlan(court);
  await court.does(coordinator, `/people/${it.family.youth.personId}/access-needs`, { needs: ['quiet-room'] });
  return it;
}

async function aWorld(court: Court, done: steps.Planned, live: steps.Retired): Promise<World> {
  const youthId = done.family.youth.personId;
  const [harmed, mentor, supervisor] = [await steps.anAdult(court), await steps.anAdult(court), await steps.anAdult(court)];
  await court.does(coordinator, `/cases/${done.caseId}/harmed-parties`, { personId: harmed.personId, kind: 'person' });
  const clearance = { kind: 'background-check', until: court.inDays(300) };
  await court.does(coordinator, `/people/${mentor.personId}/clearances`, clearance);
  await court.does(coordinator, `/people/${youthId}/mentors`, { mentorId: mentor.personId });
  const { id: siteId } = await court.does(coordinator, '/sites', { name: `Pantry ${randomUUID()}`, kind: 'non-profit' });
  await court.does(coordinator, `/sites/${siteId}/supervisors`, { supervisorId: supervisor.personId });
  const entryId = randomUUID();
  const hours = { entryId, siteId, task: 'food-bank', performedOn: court.today, minutes: 30 };
  await court.does(clerk, `/timesheets/${done.serviceId}/entries`, hours);
  const [foreperson, juror] = live.jurors as [string, string];
  const sheets: Record<string, string> = {};
  for (const personId of [foreperson, juror])
    sheets[personId] = (await court.does(coordinator, '/timesheets', { personId, kind: 'voluntary' })).id;
  await court.drain();
  const families = [done.family, live.family].flatMap(({ youth, guardian }) => [youth, guardian]);
  return {
    ...{ done, live, siteId, entryId, sheets },
    people: {
      ...{ guardian: done.family.guardian.personId, harmed: harmed.personId, mentor: mentor.personId },
      ...{ supervisor: supervisor.personId, clerk: (await steps.anAdult(court)).personId, juror, foreperson },
    },
    persons: [...families.map(({ personId }) => personId), ...done.jurors, ...live.jurors, harmed.personId, mentor.personId],
    surnames: families.map(({ family }) => family),
  };
}

/** Who a role is in a world. */
export function playing(role: Role, { done, live, people }: World, court: Court): Who {
  const day = (sittingId: string) => court.officersOf(sittingId);
  const persons: Partial<Record<Role, string>> = {
    clerk: people.clerk,
    ...{ respondent: done.family.youth.personId, guardian: people.guardian, 'harmed-party': people.harmed },
    ...{ mentor: people.mentor, 'site-supervisor': people.supervisor, juror: people.juror, foreperson: people.foreperson },
    ...{ judge: day(done.sitting.sittingId).judge, bailiff: day(live.sitting.sittingId).bailiff },
    'jury-monitor': day(live.sitting.sittingId)['jury-monitor'],
  };
  const personId = persons[role];
  return personId ? { role, personId } : role;
}

/** Roles whose work is the case before its jury. */
const LIVE: readonly Role[] = ['juror', 'foreperson', 'bailiff', 'jury-monitor'];
/** Roles that ask about a young person they stand beside. */
const BESIDE: readonly Role[] = ['guardian', 'mentor', 'coordinator', 'clerk', 'judge'];

/** What a role's addresses name in a world. */
export function idsOf(role: Role, world: World, court: Court, method: string, path = ''): Ids {
  const { done, live, siteId, entryId, sheets } = world;
  const who = playing(role, world, court);
  const self = typeof who === 'string' ? done.family.youth.personId : who.personId;
  const personId = method === 'get' && !path.endsWith('/export') && BESIDE.includes(role) ? done.family.youth.personId : self;
  const about = LIVE.includes(role) ? live : done;
  return {
    ...{ programmeId: court.programmeId, caseId: about.caseId, hearingId: about.hearingId, drawId: about.hearingId },
    ...{ sittingId: about.sitting.sittingId, roomId: about.roomId, deliberationId: about.deliberationId, on: about.sitting.on },
    ...{ dispositionId: done.dispositionId, planId: done.planId, siteId, entryId },
    ...{ timesheetId: sheets[self] ?? done.serviceId, personId, jurorId: personId, accountId: personId, youthId: personId },
    guardianId: done.family.guardian.personId,
  };
}

/** Ids of a case whose record is sealed, or null while nothing can be sealed. */
export function sealedIds(_: Court): Promise<Ids | null> {
  return Promise.resolve(null);
}
