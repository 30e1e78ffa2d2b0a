import type { INestApplicationContext } from '@nestjs/common';
import { plusDays, type Day } from '#kernel';
import { AdoptPolicy } from '#programme';
import { abreast } from '../../cli/replay/agenda.js';
import { nextWeekday, SATURDAY, TUESDAY, weekday } from '../../cli/replay/calendar.js';
import { prepareSaturday, scheduleSittings } from '../../cli/replay/docketing.js';
import { found, furnish } from '../../cli/replay/founding.js';
import { expectReferral } from '../../cli/replay/intake.js';
import { playDays } from '../../cli/replay/play.js';
import type { World } from '../../cli/replay/world.js';
import { stage, type DemoCourt } from './courts.js';
import { leaveUnfinished } from './unfinished.js';

/** Plays a court from its first day until yesterday, and prepares the Saturdays ahead. */
export async function fill(app: INestApplicationContext, court: DemoCourt, opensOn: Day, today: Day): Promise<World> {
  const { cases, volunteers } = court;
  const world = stage(app, court, { opensOn, today, cases });
  const yesterday = plusDays(today, -1);
  for (const story of world.stories) expectReferral(world, story);
  await found(world);
  if (court.jury) await adoptOwnPolicy(world);
  await furnish(world, cases.length, volunteers);
  await playDays(world, yesterday, () => true);
  await leaveUnfinished(world, today);
  await prepareAhead(world, today, yesterday);
  await world.player.drain();
  return world;
}

/** The court changes on its first day what it was founded with. */
async function adoptOwnPolicy({ plot, policy, player, coordinator, at }: World): Promise<void> {
  const { programmeId, opensOn } = plot;
  const terms = policy as AdoptPolicy['policy'];
  await player.send(AdoptPolicy, { programmeId, effectiveOn: opensOn, policy: terms }, coordinator, at(opensOn, '08:30'));
  await player.drain();
}

/** The next Saturday has its docket, the one after has room left. */
async function prepareAhead(world: World, today: Day, yesterday: Day): Promise<void> {
  const next = nextWeekday(today, SATURDAY);
  const preparedOnTuesday =
    weekday(yesterday) >= TUESDAY && weekday(yesterday) < SATURDAY && next === nextWeekday(yesterday, SATURDAY);
  if (!preparedOnTuesday) await prepareSaturday(world, yesterday, next);
  await prepareSaturday(world, yesterday, plusDays(next, 7));
}

/** Two Saturdays to docket hearings on, also when the demo has stood still for weeks. */
export async function keepSaturdays(app: INestApplicationContext, court: DemoCourt, opensOn: Day, today: Day): Promise<void> {
  const world = stage(app, court, { opensOn, today, cases: [] });
  const next = nextWeekday(today, SATURDAY);
  await abreast([next, plusDays(next, 7)], (on) => scheduleSittings(world, on, plusDays(today, -1)), 1);
}
