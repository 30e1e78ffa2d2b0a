import type { INestApplicationContext } from '@nestjs/common';
import { dayIn, type Day, type Id, type Moment } from '#kernel';
import { idFrom } from '#platform';
import { PRESETS, type Policy } from '#programme';
import { Agenda } from './agenda.js';
import { clockIn } from './calendar.js';
import { choices, type Choose } from './choices.js';
import type { House } from './houses.js';
import type { JurorOfPlay } from './jurors.js';
import { Player, type Actor } from './player.js';
import type { Story } from './story.js';

/** What a play is of. */
export interface Plot {
  readonly programmeId: Id;
  readonly name: string;
  readonly clock: 'court' | 'simulated';
  readonly preset: string;
  readonly timeZone: string;
  readonly seed: number;
  readonly opensOn: Day;
  /** A Saturday that is prepared apart, if there is one. */
  readonly keptFree?: Day;
}

/** Everything a step of the play reaches for. */
export interface World {
  readonly app: INestApplicationContext;
  readonly plot: Plot;
  readonly policy: Policy;
  readonly choose: Choose;
  readonly player: Player;
  readonly agenda: Agenda;
  readonly houses: readonly House[];
  readonly stories: Story[];
  readonly jurors: Map<Id, JurorOfPlay>;
  readonly agencies: readonly Id[];
  readonly sites: readonly Id[];
  readonly coordinator: Actor;
  readonly clerk: Actor;
  readonly referrer: Actor;
  /** An id of this play, the same every time. */
  readonly id: (...parts: readonly (string | number)[]) => Id;
  /** A wall-clock time as an instant. */
  readonly at: (day: Day, time: string) => Moment;
  /** Days of the play on which the court was called off for snow. */
  readonly calledOff: Set<Day>;
}

export function worldOf(
  app: INestApplicationContext,
  plot: Plot,
  houses: readonly House[],
  choose: Choose = choices(plot.seed),
): World {
  const { programmeId, timeZone, preset } = plot;
  const id = (...parts: readonly (string | number)[]) => idFrom('replay', programmeId, ...parts);
  const staff = (role: string): Actor => ({ actor: id('staff', role), role, personId: id('staff', role) });
  return {
    app,
    plot,
    policy: PRESETS[preset]!.policy,
    choose,
    player: new Player(app, programmeId, timeZone, (moment) => dayIn(timeZone, moment)),
    agenda: new Agenda(),
    houses,
    stories: [],
    jurors: new Map(),
    agencies: ['police', 'school', 'prosecutor'].map((kind) => id('agency', kind)),
    sites: Array.from({ length: 6 }, (_, i) => id('site', i)),
    coordinator: staff('coordinator'),
    clerk: staff('clerk'),
    referrer: staff('referrer'),
    id,
    at: clockIn(timeZone),
    calledOff: new Set(),
  };
}

/** The next case of the play gets here. */
export const end = (story: Story): void => {
  story.stage = 'over';
};
