import type { INestApplicationContext } from '@nestjs/common';
import type pg from 'pg';
import { readFunnel, type Funnel } from '#desk';
import { daysBetween, type Day, type Id } from '#kernel';
import { EventStore, WORKS } from '#platform';
import { PRESETS } from '#programme';
import { withCourt } from '../court.js';
import { OperatorError, print } from '../print.js';
import { progressBar } from '../progress.js';
import { arrestsOf } from './arrests.js';
import { choices } from './choices.js';
import { accountedFor, funnelLines } from './funnel.js';
import { play, stageFor, type Playing } from './play.js';
import { SeededSeeds } from './seeded.js';

export interface ReplayOptions {
  readonly arrests: string;
  readonly offences?: string;
  readonly year: string;
  readonly cases?: string;
  readonly seed: string;
  readonly preset: string;
  readonly json?: boolean;
}

/** What a replay came to. */
export interface Summary {
  readonly programmeId: Id;
  readonly year: number;
  readonly seed: number;
  readonly cases: number;
  readonly days: number;
  readonly funnel: Funnel;
  readonly commands: number;
  readonly events: number;
  readonly seconds: number;
  readonly commandsPerSecond: number;
  readonly eventsPerSecond: number;
  /** Milliseconds from a command's answer to the views showing it. */
  readonly lag: { readonly p50: number; readonly p99: number };
  readonly refused: Readonly<Record<string, number>>;
}

/** Plays the arrests of a year through a court of its own, and says where every referral went. */
export async function replay(options: ReplayOptions): Promise<void> {
  const playing = await readPlaying(options);
  const summary = await withCourt((app) => playThrough(app, playing, watchful()), { seeds: new SeededSeeds(playing.seed) });
  if (!summary) {
    process.exitCode = 130;
    return;
  }
  print(options.json, summary, funnelLines(summary));
  const { funnel, cases } = summary;
  if (accountedFor(funnel) !== funnel.referred || funnel.referred !== cases) {
    throw new OperatorError(
      `${cases} cases were played, ${funnel.referred} referrals are shown and ${accountedFor(funnel)} are accounted for.`,
    );
  }
}

async function readPlaying({ arrests: file, offences, preset, ...given }: ReplayOptions): Promise<Playing> {
  const year = wholeNumber('--year', given.year, 1900, 2200);
  const seed = wholeNumber('--seed', given.seed, 0, Number.MAX_SAFE_INTEGER);
  const cases = given.cases === undefined ? undefined : wholeNumber('--cases', given.cases, 1, 1_000_000);
  if (!PRESETS[preset])
    throw new OperatorError(`There is no policy called ${preset}. There are: ${Object.keys(PRESETS).join(', ')}.`);
  const arrests = await arrestsOf(file, year, { choose: choices(seed), ...(offences && { offences }), ...(cases && { cases }) });
  return { year, seed, arrests, preset };
}

function wholeNumber(option: string, given: string, least: number, most: number): number {
  const number = Number(given);
  if (/^\d+$/.test(given) && number >= least && number <= most) return number;
  throw new OperatorError(`${option} must be a whole number from ${least} to ${most}, and "${given}" is not.`);
}

/** Told of each day; answers whether to go on. */
export type Watch = (day: Day, over: number, of: number, commands: number) => boolean;

/** A bar for whoever watches; an interrupt stops the play at the end of the day. */
function watchful(): Watch {
  const bar = progressBar('Playing');
  const began = Date.now();
  let interrupted = false;
  process.once('SIGINT', () => (interrupted = true));
  return (day, over, of, commands) => {
    bar.at(over, of, ` | ${day} | ${Math.round((commands * 1000) / Math.max(1, Date.now() - began))} commands/s`);
    if (over < of && !interrupted) return true;
    bar.done();
    if (interrupted && over < of) process.stderr.write(`Stopped after ${day}. The same command goes on from there.\n`);
    return false;
  };
}

/** Plays on a court that is open; nothing when it was stopped before the end. */
export async function playThrough(app: INestApplicationContext, playing: Playing, watch: Watch): Promise<Summary | undefined> {
  const store = app.get(EventStore, { strict: false });
  const world = stageFor(app, playing);
  const { player, plot, stories } = world;
  const cases = stories.length;
  const [began, before] = [performance.now(), await store.lastPosition()];
  let over = 0;
  const lastDay = await play(world, (day, now) => watch(day, (over = now), cases, player.commands));
  const seconds = (performance.now() - began) / 1000;
  if (over < cases) return undefined;
  const events = (await store.lastPosition()) - before;
  return {
    programmeId: plot.programmeId,
    year: playing.year,
    seed: playing.seed,
    cases,
    days: daysBetween(plot.opensOn, lastDay),
    funnel: await readFunnel(app.get<pg.Pool>(WORKS, { strict: false }), plot.programmeId, lastDay),
    commands: player.commands,
    events,
    seconds,
    commandsPerSecond: Math.round(player.commands / seconds),
    eventsPerSecond: Math.round(events / seconds),
    lag: await player.lag(),
    refused: player.refused,
  };
}
