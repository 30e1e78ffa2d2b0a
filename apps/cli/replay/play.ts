import type { INestApplicationContext } from '@nestjs/common';
import { In } from 'typeorm';
import { SittingLine } from '#docket';
import { plusDays, type Day } from '#kernel';
import { idFrom, Reading } from '#platform';
import { PRESETS } from '#programme';
import type { Arrest } from './arrests.js';
import { SATURDAY, TUESDAY, weekday } from './calendar.js';
import { prepareSaturday, type CourtDay } from './docketing.js';
import { found, furnish } from './founding.js';
import { housesFor } from './houses.js';
import { expectReferral } from './intake.js';
import { playSaturday } from './saturday.js';
import { referredIn, storyOf } from './story.js';
import { end, worldOf, type Plot, type World } from './world.js';

/** No case is still open so long after the year began. */
const LONGEST_DAYS = 1100;

/** What to play. */
export interface Playing {
  readonly year: number;
  readonly seed: number;
  readonly arrests: readonly Arrest[];
  readonly preset: string;
}

/** The same year, cases, seed and policy are the same programme, so that a play begun again goes on with it. */
export const programmeOf = ({ year, seed, arrests, preset }: Playing) => idFrom('replay', year, arrests.length, seed, preset);

export function stageFor(app: INestApplicationContext, playing: Playing): World {
  const { year, seed, arrests, preset } = playing;
  const programmeId = programmeOf(playing);
  const plot: Plot = {
    programmeId,
    name: `Replay of ${year}: ${arrests.length} cases, seed ${seed}`,
    clock: 'simulated',
    preset,
    timeZone: 'America/New_York',
    seed,
    opensOn: `${year - 1}-12-01`,
  };
  const world = worldOf(app, plot, housesFor(programmeId, arrests.length, PRESETS[preset]!.policy));
  const { choose } = world;
  const setting = { programmeId, houses: world.houses.length, choose };
  arrests.forEach((arrest, row) => {
    const story = storyOf(arrest, row, arrests[row - 1], { ...setting, receivedOn: referredIn(year, row, choose) });
    world.stories.push(story);
    expectReferral(world, story);
  });
  return world;
}

/**
 * Plays day by day until every case is over. `afterDay` may stop it, by answering false; begun again, it passes over the
 * days that the record holds whole. Answers the last day played.
 */
export async function play(world: World, afterDay: (day: Day, over: number) => boolean): Promise<Day> {
  const { player, plot, stories } = world;
  await found(world);
  player.passOverUntil(await lastClosed(world));
  await furnish(world, stories.length);
  return playDays(world, plusDays(plot.opensOn, LONGEST_DAYS), (day) => {
    const over = stories.filter(({ stage }) => stage === 'over').length;
    return afterDay(day, over) && over < stories.length;
  });
}

/** Plays what is on the agenda, day by day; answers the last day played. */
export async function playDays(world: World, until: Day, goOn: (day: Day) => boolean): Promise<Day> {
  const { player, plot, stories, agenda } = world;
  let coming: readonly CourtDay[] = [];
  for (let day = plot.opensOn; ; day = plusDays(day, 1)) {
    await agenda.play(day, (row) => typeof row === 'number' && end(stories[row - stories[0]!.row]!));
    await player.drain();
    if (weekday(day) === TUESDAY) coming = await prepareSaturday(world, day);
    if (weekday(day) === SATURDAY) await playSaturday(world, coming);
    await player.drain();
    if (!goOn(day) || day >= until) return day;
  }
}

/** The last Saturday that is closed on record; nothing when the play has not begun. */
async function lastClosed({ app, player, coordinator, at, plot }: World): Promise<Day> {
  const reading = app.get(Reading, { strict: false });
  const [latest] = await player.as(coordinator, at(plot.opensOn, '08:00'), () =>
    reading.rows(SittingLine, { where: { state: In(['closed', 'called-off']) }, order: { on: 'DESC' }, take: 1 }),
  );
  return latest?.on ?? '';
}
